// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/pubnub-sdk-here-now.json","type":"object","required":["totalChannels","channels"],"properties":{"totalChannels":{"type":"number"},"totalOccupancy":{"type":"number"},"channels":{"type":"object","additionalProperties":{"type":"object","required":["occupancy","occupants"],"properties":{"name":{"type":"string"},"occupancy":{"type":"number","minimum":0},"occupants":{"type":"array","items":{"$ref":"#/$defs/PubNubOccupant"}}}}}},"$defs":{"PubNubOccupant":{"type":"object","required":["uuid"],"properties":{"uuid":{"type":"string"},"state":{"type":["object","array","string","number","boolean","null"]}}}}};
const schema32 = {"type":"object","required":["uuid"],"properties":{"uuid":{"type":"string"},"state":{"type":["object","array","string","number","boolean","null"]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/pubnub-sdk-here-now.json" */;
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
if((((data.totalChannels === undefined) || (!(func0.call(data, "totalChannels")))) && (missing0 = "totalChannels")) || (((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.totalChannels !== undefined && func0.call(data, "totalChannels")){
let data0 = data.totalChannels;
const _errs1 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate20.errors = [{instancePath:instancePath+"/totalChannels",schemaPath:"#/properties/totalChannels/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalOccupancy !== undefined && func0.call(data, "totalOccupancy")){
let data1 = data.totalOccupancy;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate20.errors = [{instancePath:instancePath+"/totalOccupancy",schemaPath:"#/properties/totalOccupancy/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined && func0.call(data, "channels")){
let data2 = data.channels;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 of Object.keys(data2)){
let data3 = data2[key0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.occupancy === undefined) || (!(func0.call(data3, "occupancy")))) && (missing1 = "occupancy")) || (((data3.occupants === undefined) || (!(func0.call(data3, "occupants")))) && (missing1 = "occupants"))){
validate20.errors = [{instancePath:instancePath+"/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/channels/additionalProperties/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data3.name !== undefined && func0.call(data3, "name")){
const _errs10 = errors;
if(typeof data3.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/channels/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.occupancy !== undefined && func0.call(data3, "occupancy")){
let data5 = data3.occupancy;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/occupancy",schemaPath:"#/properties/channels/additionalProperties/properties/occupancy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/occupancy",schemaPath:"#/properties/channels/additionalProperties/properties/occupancy/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.occupants !== undefined && func0.call(data3, "occupants")){
let data6 = data3.occupants;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.uuid === undefined) || (!(func0.call(data7, "uuid")))) && (missing2 = "uuid")){
validate20.errors = [{instancePath:instancePath+"/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/occupants/" + i0,schemaPath:"#/$defs/PubNubOccupant/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data7.uuid !== undefined && func0.call(data7, "uuid")){
const _errs19 = errors;
if(typeof data7.uuid !== "string"){
validate20.errors = [{instancePath:instancePath+"/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/occupants/" + i0+"/uuid",schemaPath:"#/$defs/PubNubOccupant/properties/uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.state !== undefined && func0.call(data7, "state")){
let data9 = data7.state;
const _errs21 = errors;
if((((typeof data9 != "object") && (typeof data9 !== "string")) && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
validate20.errors = [{instancePath:instancePath+"/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/occupants/" + i0+"/state",schemaPath:"#/$defs/PubNubOccupant/properties/state/type",keyword:"type",params:{type: schema32.properties.state.type}}];
return false;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/occupants/" + i0,schemaPath:"#/$defs/PubNubOccupant/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/occupants",schemaPath:"#/properties/channels/additionalProperties/properties/occupants/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/channels/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
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
validate20.evaluated = {"props":{"totalChannels":true,"totalOccupancy":true,"channels":true},"dynamicProps":false,"dynamicItems":false};

export const checkPubNubSDKHereNow: RawCheck = check as unknown as RawCheck;
