// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/cometchat-webhook.json","type":"object","required":["trigger","data"],"properties":{"trigger":{"type":"string","const":"user_connection_status_changed"},"data":{"type":"object","required":["user","status"],"properties":{"timestamp":{"type":["number","string","null"]},"user":{"$ref":"cometchat-user.json"},"status":{"type":"string"},"currentConnection":{"type":["object","null"],"properties":{"action":{"type":["string","null"]},"platform":{"type":["string","null"]},"connectedAt":{"type":["number","string","null"]}}},"userPresenceChanged":{"type":["boolean","null"]}}},"appId":{"type":["string","null"]},"region":{"type":["string","null"]},"webhook":{"type":["string","null"]}}};
const schema32 = {"$id":"providers/cometchat-user.json","type":"object","required":["uid"],"properties":{"uid":{"type":"string"},"name":{"type":["string","null"]},"status":{"type":["string","null"]},"lastActiveAt":{"type":["number","string","null"]},"avatar":{"type":["string","null"]},"link":{"type":["string","null"]},"role":{"type":["string","null"]},"statusMessage":{"type":["string","null"]},"tags":{"type":["array","null"],"items":{"type":"string"}},"deactivatedAt":{"type":["number","string","null"]},"scope":{"type":["string","null"]},"joinedAt":{"type":["number","string","null"]},"guid":{"type":["string","null"]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/cometchat-webhook.json" */;
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
if((((data.trigger === undefined) || (!(func0.call(data, "trigger")))) && (missing0 = "trigger")) || (((data.data === undefined) || (!(func0.call(data, "data")))) && (missing0 = "data"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.trigger !== undefined && func0.call(data, "trigger")){
let data0 = data.trigger;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("user_connection_status_changed" !== data0){
validate20.errors = [{instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/const",keyword:"const",params:{allowedValue: "user_connection_status_changed"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.user === undefined) || (!(func0.call(data1, "user")))) && (missing1 = "user")) || (((data1.status === undefined) || (!(func0.call(data1, "status")))) && (missing1 = "status"))){
validate20.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.timestamp !== undefined && func0.call(data1, "timestamp")){
let data2 = data1.timestamp;
const _errs5 = errors;
if(((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/timestamp",schemaPath:"#/properties/data/properties/timestamp/type",keyword:"type",params:{type: schema31.properties.data.properties.timestamp.type}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.user !== undefined && func0.call(data1, "user")){
let data3 = data1.user;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if(((data3.uid === undefined) || (!(func0.call(data3, "uid")))) && (missing2 = "uid")){
validate20.errors = [{instancePath:instancePath+"/data/user",schemaPath:"cometchat-user.json/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data3.uid !== undefined && func0.call(data3, "uid")){
const _errs10 = errors;
if(typeof data3.uid !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/user/uid",schemaPath:"cometchat-user.json/properties/uid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.name !== undefined && func0.call(data3, "name")){
let data5 = data3.name;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/name",schemaPath:"cometchat-user.json/properties/name/type",keyword:"type",params:{type: schema32.properties.name.type}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.status !== undefined && func0.call(data3, "status")){
let data6 = data3.status;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/status",schemaPath:"cometchat-user.json/properties/status/type",keyword:"type",params:{type: schema32.properties.status.type}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.lastActiveAt !== undefined && func0.call(data3, "lastActiveAt")){
let data7 = data3.lastActiveAt;
const _errs16 = errors;
if(((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")) && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/lastActiveAt",schemaPath:"cometchat-user.json/properties/lastActiveAt/type",keyword:"type",params:{type: schema32.properties.lastActiveAt.type}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.avatar !== undefined && func0.call(data3, "avatar")){
let data8 = data3.avatar;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/avatar",schemaPath:"cometchat-user.json/properties/avatar/type",keyword:"type",params:{type: schema32.properties.avatar.type}}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.link !== undefined && func0.call(data3, "link")){
let data9 = data3.link;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/link",schemaPath:"cometchat-user.json/properties/link/type",keyword:"type",params:{type: schema32.properties.link.type}}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.role !== undefined && func0.call(data3, "role")){
let data10 = data3.role;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/role",schemaPath:"cometchat-user.json/properties/role/type",keyword:"type",params:{type: schema32.properties.role.type}}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.statusMessage !== undefined && func0.call(data3, "statusMessage")){
let data11 = data3.statusMessage;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/statusMessage",schemaPath:"cometchat-user.json/properties/statusMessage/type",keyword:"type",params:{type: schema32.properties.statusMessage.type}}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.tags !== undefined && func0.call(data3, "tags")){
let data12 = data3.tags;
const _errs26 = errors;
if((!(Array.isArray(data12))) && (data12 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/tags",schemaPath:"cometchat-user.json/properties/tags/type",keyword:"type",params:{type: schema32.properties.tags.type}}];
return false;
}
if(errors === _errs26){
if(Array.isArray(data12)){
var valid4 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(typeof data12[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/user/tags/" + i0,schemaPath:"cometchat-user.json/properties/tags/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.deactivatedAt !== undefined && func0.call(data3, "deactivatedAt")){
let data14 = data3.deactivatedAt;
const _errs30 = errors;
if(((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")) && (data14 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/deactivatedAt",schemaPath:"cometchat-user.json/properties/deactivatedAt/type",keyword:"type",params:{type: schema32.properties.deactivatedAt.type}}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.scope !== undefined && func0.call(data3, "scope")){
let data15 = data3.scope;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/scope",schemaPath:"cometchat-user.json/properties/scope/type",keyword:"type",params:{type: schema32.properties.scope.type}}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.joinedAt !== undefined && func0.call(data3, "joinedAt")){
let data16 = data3.joinedAt;
const _errs34 = errors;
if(((!((typeof data16 == "number") && (isFinite(data16)))) && (typeof data16 !== "string")) && (data16 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/joinedAt",schemaPath:"cometchat-user.json/properties/joinedAt/type",keyword:"type",params:{type: schema32.properties.joinedAt.type}}];
return false;
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.guid !== undefined && func0.call(data3, "guid")){
let data17 = data3.guid;
const _errs36 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/guid",schemaPath:"cometchat-user.json/properties/guid/type",keyword:"type",params:{type: schema32.properties.guid.type}}];
return false;
}
var valid3 = _errs36 === errors;
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
validate20.errors = [{instancePath:instancePath+"/data/user",schemaPath:"cometchat-user.json/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.status !== undefined && func0.call(data1, "status")){
const _errs38 = errors;
if(typeof data1.status !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/status",schemaPath:"#/properties/data/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs38 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.currentConnection !== undefined && func0.call(data1, "currentConnection")){
let data19 = data1.currentConnection;
const _errs40 = errors;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/currentConnection",schemaPath:"#/properties/data/properties/currentConnection/type",keyword:"type",params:{type: schema31.properties.data.properties.currentConnection.type}}];
return false;
}
if(errors === _errs40){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.action !== undefined && func0.call(data19, "action")){
let data20 = data19.action;
const _errs42 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/currentConnection/action",schemaPath:"#/properties/data/properties/currentConnection/properties/action/type",keyword:"type",params:{type: schema31.properties.data.properties.currentConnection.properties.action.type}}];
return false;
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data19.platform !== undefined && func0.call(data19, "platform")){
let data21 = data19.platform;
const _errs44 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/currentConnection/platform",schemaPath:"#/properties/data/properties/currentConnection/properties/platform/type",keyword:"type",params:{type: schema31.properties.data.properties.currentConnection.properties.platform.type}}];
return false;
}
var valid5 = _errs44 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data19.connectedAt !== undefined && func0.call(data19, "connectedAt")){
let data22 = data19.connectedAt;
const _errs46 = errors;
if(((!((typeof data22 == "number") && (isFinite(data22)))) && (typeof data22 !== "string")) && (data22 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/currentConnection/connectedAt",schemaPath:"#/properties/data/properties/currentConnection/properties/connectedAt/type",keyword:"type",params:{type: schema31.properties.data.properties.currentConnection.properties.connectedAt.type}}];
return false;
}
var valid5 = _errs46 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
var valid1 = _errs40 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.userPresenceChanged !== undefined && func0.call(data1, "userPresenceChanged")){
let data23 = data1.userPresenceChanged;
const _errs48 = errors;
if((typeof data23 !== "boolean") && (data23 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/userPresenceChanged",schemaPath:"#/properties/data/properties/userPresenceChanged/type",keyword:"type",params:{type: schema31.properties.data.properties.userPresenceChanged.type}}];
return false;
}
var valid1 = _errs48 === errors;
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
validate20.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appId !== undefined && func0.call(data, "appId")){
let data24 = data.appId;
const _errs50 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate20.errors = [{instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{type: schema31.properties.appId.type}}];
return false;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined && func0.call(data, "region")){
let data25 = data.region;
const _errs52 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate20.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema31.properties.region.type}}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined && func0.call(data, "webhook")){
let data26 = data.webhook;
const _errs54 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate20.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: schema31.properties.webhook.type}}];
return false;
}
var valid0 = _errs54 === errors;
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
validate20.evaluated = {"props":{"trigger":true,"data":true,"appId":true,"region":true,"webhook":true},"dynamicProps":false,"dynamicItems":false};

export const checkCometChatConnectionWebhook: RawCheck = check as unknown as RawCheck;
