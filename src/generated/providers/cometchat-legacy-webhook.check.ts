// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/cometchat-legacy-webhook.json","type":"object","required":["trigger","data"],"properties":{"trigger":{"type":"string","enum":["after_connection_status_changed","user_connection_status_change"]},"data":{"type":"object","required":["user","event"],"properties":{"user":{"$ref":"cometchat-user.json"},"event":{"type":"object","required":["type","event_for"],"properties":{"type":{"type":"string","enum":["connected","disconnected"]},"at":{"type":["number","string","null"]},"event_for":{"$ref":"#/$defs/CometChatSession"}}},"connections":{"type":["array","null"],"items":{"$ref":"#/$defs/CometChatSession"}}}},"appId":{"type":["string","null"]},"region":{"type":["string","null"]},"webhook":{"type":["string","null"]}},"$defs":{"CometChatSession":{"type":"object","required":["session_id"],"properties":{"session_id":{"type":"string"},"connected_at":{"type":["number","string","null"]},"cometchat_device_id":{"type":["string","null"]},"platform":{"type":["string","null"]}}}}};
const schema32 = {"$id":"providers/cometchat-user.json","type":"object","required":["uid"],"properties":{"uid":{"type":"string"},"name":{"type":["string","null"]},"status":{"type":["string","null"]},"lastActiveAt":{"type":["number","string","null"]},"avatar":{"type":["string","null"]},"link":{"type":["string","null"]},"role":{"type":["string","null"]},"statusMessage":{"type":["string","null"]},"tags":{"type":["array","null"],"items":{"type":"string"}},"deactivatedAt":{"type":["number","string","null"]},"scope":{"type":["string","null"]},"joinedAt":{"type":["number","string","null"]},"guid":{"type":["string","null"]}}};
const schema33 = {"type":"object","required":["session_id"],"properties":{"session_id":{"type":"string"},"connected_at":{"type":["number","string","null"]},"cometchat_device_id":{"type":["string","null"]},"platform":{"type":["string","null"]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/cometchat-legacy-webhook.json" */;
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
if(!((data0 === "after_connection_status_changed") || (data0 === "user_connection_status_change"))){
validate20.errors = [{instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/enum",keyword:"enum",params:{allowedValues: schema31.properties.trigger.enum}}];
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
if((((data1.user === undefined) || (!(func0.call(data1, "user")))) && (missing1 = "user")) || (((data1.event === undefined) || (!(func0.call(data1, "event")))) && (missing1 = "event"))){
validate20.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.user !== undefined && func0.call(data1, "user")){
let data2 = data1.user;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if(((data2.uid === undefined) || (!(func0.call(data2, "uid")))) && (missing2 = "uid")){
validate20.errors = [{instancePath:instancePath+"/data/user",schemaPath:"cometchat-user.json/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data2.uid !== undefined && func0.call(data2, "uid")){
const _errs8 = errors;
if(typeof data2.uid !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/user/uid",schemaPath:"cometchat-user.json/properties/uid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.name !== undefined && func0.call(data2, "name")){
let data4 = data2.name;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/name",schemaPath:"cometchat-user.json/properties/name/type",keyword:"type",params:{type: schema32.properties.name.type}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.status !== undefined && func0.call(data2, "status")){
let data5 = data2.status;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/status",schemaPath:"cometchat-user.json/properties/status/type",keyword:"type",params:{type: schema32.properties.status.type}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.lastActiveAt !== undefined && func0.call(data2, "lastActiveAt")){
let data6 = data2.lastActiveAt;
const _errs14 = errors;
if(((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/lastActiveAt",schemaPath:"cometchat-user.json/properties/lastActiveAt/type",keyword:"type",params:{type: schema32.properties.lastActiveAt.type}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.avatar !== undefined && func0.call(data2, "avatar")){
let data7 = data2.avatar;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/avatar",schemaPath:"cometchat-user.json/properties/avatar/type",keyword:"type",params:{type: schema32.properties.avatar.type}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.link !== undefined && func0.call(data2, "link")){
let data8 = data2.link;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/link",schemaPath:"cometchat-user.json/properties/link/type",keyword:"type",params:{type: schema32.properties.link.type}}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.role !== undefined && func0.call(data2, "role")){
let data9 = data2.role;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/role",schemaPath:"cometchat-user.json/properties/role/type",keyword:"type",params:{type: schema32.properties.role.type}}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.statusMessage !== undefined && func0.call(data2, "statusMessage")){
let data10 = data2.statusMessage;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/statusMessage",schemaPath:"cometchat-user.json/properties/statusMessage/type",keyword:"type",params:{type: schema32.properties.statusMessage.type}}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.tags !== undefined && func0.call(data2, "tags")){
let data11 = data2.tags;
const _errs24 = errors;
if((!(Array.isArray(data11))) && (data11 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/tags",schemaPath:"cometchat-user.json/properties/tags/type",keyword:"type",params:{type: schema32.properties.tags.type}}];
return false;
}
if(errors === _errs24){
if(Array.isArray(data11)){
var valid4 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs26 = errors;
if(typeof data11[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/user/tags/" + i0,schemaPath:"cometchat-user.json/properties/tags/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.deactivatedAt !== undefined && func0.call(data2, "deactivatedAt")){
let data13 = data2.deactivatedAt;
const _errs28 = errors;
if(((!((typeof data13 == "number") && (isFinite(data13)))) && (typeof data13 !== "string")) && (data13 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/deactivatedAt",schemaPath:"cometchat-user.json/properties/deactivatedAt/type",keyword:"type",params:{type: schema32.properties.deactivatedAt.type}}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.scope !== undefined && func0.call(data2, "scope")){
let data14 = data2.scope;
const _errs30 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/scope",schemaPath:"cometchat-user.json/properties/scope/type",keyword:"type",params:{type: schema32.properties.scope.type}}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.joinedAt !== undefined && func0.call(data2, "joinedAt")){
let data15 = data2.joinedAt;
const _errs32 = errors;
if(((!((typeof data15 == "number") && (isFinite(data15)))) && (typeof data15 !== "string")) && (data15 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/joinedAt",schemaPath:"cometchat-user.json/properties/joinedAt/type",keyword:"type",params:{type: schema32.properties.joinedAt.type}}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.guid !== undefined && func0.call(data2, "guid")){
let data16 = data2.guid;
const _errs34 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/user/guid",schemaPath:"cometchat-user.json/properties/guid/type",keyword:"type",params:{type: schema32.properties.guid.type}}];
return false;
}
var valid3 = _errs34 === errors;
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
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.event !== undefined && func0.call(data1, "event")){
let data17 = data1.event;
const _errs36 = errors;
if(errors === _errs36){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((((data17.type === undefined) || (!(func0.call(data17, "type")))) && (missing3 = "type")) || (((data17.event_for === undefined) || (!(func0.call(data17, "event_for")))) && (missing3 = "event_for"))){
validate20.errors = [{instancePath:instancePath+"/data/event",schemaPath:"#/properties/data/properties/event/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data17.type !== undefined && func0.call(data17, "type")){
let data18 = data17.type;
const _errs38 = errors;
if(typeof data18 !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/event/type",schemaPath:"#/properties/data/properties/event/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data18 === "connected") || (data18 === "disconnected"))){
validate20.errors = [{instancePath:instancePath+"/data/event/type",schemaPath:"#/properties/data/properties/event/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.properties.event.properties.type.enum}}];
return false;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.at !== undefined && func0.call(data17, "at")){
let data19 = data17.at;
const _errs40 = errors;
if(((!((typeof data19 == "number") && (isFinite(data19)))) && (typeof data19 !== "string")) && (data19 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/event/at",schemaPath:"#/properties/data/properties/event/properties/at/type",keyword:"type",params:{type: schema31.properties.data.properties.event.properties.at.type}}];
return false;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.event_for !== undefined && func0.call(data17, "event_for")){
let data20 = data17.event_for;
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing4;
if(((data20.session_id === undefined) || (!(func0.call(data20, "session_id")))) && (missing4 = "session_id")){
validate20.errors = [{instancePath:instancePath+"/data/event/event_for",schemaPath:"#/$defs/CometChatSession/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
if(data20.session_id !== undefined && func0.call(data20, "session_id")){
const _errs45 = errors;
if(typeof data20.session_id !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/event/event_for/session_id",schemaPath:"#/$defs/CometChatSession/properties/session_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.connected_at !== undefined && func0.call(data20, "connected_at")){
let data22 = data20.connected_at;
const _errs47 = errors;
if(((!((typeof data22 == "number") && (isFinite(data22)))) && (typeof data22 !== "string")) && (data22 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/event/event_for/connected_at",schemaPath:"#/$defs/CometChatSession/properties/connected_at/type",keyword:"type",params:{type: schema33.properties.connected_at.type}}];
return false;
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.cometchat_device_id !== undefined && func0.call(data20, "cometchat_device_id")){
let data23 = data20.cometchat_device_id;
const _errs49 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/event/event_for/cometchat_device_id",schemaPath:"#/$defs/CometChatSession/properties/cometchat_device_id/type",keyword:"type",params:{type: schema33.properties.cometchat_device_id.type}}];
return false;
}
var valid7 = _errs49 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.platform !== undefined && func0.call(data20, "platform")){
let data24 = data20.platform;
const _errs51 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/event/event_for/platform",schemaPath:"#/$defs/CometChatSession/properties/platform/type",keyword:"type",params:{type: schema33.properties.platform.type}}];
return false;
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/data/event/event_for",schemaPath:"#/$defs/CometChatSession/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/data/event",schemaPath:"#/properties/data/properties/event/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs36 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.connections !== undefined && func0.call(data1, "connections")){
let data25 = data1.connections;
const _errs53 = errors;
if((!(Array.isArray(data25))) && (data25 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/connections",schemaPath:"#/properties/data/properties/connections/type",keyword:"type",params:{type: schema31.properties.data.properties.connections.type}}];
return false;
}
if(errors === _errs53){
if(Array.isArray(data25)){
var valid8 = true;
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing5;
if(((data26.session_id === undefined) || (!(func0.call(data26, "session_id")))) && (missing5 = "session_id")){
validate20.errors = [{instancePath:instancePath+"/data/connections/" + i1,schemaPath:"#/$defs/CometChatSession/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data26.session_id !== undefined && func0.call(data26, "session_id")){
const _errs58 = errors;
if(typeof data26.session_id !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/connections/" + i1+"/session_id",schemaPath:"#/$defs/CometChatSession/properties/session_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data26.connected_at !== undefined && func0.call(data26, "connected_at")){
let data28 = data26.connected_at;
const _errs60 = errors;
if(((!((typeof data28 == "number") && (isFinite(data28)))) && (typeof data28 !== "string")) && (data28 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/connections/" + i1+"/connected_at",schemaPath:"#/$defs/CometChatSession/properties/connected_at/type",keyword:"type",params:{type: schema33.properties.connected_at.type}}];
return false;
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data26.cometchat_device_id !== undefined && func0.call(data26, "cometchat_device_id")){
let data29 = data26.cometchat_device_id;
const _errs62 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/connections/" + i1+"/cometchat_device_id",schemaPath:"#/$defs/CometChatSession/properties/cometchat_device_id/type",keyword:"type",params:{type: schema33.properties.cometchat_device_id.type}}];
return false;
}
var valid10 = _errs62 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data26.platform !== undefined && func0.call(data26, "platform")){
let data30 = data26.platform;
const _errs64 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate20.errors = [{instancePath:instancePath+"/data/connections/" + i1+"/platform",schemaPath:"#/$defs/CometChatSession/properties/platform/type",keyword:"type",params:{type: schema33.properties.platform.type}}];
return false;
}
var valid10 = _errs64 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/data/connections/" + i1,schemaPath:"#/$defs/CometChatSession/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid8 = _errs55 === errors;
if(!valid8){
break;
}
}
}
}
var valid1 = _errs53 === errors;
}
else {
var valid1 = true;
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
let data31 = data.appId;
const _errs66 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
validate20.errors = [{instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{type: schema31.properties.appId.type}}];
return false;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined && func0.call(data, "region")){
let data32 = data.region;
const _errs68 = errors;
if((typeof data32 !== "string") && (data32 !== null)){
validate20.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema31.properties.region.type}}];
return false;
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined && func0.call(data, "webhook")){
let data33 = data.webhook;
const _errs70 = errors;
if((typeof data33 !== "string") && (data33 !== null)){
validate20.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: schema31.properties.webhook.type}}];
return false;
}
var valid0 = _errs70 === errors;
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

export const checkCometChatLegacyConnectionWebhook: RawCheck = check as unknown as RawCheck;
