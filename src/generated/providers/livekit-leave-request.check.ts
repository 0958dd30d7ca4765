// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/livekit-leave-request.json","type":"object","properties":{"canReconnect":{"type":["boolean","null"]},"can_reconnect":{"type":["boolean","null"]},"reason":{"type":["string","integer","null"]},"action":{"type":["string","integer","null"]},"regions":{"type":["object","null"]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/livekit-leave-request.json" */;
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
if(data.canReconnect !== undefined && func0.call(data, "canReconnect")){
let data0 = data.canReconnect;
const _errs1 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate20.errors = [{instancePath:instancePath+"/canReconnect",schemaPath:"#/properties/canReconnect/type",keyword:"type",params:{type: schema31.properties.canReconnect.type}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.can_reconnect !== undefined && func0.call(data, "can_reconnect")){
let data1 = data.can_reconnect;
const _errs3 = errors;
if((typeof data1 !== "boolean") && (data1 !== null)){
validate20.errors = [{instancePath:instancePath+"/can_reconnect",schemaPath:"#/properties/can_reconnect/type",keyword:"type",params:{type: schema31.properties.can_reconnect.type}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
let data2 = data.reason;
const _errs5 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (data2 !== null)){
validate20.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema31.properties.reason.type}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined && func0.call(data, "action")){
let data3 = data.action;
const _errs7 = errors;
if(((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (data3 !== null)){
validate20.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: schema31.properties.action.type}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regions !== undefined && func0.call(data, "regions")){
let data4 = data.regions;
const _errs9 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate20.errors = [{instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: schema31.properties.regions.type}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
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
validate20.evaluated = {"props":{"canReconnect":true,"can_reconnect":true,"reason":true,"action":true,"regions":true},"dynamicProps":false,"dynamicItems":false};

export const checkLiveKitLeaveRequest: RawCheck = check as unknown as RawCheck;
