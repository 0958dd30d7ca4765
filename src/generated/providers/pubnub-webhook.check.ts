// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/pubnub-webhook.json","type":"object","required":["channel","action"],"properties":{"action":{"type":"string"},"uuid":{"type":"string"},"timestamp":{"type":["number","string"]},"precise_timestamp":{"type":["number","string"]},"occupancy":{"type":["number","string"]},"join":{"type":"array","items":{"type":"string"}},"leave":{"type":"array","items":{"type":"string"}},"timeout":{"type":"array","items":{"type":"string"}},"joined":{"type":"array","items":{"type":"string"}},"left":{"type":"array","items":{"type":"string"}},"timedout":{"type":"array","items":{"type":"string"}},"here_now_refresh":{"type":"boolean"},"channel":{"type":"string"},"data":{"type":["object","array","string","number","boolean","null"]}},"if":{"required":["action"],"properties":{"action":{"type":"string","enum":["join","leave","timeout","state-change"]}}},"then":{"required":["uuid"],"properties":{"uuid":{"type":"string"}}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/pubnub-webhook.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "join") || (data0 === "leave")) || (data0 === "timeout")) || (data0 === "state-change"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.uuid === undefined) || (!(func0.call(data, "uuid")))) && (missing1 = "uuid")){
validate20.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data.uuid !== undefined && func0.call(data, "uuid")){
if(typeof data.uuid !== "string"){
validate20.errors = [{instancePath:instancePath+"/uuid",schemaPath:"#/then/properties/uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.uuid = true;
props0.action = true;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing2 = "channel")) || (((data.action === undefined) || (!(func0.call(data, "action")))) && (missing2 = "action"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.action = true;
props0.uuid = true;
props0.timestamp = true;
props0.precise_timestamp = true;
props0.occupancy = true;
props0.join = true;
props0.leave = true;
props0.timeout = true;
props0.joined = true;
props0.left = true;
props0.timedout = true;
props0.here_now_refresh = true;
props0.channel = true;
props0.data = true;
}
if(data.action !== undefined && func0.call(data, "action")){
const _errs8 = errors;
if(typeof data.action !== "string"){
validate20.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.uuid !== undefined && func0.call(data, "uuid")){
const _errs10 = errors;
if(typeof data.uuid !== "string"){
validate20.errors = [{instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data4 = data.timestamp;
const _errs12 = errors;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
validate20.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: schema31.properties.timestamp.type}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.precise_timestamp !== undefined && func0.call(data, "precise_timestamp")){
let data5 = data.precise_timestamp;
const _errs14 = errors;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
validate20.errors = [{instancePath:instancePath+"/precise_timestamp",schemaPath:"#/properties/precise_timestamp/type",keyword:"type",params:{type: schema31.properties.precise_timestamp.type}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.occupancy !== undefined && func0.call(data, "occupancy")){
let data6 = data.occupancy;
const _errs16 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")){
validate20.errors = [{instancePath:instancePath+"/occupancy",schemaPath:"#/properties/occupancy/type",keyword:"type",params:{type: schema31.properties.occupancy.type}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.join !== undefined && func0.call(data, "join")){
let data7 = data.join;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
var valid4 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(typeof data7[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/join/" + i0,schemaPath:"#/properties/join/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/join",schemaPath:"#/properties/join/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.leave !== undefined && func0.call(data, "leave")){
let data9 = data.leave;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
var valid5 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(typeof data9[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/leave/" + i1,schemaPath:"#/properties/leave/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/leave",schemaPath:"#/properties/leave/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data11 = data.timeout;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data11)){
var valid6 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs28 = errors;
if(typeof data11[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/timeout/" + i2,schemaPath:"#/properties/timeout/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.joined !== undefined && func0.call(data, "joined")){
let data13 = data.joined;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data13)){
var valid7 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs32 = errors;
if(typeof data13[i3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/joined/" + i3,schemaPath:"#/properties/joined/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs32 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/joined",schemaPath:"#/properties/joined/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.left !== undefined && func0.call(data, "left")){
let data15 = data.left;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
var valid8 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
const _errs36 = errors;
if(typeof data15[i4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/left/" + i4,schemaPath:"#/properties/left/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.timedout !== undefined && func0.call(data, "timedout")){
let data17 = data.timedout;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data17)){
var valid9 = true;
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
const _errs40 = errors;
if(typeof data17[i5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/timedout/" + i5,schemaPath:"#/properties/timedout/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs40 === errors;
if(!valid9){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/timedout",schemaPath:"#/properties/timedout/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.here_now_refresh !== undefined && func0.call(data, "here_now_refresh")){
const _errs42 = errors;
if(typeof data.here_now_refresh !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/here_now_refresh",schemaPath:"#/properties/here_now_refresh/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs44 = errors;
if(typeof data.channel !== "string"){
validate20.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs44 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.data !== undefined && func0.call(data, "data")){
let data21 = data.data;
const _errs46 = errors;
if((((typeof data21 != "object") && (typeof data21 !== "string")) && (!((typeof data21 == "number") && (isFinite(data21))))) && (typeof data21 !== "boolean")){
validate20.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema31.properties.data.type}}];
return false;
}
var valid3 = _errs46 === errors;
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
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const checkPubNubWebhook: RawCheck = check as unknown as RawCheck;
