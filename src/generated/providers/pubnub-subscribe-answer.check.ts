// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/pubnub-subscribe-answer.json","type":"object","required":["t","m"],"properties":{"t":{"type":"object","required":["t"],"properties":{"t":{"type":"string"},"r":{"type":"number"}}},"m":{"type":"array","items":{"$ref":"#/$defs/PubNubMessage"}}},"$defs":{"PubNubMessage":{"type":"object","required":["c"],"properties":{"c":{"type":"string"},"b":{"type":["string","null"]},"e":{"type":["number","null"]},"p":{"type":"object","required":["t"],"properties":{"t":{"type":"string"},"r":{"type":"number"}}},"a":{"type":["string","number","null"]},"f":{"type":["string","number","null"]},"i":{"type":["string","number","null"]},"s":{"type":["string","number","null"]},"k":{"type":["string","number","null"]},"o":{"type":["object","null"]},"u":{"type":["object","array","string","number","boolean","null"]},"d":{"type":["object","array","string","number","boolean","null"]}}}}};
const schema32 = {"type":"object","required":["c"],"properties":{"c":{"type":"string"},"b":{"type":["string","null"]},"e":{"type":["number","null"]},"p":{"type":"object","required":["t"],"properties":{"t":{"type":"string"},"r":{"type":"number"}}},"a":{"type":["string","number","null"]},"f":{"type":["string","number","null"]},"i":{"type":["string","number","null"]},"s":{"type":["string","number","null"]},"k":{"type":["string","number","null"]},"o":{"type":["object","null"]},"u":{"type":["object","array","string","number","boolean","null"]},"d":{"type":["object","array","string","number","boolean","null"]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/pubnub-subscribe-answer.json" */;
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
if((((data.t === undefined) || (!(func0.call(data, "t")))) && (missing0 = "t")) || (((data.m === undefined) || (!(func0.call(data, "m")))) && (missing0 = "m"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.t !== undefined && func0.call(data, "t")){
let data0 = data.t;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.t === undefined) || (!(func0.call(data0, "t")))) && (missing1 = "t")){
validate20.errors = [{instancePath:instancePath+"/t",schemaPath:"#/properties/t/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.t !== undefined && func0.call(data0, "t")){
const _errs3 = errors;
if(typeof data0.t !== "string"){
validate20.errors = [{instancePath:instancePath+"/t/t",schemaPath:"#/properties/t/properties/t/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.r !== undefined && func0.call(data0, "r")){
let data2 = data0.r;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate20.errors = [{instancePath:instancePath+"/t/r",schemaPath:"#/properties/t/properties/r/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/t",schemaPath:"#/properties/t/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.m !== undefined && func0.call(data, "m")){
let data3 = data.m;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((data4.c === undefined) || (!(func0.call(data4, "c")))) && (missing2 = "c")){
validate20.errors = [{instancePath:instancePath+"/m/" + i0,schemaPath:"#/$defs/PubNubMessage/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data4.c !== undefined && func0.call(data4, "c")){
const _errs12 = errors;
if(typeof data4.c !== "string"){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/c",schemaPath:"#/$defs/PubNubMessage/properties/c/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.b !== undefined && func0.call(data4, "b")){
let data6 = data4.b;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/b",schemaPath:"#/$defs/PubNubMessage/properties/b/type",keyword:"type",params:{type: schema32.properties.b.type}}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.e !== undefined && func0.call(data4, "e")){
let data7 = data4.e;
const _errs16 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/e",schemaPath:"#/$defs/PubNubMessage/properties/e/type",keyword:"type",params:{type: schema32.properties.e.type}}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.p !== undefined && func0.call(data4, "p")){
let data8 = data4.p;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing3;
if(((data8.t === undefined) || (!(func0.call(data8, "t")))) && (missing3 = "t")){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/p",schemaPath:"#/$defs/PubNubMessage/properties/p/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data8.t !== undefined && func0.call(data8, "t")){
const _errs20 = errors;
if(typeof data8.t !== "string"){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/p/t",schemaPath:"#/$defs/PubNubMessage/properties/p/properties/t/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.r !== undefined && func0.call(data8, "r")){
let data10 = data8.r;
const _errs22 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/p/r",schemaPath:"#/$defs/PubNubMessage/properties/p/properties/r/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/p",schemaPath:"#/$defs/PubNubMessage/properties/p/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.a !== undefined && func0.call(data4, "a")){
let data11 = data4.a;
const _errs24 = errors;
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (data11 !== null)){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/a",schemaPath:"#/$defs/PubNubMessage/properties/a/type",keyword:"type",params:{type: schema32.properties.a.type}}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.f !== undefined && func0.call(data4, "f")){
let data12 = data4.f;
const _errs26 = errors;
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (data12 !== null)){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/f",schemaPath:"#/$defs/PubNubMessage/properties/f/type",keyword:"type",params:{type: schema32.properties.f.type}}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.i !== undefined && func0.call(data4, "i")){
let data13 = data4.i;
const _errs28 = errors;
if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (data13 !== null)){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/i",schemaPath:"#/$defs/PubNubMessage/properties/i/type",keyword:"type",params:{type: schema32.properties.i.type}}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.s !== undefined && func0.call(data4, "s")){
let data14 = data4.s;
const _errs30 = errors;
if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (data14 !== null)){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/s",schemaPath:"#/$defs/PubNubMessage/properties/s/type",keyword:"type",params:{type: schema32.properties.s.type}}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.k !== undefined && func0.call(data4, "k")){
let data15 = data4.k;
const _errs32 = errors;
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (data15 !== null)){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/k",schemaPath:"#/$defs/PubNubMessage/properties/k/type",keyword:"type",params:{type: schema32.properties.k.type}}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.o !== undefined && func0.call(data4, "o")){
let data16 = data4.o;
const _errs34 = errors;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/o",schemaPath:"#/$defs/PubNubMessage/properties/o/type",keyword:"type",params:{type: schema32.properties.o.type}}];
return false;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.u !== undefined && func0.call(data4, "u")){
let data17 = data4.u;
const _errs36 = errors;
if((((typeof data17 != "object") && (typeof data17 !== "string")) && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/u",schemaPath:"#/$defs/PubNubMessage/properties/u/type",keyword:"type",params:{type: schema32.properties.u.type}}];
return false;
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.d !== undefined && func0.call(data4, "d")){
let data18 = data4.d;
const _errs38 = errors;
if((((typeof data18 != "object") && (typeof data18 !== "string")) && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
validate20.errors = [{instancePath:instancePath+"/m/" + i0+"/d",schemaPath:"#/$defs/PubNubMessage/properties/d/type",keyword:"type",params:{type: schema32.properties.d.type}}];
return false;
}
var valid4 = _errs38 === errors;
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
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/m/" + i0,schemaPath:"#/$defs/PubNubMessage/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/m",schemaPath:"#/properties/m/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
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
validate20.evaluated = {"props":{"t":true,"m":true},"dynamicProps":false,"dynamicItems":false};

export const checkPubNubSubscribeAnswer: RawCheck = check as unknown as RawCheck;
