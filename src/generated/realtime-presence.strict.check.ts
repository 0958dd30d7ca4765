// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { codePointLength } from "../runtime/code-points.js";
import { isDateTime } from "../runtime/date-time.js";
import type { RawCheck } from "../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"realtime-presence.strict.json","type":"object","required":["channel","clientId","action"],"properties":{"channel":{"type":"string","minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]*$"},"clientId":{"type":"string","minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]*$"},"connectionId":{"type":"string","minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]*$"},"action":{"type":"string","enum":["enter","leave","update","present","absent"]},"data":{"type":"object","additionalProperties":true},"since":{"type":"string","format":"date-time","pattern":"^[^a-z]*$"},"occurredAt":{"type":"string","format":"date-time","pattern":"^[^a-z]*$"}},"additionalProperties":false,"if":{"type":"object","required":["action"],"properties":{"action":{"type":"string","enum":["leave","absent"]}}},"then":{"type":"object","properties":{"since":false}}};
const func0 = Object.prototype.hasOwnProperty;
const func67 = codePointLength;
const pattern4 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern7 = new RegExp("^[^a-z]*$", "u");
const formats0 = formats["date-time"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="realtime-presence.strict.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "leave") || (data0 === "absent"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.since !== undefined && func0.call(data, "since")){
validate20.errors = [{instancePath:instancePath+"/since",schemaPath:"#/then/properties/since/false schema",keyword:"false schema",params:{}}];
return false;
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.since = true;
props0.action = true;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate20.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing1 = "channel")) || (((data.clientId === undefined) || (!(func0.call(data, "clientId")))) && (missing1 = "clientId"))) || (((data.action === undefined) || (!(func0.call(data, "action")))) && (missing1 = "action"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs8 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "channel") || (key0 === "clientId")) || (key0 === "connectionId")) || (key0 === "action")) || (key0 === "data")) || (key0 === "since")) || (key0 === "occurredAt"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
let data2 = data.channel;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func67(data2) < 1){
validate20.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern4.test(data2)){
validate20.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.clientId !== undefined && func0.call(data, "clientId")){
let data3 = data.clientId;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func67(data3) < 1){
validate20.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern4.test(data3)){
validate20.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.connectionId !== undefined && func0.call(data, "connectionId")){
let data4 = data.connectionId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func67(data4) < 1){
validate20.errors = [{instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern4.test(data4)){
validate20.errors = [{instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.action !== undefined && func0.call(data, "action")){
let data5 = data.action;
const _errs15 = errors;
if(typeof data5 !== "string"){
validate20.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data5 === "enter") || (data5 === "leave")) || (data5 === "update")) || (data5 === "present")) || (data5 === "absent"))){
validate20.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.action.enum}}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.data !== undefined && func0.call(data, "data")){
let data6 = data.data;
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate20.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.since !== undefined && func0.call(data, "since")){
let data7 = data.since;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
validate20.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^[^a-z]*$"}}];
return false;
}
else {
if(!(formats0(data7))){
validate20.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.occurredAt !== undefined && func0.call(data, "occurredAt")){
let data8 = data.occurredAt;
const _errs22 = errors;
if(errors === _errs22){
if(errors === _errs22){
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
validate20.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[^a-z]*$"}}];
return false;
}
else {
if(!(formats0(data8))){
validate20.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
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
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const checkStrictRealtimePresence: RawCheck = check as unknown as RawCheck;
