// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { codePointLength } from "../runtime/code-points.js";
import { isDateTime } from "../runtime/date-time.js";
import type { RawCheck } from "../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"presence-info.json","type":"object","required":["userId","tenantId","status","lastSeen"],"properties":{"userId":{"type":"string","minLength":1},"tenantId":{"type":"string","minLength":1},"status":{"type":"string","enum":["online","away","busy","offline"]},"lastSeen":{"type":"string","format":"date-time"},"connectionId":{"type":"string"},"metadata":{"type":"object","properties":{"device":{"type":"string"},"location":{"type":"string"},"activity":{"type":"string"},"custom":{"type":"object","additionalProperties":true}},"additionalProperties":false}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func65 = codePointLength;
const formats0 = formats["date-time"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="presence-info.json" */;
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
if((((((data.userId === undefined) || (!(func0.call(data, "userId")))) && (missing0 = "userId")) || (((data.tenantId === undefined) || (!(func0.call(data, "tenantId")))) && (missing0 = "tenantId"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.lastSeen === undefined) || (!(func0.call(data, "lastSeen")))) && (missing0 = "lastSeen"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "userId") || (key0 === "tenantId")) || (key0 === "status")) || (key0 === "lastSeen")) || (key0 === "connectionId")) || (key0 === "metadata"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userId !== undefined && func0.call(data, "userId")){
let data0 = data.userId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func65(data0) < 1){
validate20.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenantId !== undefined && func0.call(data, "tenantId")){
let data1 = data.tenantId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func65(data1) < 1){
validate20.errors = [{instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate20.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "online") || (data2 === "away")) || (data2 === "busy")) || (data2 === "offline"))){
validate20.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastSeen !== undefined && func0.call(data, "lastSeen")){
let data3 = data.lastSeen;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats0(data3))){
validate20.errors = [{instancePath:instancePath+"/lastSeen",schemaPath:"#/properties/lastSeen/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lastSeen",schemaPath:"#/properties/lastSeen/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectionId !== undefined && func0.call(data, "connectionId")){
const _errs10 = errors;
if(typeof data.connectionId !== "string"){
validate20.errors = [{instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data5 = data.metadata;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs14 = errors;
for(const key1 of Object.keys(data5)){
if(!((((key1 === "device") || (key1 === "location")) || (key1 === "activity")) || (key1 === "custom"))){
validate20.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.device !== undefined && func0.call(data5, "device")){
const _errs15 = errors;
if(typeof data5.device !== "string"){
validate20.errors = [{instancePath:instancePath+"/metadata/device",schemaPath:"#/properties/metadata/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.location !== undefined && func0.call(data5, "location")){
const _errs17 = errors;
if(typeof data5.location !== "string"){
validate20.errors = [{instancePath:instancePath+"/metadata/location",schemaPath:"#/properties/metadata/properties/location/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.activity !== undefined && func0.call(data5, "activity")){
const _errs19 = errors;
if(typeof data5.activity !== "string"){
validate20.errors = [{instancePath:instancePath+"/metadata/activity",schemaPath:"#/properties/metadata/properties/activity/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.custom !== undefined && func0.call(data5, "custom")){
let data9 = data5.custom;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
validate20.errors = [{instancePath:instancePath+"/metadata/custom",schemaPath:"#/properties/metadata/properties/custom/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs12 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const checkPresenceInfo: RawCheck = check as unknown as RawCheck;
