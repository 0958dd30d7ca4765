// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/pusher-watchlist-events.json","type":"object","required":["event","data"],"properties":{"event":{"type":"string","const":"pusher_internal:watchlist_events"},"data":{"anyOf":[{"type":"string"},{"type":"object","required":["events"],"properties":{"events":{"type":"array","items":{"type":"object","required":["name","user_ids"],"properties":{"name":{"type":"string"},"user_ids":{"type":"array","items":{"type":["string","integer"]}},"channel_name":{"type":"string"}}}}}}]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/pusher-watchlist-events.json" */;
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
if((((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event")) || (((data.data === undefined) || (!(func0.call(data, "data")))) && (missing0 = "data"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("pusher_internal:watchlist_events" !== data0){
validate20.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "pusher_internal:watchlist_events"}}];
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
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.events === undefined) || (!(func0.call(data1, "events")))) && (missing1 = "events")){
const err1 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1.events !== undefined && func0.call(data1, "events")){
let data2 = data1.events;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs11 = errors;
if(errors === _errs11){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((((data3.name === undefined) || (!(func0.call(data3, "name")))) && (missing2 = "name")) || (((data3.user_ids === undefined) || (!(func0.call(data3, "user_ids")))) && (missing2 = "user_ids"))){
const err2 = {instancePath:instancePath+"/data/events/" + i0,schemaPath:"#/properties/data/anyOf/1/properties/events/items/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data3.name !== undefined && func0.call(data3, "name")){
const _errs13 = errors;
if(typeof data3.name !== "string"){
const err3 = {instancePath:instancePath+"/data/events/" + i0+"/name",schemaPath:"#/properties/data/anyOf/1/properties/events/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.user_ids !== undefined && func0.call(data3, "user_ids")){
let data5 = data3.user_ids;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
var valid5 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs17 = errors;
if((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))){
const err4 = {instancePath:instancePath+"/data/events/" + i0+"/user_ids/" + i1,schemaPath:"#/properties/data/anyOf/1/properties/events/items/properties/user_ids/items/type",keyword:"type",params:{type: schema31.properties.data.anyOf[1].properties.events.items.properties.user_ids.items.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/data/events/" + i0+"/user_ids",schemaPath:"#/properties/data/anyOf/1/properties/events/items/properties/user_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.channel_name !== undefined && func0.call(data3, "channel_name")){
const _errs19 = errors;
if(typeof data3.channel_name !== "string"){
const err6 = {instancePath:instancePath+"/data/events/" + i0+"/channel_name",schemaPath:"#/properties/data/anyOf/1/properties/events/items/properties/channel_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/data/events/" + i0,schemaPath:"#/properties/data/anyOf/1/properties/events/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
const err8 = {instancePath:instancePath+"/data/events",schemaPath:"#/properties/data/anyOf/1/properties/events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.events = true;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
validate20.evaluated = {"props":{"event":true,"data":true},"dynamicProps":false,"dynamicItems":false};

export const checkPusherWatchlistEvents: RawCheck = check as unknown as RawCheck;
