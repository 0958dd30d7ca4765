// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../runtime/date-time.js";
import type { RawCheck } from "../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"presence-input.json","anyOf":[{"$ref":"realtime-presence.json"},{"$ref":"#/$defs/PresenceEnvelope"},{"$ref":"#/$defs/PresenceMark"}],"$defs":{"PresenceEnvelope":{"type":"object","required":["record"],"properties":{"record":{"$ref":"realtime-presence.json"},"tenantId":{"type":"string"},"id":{"type":"string"},"order":{"type":"string"},"provider":{"type":"string"},"receivedAt":{"type":"string","format":"date-time"},"ttl":{"type":"number","minimum":0},"extras":{"type":"object","additionalProperties":true}},"additionalProperties":false},"PresenceMark":{"anyOf":[{"$ref":"#/$defs/SyncStartMark"},{"$ref":"#/$defs/SyncEndMark"},{"$ref":"#/$defs/ClearMark"},{"$ref":"#/$defs/ResyncMark"}]},"SyncStartMark":{"type":"object","required":["mark","channel"],"properties":{"mark":{"type":"string","const":"sync-start"},"channel":{"type":"string"},"tenantId":{"type":"string"},"syncId":{"type":"string"},"restart":{"type":"boolean"}},"additionalProperties":false},"SyncEndMark":{"type":"object","required":["mark","channel"],"properties":{"mark":{"type":"string","const":"sync-end"},"channel":{"type":"string"},"tenantId":{"type":"string"},"syncId":{"type":"string"},"asOf":{"type":"string","format":"date-time"}},"additionalProperties":false},"ClearMark":{"type":"object","required":["mark","channel"],"properties":{"mark":{"type":"string","const":"clear"},"channel":{"type":"string"},"tenantId":{"type":"string"}},"additionalProperties":false},"ResyncMark":{"type":"object","required":["mark","channel","reason"],"properties":{"mark":{"type":"string","const":"resync"},"channel":{"type":"string"},"tenantId":{"type":"string"},"reason":{"type":"string"}},"additionalProperties":false}}};
const schema32 = {"$id":"realtime-presence.json","$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["channel","clientId","action"],"properties":{"channel":{"type":"string"},"clientId":{"type":"string"},"connectionId":{"type":"string"},"action":{"type":"string","enum":["enter","leave","update","present","absent"]},"data":{"type":"object","additionalProperties":true},"since":{"type":"string","format":"date-time"},"occurredAt":{"type":"string","format":"date-time"}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const formats0 = formats["date-time"];
const schema33 = {"type":"object","required":["record"],"properties":{"record":{"$ref":"realtime-presence.json"},"tenantId":{"type":"string"},"id":{"type":"string"},"order":{"type":"string"},"provider":{"type":"string"},"receivedAt":{"type":"string","format":"date-time"},"ttl":{"type":"number","minimum":0},"extras":{"type":"object","additionalProperties":true}},"additionalProperties":false};

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
if(((data.record === undefined) || (!(func0.call(data, "record")))) && (missing0 = "record")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "record") || (key0 === "tenantId")) || (key0 === "id")) || (key0 === "order")) || (key0 === "provider")) || (key0 === "receivedAt")) || (key0 === "ttl")) || (key0 === "extras"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate21.errors = [{instancePath:instancePath+"/record",schemaPath:"realtime-presence.json/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 of Object.keys(data0)){
if(!(((((((key1 === "channel") || (key1 === "clientId")) || (key1 === "connectionId")) || (key1 === "action")) || (key1 === "data")) || (key1 === "since")) || (key1 === "occurredAt"))){
validate21.errors = [{instancePath:instancePath+"/record",schemaPath:"realtime-presence.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.channel !== undefined && func0.call(data0, "channel")){
const _errs6 = errors;
if(typeof data0.channel !== "string"){
validate21.errors = [{instancePath:instancePath+"/record/channel",schemaPath:"realtime-presence.json/properties/channel/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/record/clientId",schemaPath:"realtime-presence.json/properties/clientId/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/record/connectionId",schemaPath:"realtime-presence.json/properties/connectionId/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/record/action",schemaPath:"realtime-presence.json/properties/action/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data4 === "enter") || (data4 === "leave")) || (data4 === "update")) || (data4 === "present")) || (data4 === "absent"))){
validate21.errors = [{instancePath:instancePath+"/record/action",schemaPath:"realtime-presence.json/properties/action/enum",keyword:"enum",params:{allowedValues: schema32.properties.action.enum}}];
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
validate21.errors = [{instancePath:instancePath+"/record/data",schemaPath:"realtime-presence.json/properties/data/type",keyword:"type",params:{type: "object"}}];
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
validate21.errors = [{instancePath:instancePath+"/record/since",schemaPath:"realtime-presence.json/properties/since/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/record/since",schemaPath:"realtime-presence.json/properties/since/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/record/occurredAt",schemaPath:"realtime-presence.json/properties/occurredAt/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/record/occurredAt",schemaPath:"realtime-presence.json/properties/occurredAt/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/record",schemaPath:"realtime-presence.json/type",keyword:"type",params:{type: "object"}}];
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
const _errs21 = errors;
if(typeof data.tenantId !== "string"){
validate21.errors = [{instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs23 = errors;
if(typeof data.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined && func0.call(data, "order")){
const _errs25 = errors;
if(typeof data.order !== "string"){
validate21.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined && func0.call(data, "provider")){
const _errs27 = errors;
if(typeof data.provider !== "string"){
validate21.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receivedAt !== undefined && func0.call(data, "receivedAt")){
let data12 = data.receivedAt;
const _errs29 = errors;
if(errors === _errs29){
if(errors === _errs29){
if(typeof data12 === "string"){
if(!(formats0(data12))){
validate21.errors = [{instancePath:instancePath+"/receivedAt",schemaPath:"#/properties/receivedAt/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/receivedAt",schemaPath:"#/properties/receivedAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ttl !== undefined && func0.call(data, "ttl")){
let data13 = data.ttl;
const _errs31 = errors;
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extras !== undefined && func0.call(data, "extras")){
let data14 = data.extras;
const _errs33 = errors;
if(errors === _errs33){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
validate21.errors = [{instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs33 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"anyOf":[{"$ref":"#/$defs/SyncStartMark"},{"$ref":"#/$defs/SyncEndMark"},{"$ref":"#/$defs/ClearMark"},{"$ref":"#/$defs/ResyncMark"}]};
const schema36 = {"type":"object","required":["mark","channel"],"properties":{"mark":{"type":"string","const":"sync-start"},"channel":{"type":"string"},"tenantId":{"type":"string"},"syncId":{"type":"string"},"restart":{"type":"boolean"}},"additionalProperties":false};
const schema37 = {"type":"object","required":["mark","channel"],"properties":{"mark":{"type":"string","const":"sync-end"},"channel":{"type":"string"},"tenantId":{"type":"string"},"syncId":{"type":"string"},"asOf":{"type":"string","format":"date-time"}},"additionalProperties":false};
const schema38 = {"type":"object","required":["mark","channel"],"properties":{"mark":{"type":"string","const":"clear"},"channel":{"type":"string"},"tenantId":{"type":"string"}},"additionalProperties":false};
const schema39 = {"type":"object","required":["mark","channel","reason"],"properties":{"mark":{"type":"string","const":"resync"},"channel":{"type":"string"},"tenantId":{"type":"string"},"reason":{"type":"string"}},"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.mark === undefined) || (!(func0.call(data, "mark")))) && (missing0 = "mark")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))){
const err0 = {instancePath,schemaPath:"#/$defs/SyncStartMark/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "mark") || (key0 === "channel")) || (key0 === "tenantId")) || (key0 === "syncId")) || (key0 === "restart"))){
const err1 = {instancePath,schemaPath:"#/$defs/SyncStartMark/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs4 === errors){
if(data.mark !== undefined && func0.call(data, "mark")){
let data0 = data.mark;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/mark",schemaPath:"#/$defs/SyncStartMark/properties/mark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("sync-start" !== data0){
const err3 = {instancePath:instancePath+"/mark",schemaPath:"#/$defs/SyncStartMark/properties/mark/const",keyword:"const",params:{allowedValue: "sync-start"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs7 = errors;
if(typeof data.channel !== "string"){
const err4 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/SyncStartMark/properties/channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.tenantId !== undefined && func0.call(data, "tenantId")){
const _errs9 = errors;
if(typeof data.tenantId !== "string"){
const err5 = {instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/SyncStartMark/properties/tenantId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.syncId !== undefined && func0.call(data, "syncId")){
const _errs11 = errors;
if(typeof data.syncId !== "string"){
const err6 = {instancePath:instancePath+"/syncId",schemaPath:"#/$defs/SyncStartMark/properties/syncId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.restart !== undefined && func0.call(data, "restart")){
const _errs13 = errors;
if(typeof data.restart !== "boolean"){
const err7 = {instancePath:instancePath+"/restart",schemaPath:"#/$defs/SyncStartMark/properties/restart/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs13 === errors;
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
else {
const err8 = {instancePath,schemaPath:"#/$defs/SyncStartMark/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.mark === undefined) || (!(func0.call(data, "mark")))) && (missing1 = "mark")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing1 = "channel"))){
const err9 = {instancePath,schemaPath:"#/$defs/SyncEndMark/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
const _errs18 = errors;
for(const key1 of Object.keys(data)){
if(!(((((key1 === "mark") || (key1 === "channel")) || (key1 === "tenantId")) || (key1 === "syncId")) || (key1 === "asOf"))){
const err10 = {instancePath,schemaPath:"#/$defs/SyncEndMark/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
}
if(_errs18 === errors){
if(data.mark !== undefined && func0.call(data, "mark")){
let data5 = data.mark;
const _errs19 = errors;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/mark",schemaPath:"#/$defs/SyncEndMark/properties/mark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("sync-end" !== data5){
const err12 = {instancePath:instancePath+"/mark",schemaPath:"#/$defs/SyncEndMark/properties/mark/const",keyword:"const",params:{allowedValue: "sync-end"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs21 = errors;
if(typeof data.channel !== "string"){
const err13 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/SyncEndMark/properties/channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.tenantId !== undefined && func0.call(data, "tenantId")){
const _errs23 = errors;
if(typeof data.tenantId !== "string"){
const err14 = {instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/SyncEndMark/properties/tenantId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.syncId !== undefined && func0.call(data, "syncId")){
const _errs25 = errors;
if(typeof data.syncId !== "string"){
const err15 = {instancePath:instancePath+"/syncId",schemaPath:"#/$defs/SyncEndMark/properties/syncId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data9 = data.asOf;
const _errs27 = errors;
if(errors === _errs27){
if(errors === _errs27){
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err16 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/SyncEndMark/properties/asOf/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/SyncEndMark/properties/asOf/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
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
}
}
else {
const err18 = {instancePath,schemaPath:"#/$defs/SyncEndMark/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.mark === undefined) || (!(func0.call(data, "mark")))) && (missing2 = "mark")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing2 = "channel"))){
const err19 = {instancePath,schemaPath:"#/$defs/ClearMark/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
const _errs32 = errors;
for(const key2 of Object.keys(data)){
if(!(((key2 === "mark") || (key2 === "channel")) || (key2 === "tenantId"))){
const err20 = {instancePath,schemaPath:"#/$defs/ClearMark/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
}
if(_errs32 === errors){
if(data.mark !== undefined && func0.call(data, "mark")){
let data10 = data.mark;
const _errs33 = errors;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/mark",schemaPath:"#/$defs/ClearMark/properties/mark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("clear" !== data10){
const err22 = {instancePath:instancePath+"/mark",schemaPath:"#/$defs/ClearMark/properties/mark/const",keyword:"const",params:{allowedValue: "clear"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs35 = errors;
if(typeof data.channel !== "string"){
const err23 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/ClearMark/properties/channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.tenantId !== undefined && func0.call(data, "tenantId")){
const _errs37 = errors;
if(typeof data.tenantId !== "string"){
const err24 = {instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/ClearMark/properties/tenantId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/$defs/ClearMark/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs29 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((((data.mark === undefined) || (!(func0.call(data, "mark")))) && (missing3 = "mark")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing3 = "channel"))) || (((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing3 = "reason"))){
const err26 = {instancePath,schemaPath:"#/$defs/ResyncMark/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
const _errs42 = errors;
for(const key3 of Object.keys(data)){
if(!((((key3 === "mark") || (key3 === "channel")) || (key3 === "tenantId")) || (key3 === "reason"))){
const err27 = {instancePath,schemaPath:"#/$defs/ResyncMark/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
}
if(_errs42 === errors){
if(data.mark !== undefined && func0.call(data, "mark")){
let data13 = data.mark;
const _errs43 = errors;
if(typeof data13 !== "string"){
const err28 = {instancePath:instancePath+"/mark",schemaPath:"#/$defs/ResyncMark/properties/mark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if("resync" !== data13){
const err29 = {instancePath:instancePath+"/mark",schemaPath:"#/$defs/ResyncMark/properties/mark/const",keyword:"const",params:{allowedValue: "resync"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs45 = errors;
if(typeof data.channel !== "string"){
const err30 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/ResyncMark/properties/channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.tenantId !== undefined && func0.call(data, "tenantId")){
const _errs47 = errors;
if(typeof data.tenantId !== "string"){
const err31 = {instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/ResyncMark/properties/tenantId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.reason !== undefined && func0.call(data, "reason")){
const _errs49 = errors;
if(typeof data.reason !== "string"){
const err32 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/ResyncMark/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/$defs/ResyncMark/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid0 = _errs39 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err34 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="presence-input.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.clientId === undefined) || (!(func0.call(data, "clientId")))) && (missing0 = "clientId"))) || (((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action"))){
const err0 = {instancePath,schemaPath:"realtime-presence.json/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "channel") || (key0 === "clientId")) || (key0 === "connectionId")) || (key0 === "action")) || (key0 === "data")) || (key0 === "since")) || (key0 === "occurredAt"))){
const err1 = {instancePath,schemaPath:"realtime-presence.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs4 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs5 = errors;
if(typeof data.channel !== "string"){
const err2 = {instancePath:instancePath+"/channel",schemaPath:"realtime-presence.json/properties/channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.clientId !== undefined && func0.call(data, "clientId")){
const _errs7 = errors;
if(typeof data.clientId !== "string"){
const err3 = {instancePath:instancePath+"/clientId",schemaPath:"realtime-presence.json/properties/clientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.connectionId !== undefined && func0.call(data, "connectionId")){
const _errs9 = errors;
if(typeof data.connectionId !== "string"){
const err4 = {instancePath:instancePath+"/connectionId",schemaPath:"realtime-presence.json/properties/connectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.action !== undefined && func0.call(data, "action")){
let data3 = data.action;
const _errs11 = errors;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/action",schemaPath:"realtime-presence.json/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data3 === "enter") || (data3 === "leave")) || (data3 === "update")) || (data3 === "present")) || (data3 === "absent"))){
const err6 = {instancePath:instancePath+"/action",schemaPath:"realtime-presence.json/properties/action/enum",keyword:"enum",params:{allowedValues: schema32.properties.action.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.data !== undefined && func0.call(data, "data")){
let data4 = data.data;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err7 = {instancePath:instancePath+"/data",schemaPath:"realtime-presence.json/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.since !== undefined && func0.call(data, "since")){
let data5 = data.since;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err8 = {instancePath:instancePath+"/since",schemaPath:"realtime-presence.json/properties/since/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/since",schemaPath:"realtime-presence.json/properties/since/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.occurredAt !== undefined && func0.call(data, "occurredAt")){
let data6 = data.occurredAt;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err10 = {instancePath:instancePath+"/occurredAt",schemaPath:"realtime-presence.json/properties/occurredAt/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/occurredAt",schemaPath:"realtime-presence.json/properties/occurredAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
var valid2 = _errs18 === errors;
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
const err12 = {instancePath,schemaPath:"realtime-presence.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs20 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs21 = errors;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
else {
var props1 = validate23.evaluated.props;
}
var _valid0 = _errs21 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const checkPresenceInput: RawCheck = check as unknown as RawCheck;
