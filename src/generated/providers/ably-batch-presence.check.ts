// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/ably-batch-presence.json","anyOf":[{"type":"array","items":{"$ref":"#/$defs/AblyBatchPresenceResult"}},{"$ref":"#/$defs/AblyBatchPresenceResults"},{"$ref":"#/$defs/AblyBatchPresenceFailure"}],"$defs":{"AblyBatchPresenceResult":{"type":"object","required":["channel"],"properties":{"channel":{"type":"string"},"presence":{"type":"array","items":{"$ref":"ably-presence-message.json"}},"error":{"type":"object","additionalProperties":true}}},"AblyBatchPresenceResults":{"type":"object","required":["results"],"properties":{"successCount":{"type":"integer"},"failureCount":{"type":"integer"},"results":{"type":"array","items":{"$ref":"#/$defs/AblyBatchPresenceResult"}}}},"AblyBatchPresenceFailure":{"type":"object","required":["error"],"properties":{"error":{"type":"object","additionalProperties":true},"batchResponse":{"type":"array","items":{"$ref":"#/$defs/AblyBatchPresenceResult"}}}}}};
const schema32 = {"type":"object","required":["channel"],"properties":{"channel":{"type":"string"},"presence":{"type":"array","items":{"$ref":"ably-presence-message.json"}},"error":{"type":"object","additionalProperties":true}}};
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
if(((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(typeof data.channel !== "string"){
validate21.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence !== undefined && func0.call(data, "presence")){
let data1 = data.presence;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.action === undefined) || (!(func0.call(data2, "action")))) && (missing1 = "action")) || (((data2.clientId === undefined) || (!(func0.call(data2, "clientId")))) && (missing1 = "clientId"))){
validate21.errors = [{instancePath:instancePath+"/presence/" + i0,schemaPath:"ably-presence-message.json/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data2.id !== undefined && func0.call(data2, "id")){
let data3 = data2.id;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate21.errors = [{instancePath:instancePath+"/presence/" + i0+"/id",schemaPath:"ably-presence-message.json/properties/id/type",keyword:"type",params:{type: schema33.properties.id.type}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.action !== undefined && func0.call(data2, "action")){
let data4 = data2.action;
const _errs10 = errors;
if(((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
validate21.errors = [{instancePath:instancePath+"/presence/" + i0+"/action",schemaPath:"ably-presence-message.json/properties/action/type",keyword:"type",params:{type: schema33.properties.action.type}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.clientId !== undefined && func0.call(data2, "clientId")){
const _errs12 = errors;
if(typeof data2.clientId !== "string"){
validate21.errors = [{instancePath:instancePath+"/presence/" + i0+"/clientId",schemaPath:"ably-presence-message.json/properties/clientId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.connectionId !== undefined && func0.call(data2, "connectionId")){
let data6 = data2.connectionId;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate21.errors = [{instancePath:instancePath+"/presence/" + i0+"/connectionId",schemaPath:"ably-presence-message.json/properties/connectionId/type",keyword:"type",params:{type: schema33.properties.connectionId.type}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.data !== undefined && func0.call(data2, "data")){
let data7 = data2.data;
const _errs16 = errors;
if((((typeof data7 != "object") && (typeof data7 !== "string")) && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
validate21.errors = [{instancePath:instancePath+"/presence/" + i0+"/data",schemaPath:"ably-presence-message.json/properties/data/type",keyword:"type",params:{type: schema33.properties.data.type}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.encoding !== undefined && func0.call(data2, "encoding")){
let data8 = data2.encoding;
const _errs19 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate21.errors = [{instancePath:instancePath+"/presence/" + i0+"/encoding",schemaPath:"ably-presence-message.json/properties/encoding/type",keyword:"type",params:{type: schema33.properties.encoding.type}}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.extras !== undefined && func0.call(data2, "extras")){
let data9 = data2.extras;
const _errs21 = errors;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
validate21.errors = [{instancePath:instancePath+"/presence/" + i0+"/extras",schemaPath:"ably-presence-message.json/properties/extras/type",keyword:"type",params:{type: schema33.properties.extras.type}}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.timestamp !== undefined && func0.call(data2, "timestamp")){
let data10 = data2.timestamp;
const _errs24 = errors;
const _errs25 = errors;
let valid4 = false;
const _errs26 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err0 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs26){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 999999999 || isNaN(data10)){
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
if(data10 < 0 || isNaN(data10)){
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
var _valid0 = _errs26 === errors;
valid4 = valid4 || _valid0;
const _errs28 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err3 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs28){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 253402300799999 || isNaN(data10)){
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
if(data10 < 10000000000 || isNaN(data10)){
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
var _valid0 = _errs28 === errors;
valid4 = valid4 || _valid0;
const _errs30 = errors;
if(data10 !== null){
const err6 = {instancePath:instancePath+"/presence/" + i0+"/timestamp",schemaPath:"ably-presence-message.json/properties/timestamp/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs30 === errors;
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
validate21.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs24 === errors;
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
validate21.errors = [{instancePath:instancePath+"/presence/" + i0,schemaPath:"ably-presence-message.json/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined && func0.call(data, "error")){
let data11 = data.error;
const _errs32 = errors;
if(errors === _errs32){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate21.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
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
validate21.evaluated = {"props":{"channel":true,"presence":true,"error":true},"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","required":["results"],"properties":{"successCount":{"type":"integer"},"failureCount":{"type":"integer"},"results":{"type":"array","items":{"$ref":"#/$defs/AblyBatchPresenceResult"}}}};

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
if(((data.results === undefined) || (!(func0.call(data, "results")))) && (missing0 = "results")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.successCount !== undefined && func0.call(data, "successCount")){
let data0 = data.successCount;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate23.errors = [{instancePath:instancePath+"/successCount",schemaPath:"#/properties/successCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failureCount !== undefined && func0.call(data, "failureCount")){
let data1 = data.failureCount;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate23.errors = [{instancePath:instancePath+"/failureCount",schemaPath:"#/properties/failureCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined && func0.call(data, "results")){
let data2 = data.results;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate21(data2[i0], {instancePath:instancePath+"/results/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
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
validate23.evaluated = {"props":{"successCount":true,"failureCount":true,"results":true},"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","required":["error"],"properties":{"error":{"type":"object","additionalProperties":true},"batchResponse":{"type":"array","items":{"$ref":"#/$defs/AblyBatchPresenceResult"}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) || (!(func0.call(data, "error")))) && (missing0 = "error")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.error !== undefined && func0.call(data, "error")){
let data0 = data.error;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
validate26.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.batchResponse !== undefined && func0.call(data, "batchResponse")){
let data1 = data.batchResponse;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate21(data1[i0], {instancePath:instancePath+"/batchResponse/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/batchResponse",schemaPath:"#/properties/batchResponse/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"error":true,"batchResponse":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/ably-batch-presence.json" */;
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
const _errs3 = errors;
if(!(validate21(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs4 = errors;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.successCount = true;
props0.failureCount = true;
props0.results = true;
}
const _errs5 = errors;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.error = true;
props0.batchResponse = true;
}
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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

export const checkAblyBatchPresence: RawCheck = check as unknown as RawCheck;
