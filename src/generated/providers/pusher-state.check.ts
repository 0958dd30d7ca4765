// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/pusher-state.json","type":"object","required":["heard","channels"],"properties":{"heard":{"type":"array","items":{"type":"object","required":["channel"],"properties":{"channel":{"type":"string"},"tenantId":{"type":"string"}},"additionalProperties":false}},"channels":{"type":"array","items":{"type":"object","required":["channel","members"],"properties":{"channel":{"type":"string"},"tenantId":{"type":"string"},"members":{"type":"array","items":{"$ref":"#/$defs/PusherMemberState"}},"sync":{"type":"object","required":["members"],"properties":{"syncId":{"type":"string"},"members":{"type":"array","items":{"$ref":"#/$defs/PusherMemberState"}}},"additionalProperties":false}},"additionalProperties":false}}},"additionalProperties":false,"$defs":{"PusherMemberState":{"type":"object","required":["clientId","connections"],"properties":{"clientId":{"type":"string"},"connections":{"type":"array","items":{"type":["string","null"]}},"info":{}},"additionalProperties":false}}};
const schema32 = {"type":"object","required":["clientId","connections"],"properties":{"clientId":{"type":"string"},"connections":{"type":"array","items":{"type":["string","null"]}},"info":{}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/pusher-state.json" */;
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
if((((data.heard === undefined) || (!(func0.call(data, "heard")))) && (missing0 = "heard")) || (((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "heard") || (key0 === "channels"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.heard !== undefined && func0.call(data, "heard")){
let data0 = data.heard;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.channel === undefined) || (!(func0.call(data1, "channel")))) && (missing1 = "channel")){
validate20.errors = [{instancePath:instancePath+"/heard/" + i0,schemaPath:"#/properties/heard/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 of Object.keys(data1)){
if(!((key1 === "channel") || (key1 === "tenantId"))){
validate20.errors = [{instancePath:instancePath+"/heard/" + i0,schemaPath:"#/properties/heard/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.channel !== undefined && func0.call(data1, "channel")){
const _errs7 = errors;
if(typeof data1.channel !== "string"){
validate20.errors = [{instancePath:instancePath+"/heard/" + i0+"/channel",schemaPath:"#/properties/heard/items/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tenantId !== undefined && func0.call(data1, "tenantId")){
const _errs9 = errors;
if(typeof data1.tenantId !== "string"){
validate20.errors = [{instancePath:instancePath+"/heard/" + i0+"/tenantId",schemaPath:"#/properties/heard/items/properties/tenantId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/heard/" + i0,schemaPath:"#/properties/heard/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/heard",schemaPath:"#/properties/heard/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined && func0.call(data, "channels")){
let data4 = data.channels;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((((data5.channel === undefined) || (!(func0.call(data5, "channel")))) && (missing2 = "channel")) || (((data5.members === undefined) || (!(func0.call(data5, "members")))) && (missing2 = "members"))){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1,schemaPath:"#/properties/channels/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs15 = errors;
for(const key2 of Object.keys(data5)){
if(!((((key2 === "channel") || (key2 === "tenantId")) || (key2 === "members")) || (key2 === "sync"))){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1,schemaPath:"#/properties/channels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.channel !== undefined && func0.call(data5, "channel")){
const _errs16 = errors;
if(typeof data5.channel !== "string"){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/channel",schemaPath:"#/properties/channels/items/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.tenantId !== undefined && func0.call(data5, "tenantId")){
const _errs18 = errors;
if(typeof data5.tenantId !== "string"){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/tenantId",schemaPath:"#/properties/channels/items/properties/tenantId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.members !== undefined && func0.call(data5, "members")){
let data8 = data5.members;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data8)){
var valid5 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((((data9.clientId === undefined) || (!(func0.call(data9, "clientId")))) && (missing3 = "clientId")) || (((data9.connections === undefined) || (!(func0.call(data9, "connections")))) && (missing3 = "connections"))){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/members/" + i2,schemaPath:"#/$defs/PusherMemberState/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs25 = errors;
for(const key3 of Object.keys(data9)){
if(!(((key3 === "clientId") || (key3 === "connections")) || (key3 === "info"))){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/members/" + i2,schemaPath:"#/$defs/PusherMemberState/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs25 === errors){
if(data9.clientId !== undefined && func0.call(data9, "clientId")){
const _errs26 = errors;
if(typeof data9.clientId !== "string"){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/members/" + i2+"/clientId",schemaPath:"#/$defs/PusherMemberState/properties/clientId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.connections !== undefined && func0.call(data9, "connections")){
let data11 = data9.connections;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data11)){
var valid8 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs30 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/members/" + i2+"/connections/" + i3,schemaPath:"#/$defs/PusherMemberState/properties/connections/items/type",keyword:"type",params:{type: schema32.properties.connections.items.type}}];
return false;
}
var valid8 = _errs30 === errors;
if(!valid8){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/members/" + i2+"/connections",schemaPath:"#/$defs/PusherMemberState/properties/connections/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid7 = _errs28 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/members/" + i2,schemaPath:"#/$defs/PusherMemberState/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/members",schemaPath:"#/properties/channels/items/properties/members/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.sync !== undefined && func0.call(data5, "sync")){
let data13 = data5.sync;
const _errs32 = errors;
if(errors === _errs32){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing4;
if(((data13.members === undefined) || (!(func0.call(data13, "members")))) && (missing4 = "members")){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/sync",schemaPath:"#/properties/channels/items/properties/sync/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs34 = errors;
for(const key4 of Object.keys(data13)){
if(!((key4 === "syncId") || (key4 === "members"))){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/sync",schemaPath:"#/properties/channels/items/properties/sync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs34 === errors){
if(data13.syncId !== undefined && func0.call(data13, "syncId")){
const _errs35 = errors;
if(typeof data13.syncId !== "string"){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/sync/syncId",schemaPath:"#/properties/channels/items/properties/sync/properties/syncId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs35 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.members !== undefined && func0.call(data13, "members")){
let data15 = data13.members;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data15)){
var valid10 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing5;
if((((data16.clientId === undefined) || (!(func0.call(data16, "clientId")))) && (missing5 = "clientId")) || (((data16.connections === undefined) || (!(func0.call(data16, "connections")))) && (missing5 = "connections"))){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/sync/members/" + i4,schemaPath:"#/$defs/PusherMemberState/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs42 = errors;
for(const key5 of Object.keys(data16)){
if(!(((key5 === "clientId") || (key5 === "connections")) || (key5 === "info"))){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/sync/members/" + i4,schemaPath:"#/$defs/PusherMemberState/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs42 === errors){
if(data16.clientId !== undefined && func0.call(data16, "clientId")){
const _errs43 = errors;
if(typeof data16.clientId !== "string"){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/sync/members/" + i4+"/clientId",schemaPath:"#/$defs/PusherMemberState/properties/clientId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs43 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data16.connections !== undefined && func0.call(data16, "connections")){
let data18 = data16.connections;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data18)){
var valid13 = true;
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
let data19 = data18[i5];
const _errs47 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/sync/members/" + i4+"/connections/" + i5,schemaPath:"#/$defs/PusherMemberState/properties/connections/items/type",keyword:"type",params:{type: schema32.properties.connections.items.type}}];
return false;
}
var valid13 = _errs47 === errors;
if(!valid13){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/sync/members/" + i4+"/connections",schemaPath:"#/$defs/PusherMemberState/properties/connections/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs45 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/sync/members/" + i4,schemaPath:"#/$defs/PusherMemberState/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid10 = _errs39 === errors;
if(!valid10){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/sync/members",schemaPath:"#/properties/channels/items/properties/sync/properties/members/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid9 = _errs37 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels/" + i1+"/sync",schemaPath:"#/properties/channels/items/properties/sync/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels/" + i1,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
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
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const checkPusherAdapterState: RawCheck = check as unknown as RawCheck;
