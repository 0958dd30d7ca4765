// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/ably-webhook.json","anyOf":[{"$ref":"#/$defs/AblyBatchedWebhook"},{"$ref":"#/$defs/AblyEnvelopedWebhook"},{"$ref":"#/$defs/AblyBareWebhook"}],"$defs":{"AblyBatchedWebhook":{"type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"type":"object","required":["source","data"],"properties":{"webhookId":{"type":"string"},"source":{"type":"string"},"serial":{"type":"string"},"timestamp":{"type":"number"},"name":{"type":"string"},"data":{"type":"object","properties":{"channelId":{"type":["string","null"]},"site":{"type":"string"},"presence":{"type":"array","items":{"$ref":"ably-presence-message.json"}}}}}}}}},"AblyEnvelopedWebhook":{"type":"object","required":["channel","presence"],"properties":{"source":{"type":"string"},"appId":{"type":"string"},"channel":{"type":"string"},"site":{"type":"string"},"ruleId":{"type":"string"},"timestamp":{"type":"number"},"presence":{"type":"array","items":{"$ref":"ably-presence-message.json"}}}},"AblyBareWebhook":{"type":"object","required":["headers","body"],"properties":{"headers":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"body":{"type":["object","array","string","number","boolean","null"],"additionalProperties":true}}}}};
const schema36 = {"type":"object","required":["headers","body"],"properties":{"headers":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"body":{"type":["object","array","string","number","boolean","null"],"additionalProperties":true}}};
const schema32 = {"type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"type":"object","required":["source","data"],"properties":{"webhookId":{"type":"string"},"source":{"type":"string"},"serial":{"type":"string"},"timestamp":{"type":"number"},"name":{"type":"string"},"data":{"type":"object","properties":{"channelId":{"type":["string","null"]},"site":{"type":"string"},"presence":{"type":"array","items":{"$ref":"ably-presence-message.json"}}}}}}}}};
const schema33 = {"$id":"providers/ably-presence-message.json","type":"object","required":["action","clientId"],"properties":{"id":{"type":["string","null"]},"action":{"type":["number","string","null"]},"clientId":{"type":"string"},"connectionId":{"type":["string","null"]},"data":{"type":["object","array","string","number","boolean","null"],"additionalProperties":true},"encoding":{"type":["string","null"]},"extras":{"type":["object","null"],"additionalProperties":true},"timestamp":{"anyOf":[{"type":"integer","minimum":0,"maximum":999999999},{"type":"integer","minimum":10000000000,"maximum":253402300799999},{"type":"null"}]}}};
const func0 = Object.prototype.hasOwnProperty;

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
if(((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.items !== undefined && func0.call(data, "items")){
let data0 = data.items;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.source === undefined) || (!(func0.call(data1, "source")))) && (missing1 = "source")) || (((data1.data === undefined) || (!(func0.call(data1, "data")))) && (missing1 = "data"))){
validate21.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.webhookId !== undefined && func0.call(data1, "webhookId")){
const _errs5 = errors;
if(typeof data1.webhookId !== "string"){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/webhookId",schemaPath:"#/properties/items/items/properties/webhookId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.source !== undefined && func0.call(data1, "source")){
const _errs7 = errors;
if(typeof data1.source !== "string"){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/source",schemaPath:"#/properties/items/items/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.serial !== undefined && func0.call(data1, "serial")){
const _errs9 = errors;
if(typeof data1.serial !== "string"){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/serial",schemaPath:"#/properties/items/items/properties/serial/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.timestamp !== undefined && func0.call(data1, "timestamp")){
let data5 = data1.timestamp;
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/timestamp",schemaPath:"#/properties/items/items/properties/timestamp/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined && func0.call(data1, "name")){
const _errs13 = errors;
if(typeof data1.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/name",schemaPath:"#/properties/items/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.data !== undefined && func0.call(data1, "data")){
let data7 = data1.data;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.channelId !== undefined && func0.call(data7, "channelId")){
let data8 = data7.channelId;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data/channelId",schemaPath:"#/properties/items/items/properties/data/properties/channelId/type",keyword:"type",params:{type: schema32.properties.items.items.properties.data.properties.channelId.type}}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.site !== undefined && func0.call(data7, "site")){
const _errs19 = errors;
if(typeof data7.site !== "string"){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data/site",schemaPath:"#/properties/items/items/properties/data/properties/site/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.presence !== undefined && func0.call(data7, "presence")){
let data10 = data7.presence;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
var valid4 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if((((data11.action === undefined) || (!(func0.call(data11, "action")))) && (missing2 = "action")) || (((data11.clientId === undefined) || (!(func0.call(data11, "clientId")))) && (missing2 = "clientId"))){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1,schemaPath:"ably-presence-message.json/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data11.id !== undefined && func0.call(data11, "id")){
let data12 = data11.id;
const _errs26 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/id",schemaPath:"ably-presence-message.json/properties/id/type",keyword:"type",params:{type: schema33.properties.id.type}}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.action !== undefined && func0.call(data11, "action")){
let data13 = data11.action;
const _errs28 = errors;
if(((!((typeof data13 == "number") && (isFinite(data13)))) && (typeof data13 !== "string")) && (data13 !== null)){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/action",schemaPath:"ably-presence-message.json/properties/action/type",keyword:"type",params:{type: schema33.properties.action.type}}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.clientId !== undefined && func0.call(data11, "clientId")){
const _errs30 = errors;
if(typeof data11.clientId !== "string"){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/clientId",schemaPath:"ably-presence-message.json/properties/clientId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.connectionId !== undefined && func0.call(data11, "connectionId")){
let data15 = data11.connectionId;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/connectionId",schemaPath:"ably-presence-message.json/properties/connectionId/type",keyword:"type",params:{type: schema33.properties.connectionId.type}}];
return false;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.data !== undefined && func0.call(data11, "data")){
let data16 = data11.data;
const _errs34 = errors;
if((((typeof data16 != "object") && (typeof data16 !== "string")) && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/data",schemaPath:"ably-presence-message.json/properties/data/type",keyword:"type",params:{type: schema33.properties.data.type}}];
return false;
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.encoding !== undefined && func0.call(data11, "encoding")){
let data17 = data11.encoding;
const _errs37 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/encoding",schemaPath:"ably-presence-message.json/properties/encoding/type",keyword:"type",params:{type: schema33.properties.encoding.type}}];
return false;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.extras !== undefined && func0.call(data11, "extras")){
let data18 = data11.extras;
const _errs39 = errors;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/extras",schemaPath:"ably-presence-message.json/properties/extras/type",keyword:"type",params:{type: schema33.properties.extras.type}}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.timestamp !== undefined && func0.call(data11, "timestamp")){
let data19 = data11.timestamp;
const _errs42 = errors;
const _errs43 = errors;
let valid7 = false;
const _errs44 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err0 = {instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs44){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 999999999 || isNaN(data19)){
const err1 = {instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data19 < 0 || isNaN(data19)){
const err2 = {instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var _valid0 = _errs44 === errors;
valid7 = valid7 || _valid0;
const _errs46 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err3 = {instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs46){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 253402300799999 || isNaN(data19)){
const err4 = {instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data19 < 10000000000 || isNaN(data19)){
const err5 = {instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid0 = _errs46 === errors;
valid7 = valid7 || _valid0;
const _errs48 = errors;
if(data19 !== null){
const err6 = {instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs48 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err7 = {instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
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
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data/presence/" + i1,schemaPath:"ably-presence-message.json/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs23 === errors;
if(!valid4){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data/presence",schemaPath:"#/properties/items/items/properties/data/properties/presence/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data",schemaPath:"#/properties/items/items/properties/data/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs15 === errors;
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
validate21.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}}];
return false;
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
validate21.evaluated = {"props":{"items":true},"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","required":["channel","presence"],"properties":{"source":{"type":"string"},"appId":{"type":"string"},"channel":{"type":"string"},"site":{"type":"string"},"ruleId":{"type":"string"},"timestamp":{"type":"number"},"presence":{"type":"array","items":{"$ref":"ably-presence-message.json"}}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.presence === undefined) || (!(func0.call(data, "presence")))) && (missing0 = "presence"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.source !== undefined && func0.call(data, "source")){
const _errs1 = errors;
if(typeof data.source !== "string"){
validate23.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appId !== undefined && func0.call(data, "appId")){
const _errs3 = errors;
if(typeof data.appId !== "string"){
validate23.errors = [{instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs5 = errors;
if(typeof data.channel !== "string"){
validate23.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.site !== undefined && func0.call(data, "site")){
const _errs7 = errors;
if(typeof data.site !== "string"){
validate23.errors = [{instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ruleId !== undefined && func0.call(data, "ruleId")){
const _errs9 = errors;
if(typeof data.ruleId !== "string"){
validate23.errors = [{instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data5 = data.timestamp;
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate23.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence !== undefined && func0.call(data, "presence")){
let data6 = data.presence;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.action === undefined) || (!(func0.call(data7, "action")))) && (missing1 = "action")) || (((data7.clientId === undefined) || (!(func0.call(data7, "clientId")))) && (missing1 = "clientId"))){
validate23.errors = [{instancePath:instancePath+"/presence/" + i0,schemaPath:"ably-presence-message.json/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data7.id !== undefined && func0.call(data7, "id")){
let data8 = data7.id;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate23.errors = [{instancePath:instancePath+"/presence/" + i0+"/id",schemaPath:"ably-presence-message.json/properties/id/type",keyword:"type",params:{type: schema33.properties.id.type}}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.action !== undefined && func0.call(data7, "action")){
let data9 = data7.action;
const _errs20 = errors;
if(((!((typeof data9 == "number") && (isFinite(data9)))) && (typeof data9 !== "string")) && (data9 !== null)){
validate23.errors = [{instancePath:instancePath+"/presence/" + i0+"/action",schemaPath:"ably-presence-message.json/properties/action/type",keyword:"type",params:{type: schema33.properties.action.type}}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.clientId !== undefined && func0.call(data7, "clientId")){
const _errs22 = errors;
if(typeof data7.clientId !== "string"){
validate23.errors = [{instancePath:instancePath+"/presence/" + i0+"/clientId",schemaPath:"ably-presence-message.json/properties/clientId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.connectionId !== undefined && func0.call(data7, "connectionId")){
let data11 = data7.connectionId;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate23.errors = [{instancePath:instancePath+"/presence/" + i0+"/connectionId",schemaPath:"ably-presence-message.json/properties/connectionId/type",keyword:"type",params:{type: schema33.properties.connectionId.type}}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.data !== undefined && func0.call(data7, "data")){
let data12 = data7.data;
const _errs26 = errors;
if((((typeof data12 != "object") && (typeof data12 !== "string")) && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
validate23.errors = [{instancePath:instancePath+"/presence/" + i0+"/data",schemaPath:"ably-presence-message.json/properties/data/type",keyword:"type",params:{type: schema33.properties.data.type}}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.encoding !== undefined && func0.call(data7, "encoding")){
let data13 = data7.encoding;
const _errs29 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate23.errors = [{instancePath:instancePath+"/presence/" + i0+"/encoding",schemaPath:"ably-presence-message.json/properties/encoding/type",keyword:"type",params:{type: schema33.properties.encoding.type}}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.extras !== undefined && func0.call(data7, "extras")){
let data14 = data7.extras;
const _errs31 = errors;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
validate23.errors = [{instancePath:instancePath+"/presence/" + i0+"/extras",schemaPath:"ably-presence-message.json/properties/extras/type",keyword:"type",params:{type: schema33.properties.extras.type}}];
return false;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.timestamp !== undefined && func0.call(data7, "timestamp")){
let data15 = data7.timestamp;
const _errs34 = errors;
const _errs35 = errors;
let valid4 = false;
const _errs36 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err0 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs36){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 999999999 || isNaN(data15)){
const err1 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data15 < 0 || isNaN(data15)){
const err2 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var _valid0 = _errs36 === errors;
valid4 = valid4 || _valid0;
const _errs38 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err3 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs38){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 253402300799999 || isNaN(data15)){
const err4 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data15 < 10000000000 || isNaN(data15)){
const err5 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid0 = _errs38 === errors;
valid4 = valid4 || _valid0;
const _errs40 = errors;
if(data15 !== null){
const err6 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs40 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err7 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs34 === errors;
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
else {
validate23.errors = [{instancePath:instancePath+"/presence/" + i0,schemaPath:"ably-presence-message.json/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"source":true,"appId":true,"channel":true,"site":true,"ruleId":true,"timestamp":true,"presence":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/ably-webhook.json" */;
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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.items = true;
}
const _errs2 = errors;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.source = true;
props0.appId = true;
props0.channel = true;
props0.site = true;
props0.ruleId = true;
props0.timestamp = true;
props0.presence = true;
}
}
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers")) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))){
const err0 = {instancePath,schemaPath:"#/$defs/AblyBareWebhook/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.headers !== undefined && func0.call(data, "headers")){
let data0 = data.headers;
const _errs6 = errors;
if(errors === _errs6){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
let data1 = data0[key0];
const _errs9 = errors;
const _errs10 = errors;
let valid4 = false;
const _errs11 = errors;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/AblyBareWebhook/properties/headers/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid4 = valid4 || _valid1;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data1)){
var valid5 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(typeof data1[i0] !== "string"){
const err2 = {instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/AblyBareWebhook/properties/headers/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid5 = _errs15 === errors;
if(!valid5){
break;
}
}
}
else {
const err3 = {instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/AblyBareWebhook/properties/headers/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err4 = {instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/AblyBareWebhook/properties/headers/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/AblyBareWebhook/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.body !== undefined && func0.call(data, "body")){
let data3 = data.body;
const _errs17 = errors;
if((((typeof data3 != "object") && (typeof data3 !== "string")) && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/$defs/AblyBareWebhook/properties/body/type",keyword:"type",params:{type: schema36.properties.body.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/$defs/AblyBareWebhook/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.headers = true;
props0.body = true;
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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

export const checkAblyWebhook: RawCheck = check as unknown as RawCheck;
