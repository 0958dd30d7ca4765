// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/ably-protocol-message.json","type":"object","required":["action"],"properties":{"action":{"type":"integer","minimum":0},"channel":{"type":["string","null"]},"id":{"type":["string","null"]},"connectionId":{"type":["string","null"]},"timestamp":{"anyOf":[{"type":"integer","minimum":0,"maximum":999999999},{"type":"integer","minimum":10000000000,"maximum":253402300799999},{"type":"null"}]},"channelSerial":{"type":["string","null"]},"flags":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"presence":{"anyOf":[{"type":"array","items":{"$ref":"ably-presence-row.json"}},{"type":"null"}]}}};
const schema32 = {"$id":"providers/ably-presence-row.json","type":"object","properties":{"id":{"type":["string","null"]},"action":{"type":["number","string","null"]},"clientId":{"type":["string","null"]},"connectionId":{"type":["string","null"]},"data":{"type":["object","array","string","number","boolean","null"],"additionalProperties":true},"encoding":{"type":["string","null"]},"extras":{"type":["object","null"],"additionalProperties":true},"timestamp":{"anyOf":[{"type":"integer","minimum":0,"maximum":999999999},{"type":"integer","minimum":10000000000,"maximum":253402300799999},{"type":"null"}]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/ably-protocol-message.json" */;
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
if(((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate20.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate20.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
let data1 = data.channel;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate20.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: schema31.properties.channel.type}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema31.properties.id.type}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectionId !== undefined && func0.call(data, "connectionId")){
let data3 = data.connectionId;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate20.errors = [{instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: schema31.properties.connectionId.type}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data4 = data.timestamp;
const _errs9 = errors;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err0 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999 || isNaN(data4)){
const err1 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data4 < 0 || isNaN(data4)){
const err2 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err3 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 253402300799999 || isNaN(data4)){
const err4 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data4 < 10000000000 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000}};
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
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
const _errs15 = errors;
if(data4 !== null){
const err6 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err7 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate20.errors = vErrors;
return false;
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
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channelSerial !== undefined && func0.call(data, "channelSerial")){
let data5 = data.channelSerial;
const _errs17 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate20.errors = [{instancePath:instancePath+"/channelSerial",schemaPath:"#/properties/channelSerial/type",keyword:"type",params:{type: schema31.properties.channelSerial.type}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flags !== undefined && func0.call(data, "flags")){
let data6 = data.flags;
const _errs19 = errors;
const _errs20 = errors;
let valid2 = false;
const _errs21 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors === _errs21){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var _valid1 = _errs21 === errors;
valid2 = valid2 || _valid1;
const _errs23 = errors;
if(data6 !== null){
const err10 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err11 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence !== undefined && func0.call(data, "presence")){
let data7 = data.presence;
const _errs25 = errors;
const _errs26 = errors;
let valid3 = false;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data7)){
var valid4 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id !== undefined && func0.call(data8, "id")){
let data9 = data8.id;
const _errs32 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/presence/" + i0+"/id",schemaPath:"ably-presence-row.json/properties/id/type",keyword:"type",params:{type: schema32.properties.id.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.action !== undefined && func0.call(data8, "action")){
let data10 = data8.action;
const _errs34 = errors;
if(((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")) && (data10 !== null)){
const err13 = {instancePath:instancePath+"/presence/" + i0+"/action",schemaPath:"ably-presence-row.json/properties/action/type",keyword:"type",params:{type: schema32.properties.action.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.clientId !== undefined && func0.call(data8, "clientId")){
let data11 = data8.clientId;
const _errs36 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
const err14 = {instancePath:instancePath+"/presence/" + i0+"/clientId",schemaPath:"ably-presence-row.json/properties/clientId/type",keyword:"type",params:{type: schema32.properties.clientId.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.connectionId !== undefined && func0.call(data8, "connectionId")){
let data12 = data8.connectionId;
const _errs38 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
const err15 = {instancePath:instancePath+"/presence/" + i0+"/connectionId",schemaPath:"ably-presence-row.json/properties/connectionId/type",keyword:"type",params:{type: schema32.properties.connectionId.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.data !== undefined && func0.call(data8, "data")){
let data13 = data8.data;
const _errs40 = errors;
if((((typeof data13 != "object") && (typeof data13 !== "string")) && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
const err16 = {instancePath:instancePath+"/presence/" + i0+"/data",schemaPath:"ably-presence-row.json/properties/data/type",keyword:"type",params:{type: schema32.properties.data.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.encoding !== undefined && func0.call(data8, "encoding")){
let data14 = data8.encoding;
const _errs43 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
const err17 = {instancePath:instancePath+"/presence/" + i0+"/encoding",schemaPath:"ably-presence-row.json/properties/encoding/type",keyword:"type",params:{type: schema32.properties.encoding.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.extras !== undefined && func0.call(data8, "extras")){
let data15 = data8.extras;
const _errs45 = errors;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err18 = {instancePath:instancePath+"/presence/" + i0+"/extras",schemaPath:"ably-presence-row.json/properties/extras/type",keyword:"type",params:{type: schema32.properties.extras.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.timestamp !== undefined && func0.call(data8, "timestamp")){
let data16 = data8.timestamp;
const _errs48 = errors;
const _errs49 = errors;
let valid7 = false;
const _errs50 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err19 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-row.json/properties/timestamp/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(errors === _errs50){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 999999999 || isNaN(data16)){
const err20 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-row.json/properties/timestamp/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data16 < 0 || isNaN(data16)){
const err21 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-row.json/properties/timestamp/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
var _valid3 = _errs50 === errors;
valid7 = valid7 || _valid3;
const _errs52 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err22 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-row.json/properties/timestamp/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(errors === _errs52){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 253402300799999 || isNaN(data16)){
const err23 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-row.json/properties/timestamp/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data16 < 10000000000 || isNaN(data16)){
const err24 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-row.json/properties/timestamp/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
var _valid3 = _errs52 === errors;
valid7 = valid7 || _valid3;
const _errs54 = errors;
if(data16 !== null){
const err25 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-row.json/properties/timestamp/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid3 = _errs54 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const err26 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-row.json/properties/timestamp/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs48 === errors;
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
else {
const err27 = {instancePath:instancePath+"/presence/" + i0,schemaPath:"ably-presence-row.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid4 = _errs29 === errors;
if(!valid4){
break;
}
}
}
else {
const err28 = {instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid2 = _errs27 === errors;
valid3 = valid3 || _valid2;
const _errs56 = errors;
if(data7 !== null){
const err29 = {instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid2 = _errs56 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err30 = {instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs25 === errors;
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
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"action":true,"channel":true,"id":true,"connectionId":true,"timestamp":true,"channelSerial":true,"flags":true,"presence":true},"dynamicProps":false,"dynamicItems":false};

export const checkAblyProtocolMessage: RawCheck = check as unknown as RawCheck;
