// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/phoenix-diff.json","type":"object","required":["joins","leaves"],"properties":{"joins":{"$ref":"phoenix-presences.json"},"leaves":{"$ref":"phoenix-presences.json"}}};
const func0 = Object.prototype.hasOwnProperty;
const schema32 = {"$id":"providers/phoenix-presences.json","type":"object","additionalProperties":{"$ref":"#/$defs/PhoenixPresence"},"$defs":{"PhoenixPresence":{"type":"object","required":["metas"],"properties":{"metas":{"type":"array","items":{"$ref":"#/$defs/PhoenixMeta"}}},"additionalProperties":true},"PhoenixMeta":{"type":"object","properties":{"phx_ref":{"type":"string"},"phx_ref_prev":{"type":"string"}},"additionalProperties":true}}};
const schema33 = {"type":"object","required":["metas"],"properties":{"metas":{"type":"array","items":{"$ref":"#/$defs/PhoenixMeta"}}},"additionalProperties":true};
const schema34 = {"type":"object","properties":{"phx_ref":{"type":"string"},"phx_ref_prev":{"type":"string"}},"additionalProperties":true};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.metas === undefined) || (!(func0.call(data, "metas")))) && (missing0 = "metas")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.metas !== undefined && func0.call(data, "metas")){
let data0 = data.metas;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.phx_ref !== undefined && func0.call(data1, "phx_ref")){
const _errs8 = errors;
if(typeof data1.phx_ref !== "string"){
validate22.errors = [{instancePath:instancePath+"/metas/" + i0+"/phx_ref",schemaPath:"#/$defs/PhoenixMeta/properties/phx_ref/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.phx_ref_prev !== undefined && func0.call(data1, "phx_ref_prev")){
const _errs10 = errors;
if(typeof data1.phx_ref_prev !== "string"){
validate22.errors = [{instancePath:instancePath+"/metas/" + i0+"/phx_ref_prev",schemaPath:"#/$defs/PhoenixMeta/properties/phx_ref_prev/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/metas/" + i0,schemaPath:"#/$defs/PhoenixMeta/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/metas",schemaPath:"#/properties/metas/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/phoenix-presences.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate22(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/phoenix-diff.json" */;
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
if((((data.joins === undefined) || (!(func0.call(data, "joins")))) && (missing0 = "joins")) || (((data.leaves === undefined) || (!(func0.call(data, "leaves")))) && (missing0 = "leaves"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.joins !== undefined && func0.call(data, "joins")){
const _errs1 = errors;
if(!(validate21(data.joins, {instancePath:instancePath+"/joins",parentData:data,parentDataProperty:"joins",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaves !== undefined && func0.call(data, "leaves")){
const _errs2 = errors;
if(!(validate21(data.leaves, {instancePath:instancePath+"/leaves",parentData:data,parentDataProperty:"leaves",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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
validate20.evaluated = {"props":{"joins":true,"leaves":true},"dynamicProps":false,"dynamicItems":false};

export const checkPhoenixDiff: RawCheck = check as unknown as RawCheck;
