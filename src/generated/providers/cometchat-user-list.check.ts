// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { isDateTime } from "../../runtime/date-time.js";
import type { RawCheck } from "../../runtime/raw-check.js";

const formats = { "date-time": isDateTime };
const check = validate20;
const schema31 = {"$id":"providers/cometchat-user-list.json","type":"object","required":["data"],"properties":{"data":{"anyOf":[{"type":"array","items":{"$ref":"cometchat-user.json"}},{"$ref":"cometchat-user.json"}]},"meta":{"type":["object","null"],"additionalProperties":true}}};
const schema32 = {"$id":"providers/cometchat-user.json","type":"object","required":["uid"],"properties":{"uid":{"type":"string"},"name":{"type":["string","null"]},"status":{"type":["string","null"]},"lastActiveAt":{"type":["number","string","null"]},"avatar":{"type":["string","null"]},"link":{"type":["string","null"]},"role":{"type":["string","null"]},"statusMessage":{"type":["string","null"]},"tags":{"type":["array","null"],"items":{"type":"string"}},"deactivatedAt":{"type":["number","string","null"]},"scope":{"type":["string","null"]},"joinedAt":{"type":["number","string","null"]},"guid":{"type":["string","null"]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="providers/cometchat-user-list.json" */;
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
if(((data.data === undefined) || (!(func0.call(data, "data")))) && (missing0 = "data")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.data !== undefined && func0.call(data, "data")){
let data0 = data.data;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.uid === undefined) || (!(func0.call(data1, "uid")))) && (missing1 = "uid")){
const err0 = {instancePath:instancePath+"/data/" + i0,schemaPath:"cometchat-user.json/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.uid !== undefined && func0.call(data1, "uid")){
const _errs8 = errors;
if(typeof data1.uid !== "string"){
const err1 = {instancePath:instancePath+"/data/" + i0+"/uid",schemaPath:"cometchat-user.json/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.name !== undefined && func0.call(data1, "name")){
let data3 = data1.name;
const _errs10 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
const err2 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"cometchat-user.json/properties/name/type",keyword:"type",params:{type: schema32.properties.name.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.status !== undefined && func0.call(data1, "status")){
let data4 = data1.status;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
const err3 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"cometchat-user.json/properties/status/type",keyword:"type",params:{type: schema32.properties.status.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.lastActiveAt !== undefined && func0.call(data1, "lastActiveAt")){
let data5 = data1.lastActiveAt;
const _errs14 = errors;
if(((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err4 = {instancePath:instancePath+"/data/" + i0+"/lastActiveAt",schemaPath:"cometchat-user.json/properties/lastActiveAt/type",keyword:"type",params:{type: schema32.properties.lastActiveAt.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.avatar !== undefined && func0.call(data1, "avatar")){
let data6 = data1.avatar;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err5 = {instancePath:instancePath+"/data/" + i0+"/avatar",schemaPath:"cometchat-user.json/properties/avatar/type",keyword:"type",params:{type: schema32.properties.avatar.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.link !== undefined && func0.call(data1, "link")){
let data7 = data1.link;
const _errs18 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
const err6 = {instancePath:instancePath+"/data/" + i0+"/link",schemaPath:"cometchat-user.json/properties/link/type",keyword:"type",params:{type: schema32.properties.link.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.role !== undefined && func0.call(data1, "role")){
let data8 = data1.role;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
const err7 = {instancePath:instancePath+"/data/" + i0+"/role",schemaPath:"cometchat-user.json/properties/role/type",keyword:"type",params:{type: schema32.properties.role.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.statusMessage !== undefined && func0.call(data1, "statusMessage")){
let data9 = data1.statusMessage;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
const err8 = {instancePath:instancePath+"/data/" + i0+"/statusMessage",schemaPath:"cometchat-user.json/properties/statusMessage/type",keyword:"type",params:{type: schema32.properties.statusMessage.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.tags !== undefined && func0.call(data1, "tags")){
let data10 = data1.tags;
const _errs24 = errors;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err9 = {instancePath:instancePath+"/data/" + i0+"/tags",schemaPath:"cometchat-user.json/properties/tags/type",keyword:"type",params:{type: schema32.properties.tags.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(errors === _errs24){
if(Array.isArray(data10)){
var valid5 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(typeof data10[i1] !== "string"){
const err10 = {instancePath:instancePath+"/data/" + i0+"/tags/" + i1,schemaPath:"cometchat-user.json/properties/tags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.deactivatedAt !== undefined && func0.call(data1, "deactivatedAt")){
let data12 = data1.deactivatedAt;
const _errs28 = errors;
if(((!((typeof data12 == "number") && (isFinite(data12)))) && (typeof data12 !== "string")) && (data12 !== null)){
const err11 = {instancePath:instancePath+"/data/" + i0+"/deactivatedAt",schemaPath:"cometchat-user.json/properties/deactivatedAt/type",keyword:"type",params:{type: schema32.properties.deactivatedAt.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.scope !== undefined && func0.call(data1, "scope")){
let data13 = data1.scope;
const _errs30 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
const err12 = {instancePath:instancePath+"/data/" + i0+"/scope",schemaPath:"cometchat-user.json/properties/scope/type",keyword:"type",params:{type: schema32.properties.scope.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.joinedAt !== undefined && func0.call(data1, "joinedAt")){
let data14 = data1.joinedAt;
const _errs32 = errors;
if(((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")) && (data14 !== null)){
const err13 = {instancePath:instancePath+"/data/" + i0+"/joinedAt",schemaPath:"cometchat-user.json/properties/joinedAt/type",keyword:"type",params:{type: schema32.properties.joinedAt.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.guid !== undefined && func0.call(data1, "guid")){
let data15 = data1.guid;
const _errs34 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
const err14 = {instancePath:instancePath+"/data/" + i0+"/guid",schemaPath:"cometchat-user.json/properties/guid/type",keyword:"type",params:{type: schema32.properties.guid.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid4 = _errs34 === errors;
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
}
else {
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"cometchat-user.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
const err16 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if(((data0.uid === undefined) || (!(func0.call(data0, "uid")))) && (missing2 = "uid")){
const err17 = {instancePath:instancePath+"/data",schemaPath:"cometchat-user.json/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data0.uid !== undefined && func0.call(data0, "uid")){
const _errs39 = errors;
if(typeof data0.uid !== "string"){
const err18 = {instancePath:instancePath+"/data/uid",schemaPath:"cometchat-user.json/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.name !== undefined && func0.call(data0, "name")){
let data17 = data0.name;
const _errs41 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
const err19 = {instancePath:instancePath+"/data/name",schemaPath:"cometchat-user.json/properties/name/type",keyword:"type",params:{type: schema32.properties.name.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.status !== undefined && func0.call(data0, "status")){
let data18 = data0.status;
const _errs43 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
const err20 = {instancePath:instancePath+"/data/status",schemaPath:"cometchat-user.json/properties/status/type",keyword:"type",params:{type: schema32.properties.status.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.lastActiveAt !== undefined && func0.call(data0, "lastActiveAt")){
let data19 = data0.lastActiveAt;
const _errs45 = errors;
if(((!((typeof data19 == "number") && (isFinite(data19)))) && (typeof data19 !== "string")) && (data19 !== null)){
const err21 = {instancePath:instancePath+"/data/lastActiveAt",schemaPath:"cometchat-user.json/properties/lastActiveAt/type",keyword:"type",params:{type: schema32.properties.lastActiveAt.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.avatar !== undefined && func0.call(data0, "avatar")){
let data20 = data0.avatar;
const _errs47 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
const err22 = {instancePath:instancePath+"/data/avatar",schemaPath:"cometchat-user.json/properties/avatar/type",keyword:"type",params:{type: schema32.properties.avatar.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.link !== undefined && func0.call(data0, "link")){
let data21 = data0.link;
const _errs49 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
const err23 = {instancePath:instancePath+"/data/link",schemaPath:"cometchat-user.json/properties/link/type",keyword:"type",params:{type: schema32.properties.link.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid7 = _errs49 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.role !== undefined && func0.call(data0, "role")){
let data22 = data0.role;
const _errs51 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
const err24 = {instancePath:instancePath+"/data/role",schemaPath:"cometchat-user.json/properties/role/type",keyword:"type",params:{type: schema32.properties.role.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.statusMessage !== undefined && func0.call(data0, "statusMessage")){
let data23 = data0.statusMessage;
const _errs53 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
const err25 = {instancePath:instancePath+"/data/statusMessage",schemaPath:"cometchat-user.json/properties/statusMessage/type",keyword:"type",params:{type: schema32.properties.statusMessage.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.tags !== undefined && func0.call(data0, "tags")){
let data24 = data0.tags;
const _errs55 = errors;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err26 = {instancePath:instancePath+"/data/tags",schemaPath:"cometchat-user.json/properties/tags/type",keyword:"type",params:{type: schema32.properties.tags.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(errors === _errs55){
if(Array.isArray(data24)){
var valid8 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
const _errs57 = errors;
if(typeof data24[i2] !== "string"){
const err27 = {instancePath:instancePath+"/data/tags/" + i2,schemaPath:"cometchat-user.json/properties/tags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid8 = _errs57 === errors;
if(!valid8){
break;
}
}
}
}
var valid7 = _errs55 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.deactivatedAt !== undefined && func0.call(data0, "deactivatedAt")){
let data26 = data0.deactivatedAt;
const _errs59 = errors;
if(((!((typeof data26 == "number") && (isFinite(data26)))) && (typeof data26 !== "string")) && (data26 !== null)){
const err28 = {instancePath:instancePath+"/data/deactivatedAt",schemaPath:"cometchat-user.json/properties/deactivatedAt/type",keyword:"type",params:{type: schema32.properties.deactivatedAt.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid7 = _errs59 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.scope !== undefined && func0.call(data0, "scope")){
let data27 = data0.scope;
const _errs61 = errors;
if((typeof data27 !== "string") && (data27 !== null)){
const err29 = {instancePath:instancePath+"/data/scope",schemaPath:"cometchat-user.json/properties/scope/type",keyword:"type",params:{type: schema32.properties.scope.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid7 = _errs61 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.joinedAt !== undefined && func0.call(data0, "joinedAt")){
let data28 = data0.joinedAt;
const _errs63 = errors;
if(((!((typeof data28 == "number") && (isFinite(data28)))) && (typeof data28 !== "string")) && (data28 !== null)){
const err30 = {instancePath:instancePath+"/data/joinedAt",schemaPath:"cometchat-user.json/properties/joinedAt/type",keyword:"type",params:{type: schema32.properties.joinedAt.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid7 = _errs63 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.guid !== undefined && func0.call(data0, "guid")){
let data29 = data0.guid;
const _errs65 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
const err31 = {instancePath:instancePath+"/data/guid",schemaPath:"cometchat-user.json/properties/guid/type",keyword:"type",params:{type: schema32.properties.guid.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid7 = _errs65 === errors;
}
else {
var valid7 = true;
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
}
else {
const err32 = {instancePath:instancePath+"/data",schemaPath:"cometchat-user.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid0 = _errs36 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.uid = true;
props0.name = true;
props0.status = true;
props0.lastActiveAt = true;
props0.avatar = true;
props0.link = true;
props0.role = true;
props0.statusMessage = true;
props0.tags = true;
props0.deactivatedAt = true;
props0.scope = true;
props0.joinedAt = true;
props0.guid = true;
}
if(!valid1){
const err33 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined && func0.call(data, "meta")){
let data30 = data.meta;
const _errs67 = errors;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
validate20.errors = [{instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: schema31.properties.meta.type}}];
return false;
}
var valid0 = _errs67 === errors;
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
validate20.evaluated = {"props":{"data":true,"meta":true},"dynamicProps":false,"dynamicItems":false};

export const checkCometChatUserList: RawCheck = check as unknown as RawCheck;
