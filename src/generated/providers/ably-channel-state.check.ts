// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/ably-channel-state.json","type":"object","required":["current","previous"],"properties":{"current":{"type":"string","enum":["initialized","attaching","attached","detaching","detached","suspended","failed"]},"previous":{"type":"string","enum":["initialized","attaching","attached","detaching","detached","suspended","failed"]},"resumed":{"type":["boolean","null"]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/ably-channel-state.json" */;
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
if((((data.current === undefined) || (!(func0.call(data, "current")))) && (missing0 = "current")) || (((data.previous === undefined) || (!(func0.call(data, "previous")))) && (missing0 = "previous"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.current !== undefined && func0.call(data, "current")){
let data0 = data.current;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "initialized") || (data0 === "attaching")) || (data0 === "attached")) || (data0 === "detaching")) || (data0 === "detached")) || (data0 === "suspended")) || (data0 === "failed"))){
validate20.errors = [{instancePath:instancePath+"/current",schemaPath:"#/properties/current/enum",keyword:"enum",params:{allowedValues: schema31.properties.current.enum}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous !== undefined && func0.call(data, "previous")){
let data1 = data.previous;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate20.errors = [{instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data1 === "initialized") || (data1 === "attaching")) || (data1 === "attached")) || (data1 === "detaching")) || (data1 === "detached")) || (data1 === "suspended")) || (data1 === "failed"))){
validate20.errors = [{instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/enum",keyword:"enum",params:{allowedValues: schema31.properties.previous.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resumed !== undefined && func0.call(data, "resumed")){
let data2 = data.resumed;
const _errs5 = errors;
if((typeof data2 !== "boolean") && (data2 !== null)){
validate20.errors = [{instancePath:instancePath+"/resumed",schemaPath:"#/properties/resumed/type",keyword:"type",params:{type: schema31.properties.resumed.type}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
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
validate20.evaluated = {"props":{"current":true,"previous":true,"resumed":true},"dynamicProps":false,"dynamicItems":false};

export const checkAblyChannelState: RawCheck = check as unknown as RawCheck;
