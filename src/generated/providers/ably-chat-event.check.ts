// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/ably-chat-event.json","type":"object","required":["type","member"],"properties":{"type":{"type":"string"},"member":{"type":"object","required":["clientId"],"properties":{"clientId":{"type":"string"},"connectionId":{"type":["string","null"]},"action":{"type":["number","string","null"]},"data":{"type":["object","array","string","number","boolean","null"],"additionalProperties":true},"encoding":{"type":["string","null"]},"extras":{"type":["object","null"],"additionalProperties":true},"id":{"type":["string","null"]},"timestamp":{"anyOf":[{"type":"integer","minimum":0,"maximum":999999999},{"type":"integer","minimum":10000000000,"maximum":253402300799999},{"type":"null"}]},"updatedAt":{"anyOf":[{"type":"integer","minimum":0,"maximum":999999999},{"type":"integer","minimum":10000000000,"maximum":253402300799999},{"type":"null"},{"type":"string","format":"date-time"}]},"userClaim":{"type":["string","null"]}}}}};
const func0 = Object.prototype.hasOwnProperty;
const formats0 = formats["date-time"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/ably-chat-event.json" */;
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
if((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
const _errs1 = errors;
if(typeof data.type !== "string"){
validate20.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member !== undefined && func0.call(data, "member")){
let data1 = data.member;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.clientId === undefined) || (!(func0.call(data1, "clientId")))) && (missing1 = "clientId")){
validate20.errors = [{instancePath:instancePath+"/member",schemaPath:"#/properties/member/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.clientId !== undefined && func0.call(data1, "clientId")){
const _errs5 = errors;
if(typeof data1.clientId !== "string"){
validate20.errors = [{instancePath:instancePath+"/member/clientId",schemaPath:"#/properties/member/properties/clientId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.connectionId !== undefined && func0.call(data1, "connectionId")){
let data3 = data1.connectionId;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate20.errors = [{instancePath:instancePath+"/member/connectionId",schemaPath:"#/properties/member/properties/connectionId/type",keyword:"type",params:{type: schema31.properties.member.properties.connectionId.type}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.action !== undefined && func0.call(data1, "action")){
let data4 = data1.action;
const _errs9 = errors;
if(((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
validate20.errors = [{instancePath:instancePath+"/member/action",schemaPath:"#/properties/member/properties/action/type",keyword:"type",params:{type: schema31.properties.member.properties.action.type}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.data !== undefined && func0.call(data1, "data")){
let data5 = data1.data;
const _errs11 = errors;
if((((typeof data5 != "object") && (typeof data5 !== "string")) && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
validate20.errors = [{instancePath:instancePath+"/member/data",schemaPath:"#/properties/member/properties/data/type",keyword:"type",params:{type: schema31.properties.member.properties.data.type}}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.encoding !== undefined && func0.call(data1, "encoding")){
let data6 = data1.encoding;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/member/encoding",schemaPath:"#/properties/member/properties/encoding/type",keyword:"type",params:{type: schema31.properties.member.properties.encoding.type}}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.extras !== undefined && func0.call(data1, "extras")){
let data7 = data1.extras;
const _errs16 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/member/extras",schemaPath:"#/properties/member/properties/extras/type",keyword:"type",params:{type: schema31.properties.member.properties.extras.type}}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.id !== undefined && func0.call(data1, "id")){
let data8 = data1.id;
const _errs19 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate20.errors = [{instancePath:instancePath+"/member/id",schemaPath:"#/properties/member/properties/id/type",keyword:"type",params:{type: schema31.properties.member.properties.id.type}}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.timestamp !== undefined && func0.call(data1, "timestamp")){
let data9 = data1.timestamp;
const _errs21 = errors;
const _errs22 = errors;
let valid2 = false;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err0 = {instancePath:instancePath+"/member/timestamp",schemaPath:"#/properties/member/properties/timestamp/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 999999999 || isNaN(data9)){
const err1 = {instancePath:instancePath+"/member/timestamp",schemaPath:"#/properties/member/properties/timestamp/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data9 < 0 || isNaN(data9)){
const err2 = {instancePath:instancePath+"/member/timestamp",schemaPath:"#/properties/member/properties/timestamp/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var _valid0 = _errs23 === errors;
valid2 = valid2 || _valid0;
const _errs25 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err3 = {instancePath:instancePath+"/member/timestamp",schemaPath:"#/properties/member/properties/timestamp/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs25){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 253402300799999 || isNaN(data9)){
const err4 = {instancePath:instancePath+"/member/timestamp",schemaPath:"#/properties/member/properties/timestamp/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data9 < 10000000000 || isNaN(data9)){
const err5 = {instancePath:instancePath+"/member/timestamp",schemaPath:"#/properties/member/properties/timestamp/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid0 = _errs25 === errors;
valid2 = valid2 || _valid0;
const _errs27 = errors;
if(data9 !== null){
const err6 = {instancePath:instancePath+"/member/timestamp",schemaPath:"#/properties/member/properties/timestamp/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err7 = {instancePath:instancePath+"/member/timestamp",schemaPath:"#/properties/member/properties/timestamp/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.updatedAt !== undefined && func0.call(data1, "updatedAt")){
let data10 = data1.updatedAt;
const _errs29 = errors;
const _errs30 = errors;
let valid3 = false;
const _errs31 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err8 = {instancePath:instancePath+"/member/updatedAt",schemaPath:"#/properties/member/properties/updatedAt/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors === _errs31){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 999999999 || isNaN(data10)){
const err9 = {instancePath:instancePath+"/member/updatedAt",schemaPath:"#/properties/member/properties/updatedAt/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data10 < 0 || isNaN(data10)){
const err10 = {instancePath:instancePath+"/member/updatedAt",schemaPath:"#/properties/member/properties/updatedAt/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid1 = _errs31 === errors;
valid3 = valid3 || _valid1;
const _errs33 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err11 = {instancePath:instancePath+"/member/updatedAt",schemaPath:"#/properties/member/properties/updatedAt/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(errors === _errs33){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 253402300799999 || isNaN(data10)){
const err12 = {instancePath:instancePath+"/member/updatedAt",schemaPath:"#/properties/member/properties/updatedAt/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data10 < 10000000000 || isNaN(data10)){
const err13 = {instancePath:instancePath+"/member/updatedAt",schemaPath:"#/properties/member/properties/updatedAt/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid1 = _errs33 === errors;
valid3 = valid3 || _valid1;
const _errs35 = errors;
if(data10 !== null){
const err14 = {instancePath:instancePath+"/member/updatedAt",schemaPath:"#/properties/member/properties/updatedAt/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid3 = valid3 || _valid1;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data10 === "string"){
if(!(formats0(data10))){
const err15 = {instancePath:instancePath+"/member/updatedAt",schemaPath:"#/properties/member/properties/updatedAt/anyOf/3/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/member/updatedAt",schemaPath:"#/properties/member/properties/updatedAt/anyOf/3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid1 = _errs37 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err17 = {instancePath:instancePath+"/member/updatedAt",schemaPath:"#/properties/member/properties/updatedAt/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.userClaim !== undefined && func0.call(data1, "userClaim")){
let data11 = data1.userClaim;
const _errs39 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate20.errors = [{instancePath:instancePath+"/member/userClaim",schemaPath:"#/properties/member/properties/userClaim/type",keyword:"type",params:{type: schema31.properties.member.properties.userClaim.type}}];
return false;
}
var valid1 = _errs39 === errors;
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
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/member",schemaPath:"#/properties/member/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
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
validate20.evaluated = {"props":{"type":true,"member":true},"dynamicProps":false,"dynamicItems":false};

export const checkAblyChatEvent: RawCheck = check as unknown as RawCheck;
