// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/cometchat-state.json","type":"object","required":["listed","written"],"properties":{"listed":{"type":"array","items":{"$ref":"#/$defs/CometChatUserState"}},"written":{"type":"array","items":{"$ref":"#/$defs/CometChatUserState"}}},"additionalProperties":false,"$defs":{"CometChatUserState":{"type":"object","required":["channel","clientId","connections"],"properties":{"channel":{"type":"string"},"tenantId":{"type":"string"},"clientId":{"type":"string"},"at":{"type":"integer"},"connections":{"type":"array","items":{"type":["string","null"]}}},"additionalProperties":false}}};
const schema32 = {"type":"object","required":["channel","clientId","connections"],"properties":{"channel":{"type":"string"},"tenantId":{"type":"string"},"clientId":{"type":"string"},"at":{"type":"integer"},"connections":{"type":"array","items":{"type":["string","null"]}}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/cometchat-state.json" */;
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
if((((data.listed === undefined) || (!(func0.call(data, "listed")))) && (missing0 = "listed")) || (((data.written === undefined) || (!(func0.call(data, "written")))) && (missing0 = "written"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "listed") || (key0 === "written"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.listed !== undefined && func0.call(data, "listed")){
let data0 = data.listed;
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
let missing1;
if(((((data1.channel === undefined) || (!(func0.call(data1, "channel")))) && (missing1 = "channel")) || (((data1.clientId === undefined) || (!(func0.call(data1, "clientId")))) && (missing1 = "clientId"))) || (((data1.connections === undefined) || (!(func0.call(data1, "connections")))) && (missing1 = "connections"))){
validate20.errors = [{instancePath:instancePath+"/listed/" + i0,schemaPath:"#/$defs/CometChatUserState/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs7 = errors;
for(const key1 of Object.keys(data1)){
if(!(((((key1 === "channel") || (key1 === "tenantId")) || (key1 === "clientId")) || (key1 === "at")) || (key1 === "connections"))){
validate20.errors = [{instancePath:instancePath+"/listed/" + i0,schemaPath:"#/$defs/CometChatUserState/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.channel !== undefined && func0.call(data1, "channel")){
const _errs8 = errors;
if(typeof data1.channel !== "string"){
validate20.errors = [{instancePath:instancePath+"/listed/" + i0+"/channel",schemaPath:"#/$defs/CometChatUserState/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.tenantId !== undefined && func0.call(data1, "tenantId")){
const _errs10 = errors;
if(typeof data1.tenantId !== "string"){
validate20.errors = [{instancePath:instancePath+"/listed/" + i0+"/tenantId",schemaPath:"#/$defs/CometChatUserState/properties/tenantId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.clientId !== undefined && func0.call(data1, "clientId")){
const _errs12 = errors;
if(typeof data1.clientId !== "string"){
validate20.errors = [{instancePath:instancePath+"/listed/" + i0+"/clientId",schemaPath:"#/$defs/CometChatUserState/properties/clientId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.at !== undefined && func0.call(data1, "at")){
let data5 = data1.at;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/listed/" + i0+"/at",schemaPath:"#/$defs/CometChatUserState/properties/at/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.connections !== undefined && func0.call(data1, "connections")){
let data6 = data1.connections;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data6)){
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs18 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/listed/" + i0+"/connections/" + i1,schemaPath:"#/$defs/CometChatUserState/properties/connections/items/type",keyword:"type",params:{type: schema32.properties.connections.items.type}}];
return false;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/listed/" + i0+"/connections",schemaPath:"#/$defs/CometChatUserState/properties/connections/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs16 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/listed/" + i0,schemaPath:"#/$defs/CometChatUserState/type",keyword:"type",params:{type: "object"}}];
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
validate20.errors = [{instancePath:instancePath+"/listed",schemaPath:"#/properties/listed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.written !== undefined && func0.call(data, "written")){
let data8 = data.written;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data8)){
var valid5 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((((data9.channel === undefined) || (!(func0.call(data9, "channel")))) && (missing2 = "channel")) || (((data9.clientId === undefined) || (!(func0.call(data9, "clientId")))) && (missing2 = "clientId"))) || (((data9.connections === undefined) || (!(func0.call(data9, "connections")))) && (missing2 = "connections"))){
validate20.errors = [{instancePath:instancePath+"/written/" + i2,schemaPath:"#/$defs/CometChatUserState/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs25 = errors;
for(const key2 of Object.keys(data9)){
if(!(((((key2 === "channel") || (key2 === "tenantId")) || (key2 === "clientId")) || (key2 === "at")) || (key2 === "connections"))){
validate20.errors = [{instancePath:instancePath+"/written/" + i2,schemaPath:"#/$defs/CometChatUserState/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs25 === errors){
if(data9.channel !== undefined && func0.call(data9, "channel")){
const _errs26 = errors;
if(typeof data9.channel !== "string"){
validate20.errors = [{instancePath:instancePath+"/written/" + i2+"/channel",schemaPath:"#/$defs/CometChatUserState/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.tenantId !== undefined && func0.call(data9, "tenantId")){
const _errs28 = errors;
if(typeof data9.tenantId !== "string"){
validate20.errors = [{instancePath:instancePath+"/written/" + i2+"/tenantId",schemaPath:"#/$defs/CometChatUserState/properties/tenantId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs28 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.clientId !== undefined && func0.call(data9, "clientId")){
const _errs30 = errors;
if(typeof data9.clientId !== "string"){
validate20.errors = [{instancePath:instancePath+"/written/" + i2+"/clientId",schemaPath:"#/$defs/CometChatUserState/properties/clientId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.at !== undefined && func0.call(data9, "at")){
let data13 = data9.at;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/written/" + i2+"/at",schemaPath:"#/$defs/CometChatUserState/properties/at/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.connections !== undefined && func0.call(data9, "connections")){
let data14 = data9.connections;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data14)){
var valid8 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
const _errs36 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate20.errors = [{instancePath:instancePath+"/written/" + i2+"/connections/" + i3,schemaPath:"#/$defs/CometChatUserState/properties/connections/items/type",keyword:"type",params:{type: schema32.properties.connections.items.type}}];
return false;
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/written/" + i2+"/connections",schemaPath:"#/$defs/CometChatUserState/properties/connections/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/written/" + i2,schemaPath:"#/$defs/CometChatUserState/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/written",schemaPath:"#/properties/written/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
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
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const checkCometChatAdapterState: RawCheck = check as unknown as RawCheck;
