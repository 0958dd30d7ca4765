// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/ably-presence-list.json","anyOf":[{"type":"array","items":{"$ref":"ably-presence-message.json"}},{"$ref":"#/$defs/AblyPresencePage"}],"$defs":{"AblyPresencePage":{"type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"ably-presence-message.json"}}}}}};
const schema32 = {"$id":"providers/ably-presence-message.json","type":"object","required":["action","clientId"],"properties":{"id":{"type":["string","null"]},"action":{"type":["number","string","null"]},"clientId":{"type":"string"},"connectionId":{"type":["string","null"]},"data":{"type":["object","array","string","number","boolean","null"],"additionalProperties":true},"encoding":{"type":["string","null"]},"extras":{"type":["object","null"],"additionalProperties":true},"timestamp":{"anyOf":[{"type":"integer","minimum":0,"maximum":999999999},{"type":"integer","minimum":10000000000,"maximum":253402300799999},{"type":"null"}]}}};
const func0 = Object.prototype.hasOwnProperty;
const schema33 = {"type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"ably-presence-message.json"}}}};

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
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.action === undefined) || (!(func0.call(data1, "action")))) && (missing1 = "action")) || (((data1.clientId === undefined) || (!(func0.call(data1, "clientId")))) && (missing1 = "clientId"))){
validate21.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"ably-presence-message.json/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.id !== undefined && func0.call(data1, "id")){
let data2 = data1.id;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"ably-presence-message.json/properties/id/type",keyword:"type",params:{type: schema32.properties.id.type}}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.action !== undefined && func0.call(data1, "action")){
let data3 = data1.action;
const _errs8 = errors;
if(((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")) && (data3 !== null)){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/action",schemaPath:"ably-presence-message.json/properties/action/type",keyword:"type",params:{type: schema32.properties.action.type}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.clientId !== undefined && func0.call(data1, "clientId")){
const _errs10 = errors;
if(typeof data1.clientId !== "string"){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/clientId",schemaPath:"ably-presence-message.json/properties/clientId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.connectionId !== undefined && func0.call(data1, "connectionId")){
let data5 = data1.connectionId;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/connectionId",schemaPath:"ably-presence-message.json/properties/connectionId/type",keyword:"type",params:{type: schema32.properties.connectionId.type}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.data !== undefined && func0.call(data1, "data")){
let data6 = data1.data;
const _errs14 = errors;
if((((typeof data6 != "object") && (typeof data6 !== "string")) && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/data",schemaPath:"ably-presence-message.json/properties/data/type",keyword:"type",params:{type: schema32.properties.data.type}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.encoding !== undefined && func0.call(data1, "encoding")){
let data7 = data1.encoding;
const _errs17 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/encoding",schemaPath:"ably-presence-message.json/properties/encoding/type",keyword:"type",params:{type: schema32.properties.encoding.type}}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.extras !== undefined && func0.call(data1, "extras")){
let data8 = data1.extras;
const _errs19 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate21.errors = [{instancePath:instancePath+"/items/" + i0+"/extras",schemaPath:"ably-presence-message.json/properties/extras/type",keyword:"type",params:{type: schema32.properties.extras.type}}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.timestamp !== undefined && func0.call(data1, "timestamp")){
let data9 = data1.timestamp;
const _errs22 = errors;
const _errs23 = errors;
let valid4 = false;
const _errs24 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err0 = {instancePath:instancePath+"/items/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs24){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 999999999 || isNaN(data9)){
const err1 = {instancePath:instancePath+"/items/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data9 < 0 || isNaN(data9)){
const err2 = {instancePath:instancePath+"/items/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var _valid0 = _errs24 === errors;
valid4 = valid4 || _valid0;
const _errs26 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err3 = {instancePath:instancePath+"/items/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 253402300799999 || isNaN(data9)){
const err4 = {instancePath:instancePath+"/items/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data9 < 10000000000 || isNaN(data9)){
const err5 = {instancePath:instancePath+"/items/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000}};
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
var _valid0 = _errs26 === errors;
valid4 = valid4 || _valid0;
const _errs28 = errors;
if(data9 !== null){
const err6 = {instancePath:instancePath+"/items/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err7 = {instancePath:instancePath+"/items/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs22 === errors;
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
validate21.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"ably-presence-message.json/type",keyword:"type",params:{type: "object"}}];
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


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/ably-presence-list.json" */;
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
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((data0.action === undefined) || (!(func0.call(data0, "action")))) && (missing0 = "action")) || (((data0.clientId === undefined) || (!(func0.call(data0, "clientId")))) && (missing0 = "clientId"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"ably-presence-message.json/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.id !== undefined && func0.call(data0, "id")){
let data1 = data0.id;
const _errs6 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"ably-presence-message.json/properties/id/type",keyword:"type",params:{type: schema32.properties.id.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.action !== undefined && func0.call(data0, "action")){
let data2 = data0.action;
const _errs8 = errors;
if(((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/" + i0+"/action",schemaPath:"ably-presence-message.json/properties/action/type",keyword:"type",params:{type: schema32.properties.action.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.clientId !== undefined && func0.call(data0, "clientId")){
const _errs10 = errors;
if(typeof data0.clientId !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/clientId",schemaPath:"ably-presence-message.json/properties/clientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.connectionId !== undefined && func0.call(data0, "connectionId")){
let data4 = data0.connectionId;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/" + i0+"/connectionId",schemaPath:"ably-presence-message.json/properties/connectionId/type",keyword:"type",params:{type: schema32.properties.connectionId.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.data !== undefined && func0.call(data0, "data")){
let data5 = data0.data;
const _errs14 = errors;
if((((typeof data5 != "object") && (typeof data5 !== "string")) && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err5 = {instancePath:instancePath+"/" + i0+"/data",schemaPath:"ably-presence-message.json/properties/data/type",keyword:"type",params:{type: schema32.properties.data.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.encoding !== undefined && func0.call(data0, "encoding")){
let data6 = data0.encoding;
const _errs17 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/" + i0+"/encoding",schemaPath:"ably-presence-message.json/properties/encoding/type",keyword:"type",params:{type: schema32.properties.encoding.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.extras !== undefined && func0.call(data0, "extras")){
let data7 = data0.extras;
const _errs19 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err7 = {instancePath:instancePath+"/" + i0+"/extras",schemaPath:"ably-presence-message.json/properties/extras/type",keyword:"type",params:{type: schema32.properties.extras.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.timestamp !== undefined && func0.call(data0, "timestamp")){
let data8 = data0.timestamp;
const _errs22 = errors;
const _errs23 = errors;
let valid4 = false;
const _errs24 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err8 = {instancePath:instancePath+"/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors === _errs24){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 999999999 || isNaN(data8)){
const err9 = {instancePath:instancePath+"/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data8 < 0 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid1 = _errs24 === errors;
valid4 = valid4 || _valid1;
const _errs26 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(errors === _errs26){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
const err12 = {instancePath:instancePath+"/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data8 < 10000000000 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid1 = _errs26 === errors;
valid4 = valid4 || _valid1;
const _errs28 = errors;
if(data8 !== null){
const err14 = {instancePath:instancePath+"/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err15 = {instancePath:instancePath+"/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs22 === errors;
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
const err16 = {instancePath:instancePath+"/" + i0,schemaPath:"ably-presence-message.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs30 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs30 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.items = true;
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
evaluated0.items = items0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":true};

export const checkAblyPresenceList: RawCheck = check as unknown as RawCheck;
