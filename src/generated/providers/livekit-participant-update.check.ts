// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/livekit-participant-update.json","type":"object","properties":{"participants":{"type":["array","null"],"items":{"$ref":"livekit-participant-info.json"}}}};
const func0 = Object.prototype.hasOwnProperty;
const schema32 = {"$id":"providers/livekit-participant-info.json","type":"object","properties":{"sid":{"type":["string","null"]},"identity":{"type":["string","null"]},"state":{"type":["string","integer","null"]},"tracks":{"type":["array","null"],"items":{"$ref":"#/$defs/Track"}},"metadata":{"type":["string","null"]},"joinedAt":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"joined_at":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"joinedAtMs":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"joined_at_ms":{"type":["string","integer","null"],"pattern":"^(?:-?[0-9]{1,19})?$"},"name":{"type":["string","null"]},"version":{"type":["integer","string","null"],"minimum":0,"pattern":"^[0-9]{0,10}$"},"permission":{"type":["object","null"]},"region":{"type":["string","null"]},"isPublisher":{"type":["boolean","null"]},"is_publisher":{"type":["boolean","null"]},"kind":{"type":["string","integer","null"]},"kindDetails":{"type":["array","null"]},"kind_details":{"type":["array","null"]},"attributes":{"type":["object","null"],"additionalProperties":{"type":"string"}},"disconnectReason":{"type":["string","integer","null"]},"disconnect_reason":{"type":["string","integer","null"]},"dataTracks":{"type":["array","null"]},"data_tracks":{"type":["array","null"]},"clientProtocol":{"type":["integer","string","null"]},"client_protocol":{"type":["integer","string","null"]},"capabilities":{"type":["array","null"]}},"$defs":{"Track":{"type":"object","properties":{"sid":{"type":["string","null"]}}}}};
const schema33 = {"type":"object","properties":{"sid":{"type":["string","null"]}}};
const pattern4 = new RegExp("^(?:-?[0-9]{1,19})?$", "u");
const pattern8 = new RegExp("^[0-9]{0,10}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/livekit-participant-info.json" */;
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
if(data.identity !== undefined && func0.call(data, "identity")){
let data1 = data.identity;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate21.errors = [{instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: schema32.properties.identity.type}}];
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
validate21.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: schema32.properties.state.type}}];
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
validate21.errors = [{instancePath:instancePath+"/tracks",schemaPath:"#/properties/tracks/type",keyword:"type",params:{type: schema32.properties.tracks.type}}];
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
validate21.errors = [{instancePath:instancePath+"/tracks/" + i0+"/sid",schemaPath:"#/$defs/Track/properties/sid/type",keyword:"type",params:{type: schema33.properties.sid.type}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tracks/" + i0,schemaPath:"#/$defs/Track/type",keyword:"type",params:{type: "object"}}];
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
validate21.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema32.properties.metadata.type}}];
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
validate21.errors = [{instancePath:instancePath+"/joinedAt",schemaPath:"#/properties/joinedAt/type",keyword:"type",params:{type: schema32.properties.joinedAt.type}}];
return false;
}
if(errors === _errs16){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate21.errors = [{instancePath:instancePath+"/joinedAt",schemaPath:"#/properties/joinedAt/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
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
validate21.errors = [{instancePath:instancePath+"/joined_at",schemaPath:"#/properties/joined_at/type",keyword:"type",params:{type: schema32.properties.joined_at.type}}];
return false;
}
if(errors === _errs18){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
validate21.errors = [{instancePath:instancePath+"/joined_at",schemaPath:"#/properties/joined_at/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
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
validate21.errors = [{instancePath:instancePath+"/joinedAtMs",schemaPath:"#/properties/joinedAtMs/type",keyword:"type",params:{type: schema32.properties.joinedAtMs.type}}];
return false;
}
if(errors === _errs20){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate21.errors = [{instancePath:instancePath+"/joinedAtMs",schemaPath:"#/properties/joinedAtMs/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
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
validate21.errors = [{instancePath:instancePath+"/joined_at_ms",schemaPath:"#/properties/joined_at_ms/type",keyword:"type",params:{type: schema32.properties.joined_at_ms.type}}];
return false;
}
if(errors === _errs22){
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
validate21.errors = [{instancePath:instancePath+"/joined_at_ms",schemaPath:"#/properties/joined_at_ms/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]{1,19})?$"}}];
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
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema32.properties.name.type}}];
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
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema32.properties.version.type}}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
if(errors === _errs26){
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]{0,10}$"}}];
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
validate21.errors = [{instancePath:instancePath+"/permission",schemaPath:"#/properties/permission/type",keyword:"type",params:{type: schema32.properties.permission.type}}];
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
validate21.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema32.properties.region.type}}];
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
validate21.errors = [{instancePath:instancePath+"/isPublisher",schemaPath:"#/properties/isPublisher/type",keyword:"type",params:{type: schema32.properties.isPublisher.type}}];
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
validate21.errors = [{instancePath:instancePath+"/is_publisher",schemaPath:"#/properties/is_publisher/type",keyword:"type",params:{type: schema32.properties.is_publisher.type}}];
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
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema32.properties.kind.type}}];
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
validate21.errors = [{instancePath:instancePath+"/kindDetails",schemaPath:"#/properties/kindDetails/type",keyword:"type",params:{type: schema32.properties.kindDetails.type}}];
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
validate21.errors = [{instancePath:instancePath+"/kind_details",schemaPath:"#/properties/kind_details/type",keyword:"type",params:{type: schema32.properties.kind_details.type}}];
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
validate21.errors = [{instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: schema32.properties.attributes.type}}];
return false;
}
if(errors === _errs42){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key0 of Object.keys(data20)){
const _errs45 = errors;
if(typeof data20[key0] !== "string"){
validate21.errors = [{instancePath:instancePath+"/attributes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/disconnectReason",schemaPath:"#/properties/disconnectReason/type",keyword:"type",params:{type: schema32.properties.disconnectReason.type}}];
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
validate21.errors = [{instancePath:instancePath+"/disconnect_reason",schemaPath:"#/properties/disconnect_reason/type",keyword:"type",params:{type: schema32.properties.disconnect_reason.type}}];
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
validate21.errors = [{instancePath:instancePath+"/dataTracks",schemaPath:"#/properties/dataTracks/type",keyword:"type",params:{type: schema32.properties.dataTracks.type}}];
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
validate21.errors = [{instancePath:instancePath+"/data_tracks",schemaPath:"#/properties/data_tracks/type",keyword:"type",params:{type: schema32.properties.data_tracks.type}}];
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
validate21.errors = [{instancePath:instancePath+"/clientProtocol",schemaPath:"#/properties/clientProtocol/type",keyword:"type",params:{type: schema32.properties.clientProtocol.type}}];
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
validate21.errors = [{instancePath:instancePath+"/client_protocol",schemaPath:"#/properties/client_protocol/type",keyword:"type",params:{type: schema32.properties.client_protocol.type}}];
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
validate21.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: schema32.properties.capabilities.type}}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"sid":true,"identity":true,"state":true,"tracks":true,"metadata":true,"joinedAt":true,"joined_at":true,"joinedAtMs":true,"joined_at_ms":true,"name":true,"version":true,"permission":true,"region":true,"isPublisher":true,"is_publisher":true,"kind":true,"kindDetails":true,"kind_details":true,"attributes":true,"disconnectReason":true,"disconnect_reason":true,"dataTracks":true,"data_tracks":true,"clientProtocol":true,"client_protocol":true,"capabilities":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/livekit-participant-update.json" */;
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
if(data.participants !== undefined && func0.call(data, "participants")){
let data0 = data.participants;
const _errs1 = errors;
if((!(Array.isArray(data0))) && (data0 !== null)){
validate20.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: schema31.properties.participants.type}}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate21(data0[i0], {instancePath:instancePath+"/participants/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
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
validate20.evaluated = {"props":{"participants":true},"dynamicProps":false,"dynamicItems":false};

export const checkLiveKitParticipantUpdate: RawCheck = check as unknown as RawCheck;
