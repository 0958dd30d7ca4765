// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/livekit-room.json","type":"object","properties":{"sid":{"type":["string","null"]},"name":{"type":["string","null"]},"emptyTimeout":{"type":["integer","string","null"]},"empty_timeout":{"type":["integer","string","null"]},"departureTimeout":{"type":["integer","string","null"]},"departure_timeout":{"type":["integer","string","null"]},"maxParticipants":{"type":["integer","string","null"]},"max_participants":{"type":["integer","string","null"]},"creationTime":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"creation_time":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"creationTimeMs":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"creation_time_ms":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"turnPassword":{"type":["string","null"]},"turn_password":{"type":["string","null"]},"enabledCodecs":{"type":["array","null"],"items":{"$ref":"#/$defs/Codec"}},"enabled_codecs":{"type":["array","null"],"items":{"$ref":"#/$defs/Codec"}},"metadata":{"type":["string","null"]},"numParticipants":{"type":["integer","string","null"]},"num_participants":{"type":["integer","string","null"]},"numPublishers":{"type":["integer","string","null"]},"num_publishers":{"type":["integer","string","null"]},"activeRecording":{"type":["boolean","null"]},"active_recording":{"type":["boolean","null"]}},"$defs":{"Codec":{"type":"object","properties":{"mime":{"type":["string","null"]}}}}};
const schema32 = {"type":"object","properties":{"mime":{"type":["string","null"]}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^(?:-?[0-9]{1,19})?$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/livekit-room.json" */;
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
if(data.sid !== undefined && func0.call(data, "sid")){
let data0 = data.sid;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate20.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: schema31.properties.sid.type}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema31.properties.name.type}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.emptyTimeout !== undefined && func0.call(data, "emptyTimeout")){
let data2 = data.emptyTimeout;
const _errs5 = errors;
if(((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
validate20.errors = [{instancePath:instancePath+"/emptyTimeout",schemaPath:"#/properties/emptyTimeout/type",keyword:"type",params:{type: schema31.properties.emptyTimeout.type}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.empty_timeout !== undefined && func0.call(data, "empty_timeout")){
let data3 = data.empty_timeout;
const _errs7 = errors;
if(((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")) && (data3 !== null)){
validate20.errors = [{instancePath:instancePath+"/empty_timeout",schemaPath:"#/properties/empty_timeout/type",keyword:"type",params:{type: schema31.properties.empty_timeout.type}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.departureTimeout !== undefined && func0.call(data, "departureTimeout")){
let data4 = data.departureTimeout;
const _errs9 = errors;
if(((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
validate20.errors = [{instancePath:instancePath+"/departureTimeout",schemaPath:"#/properties/departureTimeout/type",keyword:"type",params:{type: schema31.properties.departureTimeout.type}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.departure_timeout !== undefined && func0.call(data, "departure_timeout")){
let data5 = data.departure_timeout;
const _errs11 = errors;
if(((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
validate20.errors = [{instancePath:instancePath+"/departure_timeout",schemaPath:"#/properties/departure_timeout/type",keyword:"type",params:{type: schema31.properties.departure_timeout.type}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxParticipants !== undefined && func0.call(data, "maxParticipants")){
let data6 = data.maxParticipants;
const _errs13 = errors;
if(((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/maxParticipants",schemaPath:"#/properties/maxParticipants/type",keyword:"type",params:{type: schema31.properties.maxParticipants.type}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_participants !== undefined && func0.call(data, "max_participants")){
let data7 = data.max_participants;
const _errs15 = errors;
if(((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")) && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/max_participants",schemaPath:"#/properties/max_participants/type",keyword:"type",params:{type: schema31.properties.max_participants.type}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creationTime !== undefined && func0.call(data, "creationTime")){
let data8 = data.creationTime;
const _errs17 = errors;
if(((typeof data8 !== "string") && (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8))))) && (data8 !== null)){
validate20.errors = [{instancePath:instancePath+"/creationTime",schemaPath:"#/properties/creationTime/type",keyword:"type",params:{type: schema31.properties.creationTime.type}}];
return false;
}
if(errors === _errs17){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
validate20.errors = [{instancePath:instancePath+"/creationTime",schemaPath:"#/properties/creationTime/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creation_time !== undefined && func0.call(data, "creation_time")){
let data9 = data.creation_time;
const _errs19 = errors;
if(((typeof data9 !== "string") && (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9))))) && (data9 !== null)){
validate20.errors = [{instancePath:instancePath+"/creation_time",schemaPath:"#/properties/creation_time/type",keyword:"type",params:{type: schema31.properties.creation_time.type}}];
return false;
}
if(errors === _errs19){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate20.errors = [{instancePath:instancePath+"/creation_time",schemaPath:"#/properties/creation_time/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creationTimeMs !== undefined && func0.call(data, "creationTimeMs")){
let data10 = data.creationTimeMs;
const _errs21 = errors;
if(((typeof data10 !== "string") && (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10))))) && (data10 !== null)){
validate20.errors = [{instancePath:instancePath+"/creationTimeMs",schemaPath:"#/properties/creationTimeMs/type",keyword:"type",params:{type: schema31.properties.creationTimeMs.type}}];
return false;
}
if(errors === _errs21){
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
validate20.errors = [{instancePath:instancePath+"/creationTimeMs",schemaPath:"#/properties/creationTimeMs/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creation_time_ms !== undefined && func0.call(data, "creation_time_ms")){
let data11 = data.creation_time_ms;
const _errs23 = errors;
if(((typeof data11 !== "string") && (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11))))) && (data11 !== null)){
validate20.errors = [{instancePath:instancePath+"/creation_time_ms",schemaPath:"#/properties/creation_time_ms/type",keyword:"type",params:{type: schema31.properties.creation_time_ms.type}}];
return false;
}
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate20.errors = [{instancePath:instancePath+"/creation_time_ms",schemaPath:"#/properties/creation_time_ms/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.turnPassword !== undefined && func0.call(data, "turnPassword")){
let data12 = data.turnPassword;
const _errs25 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate20.errors = [{instancePath:instancePath+"/turnPassword",schemaPath:"#/properties/turnPassword/type",keyword:"type",params:{type: schema31.properties.turnPassword.type}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.turn_password !== undefined && func0.call(data, "turn_password")){
let data13 = data.turn_password;
const _errs27 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate20.errors = [{instancePath:instancePath+"/turn_password",schemaPath:"#/properties/turn_password/type",keyword:"type",params:{type: schema31.properties.turn_password.type}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabledCodecs !== undefined && func0.call(data, "enabledCodecs")){
let data14 = data.enabledCodecs;
const _errs29 = errors;
if((!(Array.isArray(data14))) && (data14 !== null)){
validate20.errors = [{instancePath:instancePath+"/enabledCodecs",schemaPath:"#/properties/enabledCodecs/type",keyword:"type",params:{type: schema31.properties.enabledCodecs.type}}];
return false;
}
if(errors === _errs29){
if(Array.isArray(data14)){
var valid1 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.mime !== undefined && func0.call(data15, "mime")){
let data16 = data15.mime;
if((typeof data16 !== "string") && (data16 !== null)){
validate20.errors = [{instancePath:instancePath+"/enabledCodecs/" + i0+"/mime",schemaPath:"#/$defs/Codec/properties/mime/type",keyword:"type",params:{type: schema32.properties.mime.type}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/enabledCodecs/" + i0,schemaPath:"#/$defs/Codec/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs31 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled_codecs !== undefined && func0.call(data, "enabled_codecs")){
let data17 = data.enabled_codecs;
const _errs36 = errors;
if((!(Array.isArray(data17))) && (data17 !== null)){
validate20.errors = [{instancePath:instancePath+"/enabled_codecs",schemaPath:"#/properties/enabled_codecs/type",keyword:"type",params:{type: schema31.properties.enabled_codecs.type}}];
return false;
}
if(errors === _errs36){
if(Array.isArray(data17)){
var valid4 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.mime !== undefined && func0.call(data18, "mime")){
let data19 = data18.mime;
if((typeof data19 !== "string") && (data19 !== null)){
validate20.errors = [{instancePath:instancePath+"/enabled_codecs/" + i1+"/mime",schemaPath:"#/$defs/Codec/properties/mime/type",keyword:"type",params:{type: schema32.properties.mime.type}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/enabled_codecs/" + i1,schemaPath:"#/$defs/Codec/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs38 === errors;
if(!valid4){
break;
}
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data20 = data.metadata;
const _errs43 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate20.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema31.properties.metadata.type}}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numParticipants !== undefined && func0.call(data, "numParticipants")){
let data21 = data.numParticipants;
const _errs45 = errors;
if(((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (typeof data21 !== "string")) && (data21 !== null)){
validate20.errors = [{instancePath:instancePath+"/numParticipants",schemaPath:"#/properties/numParticipants/type",keyword:"type",params:{type: schema31.properties.numParticipants.type}}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_participants !== undefined && func0.call(data, "num_participants")){
let data22 = data.num_participants;
const _errs47 = errors;
if(((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (typeof data22 !== "string")) && (data22 !== null)){
validate20.errors = [{instancePath:instancePath+"/num_participants",schemaPath:"#/properties/num_participants/type",keyword:"type",params:{type: schema31.properties.num_participants.type}}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numPublishers !== undefined && func0.call(data, "numPublishers")){
let data23 = data.numPublishers;
const _errs49 = errors;
if(((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (typeof data23 !== "string")) && (data23 !== null)){
validate20.errors = [{instancePath:instancePath+"/numPublishers",schemaPath:"#/properties/numPublishers/type",keyword:"type",params:{type: schema31.properties.numPublishers.type}}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_publishers !== undefined && func0.call(data, "num_publishers")){
let data24 = data.num_publishers;
const _errs51 = errors;
if(((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (typeof data24 !== "string")) && (data24 !== null)){
validate20.errors = [{instancePath:instancePath+"/num_publishers",schemaPath:"#/properties/num_publishers/type",keyword:"type",params:{type: schema31.properties.num_publishers.type}}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activeRecording !== undefined && func0.call(data, "activeRecording")){
let data25 = data.activeRecording;
const _errs53 = errors;
if((typeof data25 !== "boolean") && (data25 !== null)){
validate20.errors = [{instancePath:instancePath+"/activeRecording",schemaPath:"#/properties/activeRecording/type",keyword:"type",params:{type: schema31.properties.activeRecording.type}}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_recording !== undefined && func0.call(data, "active_recording")){
let data26 = data.active_recording;
const _errs55 = errors;
if((typeof data26 !== "boolean") && (data26 !== null)){
validate20.errors = [{instancePath:instancePath+"/active_recording",schemaPath:"#/properties/active_recording/type",keyword:"type",params:{type: schema31.properties.active_recording.type}}];
return false;
}
var valid0 = _errs55 === errors;
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
validate20.evaluated = {"props":{"sid":true,"name":true,"emptyTimeout":true,"empty_timeout":true,"departureTimeout":true,"departure_timeout":true,"maxParticipants":true,"max_participants":true,"creationTime":true,"creation_time":true,"creationTimeMs":true,"creation_time_ms":true,"turnPassword":true,"turn_password":true,"enabledCodecs":true,"enabled_codecs":true,"metadata":true,"numParticipants":true,"num_participants":true,"numPublishers":true,"num_publishers":true,"activeRecording":true,"active_recording":true},"dynamicProps":false,"dynamicItems":false};

export const checkLiveKitRoom: RawCheck = check as unknown as RawCheck;
