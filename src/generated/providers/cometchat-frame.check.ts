// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/cometchat-frame.json","type":"object","required":["type","body"],"properties":{"type":{"type":"string","const":"presence"},"appId":{"type":["string","null"]},"deviceId":{"type":["string","null"]},"sender":{"type":["string","null"]},"body":{"type":"object","required":["action","user"],"properties":{"action":{"type":"string"},"timestamp":{"type":["number","string","null"]},"user":{"$ref":"cometchat-user.json"}}}}};
const schema32 = {"$id":"providers/cometchat-user.json","type":"object","required":["uid"],"properties":{"uid":{"type":"string"},"name":{"type":["string","null"]},"status":{"type":["string","null"]},"lastActiveAt":{"type":["number","string","null"]},"avatar":{"type":["string","null"]},"link":{"type":["string","null"]},"role":{"type":["string","null"]},"statusMessage":{"type":["string","null"]},"tags":{"type":["array","null"],"items":{"type":"string"}},"deactivatedAt":{"type":["number","string","null"]},"scope":{"type":["string","null"]},"joinedAt":{"type":["number","string","null"]},"guid":{"type":["string","null"]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/cometchat-frame.json" */;
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
if((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("presence" !== data0){
validate20.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "presence"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appId !== undefined && func0.call(data, "appId")){
let data1 = data.appId;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate20.errors = [{instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{type: schema31.properties.appId.type}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deviceId !== undefined && func0.call(data, "deviceId")){
let data2 = data.deviceId;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate20.errors = [{instancePath:instancePath+"/deviceId",schemaPath:"#/properties/deviceId/type",keyword:"type",params:{type: schema31.properties.deviceId.type}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
let data3 = data.sender;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate20.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: schema31.properties.sender.type}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
let data4 = data.body;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.action === undefined) || (!(func0.call(data4, "action")))) && (missing1 = "action")) || (((data4.user === undefined) || (!(func0.call(data4, "user")))) && (missing1 = "user"))){
validate20.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data4.action !== undefined && func0.call(data4, "action")){
const _errs11 = errors;
if(typeof data4.action !== "string"){
validate20.errors = [{instancePath:instancePath+"/body/action",schemaPath:"#/properties/body/properties/action/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.timestamp !== undefined && func0.call(data4, "timestamp")){
let data6 = data4.timestamp;
const _errs13 = errors;
if(((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/timestamp",schemaPath:"#/properties/body/properties/timestamp/type",keyword:"type",params:{type: schema31.properties.body.properties.timestamp.type}}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.user !== undefined && func0.call(data4, "user")){
let data7 = data4.user;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.uid === undefined) || (!(func0.call(data7, "uid")))) && (missing2 = "uid")){
validate20.errors = [{instancePath:instancePath+"/body/user",schemaPath:"cometchat-user.json/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data7.uid !== undefined && func0.call(data7, "uid")){
const _errs18 = errors;
if(typeof data7.uid !== "string"){
validate20.errors = [{instancePath:instancePath+"/body/user/uid",schemaPath:"cometchat-user.json/properties/uid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.name !== undefined && func0.call(data7, "name")){
let data9 = data7.name;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/user/name",schemaPath:"cometchat-user.json/properties/name/type",keyword:"type",params:{type: schema32.properties.name.type}}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.status !== undefined && func0.call(data7, "status")){
let data10 = data7.status;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/user/status",schemaPath:"cometchat-user.json/properties/status/type",keyword:"type",params:{type: schema32.properties.status.type}}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.lastActiveAt !== undefined && func0.call(data7, "lastActiveAt")){
let data11 = data7.lastActiveAt;
const _errs24 = errors;
if(((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")) && (data11 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/user/lastActiveAt",schemaPath:"cometchat-user.json/properties/lastActiveAt/type",keyword:"type",params:{type: schema32.properties.lastActiveAt.type}}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.avatar !== undefined && func0.call(data7, "avatar")){
let data12 = data7.avatar;
const _errs26 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/user/avatar",schemaPath:"cometchat-user.json/properties/avatar/type",keyword:"type",params:{type: schema32.properties.avatar.type}}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.link !== undefined && func0.call(data7, "link")){
let data13 = data7.link;
const _errs28 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/user/link",schemaPath:"cometchat-user.json/properties/link/type",keyword:"type",params:{type: schema32.properties.link.type}}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.role !== undefined && func0.call(data7, "role")){
let data14 = data7.role;
const _errs30 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/user/role",schemaPath:"cometchat-user.json/properties/role/type",keyword:"type",params:{type: schema32.properties.role.type}}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.statusMessage !== undefined && func0.call(data7, "statusMessage")){
let data15 = data7.statusMessage;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/user/statusMessage",schemaPath:"cometchat-user.json/properties/statusMessage/type",keyword:"type",params:{type: schema32.properties.statusMessage.type}}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.tags !== undefined && func0.call(data7, "tags")){
let data16 = data7.tags;
const _errs34 = errors;
if((!(Array.isArray(data16))) && (data16 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/user/tags",schemaPath:"cometchat-user.json/properties/tags/type",keyword:"type",params:{type: schema32.properties.tags.type}}];
return false;
}
if(errors === _errs34){
if(Array.isArray(data16)){
var valid4 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs36 = errors;
if(typeof data16[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/body/user/tags/" + i0,schemaPath:"cometchat-user.json/properties/tags/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs36 === errors;
if(!valid4){
break;
}
}
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.deactivatedAt !== undefined && func0.call(data7, "deactivatedAt")){
let data18 = data7.deactivatedAt;
const _errs38 = errors;
if(((!((typeof data18 == "number") && (isFinite(data18)))) && (typeof data18 !== "string")) && (data18 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/user/deactivatedAt",schemaPath:"cometchat-user.json/properties/deactivatedAt/type",keyword:"type",params:{type: schema32.properties.deactivatedAt.type}}];
return false;
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.scope !== undefined && func0.call(data7, "scope")){
let data19 = data7.scope;
const _errs40 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/user/scope",schemaPath:"cometchat-user.json/properties/scope/type",keyword:"type",params:{type: schema32.properties.scope.type}}];
return false;
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.joinedAt !== undefined && func0.call(data7, "joinedAt")){
let data20 = data7.joinedAt;
const _errs42 = errors;
if(((!((typeof data20 == "number") && (isFinite(data20)))) && (typeof data20 !== "string")) && (data20 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/user/joinedAt",schemaPath:"cometchat-user.json/properties/joinedAt/type",keyword:"type",params:{type: schema32.properties.joinedAt.type}}];
return false;
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.guid !== undefined && func0.call(data7, "guid")){
let data21 = data7.guid;
const _errs44 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate20.errors = [{instancePath:instancePath+"/body/user/guid",schemaPath:"cometchat-user.json/properties/guid/type",keyword:"type",params:{type: schema32.properties.guid.type}}];
return false;
}
var valid3 = _errs44 === errors;
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
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/body/user",schemaPath:"cometchat-user.json/type",keyword:"type",params:{type: "object"}}];
return false;
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
else {
validate20.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"}}];
return false;
}
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
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"type":true,"appId":true,"deviceId":true,"sender":true,"body":true},"dynamicProps":false,"dynamicItems":false};

export const checkCometChatPresenceFrame: RawCheck = check as unknown as RawCheck;
