// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/pubnub-event-item.json","type":"object","required":["channel"],"properties":{"id":{"type":"string"},"channel":{"type":"string"},"userId":{"type":"string"},"occupancy":{"type":["number","string"]},"data":{"type":["object","array","string","number","boolean","null"]},"timestamp":{"type":"string"},"subKey":{"type":"string"},"usersJoined":{"type":"array","items":{"type":"string"}},"usersLeft":{"type":"array","items":{"type":"string"}}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/pubnub-event-item.json" */;
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
if(((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(typeof data.channel !== "string"){
validate20.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userId !== undefined && func0.call(data, "userId")){
const _errs5 = errors;
if(typeof data.userId !== "string"){
validate20.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occupancy !== undefined && func0.call(data, "occupancy")){
let data3 = data.occupancy;
const _errs7 = errors;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
validate20.errors = [{instancePath:instancePath+"/occupancy",schemaPath:"#/properties/occupancy/type",keyword:"type",params:{type: schema31.properties.occupancy.type}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined && func0.call(data, "data")){
let data4 = data.data;
const _errs9 = errors;
if((((typeof data4 != "object") && (typeof data4 !== "string")) && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
validate20.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema31.properties.data.type}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
const _errs11 = errors;
if(typeof data.timestamp !== "string"){
validate20.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subKey !== undefined && func0.call(data, "subKey")){
const _errs13 = errors;
if(typeof data.subKey !== "string"){
validate20.errors = [{instancePath:instancePath+"/subKey",schemaPath:"#/properties/subKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usersJoined !== undefined && func0.call(data, "usersJoined")){
let data7 = data.usersJoined;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data7[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/usersJoined/" + i0,schemaPath:"#/properties/usersJoined/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/usersJoined",schemaPath:"#/properties/usersJoined/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usersLeft !== undefined && func0.call(data, "usersLeft")){
let data9 = data.usersLeft;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid2 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(typeof data9[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/usersLeft/" + i1,schemaPath:"#/properties/usersLeft/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/usersLeft",schemaPath:"#/properties/usersLeft/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"id":true,"channel":true,"userId":true,"occupancy":true,"data":true,"timestamp":true,"subKey":true,"usersJoined":true,"usersLeft":true},"dynamicProps":false,"dynamicItems":false};

export const checkPubNubEventItem: RawCheck = check as unknown as RawCheck;
