// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/cometchat-listener-call.json","type":"object","required":["listener","user"],"properties":{"listener":{"type":"string","enum":["onUserOnline","onUserOffline"]},"user":{"$ref":"cometchat-user.json"}}};
const schema32 = {"$id":"providers/cometchat-user.json","type":"object","required":["uid"],"properties":{"uid":{"type":"string"},"name":{"type":["string","null"]},"status":{"type":["string","null"]},"lastActiveAt":{"type":["number","string","null"]},"avatar":{"type":["string","null"]},"link":{"type":["string","null"]},"role":{"type":["string","null"]},"statusMessage":{"type":["string","null"]},"tags":{"type":["array","null"],"items":{"type":"string"}},"deactivatedAt":{"type":["number","string","null"]},"scope":{"type":["string","null"]},"joinedAt":{"type":["number","string","null"]},"guid":{"type":["string","null"]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/cometchat-listener-call.json" */;
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
if((((data.listener === undefined) || (!(func0.call(data, "listener")))) && (missing0 = "listener")) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.listener !== undefined && func0.call(data, "listener")){
let data0 = data.listener;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/listener",schemaPath:"#/properties/listener/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "onUserOnline") || (data0 === "onUserOffline"))){
validate20.errors = [{instancePath:instancePath+"/listener",schemaPath:"#/properties/listener/enum",keyword:"enum",params:{allowedValues: schema31.properties.listener.enum}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
let data1 = data.user;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.uid === undefined) || (!(func0.call(data1, "uid")))) && (missing1 = "uid")){
validate20.errors = [{instancePath:instancePath+"/user",schemaPath:"cometchat-user.json/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.uid !== undefined && func0.call(data1, "uid")){
const _errs6 = errors;
if(typeof data1.uid !== "string"){
validate20.errors = [{instancePath:instancePath+"/user/uid",schemaPath:"cometchat-user.json/properties/uid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined && func0.call(data1, "name")){
let data3 = data1.name;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate20.errors = [{instancePath:instancePath+"/user/name",schemaPath:"cometchat-user.json/properties/name/type",keyword:"type",params:{type: schema32.properties.name.type}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status !== undefined && func0.call(data1, "status")){
let data4 = data1.status;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate20.errors = [{instancePath:instancePath+"/user/status",schemaPath:"cometchat-user.json/properties/status/type",keyword:"type",params:{type: schema32.properties.status.type}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.lastActiveAt !== undefined && func0.call(data1, "lastActiveAt")){
let data5 = data1.lastActiveAt;
const _errs12 = errors;
if(((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
validate20.errors = [{instancePath:instancePath+"/user/lastActiveAt",schemaPath:"cometchat-user.json/properties/lastActiveAt/type",keyword:"type",params:{type: schema32.properties.lastActiveAt.type}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.avatar !== undefined && func0.call(data1, "avatar")){
let data6 = data1.avatar;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/user/avatar",schemaPath:"cometchat-user.json/properties/avatar/type",keyword:"type",params:{type: schema32.properties.avatar.type}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.link !== undefined && func0.call(data1, "link")){
let data7 = data1.link;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/user/link",schemaPath:"cometchat-user.json/properties/link/type",keyword:"type",params:{type: schema32.properties.link.type}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.role !== undefined && func0.call(data1, "role")){
let data8 = data1.role;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate20.errors = [{instancePath:instancePath+"/user/role",schemaPath:"cometchat-user.json/properties/role/type",keyword:"type",params:{type: schema32.properties.role.type}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.statusMessage !== undefined && func0.call(data1, "statusMessage")){
let data9 = data1.statusMessage;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate20.errors = [{instancePath:instancePath+"/user/statusMessage",schemaPath:"cometchat-user.json/properties/statusMessage/type",keyword:"type",params:{type: schema32.properties.statusMessage.type}}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tags !== undefined && func0.call(data1, "tags")){
let data10 = data1.tags;
const _errs22 = errors;
if((!(Array.isArray(data10))) && (data10 !== null)){
validate20.errors = [{instancePath:instancePath+"/user/tags",schemaPath:"cometchat-user.json/properties/tags/type",keyword:"type",params:{type: schema32.properties.tags.type}}];
return false;
}
if(errors === _errs22){
if(Array.isArray(data10)){
var valid3 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs24 = errors;
if(typeof data10[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/user/tags/" + i0,schemaPath:"cometchat-user.json/properties/tags/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs24 === errors;
if(!valid3){
break;
}
}
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.deactivatedAt !== undefined && func0.call(data1, "deactivatedAt")){
let data12 = data1.deactivatedAt;
const _errs26 = errors;
if(((!((typeof data12 == "number") && (isFinite(data12)))) && (typeof data12 !== "string")) && (data12 !== null)){
validate20.errors = [{instancePath:instancePath+"/user/deactivatedAt",schemaPath:"cometchat-user.json/properties/deactivatedAt/type",keyword:"type",params:{type: schema32.properties.deactivatedAt.type}}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.scope !== undefined && func0.call(data1, "scope")){
let data13 = data1.scope;
const _errs28 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate20.errors = [{instancePath:instancePath+"/user/scope",schemaPath:"cometchat-user.json/properties/scope/type",keyword:"type",params:{type: schema32.properties.scope.type}}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.joinedAt !== undefined && func0.call(data1, "joinedAt")){
let data14 = data1.joinedAt;
const _errs30 = errors;
if(((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")) && (data14 !== null)){
validate20.errors = [{instancePath:instancePath+"/user/joinedAt",schemaPath:"cometchat-user.json/properties/joinedAt/type",keyword:"type",params:{type: schema32.properties.joinedAt.type}}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.guid !== undefined && func0.call(data1, "guid")){
let data15 = data1.guid;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate20.errors = [{instancePath:instancePath+"/user/guid",schemaPath:"cometchat-user.json/properties/guid/type",keyword:"type",params:{type: schema32.properties.guid.type}}];
return false;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
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
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/user",schemaPath:"cometchat-user.json/type",keyword:"type",params:{type: "object"}}];
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
validate20.evaluated = {"props":{"listener":true,"user":true},"dynamicProps":false,"dynamicItems":false};

export const checkCometChatListenerCall: RawCheck = check as unknown as RawCheck;
