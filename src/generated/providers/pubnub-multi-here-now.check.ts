// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/pubnub-multi-here-now.json","type":"object","required":["status","payload"],"properties":{"status":{"type":"number"},"message":{"type":"string"},"service":{"type":"string"},"payload":{"type":"object","required":["total_channels","total_occupancy"],"properties":{"total_channels":{"type":"number"},"total_occupancy":{"type":"number"},"channels":{"type":"object","additionalProperties":{"type":"object","required":["occupancy"],"properties":{"occupancy":{"type":"number","minimum":0},"uuids":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/PubNubOccupant"}]}}}}}}}},"$defs":{"PubNubOccupant":{"type":"object","required":["uuid"],"properties":{"uuid":{"type":"string"},"state":{"type":["object","array","string","number","boolean","null"]}}}}};
const schema32 = {"type":"object","required":["uuid"],"properties":{"uuid":{"type":"string"},"state":{"type":["object","array","string","number","boolean","null"]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/pubnub-multi-here-now.json" */;
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
if((((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status")) || (((data.payload === undefined) || (!(func0.call(data, "payload")))) && (missing0 = "payload"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
const _errs1 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate20.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func0.call(data, "message")){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service !== undefined && func0.call(data, "service")){
const _errs5 = errors;
if(typeof data.service !== "string"){
validate20.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined && func0.call(data, "payload")){
let data3 = data.payload;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.total_channels === undefined) || (!(func0.call(data3, "total_channels")))) && (missing1 = "total_channels")) || (((data3.total_occupancy === undefined) || (!(func0.call(data3, "total_occupancy")))) && (missing1 = "total_occupancy"))){
validate20.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data3.total_channels !== undefined && func0.call(data3, "total_channels")){
let data4 = data3.total_channels;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate20.errors = [{instancePath:instancePath+"/payload/total_channels",schemaPath:"#/properties/payload/properties/total_channels/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.total_occupancy !== undefined && func0.call(data3, "total_occupancy")){
let data5 = data3.total_occupancy;
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/payload/total_occupancy",schemaPath:"#/properties/payload/properties/total_occupancy/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.channels !== undefined && func0.call(data3, "channels")){
let data6 = data3.channels;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 of Object.keys(data6)){
let data7 = data6[key0];
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.occupancy === undefined) || (!(func0.call(data7, "occupancy")))) && (missing2 = "occupancy")){
validate20.errors = [{instancePath:instancePath+"/payload/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payload/properties/channels/additionalProperties/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data7.occupancy !== undefined && func0.call(data7, "occupancy")){
let data8 = data7.occupancy;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/payload/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/occupancy",schemaPath:"#/properties/payload/properties/channels/additionalProperties/properties/occupancy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/payload/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/occupancy",schemaPath:"#/properties/payload/properties/channels/additionalProperties/properties/occupancy/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.uuids !== undefined && func0.call(data7, "uuids")){
let data9 = data7.uuids;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid4 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs22 = errors;
const _errs23 = errors;
let valid5 = false;
const _errs24 = errors;
if(typeof data10 !== "string"){
const err0 = {instancePath:instancePath+"/payload/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuids/" + i0,schemaPath:"#/properties/payload/properties/channels/additionalProperties/properties/uuids/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid5 = valid5 || _valid0;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((data10.uuid === undefined) || (!(func0.call(data10, "uuid")))) && (missing3 = "uuid")){
const err1 = {instancePath:instancePath+"/payload/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuids/" + i0,schemaPath:"#/$defs/PubNubOccupant/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data10.uuid !== undefined && func0.call(data10, "uuid")){
const _errs29 = errors;
if(typeof data10.uuid !== "string"){
const err2 = {instancePath:instancePath+"/payload/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuids/" + i0+"/uuid",schemaPath:"#/$defs/PubNubOccupant/properties/uuid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.state !== undefined && func0.call(data10, "state")){
let data12 = data10.state;
const _errs31 = errors;
if((((typeof data12 != "object") && (typeof data12 !== "string")) && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
const err3 = {instancePath:instancePath+"/payload/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuids/" + i0+"/state",schemaPath:"#/$defs/PubNubOccupant/properties/state/type",keyword:"type",params:{type: schema32.properties.state.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/payload/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuids/" + i0,schemaPath:"#/$defs/PubNubOccupant/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
var props0 = {};
props0.uuid = true;
props0.state = true;
}
if(!valid5){
const err5 = {instancePath:instancePath+"/payload/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuids/" + i0,schemaPath:"#/properties/payload/properties/channels/additionalProperties/properties/uuids/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/payload/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/uuids",schemaPath:"#/properties/payload/properties/channels/additionalProperties/properties/uuids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/payload/channels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payload/properties/channels/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/payload/channels",schemaPath:"#/properties/payload/properties/channels/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
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
validate20.evaluated = {"props":{"status":true,"message":true,"service":true,"payload":true},"dynamicProps":false,"dynamicItems":false};

export const checkPubNubMultiHereNow: RawCheck = check as unknown as RawCheck;
