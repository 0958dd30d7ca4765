// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/pubnub-event-envelope.json","type":"object","required":["event"],"properties":{"event":{"type":"object","properties":{"id":{"type":"string"},"eventPayload":{"type":["object","array","string","number","boolean","null"]},"payload":{"type":["object","array","string","number","boolean","null"]}}}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/pubnub-event-envelope.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined && func0.call(data0, "id")){
const _errs3 = errors;
if(typeof data0.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/event/id",schemaPath:"#/properties/event/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.eventPayload !== undefined && func0.call(data0, "eventPayload")){
let data2 = data0.eventPayload;
const _errs5 = errors;
if((((typeof data2 != "object") && (typeof data2 !== "string")) && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
validate20.errors = [{instancePath:instancePath+"/event/eventPayload",schemaPath:"#/properties/event/properties/eventPayload/type",keyword:"type",params:{type: schema31.properties.event.properties.eventPayload.type}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.payload !== undefined && func0.call(data0, "payload")){
let data3 = data0.payload;
const _errs7 = errors;
if((((typeof data3 != "object") && (typeof data3 !== "string")) && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
validate20.errors = [{instancePath:instancePath+"/event/payload",schemaPath:"#/properties/event/properties/payload/type",keyword:"type",params:{type: schema31.properties.event.properties.payload.type}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"event":true},"dynamicProps":false,"dynamicItems":false};

export const checkPubNubEventEnvelope: RawCheck = check as unknown as RawCheck;
