// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/livekit-room-moved-response.json","type":"object","properties":{"room":{"anyOf":[{"$ref":"livekit-room.json"},{"type":"null"}]},"token":{"type":["string","null"]},"participant":{"anyOf":[{"$ref":"livekit-participant-info.json"},{"type":"null"}]},"otherParticipants":{"type":["array","null"],"items":{"$ref":"livekit-participant-info.json"}},"other_participants":{"type":["array","null"],"items":{"$ref":"livekit-participant-info.json"}}}};
const func0 = Object.prototype.hasOwnProperty;
const schema32 = {"$id":"providers/livekit-room.json","type":"object","properties":{"sid":{"type":["string","null"]},"name":{"type":["string","null"]},"emptyTimeout":{"type":["integer","string","null"]},"empty_timeout":{"type":["integer","string","null"]},"departureTimeout":{"type":["integer","string","null"]},"departure_timeout":{"type":["integer","string","null"]},"maxParticipants":{"type":["integer","string","null"]},"max_participants":{"type":["integer","string","null"]},"creationTime":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"creation_time":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"creationTimeMs":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"creation_time_ms":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"turnPassword":{"type":["string","null"]},"turn_password":{"type":["string","null"]},"enabledCodecs":{"type":["array","null"],"items":{"$ref":"#/$defs/Codec"}},"enabled_codecs":{"type":["array","null"],"items":{"$ref":"#/$defs/Codec"}},"metadata":{"type":["string","null"]},"numParticipants":{"type":["integer","string","null"]},"num_participants":{"type":["integer","string","null"]},"numPublishers":{"type":["integer","string","null"]},"num_publishers":{"type":["integer","string","null"]},"activeRecording":{"type":["boolean","null"]},"active_recording":{"type":["boolean","null"]}},"$defs":{"Codec":{"type":"object","properties":{"mime":{"type":["string","null"]}}}}};
const schema33 = {"type":"object","properties":{"mime":{"type":["string","null"]}}};
const pattern4 = new RegExp("^(?:-?[0-9]{1,19})?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/livekit-room.json" */;
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
if(data.sid !== undefined && func0.call(data, "sid")){
let data0 = data.sid;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate21.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: schema32.properties.sid.type}}];
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
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema32.properties.name.type}}];
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
validate21.errors = [{instancePath:instancePath+"/emptyTimeout",schemaPath:"#/properties/emptyTimeout/type",keyword:"type",params:{type: schema32.properties.emptyTimeout.type}}];
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
validate21.errors = [{instancePath:instancePath+"/empty_timeout",schemaPath:"#/properties/empty_timeout/type",keyword:"type",params:{type: schema32.properties.empty_timeout.type}}];
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
validate21.errors = [{instancePath:instancePath+"/departureTimeout",schemaPath:"#/properties/departureTimeout/type",keyword:"type",params:{type: schema32.properties.departureTimeout.type}}];
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
validate21.errors = [{instancePath:instancePath+"/departure_timeout",schemaPath:"#/properties/departure_timeout/type",keyword:"type",params:{type: schema32.properties.departure_timeout.type}}];
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
validate21.errors = [{instancePath:instancePath+"/maxParticipants",schemaPath:"#/properties/maxParticipants/type",keyword:"type",params:{type: schema32.properties.maxParticipants.type}}];
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
validate21.errors = [{instancePath:instancePath+"/max_participants",schemaPath:"#/properties/max_participants/type",keyword:"type",params:{type: schema32.properties.max_participants.type}}];
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
validate21.errors = [{instancePath:instancePath+"/creationTime",schemaPath:"#/properties/creationTime/type",keyword:"type",params:{type: schema32.properties.creationTime.type}}];
return false;
}
if(errors === _errs17){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
validate21.errors = [{instancePath:instancePath+"/creationTime",schemaPath:"#/properties/creationTime/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
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
validate21.errors = [{instancePath:instancePath+"/creation_time",schemaPath:"#/properties/creation_time/type",keyword:"type",params:{type: schema32.properties.creation_time.type}}];
return false;
}
if(errors === _errs19){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate21.errors = [{instancePath:instancePath+"/creation_time",schemaPath:"#/properties/creation_time/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
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
validate21.errors = [{instancePath:instancePath+"/creationTimeMs",schemaPath:"#/properties/creationTimeMs/type",keyword:"type",params:{type: schema32.properties.creationTimeMs.type}}];
return false;
}
if(errors === _errs21){
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
validate21.errors = [{instancePath:instancePath+"/creationTimeMs",schemaPath:"#/properties/creationTimeMs/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
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
validate21.errors = [{instancePath:instancePath+"/creation_time_ms",schemaPath:"#/properties/creation_time_ms/type",keyword:"type",params:{type: schema32.properties.creation_time_ms.type}}];
return false;
}
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate21.errors = [{instancePath:instancePath+"/creation_time_ms",schemaPath:"#/properties/creation_time_ms/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
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
validate21.errors = [{instancePath:instancePath+"/turnPassword",schemaPath:"#/properties/turnPassword/type",keyword:"type",params:{type: schema32.properties.turnPassword.type}}];
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
validate21.errors = [{instancePath:instancePath+"/turn_password",schemaPath:"#/properties/turn_password/type",keyword:"type",params:{type: schema32.properties.turn_password.type}}];
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
validate21.errors = [{instancePath:instancePath+"/enabledCodecs",schemaPath:"#/properties/enabledCodecs/type",keyword:"type",params:{type: schema32.properties.enabledCodecs.type}}];
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
validate21.errors = [{instancePath:instancePath+"/enabledCodecs/" + i0+"/mime",schemaPath:"#/$defs/Codec/properties/mime/type",keyword:"type",params:{type: schema33.properties.mime.type}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/enabledCodecs/" + i0,schemaPath:"#/$defs/Codec/type",keyword:"type",params:{type: "object"}}];
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
validate21.errors = [{instancePath:instancePath+"/enabled_codecs",schemaPath:"#/properties/enabled_codecs/type",keyword:"type",params:{type: schema32.properties.enabled_codecs.type}}];
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
validate21.errors = [{instancePath:instancePath+"/enabled_codecs/" + i1+"/mime",schemaPath:"#/$defs/Codec/properties/mime/type",keyword:"type",params:{type: schema33.properties.mime.type}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/enabled_codecs/" + i1,schemaPath:"#/$defs/Codec/type",keyword:"type",params:{type: "object"}}];
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
validate21.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema32.properties.metadata.type}}];
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
validate21.errors = [{instancePath:instancePath+"/numParticipants",schemaPath:"#/properties/numParticipants/type",keyword:"type",params:{type: schema32.properties.numParticipants.type}}];
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
validate21.errors = [{instancePath:instancePath+"/num_participants",schemaPath:"#/properties/num_participants/type",keyword:"type",params:{type: schema32.properties.num_participants.type}}];
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
validate21.errors = [{instancePath:instancePath+"/numPublishers",schemaPath:"#/properties/numPublishers/type",keyword:"type",params:{type: schema32.properties.numPublishers.type}}];
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
validate21.errors = [{instancePath:instancePath+"/num_publishers",schemaPath:"#/properties/num_publishers/type",keyword:"type",params:{type: schema32.properties.num_publishers.type}}];
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
validate21.errors = [{instancePath:instancePath+"/activeRecording",schemaPath:"#/properties/activeRecording/type",keyword:"type",params:{type: schema32.properties.activeRecording.type}}];
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
validate21.errors = [{instancePath:instancePath+"/active_recording",schemaPath:"#/properties/active_recording/type",keyword:"type",params:{type: schema32.properties.active_recording.type}}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"sid":true,"name":true,"emptyTimeout":true,"empty_timeout":true,"departureTimeout":true,"departure_timeout":true,"maxParticipants":true,"max_participants":true,"creationTime":true,"creation_time":true,"creationTimeMs":true,"creation_time_ms":true,"turnPassword":true,"turn_password":true,"enabledCodecs":true,"enabled_codecs":true,"metadata":true,"numParticipants":true,"num_participants":true,"numPublishers":true,"num_publishers":true,"activeRecording":true,"active_recording":true},"dynamicProps":false,"dynamicItems":false};

const schema35 = {"$id":"providers/livekit-participant-info.json","type":"object","properties":{"sid":{"type":["string","null"]},"identity":{"type":["string","null"]},"state":{"type":["string","integer","null"]},"tracks":{"type":["array","null"],"items":{"$ref":"#/$defs/Track"}},"metadata":{"type":["string","null"]},"joinedAt":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"joined_at":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"joinedAtMs":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"joined_at_ms":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"name":{"type":["string","null"]},"version":{"type":["integer","string","null"],"minimum":0,"pattern":"^[0-9]{0,10}$"},"permission":{"type":["object","null"]},"region":{"type":["string","null"]},"isPublisher":{"type":["boolean","null"]},"is_publisher":{"type":["boolean","null"]},"kind":{"type":["string","integer","null"]},"kindDetails":{"type":["array","null"]},"kind_details":{"type":["array","null"]},"attributes":{"type":["object","null"],"additionalProperties":{"type":"string"}},"disconnectReason":{"type":["string","integer","null"]},"disconnect_reason":{"type":["string","integer","null"]},"dataTracks":{"type":["array","null"]},"data_tracks":{"type":["array","null"]},"clientProtocol":{"type":["integer","string","null"]},"client_protocol":{"type":["integer","string","null"]},"capabilities":{"type":["array","null"]}},"$defs":{"Track":{"type":"object","properties":{"sid":{"type":["string","null"]}}}}};
const schema36 = {"type":"object","properties":{"sid":{"type":["string","null"]}}};
const pattern12 = new RegExp("^[0-9]{0,10}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/livekit-participant-info.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
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
validate23.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: schema35.properties.sid.type}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identity !== undefined && func0.call(data, "identity")){
let data1 = data.identity;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate23.errors = [{instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: schema35.properties.identity.type}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data2 = data.state;
const _errs5 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (data2 !== null)){
validate23.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: schema35.properties.state.type}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tracks !== undefined && func0.call(data, "tracks")){
let data3 = data.tracks;
const _errs7 = errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
validate23.errors = [{instancePath:instancePath+"/tracks",schemaPath:"#/properties/tracks/type",keyword:"type",params:{type: schema35.properties.tracks.type}}];
return false;
}
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.sid !== undefined && func0.call(data4, "sid")){
let data5 = data4.sid;
if((typeof data5 !== "string") && (data5 !== null)){
validate23.errors = [{instancePath:instancePath+"/tracks/" + i0+"/sid",schemaPath:"#/$defs/Track/properties/sid/type",keyword:"type",params:{type: schema36.properties.sid.type}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/tracks/" + i0,schemaPath:"#/$defs/Track/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data6 = data.metadata;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate23.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema35.properties.metadata.type}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.joinedAt !== undefined && func0.call(data, "joinedAt")){
let data7 = data.joinedAt;
const _errs16 = errors;
if(((typeof data7 !== "string") && (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7))))) && (data7 !== null)){
validate23.errors = [{instancePath:instancePath+"/joinedAt",schemaPath:"#/properties/joinedAt/type",keyword:"type",params:{type: schema35.properties.joinedAt.type}}];
return false;
}
if(errors === _errs16){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate23.errors = [{instancePath:instancePath+"/joinedAt",schemaPath:"#/properties/joinedAt/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.joined_at !== undefined && func0.call(data, "joined_at")){
let data8 = data.joined_at;
const _errs18 = errors;
if(((typeof data8 !== "string") && (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8))))) && (data8 !== null)){
validate23.errors = [{instancePath:instancePath+"/joined_at",schemaPath:"#/properties/joined_at/type",keyword:"type",params:{type: schema35.properties.joined_at.type}}];
return false;
}
if(errors === _errs18){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
validate23.errors = [{instancePath:instancePath+"/joined_at",schemaPath:"#/properties/joined_at/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.joinedAtMs !== undefined && func0.call(data, "joinedAtMs")){
let data9 = data.joinedAtMs;
const _errs20 = errors;
if(((typeof data9 !== "string") && (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9))))) && (data9 !== null)){
validate23.errors = [{instancePath:instancePath+"/joinedAtMs",schemaPath:"#/properties/joinedAtMs/type",keyword:"type",params:{type: schema35.properties.joinedAtMs.type}}];
return false;
}
if(errors === _errs20){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate23.errors = [{instancePath:instancePath+"/joinedAtMs",schemaPath:"#/properties/joinedAtMs/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.joined_at_ms !== undefined && func0.call(data, "joined_at_ms")){
let data10 = data.joined_at_ms;
const _errs22 = errors;
if(((typeof data10 !== "string") && (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10))))) && (data10 !== null)){
validate23.errors = [{instancePath:instancePath+"/joined_at_ms",schemaPath:"#/properties/joined_at_ms/type",keyword:"type",params:{type: schema35.properties.joined_at_ms.type}}];
return false;
}
if(errors === _errs22){
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
validate23.errors = [{instancePath:instancePath+"/joined_at_ms",schemaPath:"#/properties/joined_at_ms/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data11 = data.name;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema35.properties.name.type}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data12 = data.version;
const _errs26 = errors;
if(((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (typeof data12 !== "string")) && (data12 !== null)){
validate23.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema35.properties.version.type}}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate23.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
if(errors === _errs26){
if(typeof data12 === "string"){
if(!pattern12.test(data12)){
validate23.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]{0,10}$"}}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permission !== undefined && func0.call(data, "permission")){
let data13 = data.permission;
const _errs28 = errors;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
validate23.errors = [{instancePath:instancePath+"/permission",schemaPath:"#/properties/permission/type",keyword:"type",params:{type: schema35.properties.permission.type}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined && func0.call(data, "region")){
let data14 = data.region;
const _errs30 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate23.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema35.properties.region.type}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPublisher !== undefined && func0.call(data, "isPublisher")){
let data15 = data.isPublisher;
const _errs32 = errors;
if((typeof data15 !== "boolean") && (data15 !== null)){
validate23.errors = [{instancePath:instancePath+"/isPublisher",schemaPath:"#/properties/isPublisher/type",keyword:"type",params:{type: schema35.properties.isPublisher.type}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_publisher !== undefined && func0.call(data, "is_publisher")){
let data16 = data.is_publisher;
const _errs34 = errors;
if((typeof data16 !== "boolean") && (data16 !== null)){
validate23.errors = [{instancePath:instancePath+"/is_publisher",schemaPath:"#/properties/is_publisher/type",keyword:"type",params:{type: schema35.properties.is_publisher.type}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data17 = data.kind;
const _errs36 = errors;
if(((typeof data17 !== "string") && (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17))))) && (data17 !== null)){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema35.properties.kind.type}}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kindDetails !== undefined && func0.call(data, "kindDetails")){
let data18 = data.kindDetails;
const _errs38 = errors;
if((!(Array.isArray(data18))) && (data18 !== null)){
validate23.errors = [{instancePath:instancePath+"/kindDetails",schemaPath:"#/properties/kindDetails/type",keyword:"type",params:{type: schema35.properties.kindDetails.type}}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind_details !== undefined && func0.call(data, "kind_details")){
let data19 = data.kind_details;
const _errs40 = errors;
if((!(Array.isArray(data19))) && (data19 !== null)){
validate23.errors = [{instancePath:instancePath+"/kind_details",schemaPath:"#/properties/kind_details/type",keyword:"type",params:{type: schema35.properties.kind_details.type}}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributes !== undefined && func0.call(data, "attributes")){
let data20 = data.attributes;
const _errs42 = errors;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
validate23.errors = [{instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: schema35.properties.attributes.type}}];
return false;
}
if(errors === _errs42){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key0 of Object.keys(data20)){
const _errs45 = errors;
if(typeof data20[key0] !== "string"){
validate23.errors = [{instancePath:instancePath+"/attributes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs45 === errors;
if(!valid4){
break;
}
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disconnectReason !== undefined && func0.call(data, "disconnectReason")){
let data22 = data.disconnectReason;
const _errs47 = errors;
if(((typeof data22 !== "string") && (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22))))) && (data22 !== null)){
validate23.errors = [{instancePath:instancePath+"/disconnectReason",schemaPath:"#/properties/disconnectReason/type",keyword:"type",params:{type: schema35.properties.disconnectReason.type}}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disconnect_reason !== undefined && func0.call(data, "disconnect_reason")){
let data23 = data.disconnect_reason;
const _errs49 = errors;
if(((typeof data23 !== "string") && (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23))))) && (data23 !== null)){
validate23.errors = [{instancePath:instancePath+"/disconnect_reason",schemaPath:"#/properties/disconnect_reason/type",keyword:"type",params:{type: schema35.properties.disconnect_reason.type}}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataTracks !== undefined && func0.call(data, "dataTracks")){
let data24 = data.dataTracks;
const _errs51 = errors;
if((!(Array.isArray(data24))) && (data24 !== null)){
validate23.errors = [{instancePath:instancePath+"/dataTracks",schemaPath:"#/properties/dataTracks/type",keyword:"type",params:{type: schema35.properties.dataTracks.type}}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_tracks !== undefined && func0.call(data, "data_tracks")){
let data25 = data.data_tracks;
const _errs53 = errors;
if((!(Array.isArray(data25))) && (data25 !== null)){
validate23.errors = [{instancePath:instancePath+"/data_tracks",schemaPath:"#/properties/data_tracks/type",keyword:"type",params:{type: schema35.properties.data_tracks.type}}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientProtocol !== undefined && func0.call(data, "clientProtocol")){
let data26 = data.clientProtocol;
const _errs55 = errors;
if(((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (typeof data26 !== "string")) && (data26 !== null)){
validate23.errors = [{instancePath:instancePath+"/clientProtocol",schemaPath:"#/properties/clientProtocol/type",keyword:"type",params:{type: schema35.properties.clientProtocol.type}}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_protocol !== undefined && func0.call(data, "client_protocol")){
let data27 = data.client_protocol;
const _errs57 = errors;
if(((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (typeof data27 !== "string")) && (data27 !== null)){
validate23.errors = [{instancePath:instancePath+"/client_protocol",schemaPath:"#/properties/client_protocol/type",keyword:"type",params:{type: schema35.properties.client_protocol.type}}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data28 = data.capabilities;
const _errs59 = errors;
if((!(Array.isArray(data28))) && (data28 !== null)){
validate23.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: schema35.properties.capabilities.type}}];
return false;
}
var valid0 = _errs59 === errors;
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
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"sid":true,"identity":true,"state":true,"tracks":true,"metadata":true,"joinedAt":true,"joined_at":true,"joinedAtMs":true,"joined_at_ms":true,"name":true,"version":true,"permission":true,"region":true,"isPublisher":true,"is_publisher":true,"kind":true,"kindDetails":true,"kind_details":true,"attributes":true,"disconnectReason":true,"disconnect_reason":true,"dataTracks":true,"data_tracks":true,"clientProtocol":true,"client_protocol":true,"capabilities":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/livekit-room-moved-response.json" */;
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
if(data.room !== undefined && func0.call(data, "room")){
let data0 = data.room;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate21(data0, {instancePath:instancePath+"/room",parentData:data,parentDataProperty:"room",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.sid = true;
props0.name = true;
props0.emptyTimeout = true;
props0.empty_timeout = true;
props0.departureTimeout = true;
props0.departure_timeout = true;
props0.maxParticipants = true;
props0.max_participants = true;
props0.creationTime = true;
props0.creation_time = true;
props0.creationTimeMs = true;
props0.creation_time_ms = true;
props0.turnPassword = true;
props0.turn_password = true;
props0.enabledCodecs = true;
props0.enabled_codecs = true;
props0.metadata = true;
props0.numParticipants = true;
props0.num_participants = true;
props0.numPublishers = true;
props0.num_publishers = true;
props0.activeRecording = true;
props0.active_recording = true;
}
const _errs4 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/room",schemaPath:"#/properties/room/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/room",schemaPath:"#/properties/room/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined && func0.call(data, "token")){
let data1 = data.token;
const _errs6 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate20.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: schema31.properties.token.type}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.participant !== undefined && func0.call(data, "participant")){
let data2 = data.participant;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(validate23(data2, {instancePath:instancePath+"/participant",parentData:data,parentDataProperty:"participant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(_valid1){
var props1 = {};
props1.sid = true;
props1.identity = true;
props1.state = true;
props1.tracks = true;
props1.metadata = true;
props1.joinedAt = true;
props1.joined_at = true;
props1.joinedAtMs = true;
props1.joined_at_ms = true;
props1.name = true;
props1.version = true;
props1.permission = true;
props1.region = true;
props1.isPublisher = true;
props1.is_publisher = true;
props1.kind = true;
props1.kindDetails = true;
props1.kind_details = true;
props1.attributes = true;
props1.disconnectReason = true;
props1.disconnect_reason = true;
props1.dataTracks = true;
props1.data_tracks = true;
props1.clientProtocol = true;
props1.client_protocol = true;
props1.capabilities = true;
}
const _errs11 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/participant",schemaPath:"#/properties/participant/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/participant",schemaPath:"#/properties/participant/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.otherParticipants !== undefined && func0.call(data, "otherParticipants")){
let data3 = data.otherParticipants;
const _errs13 = errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
validate20.errors = [{instancePath:instancePath+"/otherParticipants",schemaPath:"#/properties/otherParticipants/type",keyword:"type",params:{type: schema31.properties.otherParticipants.type}}];
return false;
}
if(errors === _errs13){
if(Array.isArray(data3)){
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate23(data3[i0], {instancePath:instancePath+"/otherParticipants/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.other_participants !== undefined && func0.call(data, "other_participants")){
let data5 = data.other_participants;
const _errs16 = errors;
if((!(Array.isArray(data5))) && (data5 !== null)){
validate20.errors = [{instancePath:instancePath+"/other_participants",schemaPath:"#/properties/other_participants/type",keyword:"type",params:{type: schema31.properties.other_participants.type}}];
return false;
}
if(errors === _errs16){
if(Array.isArray(data5)){
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate23(data5[i1], {instancePath:instancePath+"/other_participants/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
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
validate20.evaluated = {"props":{"room":true,"token":true,"participant":true,"otherParticipants":true,"other_participants":true},"dynamicProps":false,"dynamicItems":false};

export const checkLiveKitRoomMovedResponse: RawCheck = check as unknown as RawCheck;
