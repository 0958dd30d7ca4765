// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/phoenix-frame.json","type":"array","prefixItems":[{"type":["string","null"]},{"type":["string","null"]},{"type":"string"},{"type":"string"},{}],"minItems":5,"maxItems":5};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/phoenix-frame.json" */;
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
if(Array.isArray(data)){
if(data.length > 5){
validate20.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
if(data.length < 5){
validate20.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 5}}];
return false;
}
else {
const len0 = data.length;
if(len0 > 0){
let data0 = data[0];
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate20.errors = [{instancePath:instancePath+"/0",schemaPath:"#/prefixItems/0/type",keyword:"type",params:{type: schema31.prefixItems[0].type}}];
return false;
}
var valid0 = _errs1 === errors;
}
if(valid0){
if(len0 > 1){
let data1 = data[1];
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate20.errors = [{instancePath:instancePath+"/1",schemaPath:"#/prefixItems/1/type",keyword:"type",params:{type: schema31.prefixItems[1].type}}];
return false;
}
var valid0 = _errs3 === errors;
}
if(valid0){
if(len0 > 2){
const _errs5 = errors;
if(typeof data[2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/2",schemaPath:"#/prefixItems/2/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
if(valid0){
if(len0 > 3){
const _errs7 = errors;
if(typeof data[3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/3",schemaPath:"#/prefixItems/3/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"items":5,"dynamicProps":false,"dynamicItems":false};

export const checkPhoenixFrame: RawCheck = check as unknown as RawCheck;
