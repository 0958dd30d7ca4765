// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { codePointLength } from "../runtime/code-points.js";
import { isDateTime } from "../runtime/date-time.js";
import type { RawCheck } from "../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"presence-info-page.json","type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"presence-info.json"}},"cursor":{"type":"string"}},"additionalProperties":false};
const schema32 = {"$id":"presence-info.json","type":"object","required":["userId","tenantId","status","lastSeen"],"properties":{"userId":{"type":"string","minLength":1},"tenantId":{"type":"string","minLength":1},"status":{"type":"string","enum":["online","away","busy","offline"]},"lastSeen":{"type":"string","format":"date-time"},"connectionId":{"type":"string"},"metadata":{"type":"object","properties":{"device":{"type":"string"},"location":{"type":"string"},"activity":{"type":"string"},"custom":{"type":"object","additionalProperties":true}},"additionalProperties":false}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func67 = codePointLength;
const formats0 = formats["date-time"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="presence-info-page.json" */;
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
if(((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "items") || (key0 === "cursor"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined && func0.call(data, "items")){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((data1.userId === undefined) || (!(func0.call(data1, "userId")))) && (missing1 = "userId")) || (((data1.tenantId === undefined) || (!(func0.call(data1, "tenantId")))) && (missing1 = "tenantId"))) || (((data1.status === undefined) || (!(func0.call(data1, "status")))) && (missing1 = "status"))) || (((data1.lastSeen === undefined) || (!(func0.call(data1, "lastSeen")))) && (missing1 = "lastSeen"))){
validate20.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"presence-info.json/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs7 = errors;
for(const key1 of Object.keys(data1)){
if(!((((((key1 === "userId") || (key1 === "tenantId")) || (key1 === "status")) || (key1 === "lastSeen")) || (key1 === "connectionId")) || (key1 === "metadata"))){
validate20.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"presence-info.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.userId !== undefined && func0.call(data1, "userId")){
let data2 = data1.userId;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func67(data2) < 1){
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/userId",schemaPath:"presence-info.json/properties/userId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/userId",schemaPath:"presence-info.json/properties/userId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.tenantId !== undefined && func0.call(data1, "tenantId")){
let data3 = data1.tenantId;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func67(data3) < 1){
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/tenantId",schemaPath:"presence-info.json/properties/tenantId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/tenantId",schemaPath:"presence-info.json/properties/tenantId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.status !== undefined && func0.call(data1, "status")){
let data4 = data1.status;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/status",schemaPath:"presence-info.json/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data4 === "online") || (data4 === "away")) || (data4 === "busy")) || (data4 === "offline"))){
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/status",schemaPath:"presence-info.json/properties/status/enum",keyword:"enum",params:{allowedValues: schema32.properties.status.enum}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.lastSeen !== undefined && func0.call(data1, "lastSeen")){
let data5 = data1.lastSeen;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0(data5))){
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/lastSeen",schemaPath:"presence-info.json/properties/lastSeen/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/lastSeen",schemaPath:"presence-info.json/properties/lastSeen/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.connectionId !== undefined && func0.call(data1, "connectionId")){
const _errs16 = errors;
if(typeof data1.connectionId !== "string"){
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/connectionId",schemaPath:"presence-info.json/properties/connectionId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.metadata !== undefined && func0.call(data1, "metadata")){
let data7 = data1.metadata;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
const _errs20 = errors;
for(const key2 of Object.keys(data7)){
if(!((((key2 === "device") || (key2 === "location")) || (key2 === "activity")) || (key2 === "custom"))){
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/metadata",schemaPath:"presence-info.json/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs20 === errors){
if(data7.device !== undefined && func0.call(data7, "device")){
const _errs21 = errors;
if(typeof data7.device !== "string"){
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/metadata/device",schemaPath:"presence-info.json/properties/metadata/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.location !== undefined && func0.call(data7, "location")){
const _errs23 = errors;
if(typeof data7.location !== "string"){
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/metadata/location",schemaPath:"presence-info.json/properties/metadata/properties/location/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.activity !== undefined && func0.call(data7, "activity")){
const _errs25 = errors;
if(typeof data7.activity !== "string"){
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/metadata/activity",schemaPath:"presence-info.json/properties/metadata/properties/activity/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.custom !== undefined && func0.call(data7, "custom")){
let data11 = data7.custom;
const _errs27 = errors;
if(errors === _errs27){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/metadata/custom",schemaPath:"presence-info.json/properties/metadata/properties/custom/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/items/" + i0+"/metadata",schemaPath:"presence-info.json/properties/metadata/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs18 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"presence-info.json/type",keyword:"type",params:{type: "object"}}];
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
validate20.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cursor !== undefined && func0.call(data, "cursor")){
const _errs30 = errors;
if(typeof data.cursor !== "string"){
validate20.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs30 === errors;
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

export const checkPresenceInfoPageJson: RawCheck = check as unknown as RawCheck;
