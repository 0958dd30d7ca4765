// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { codePointLength } from "../runtime/code-points.js";
import { isDateTime } from "../runtime/date-time.js";
import type { RawCheck } from "../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"presence-stats.json","type":"object","required":["tenantId","total","byStatus","averageSessionMs"],"properties":{"tenantId":{"type":"string","minLength":1},"total":{"type":"integer","minimum":0},"byStatus":{"type":"object","required":["online","away","busy","offline"],"properties":{"online":{"type":"integer","minimum":0},"away":{"type":"integer","minimum":0},"busy":{"type":"integer","minimum":0},"offline":{"type":"integer","minimum":0}},"additionalProperties":false},"averageSessionMs":{"type":["number","null"],"minimum":0}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func65 = codePointLength;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="presence-stats.json" */;
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
if((((((data.tenantId === undefined) || (!(func0.call(data, "tenantId")))) && (missing0 = "tenantId")) || (((data.total === undefined) || (!(func0.call(data, "total")))) && (missing0 = "total"))) || (((data.byStatus === undefined) || (!(func0.call(data, "byStatus")))) && (missing0 = "byStatus"))) || (((data.averageSessionMs === undefined) || (!(func0.call(data, "averageSessionMs")))) && (missing0 = "averageSessionMs"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "tenantId") || (key0 === "total")) || (key0 === "byStatus")) || (key0 === "averageSessionMs"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tenantId !== undefined && func0.call(data, "tenantId")){
let data0 = data.tenantId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func65(data0) < 1){
validate20.errors = [{instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined && func0.call(data, "total")){
let data1 = data.total;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate20.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.byStatus !== undefined && func0.call(data, "byStatus")){
let data2 = data.byStatus;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((((data2.online === undefined) || (!(func0.call(data2, "online")))) && (missing1 = "online")) || (((data2.away === undefined) || (!(func0.call(data2, "away")))) && (missing1 = "away"))) || (((data2.busy === undefined) || (!(func0.call(data2, "busy")))) && (missing1 = "busy"))) || (((data2.offline === undefined) || (!(func0.call(data2, "offline")))) && (missing1 = "offline"))){
validate20.errors = [{instancePath:instancePath+"/byStatus",schemaPath:"#/properties/byStatus/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 of Object.keys(data2)){
if(!((((key1 === "online") || (key1 === "away")) || (key1 === "busy")) || (key1 === "offline"))){
validate20.errors = [{instancePath:instancePath+"/byStatus",schemaPath:"#/properties/byStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.online !== undefined && func0.call(data2, "online")){
let data3 = data2.online;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/byStatus/online",schemaPath:"#/properties/byStatus/properties/online/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/byStatus/online",schemaPath:"#/properties/byStatus/properties/online/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.away !== undefined && func0.call(data2, "away")){
let data4 = data2.away;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate20.errors = [{instancePath:instancePath+"/byStatus/away",schemaPath:"#/properties/byStatus/properties/away/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/byStatus/away",schemaPath:"#/properties/byStatus/properties/away/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.busy !== undefined && func0.call(data2, "busy")){
let data5 = data2.busy;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/byStatus/busy",schemaPath:"#/properties/byStatus/properties/busy/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/byStatus/busy",schemaPath:"#/properties/byStatus/properties/busy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.offline !== undefined && func0.call(data2, "offline")){
let data6 = data2.offline;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate20.errors = [{instancePath:instancePath+"/byStatus/offline",schemaPath:"#/properties/byStatus/properties/offline/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/byStatus/offline",schemaPath:"#/properties/byStatus/properties/offline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/byStatus",schemaPath:"#/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.averageSessionMs !== undefined && func0.call(data, "averageSessionMs")){
let data7 = data.averageSessionMs;
const _errs17 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/averageSessionMs",schemaPath:"#/properties/averageSessionMs/type",keyword:"type",params:{type: schema31.properties.averageSessionMs.type}}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate20.errors = [{instancePath:instancePath+"/averageSessionMs",schemaPath:"#/properties/averageSessionMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
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

export const checkPresenceStatsJson: RawCheck = check as unknown as RawCheck;
