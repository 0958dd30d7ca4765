// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../runtime/date-time.js";
import type { RawCheck } from "../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"presence-snapshot.json","type":"object","required":["version","ordering","channels"],"properties":{"version":{"const":1,"type":"integer"},"ordering":{"type":"string","enum":["convergent","ably"]},"now":{"type":"number"},"watermark":{"type":"number"},"channels":{"type":"array","items":{"$ref":"#/$defs/SnapshotChannel"}}},"additionalProperties":false,"$defs":{"SnapshotChannel":{"type":"object","required":["channel","synced","cells"],"properties":{"tenantId":{"type":"string"},"channel":{"type":"string"},"synced":{"type":"boolean"},"sync":{"$ref":"#/$defs/SnapshotSync"},"syncId":{"type":"string"},"watermark":{"$ref":"#/$defs/SnapshotMoment"},"cells":{"type":"array","items":{"$ref":"#/$defs/SnapshotCell"}}},"additionalProperties":false},"SnapshotSync":{"type":"object","required":["reattached"],"properties":{"reattached":{"type":"boolean"}},"additionalProperties":false},"SnapshotMoment":{"type":"object","required":["ms","rank"],"properties":{"ms":{"type":"number"},"rank":{"type":"string"}},"additionalProperties":false},"SnapshotCell":{"type":"object","required":["record","status","place","rank"],"properties":{"record":{"$ref":"realtime-presence.json"},"status":{"type":"string","enum":["live","left","lapsed"]},"place":{"type":"integer","minimum":0},"ms":{"type":"number"},"rank":{"type":"string"},"seen":{"type":"boolean"},"since":{"type":"string","format":"date-time"},"sinceOrder":{"type":"string"},"left":{"$ref":"#/$defs/SnapshotMoment"},"deadline":{"type":"number"}},"additionalProperties":false}}};
const func0 = Object.prototype.hasOwnProperty;
const schema32 = {"type":"object","required":["channel","synced","cells"],"properties":{"tenantId":{"type":"string"},"channel":{"type":"string"},"synced":{"type":"boolean"},"sync":{"$ref":"#/$defs/SnapshotSync"},"syncId":{"type":"string"},"watermark":{"$ref":"#/$defs/SnapshotMoment"},"cells":{"type":"array","items":{"$ref":"#/$defs/SnapshotCell"}}},"additionalProperties":false};
const schema33 = {"type":"object","required":["reattached"],"properties":{"reattached":{"type":"boolean"}},"additionalProperties":false};
const schema34 = {"type":"object","required":["ms","rank"],"properties":{"ms":{"type":"number"},"rank":{"type":"string"}},"additionalProperties":false};
const schema35 = {"type":"object","required":["record","status","place","rank"],"properties":{"record":{"$ref":"realtime-presence.json"},"status":{"type":"string","enum":["live","left","lapsed"]},"place":{"type":"integer","minimum":0},"ms":{"type":"number"},"rank":{"type":"string"},"seen":{"type":"boolean"},"since":{"type":"string","format":"date-time"},"sinceOrder":{"type":"string"},"left":{"$ref":"#/$defs/SnapshotMoment"},"deadline":{"type":"number"}},"additionalProperties":false};
const schema36 = {"$id":"realtime-presence.json","type":"object","required":["channel","clientId","action"],"properties":{"channel":{"type":"string"},"clientId":{"type":"string"},"connectionId":{"type":"string"},"action":{"type":"string","enum":["enter","leave","update","present","absent"]},"data":{"type":"object","additionalProperties":true},"since":{"type":"string","format":"date-time"},"occurredAt":{"type":"string","format":"date-time"}},"additionalProperties":false};
const formats0 = formats["date-time"];

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.record === undefined) || (!(func0.call(data, "record")))) && (missing0 = "record")) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.place === undefined) || (!(func0.call(data, "place")))) && (missing0 = "place"))) || (((data.rank === undefined) || (!(func0.call(data, "rank")))) && (missing0 = "rank"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema35.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.record !== undefined && func0.call(data, "record")){
let data0 = data.record;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.channel === undefined) || (!(func0.call(data0, "channel")))) && (missing1 = "channel")) || (((data0.clientId === undefined) || (!(func0.call(data0, "clientId")))) && (missing1 = "clientId"))) || (((data0.action === undefined) || (!(func0.call(data0, "action")))) && (missing1 = "action"))){
validate22.errors = [{instancePath:instancePath+"/record",schemaPath:"realtime-presence.json/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 of Object.keys(data0)){
if(!(((((((key1 === "channel") || (key1 === "clientId")) || (key1 === "connectionId")) || (key1 === "action")) || (key1 === "data")) || (key1 === "since")) || (key1 === "occurredAt"))){
validate22.errors = [{instancePath:instancePath+"/record",schemaPath:"realtime-presence.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.channel !== undefined && func0.call(data0, "channel")){
const _errs6 = errors;
if(typeof data0.channel !== "string"){
validate22.errors = [{instancePath:instancePath+"/record/channel",schemaPath:"realtime-presence.json/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.clientId !== undefined && func0.call(data0, "clientId")){
const _errs8 = errors;
if(typeof data0.clientId !== "string"){
validate22.errors = [{instancePath:instancePath+"/record/clientId",schemaPath:"realtime-presence.json/properties/clientId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.connectionId !== undefined && func0.call(data0, "connectionId")){
const _errs10 = errors;
if(typeof data0.connectionId !== "string"){
validate22.errors = [{instancePath:instancePath+"/record/connectionId",schemaPath:"realtime-presence.json/properties/connectionId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.action !== undefined && func0.call(data0, "action")){
let data4 = data0.action;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate22.errors = [{instancePath:instancePath+"/record/action",schemaPath:"realtime-presence.json/properties/action/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data4 === "enter") || (data4 === "leave")) || (data4 === "update")) || (data4 === "present")) || (data4 === "absent"))){
validate22.errors = [{instancePath:instancePath+"/record/action",schemaPath:"realtime-presence.json/properties/action/enum",keyword:"enum",params:{allowedValues: schema36.properties.action.enum}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.data !== undefined && func0.call(data0, "data")){
let data5 = data0.data;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate22.errors = [{instancePath:instancePath+"/record/data",schemaPath:"realtime-presence.json/properties/data/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.since !== undefined && func0.call(data0, "since")){
let data6 = data0.since;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data6 === "string"){
if(!(formats0(data6))){
validate22.errors = [{instancePath:instancePath+"/record/since",schemaPath:"realtime-presence.json/properties/since/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/record/since",schemaPath:"realtime-presence.json/properties/since/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.occurredAt !== undefined && func0.call(data0, "occurredAt")){
let data7 = data0.occurredAt;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data7 === "string"){
if(!(formats0(data7))){
validate22.errors = [{instancePath:instancePath+"/record/occurredAt",schemaPath:"realtime-presence.json/properties/occurredAt/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/record/occurredAt",schemaPath:"realtime-presence.json/properties/occurredAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
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
validate22.errors = [{instancePath:instancePath+"/record",schemaPath:"realtime-presence.json/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
let data8 = data.status;
const _errs21 = errors;
if(typeof data8 !== "string"){
validate22.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data8 === "live") || (data8 === "left")) || (data8 === "lapsed"))){
validate22.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema35.properties.status.enum}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined && func0.call(data, "place")){
let data9 = data.place;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate22.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate22.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.ms !== undefined && func0.call(data, "ms")){
let data10 = data.ms;
const _errs25 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate22.errors = [{instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rank !== undefined && func0.call(data, "rank")){
const _errs27 = errors;
if(typeof data.rank !== "string"){
validate22.errors = [{instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined && func0.call(data, "seen")){
const _errs29 = errors;
if(typeof data.seen !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined && func0.call(data, "since")){
let data13 = data.since;
const _errs31 = errors;
if(errors === _errs31){
if(errors === _errs31){
if(typeof data13 === "string"){
if(!(formats0(data13))){
validate22.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sinceOrder !== undefined && func0.call(data, "sinceOrder")){
const _errs33 = errors;
if(typeof data.sinceOrder !== "string"){
validate22.errors = [{instancePath:instancePath+"/sinceOrder",schemaPath:"#/properties/sinceOrder/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.left !== undefined && func0.call(data, "left")){
let data15 = data.left;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((((data15.ms === undefined) || (!(func0.call(data15, "ms")))) && (missing2 = "ms")) || (((data15.rank === undefined) || (!(func0.call(data15, "rank")))) && (missing2 = "rank"))){
validate22.errors = [{instancePath:instancePath+"/left",schemaPath:"#/$defs/SnapshotMoment/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs38 = errors;
for(const key2 of Object.keys(data15)){
if(!((key2 === "ms") || (key2 === "rank"))){
validate22.errors = [{instancePath:instancePath+"/left",schemaPath:"#/$defs/SnapshotMoment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data15.ms !== undefined && func0.call(data15, "ms")){
let data16 = data15.ms;
const _errs39 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate22.errors = [{instancePath:instancePath+"/left/ms",schemaPath:"#/$defs/SnapshotMoment/properties/ms/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.rank !== undefined && func0.call(data15, "rank")){
const _errs41 = errors;
if(typeof data15.rank !== "string"){
validate22.errors = [{instancePath:instancePath+"/left/rank",schemaPath:"#/$defs/SnapshotMoment/properties/rank/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/left",schemaPath:"#/$defs/SnapshotMoment/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deadline !== undefined && func0.call(data, "deadline")){
let data18 = data.deadline;
const _errs43 = errors;
if(!((typeof data18 == "number") && (isFinite(data18)))){
validate22.errors = [{instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs43 === errors;
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
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.synced === undefined) || (!(func0.call(data, "synced")))) && (missing0 = "synced"))) || (((data.cells === undefined) || (!(func0.call(data, "cells")))) && (missing0 = "cells"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "tenantId") || (key0 === "channel")) || (key0 === "synced")) || (key0 === "sync")) || (key0 === "syncId")) || (key0 === "watermark")) || (key0 === "cells"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tenantId !== undefined && func0.call(data, "tenantId")){
const _errs2 = errors;
if(typeof data.tenantId !== "string"){
validate21.errors = [{instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(typeof data.channel !== "string"){
validate21.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.synced !== undefined && func0.call(data, "synced")){
const _errs6 = errors;
if(typeof data.synced !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/synced",schemaPath:"#/properties/synced/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sync !== undefined && func0.call(data, "sync")){
let data3 = data.sync;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.reattached === undefined) || (!(func0.call(data3, "reattached")))) && (missing1 = "reattached")){
validate21.errors = [{instancePath:instancePath+"/sync",schemaPath:"#/$defs/SnapshotSync/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 of Object.keys(data3)){
if(!(key1 === "reattached")){
validate21.errors = [{instancePath:instancePath+"/sync",schemaPath:"#/$defs/SnapshotSync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.reattached !== undefined && func0.call(data3, "reattached")){
if(typeof data3.reattached !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/sync/reattached",schemaPath:"#/$defs/SnapshotSync/properties/reattached/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sync",schemaPath:"#/$defs/SnapshotSync/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.syncId !== undefined && func0.call(data, "syncId")){
const _errs14 = errors;
if(typeof data.syncId !== "string"){
validate21.errors = [{instancePath:instancePath+"/syncId",schemaPath:"#/properties/syncId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.watermark !== undefined && func0.call(data, "watermark")){
let data6 = data.watermark;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((((data6.ms === undefined) || (!(func0.call(data6, "ms")))) && (missing2 = "ms")) || (((data6.rank === undefined) || (!(func0.call(data6, "rank")))) && (missing2 = "rank"))){
validate21.errors = [{instancePath:instancePath+"/watermark",schemaPath:"#/$defs/SnapshotMoment/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs19 = errors;
for(const key2 of Object.keys(data6)){
if(!((key2 === "ms") || (key2 === "rank"))){
validate21.errors = [{instancePath:instancePath+"/watermark",schemaPath:"#/$defs/SnapshotMoment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs19 === errors){
if(data6.ms !== undefined && func0.call(data6, "ms")){
let data7 = data6.ms;
const _errs20 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate21.errors = [{instancePath:instancePath+"/watermark/ms",schemaPath:"#/$defs/SnapshotMoment/properties/ms/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.rank !== undefined && func0.call(data6, "rank")){
const _errs22 = errors;
if(typeof data6.rank !== "string"){
validate21.errors = [{instancePath:instancePath+"/watermark/rank",schemaPath:"#/$defs/SnapshotMoment/properties/rank/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/watermark",schemaPath:"#/$defs/SnapshotMoment/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cells !== undefined && func0.call(data, "cells")){
let data9 = data.cells;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data9)){
var valid5 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs26 = errors;
if(!(validate22(data9[i0], {instancePath:instancePath+"/cells/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs24 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="presence-snapshot.json" */;
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
if(((((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")) || (((data.ordering === undefined) || (!(func0.call(data, "ordering")))) && (missing0 = "ordering"))) || (((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "version") || (key0 === "ordering")) || (key0 === "now")) || (key0 === "watermark")) || (key0 === "channels"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(1 !== data0){
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ordering !== undefined && func0.call(data, "ordering")){
let data1 = data.ordering;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate20.errors = [{instancePath:instancePath+"/ordering",schemaPath:"#/properties/ordering/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "convergent") || (data1 === "ably"))){
validate20.errors = [{instancePath:instancePath+"/ordering",schemaPath:"#/properties/ordering/enum",keyword:"enum",params:{allowedValues: schema31.properties.ordering.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined && func0.call(data, "now")){
let data2 = data.now;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate20.errors = [{instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.watermark !== undefined && func0.call(data, "watermark")){
let data3 = data.watermark;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined && func0.call(data, "channels")){
let data4 = data.channels;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate21(data4[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const checkPresenceSnapshot: RawCheck = check as unknown as RawCheck;
