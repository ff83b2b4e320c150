// @generated from contracts/ by `npm run contracts`; do not edit.
"use strict";
exports.recordEnvelope = validate20;
const schema31 = {"title":"报送记录（公共部分）","description":"What every partner sends around every record. The payload has its own schema per record kind. A field that is left out, null, an empty text or blanks mean the same at every depth: there is no value; so does a word that says so (无, 不适用, 待补, 见附件, N/A, /, 000 …), which is told as the warning field.filler. For a required field that is the fault field.required. Left out, sourceOrgCode is the organisation of the token, op is CREATE, version is 1, catalogue and openLevel are those of the active catalogue.","type":"object","additionalProperties":false,"required":["recordKind","recordId"],"properties":{"recordKind":{"$ref":"mingxin:recordKind"},"recordId":{"$ref":"mingxin:recordId"},"op":{"title":"操作","description":"CREATE 新增 · UPDATE 更新 · WITHDRAW 撤回 (needs reason)","enum":["CREATE","UPDATE","WITHDRAW"],"default":"CREATE"},"version":{"$ref":"mingxin:version"},"sourceOrgCode":{"title":"数据来源单位代码","$ref":"mingxin:organisationCode"},"sourceOrgName":{"title":"数据来源单位","type":"string","maxLength":200},"sourceSystem":{"title":"来源系统","description":"YMS 一门式 · ZHZF 综合执法 · SCJG 市场监管 · ZJCS 中介超市 · GGZY 公共资源 · COURT 法院 · TAX 税务 · SHARING 上级共享平台 · OTHER 其他","enum":["YMS","ZHZF","SCJG","ZJCS","GGZY","COURT","TAX","SHARING","OTHER"]},"catalogueCode":{"title":"目录编码","type":"string","minLength":1,"maxLength":32},"catalogueVersion":{"title":"目录版本","type":"string","minLength":1,"maxLength":16},"decidedOn":{"title":"决定日期","$ref":"mingxin:businessDate"},"publishedOn":{"title":"发布日期","$ref":"mingxin:businessDate"},"producedAt":{"title":"产生时间","$ref":"mingxin:timestamp"},"sentAt":{"title":"报送时间","$ref":"mingxin:timestamp"},"openLevel":{"$ref":"mingxin:openLevel"},"subject":{"$ref":"mingxin:subject"},"payload":{"title":"内容","type":"object"},"payloadHash":{"title":"内容摘要","$ref":"mingxin:sha256"},"reason":{"title":"原因","description":"Why the record is withdrawn or corrected.","type":"string","minLength":1,"maxLength":500},"subjectCorrection":{"title":"主体更正","description":"Says that this version belongs to another subject than the version before it. Without it such a version is quarantined.","type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"title":"更正原因","type":"string","minLength":1,"maxLength":500}}},"remark":{"title":"备注","type":"string","maxLength":4000}},"if":{"required":["op"],"properties":{"op":{"const":"WITHDRAW"}}},"then":{"required":["reason","version"]},"else":{"required":["subject","payload"]},"$defs":{"subject":{"title":"信用主体","description":"Organisations carry their unified social credit code, best with their exact name; without it another code or the name with the region; persons their name, best with an id document. What nothing identifies is the fault identifier.missing.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"$ref":"mingxin:subjectKind"},"name":{"title":"主体名称","type":"string","minLength":1,"maxLength":200},"uscc":{"$ref":"mingxin:organisationCode"},"regNo":{"title":"工商注册号","type":"string","minLength":1,"maxLength":50},"orgCode":{"title":"组织机构代码","type":"string","minLength":1,"maxLength":32},"taxNo":{"title":"税务登记号","type":"string","minLength":1,"maxLength":32},"instCertNo":{"title":"事业单位证书号","type":"string","minLength":1,"maxLength":50},"socialOrgNo":{"title":"社会组织登记证号","type":"string","minLength":1,"maxLength":50},"otherCode":{"title":"其他或遮蔽的代码","description":"A code whose kind the source does not know, or one it masked. Kept and classified; a masked code never links alone.","type":"string","minLength":1,"maxLength":64},"personIdType":{"$ref":"mingxin:personIdType"},"personIdNo":{"title":"证件号码","type":"string","minLength":1,"maxLength":64,"x-sensitive":"person-id"},"region":{"title":"行政区划","description":"GB/T 2260 code with 2, 4 or 6 digits; the scope in which a bare name is looked up.","type":"string","pattern":"^[0-9]{2}([0-9]{2}){0,2}$"},"legalRep":{"title":"法定代表人（经营者、负责人）","type":"string","maxLength":50},"legalRepIdType":{"$ref":"mingxin:personIdType"},"legalRepIdNo":{"title":"法定代表人证件号码","type":"string","minLength":1,"maxLength":64,"x-sensitive":"person-id"}}}},"$id":"mingxin:record-envelope"};
const schema32 = {"title":"信息类别","description":"REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人","enum":["REGISTRATION","ADMIN_LICENCE","ADMIN_PENALTY","ADMIN_LEVY","COMMITMENT","CONTRACT_PERFORMANCE","LIST_ENTRY","JUDICIAL"],"$id":"mingxin:recordKind"};
const schema33 = {"title":"记录标识","description":"The sender's own key of the record, unique within its organisation and the same in every version.","type":"string","minLength":1,"maxLength":64,"pattern":"^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$","examples":["ZHZF-2026-000123"],"$id":"mingxin:recordId"};
const schema34 = {"title":"版本","description":"Strictly increasing per record. A revision counter or a timestamp as a number both serve.","type":"integer","minimum":1,"maximum":9007199254740991,"$id":"mingxin:version"};
const schema35 = {"title":"统一社会信用代码","type":"string","minLength":1,"maxLength":32,"description":"GB 32100 code as the source holds it; checked by the identifiers package after normalisation, not by pattern.","examples":["91440608PDY0002711"],"$id":"mingxin:organisationCode"};
const schema36 = {"type":"string","format":"date","description":"A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range.","examples":["2026-03-02"],"$id":"mingxin:businessDate"};
const schema38 = {"type":"string","format":"date-time","description":"RFC 3339 with offset.","examples":["2026-03-02T09:30:00+08:00"],"$id":"mingxin:timestamp"};
const schema40 = {"title":"公开属性","description":"PUBLIC 社会公开 · AUTHORISED 授权查询 · GOV_SHARED 政务共享","enum":["PUBLIC","AUTHORISED","GOV_SHARED"],"$id":"mingxin:openLevel"};
const schema46 = {"type":"string","pattern":"^[0-9a-f]{64}$","$id":"mingxin:sha256"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;
const formats4 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const schema41 = {"title":"信用主体","description":"Organisations carry their unified social credit code, best with their exact name; without it another code or the name with the region; persons their name, best with an id document. What nothing identifies is the fault identifier.missing.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"$ref":"mingxin:subjectKind"},"name":{"title":"主体名称","type":"string","minLength":1,"maxLength":200},"uscc":{"$ref":"mingxin:organisationCode"},"regNo":{"title":"工商注册号","type":"string","minLength":1,"maxLength":50},"orgCode":{"title":"组织机构代码","type":"string","minLength":1,"maxLength":32},"taxNo":{"title":"税务登记号","type":"string","minLength":1,"maxLength":32},"instCertNo":{"title":"事业单位证书号","type":"string","minLength":1,"maxLength":50},"socialOrgNo":{"title":"社会组织登记证号","type":"string","minLength":1,"maxLength":50},"otherCode":{"title":"其他或遮蔽的代码","description":"A code whose kind the source does not know, or one it masked. Kept and classified; a masked code never links alone.","type":"string","minLength":1,"maxLength":64},"personIdType":{"$ref":"mingxin:personIdType"},"personIdNo":{"title":"证件号码","type":"string","minLength":1,"maxLength":64,"x-sensitive":"person-id"},"region":{"title":"行政区划","description":"GB/T 2260 code with 2, 4 or 6 digits; the scope in which a bare name is looked up.","type":"string","pattern":"^[0-9]{2}([0-9]{2}){0,2}$"},"legalRep":{"title":"法定代表人（经营者、负责人）","type":"string","maxLength":50},"legalRepIdType":{"$ref":"mingxin:personIdType"},"legalRepIdNo":{"title":"法定代表人证件号码","type":"string","minLength":1,"maxLength":64,"x-sensitive":"person-id"}},"$id":"mingxin:subject"};
const schema42 = {"title":"主体类别","description":"法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON","enum":["LEGAL_PERSON","UNINCORPORATED","INDIVIDUAL_BUSINESS","NATURAL_PERSON"],"$id":"mingxin:subjectKind"};
const schema44 = {"title":"证件类型","description":"01 身份证 · 02 护照 · 03 港澳居民来往内地通行证 · 04 台湾居民来往大陆通行证 · 05 外国人永久居留身份证","enum":["01","02","03","04","05"],"$id":"mingxin:personIdType"};
const pattern5 = new RegExp("^[0-9]{2}([0-9]{2}){0,2}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:subject" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema41.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((data0 === "LEGAL_PERSON") || (data0 === "UNINCORPORATED")) || (data0 === "INDIVIDUAL_BUSINESS")) || (data0 === "NATURAL_PERSON"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"mingxin:subjectKind/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.uscc !== undefined){
let data2 = data.uscc;
if(typeof data2 === "string"){
if(func2(data2) > 32){
const err6 = {instancePath:instancePath+"/uscc",schemaPath:"mingxin:organisationCode/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/uscc",schemaPath:"mingxin:organisationCode/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/uscc",schemaPath:"mingxin:organisationCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.regNo !== undefined){
let data3 = data.regNo;
if(typeof data3 === "string"){
if(func2(data3) > 50){
const err9 = {instancePath:instancePath+"/regNo",schemaPath:"#/properties/regNo/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data3) < 1){
const err10 = {instancePath:instancePath+"/regNo",schemaPath:"#/properties/regNo/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/regNo",schemaPath:"#/properties/regNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.orgCode !== undefined){
let data4 = data.orgCode;
if(typeof data4 === "string"){
if(func2(data4) > 32){
const err12 = {instancePath:instancePath+"/orgCode",schemaPath:"#/properties/orgCode/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data4) < 1){
const err13 = {instancePath:instancePath+"/orgCode",schemaPath:"#/properties/orgCode/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/orgCode",schemaPath:"#/properties/orgCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.taxNo !== undefined){
let data5 = data.taxNo;
if(typeof data5 === "string"){
if(func2(data5) > 32){
const err15 = {instancePath:instancePath+"/taxNo",schemaPath:"#/properties/taxNo/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/taxNo",schemaPath:"#/properties/taxNo/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/taxNo",schemaPath:"#/properties/taxNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.instCertNo !== undefined){
let data6 = data.instCertNo;
if(typeof data6 === "string"){
if(func2(data6) > 50){
const err18 = {instancePath:instancePath+"/instCertNo",schemaPath:"#/properties/instCertNo/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data6) < 1){
const err19 = {instancePath:instancePath+"/instCertNo",schemaPath:"#/properties/instCertNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/instCertNo",schemaPath:"#/properties/instCertNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.socialOrgNo !== undefined){
let data7 = data.socialOrgNo;
if(typeof data7 === "string"){
if(func2(data7) > 50){
const err21 = {instancePath:instancePath+"/socialOrgNo",schemaPath:"#/properties/socialOrgNo/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data7) < 1){
const err22 = {instancePath:instancePath+"/socialOrgNo",schemaPath:"#/properties/socialOrgNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/socialOrgNo",schemaPath:"#/properties/socialOrgNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.otherCode !== undefined){
let data8 = data.otherCode;
if(typeof data8 === "string"){
if(func2(data8) > 64){
const err24 = {instancePath:instancePath+"/otherCode",schemaPath:"#/properties/otherCode/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data8) < 1){
const err25 = {instancePath:instancePath+"/otherCode",schemaPath:"#/properties/otherCode/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/otherCode",schemaPath:"#/properties/otherCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.personIdType !== undefined){
let data9 = data.personIdType;
if(!(((((data9 === "01") || (data9 === "02")) || (data9 === "03")) || (data9 === "04")) || (data9 === "05"))){
const err27 = {instancePath:instancePath+"/personIdType",schemaPath:"mingxin:personIdType/enum",keyword:"enum",params:{allowedValues: schema44.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.personIdNo !== undefined){
let data10 = data.personIdNo;
if(typeof data10 === "string"){
if(func2(data10) > 64){
const err28 = {instancePath:instancePath+"/personIdNo",schemaPath:"#/properties/personIdNo/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data10) < 1){
const err29 = {instancePath:instancePath+"/personIdNo",schemaPath:"#/properties/personIdNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/personIdNo",schemaPath:"#/properties/personIdNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.region !== undefined){
let data11 = data.region;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err31 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}([0-9]{2}){0,2}$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.legalRep !== undefined){
let data12 = data.legalRep;
if(typeof data12 === "string"){
if(func2(data12) > 50){
const err33 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.legalRepIdType !== undefined){
let data13 = data.legalRepIdType;
if(!(((((data13 === "01") || (data13 === "02")) || (data13 === "03")) || (data13 === "04")) || (data13 === "05"))){
const err35 = {instancePath:instancePath+"/legalRepIdType",schemaPath:"mingxin:personIdType/enum",keyword:"enum",params:{allowedValues: schema44.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.legalRepIdNo !== undefined){
let data14 = data.legalRepIdNo;
if(typeof data14 === "string"){
if(func2(data14) > 64){
const err36 = {instancePath:instancePath+"/legalRepIdNo",schemaPath:"#/properties/legalRepIdNo/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func2(data14) < 1){
const err37 = {instancePath:instancePath+"/legalRepIdNo",schemaPath:"#/properties/legalRepIdNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/legalRepIdNo",schemaPath:"#/properties/legalRepIdNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:record-envelope" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.op !== undefined){
if("WITHDRAW" !== data.op){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err4 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.payload === undefined){
const err5 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recordKind === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordKind"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.recordId === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordId"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.recordKind !== undefined){
let data1 = data.recordKind;
if(!((((((((data1 === "REGISTRATION") || (data1 === "ADMIN_LICENCE")) || (data1 === "ADMIN_PENALTY")) || (data1 === "ADMIN_LEVY")) || (data1 === "COMMITMENT")) || (data1 === "CONTRACT_PERFORMANCE")) || (data1 === "LIST_ENTRY")) || (data1 === "JUDICIAL"))){
const err10 = {instancePath:instancePath+"/recordKind",schemaPath:"mingxin:recordKind/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.recordId !== undefined){
let data2 = data.recordId;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err11 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data2) < 1){
const err12 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern4.test(data2)){
const err13 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.op !== undefined){
let data3 = data.op;
if(!(((data3 === "CREATE") || (data3 === "UPDATE")) || (data3 === "WITHDRAW"))){
const err15 = {instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema31.properties.op.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/version",schemaPath:"mingxin:version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/version",schemaPath:"mingxin:version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/version",schemaPath:"mingxin:version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.sourceOrgCode !== undefined){
let data5 = data.sourceOrgCode;
if(typeof data5 === "string"){
if(func2(data5) > 32){
const err19 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"mingxin:organisationCode/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data5) < 1){
const err20 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"mingxin:organisationCode/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"mingxin:organisationCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.sourceOrgName !== undefined){
let data6 = data.sourceOrgName;
if(typeof data6 === "string"){
if(func2(data6) > 200){
const err22 = {instancePath:instancePath+"/sourceOrgName",schemaPath:"#/properties/sourceOrgName/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/sourceOrgName",schemaPath:"#/properties/sourceOrgName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.sourceSystem !== undefined){
let data7 = data.sourceSystem;
if(!(((((((((data7 === "YMS") || (data7 === "ZHZF")) || (data7 === "SCJG")) || (data7 === "ZJCS")) || (data7 === "GGZY")) || (data7 === "COURT")) || (data7 === "TAX")) || (data7 === "SHARING")) || (data7 === "OTHER"))){
const err24 = {instancePath:instancePath+"/sourceSystem",schemaPath:"#/properties/sourceSystem/enum",keyword:"enum",params:{allowedValues: schema31.properties.sourceSystem.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.catalogueCode !== undefined){
let data8 = data.catalogueCode;
if(typeof data8 === "string"){
if(func2(data8) > 32){
const err25 = {instancePath:instancePath+"/catalogueCode",schemaPath:"#/properties/catalogueCode/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data8) < 1){
const err26 = {instancePath:instancePath+"/catalogueCode",schemaPath:"#/properties/catalogueCode/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/catalogueCode",schemaPath:"#/properties/catalogueCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.catalogueVersion !== undefined){
let data9 = data.catalogueVersion;
if(typeof data9 === "string"){
if(func2(data9) > 16){
const err28 = {instancePath:instancePath+"/catalogueVersion",schemaPath:"#/properties/catalogueVersion/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data9) < 1){
const err29 = {instancePath:instancePath+"/catalogueVersion",schemaPath:"#/properties/catalogueVersion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/catalogueVersion",schemaPath:"#/properties/catalogueVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.decidedOn !== undefined){
let data10 = data.decidedOn;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err31 = {instancePath:instancePath+"/decidedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/decidedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.publishedOn !== undefined){
let data11 = data.publishedOn;
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
const err33 = {instancePath:instancePath+"/publishedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/publishedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.producedAt !== undefined){
let data12 = data.producedAt;
if(typeof data12 === "string"){
if(!(formats4.validate(data12))){
const err35 = {instancePath:instancePath+"/producedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/producedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.sentAt !== undefined){
let data13 = data.sentAt;
if(typeof data13 === "string"){
if(!(formats4.validate(data13))){
const err37 = {instancePath:instancePath+"/sentAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/sentAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.openLevel !== undefined){
let data14 = data.openLevel;
if(!(((data14 === "PUBLIC") || (data14 === "AUTHORISED")) || (data14 === "GOV_SHARED"))){
const err39 = {instancePath:instancePath+"/openLevel",schemaPath:"mingxin:openLevel/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate21(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.payload !== undefined){
let data16 = data.payload;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err40 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.payloadHash !== undefined){
let data17 = data.payloadHash;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err41 = {instancePath:instancePath+"/payloadHash",schemaPath:"mingxin:sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/payloadHash",schemaPath:"mingxin:sha256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.reason !== undefined){
let data18 = data.reason;
if(typeof data18 === "string"){
if(func2(data18) > 500){
const err43 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data18) < 1){
const err44 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.subjectCorrection !== undefined){
let data19 = data.subjectCorrection;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.reason === undefined){
const err46 = {instancePath:instancePath+"/subjectCorrection",schemaPath:"#/properties/subjectCorrection/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key1 in data19){
if(!(key1 === "reason")){
const err47 = {instancePath:instancePath+"/subjectCorrection",schemaPath:"#/properties/subjectCorrection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.reason !== undefined){
let data20 = data19.reason;
if(typeof data20 === "string"){
if(func2(data20) > 500){
const err48 = {instancePath:instancePath+"/subjectCorrection/reason",schemaPath:"#/properties/subjectCorrection/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func2(data20) < 1){
const err49 = {instancePath:instancePath+"/subjectCorrection/reason",schemaPath:"#/properties/subjectCorrection/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/subjectCorrection/reason",schemaPath:"#/properties/subjectCorrection/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/subjectCorrection",schemaPath:"#/properties/subjectCorrection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.remark !== undefined){
let data21 = data.remark;
if(typeof data21 === "string"){
if(func2(data21) > 4000){
const err52 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/maxLength",keyword:"maxLength",params:{limit: 4000}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.payload_ADMIN_LEVY = validate23;
const schema47 = {"title":"行政征收（含税务处理决定）","description":"A decision that recovers what is owed without punishing, above all 税务处理决定书. A kind of its own, so that no rule counts it as a penalty.","type":"object","additionalProperties":false,"required":["authority"],"properties":{"docName":{"title":"文书名称","type":"string","maxLength":200},"docNo":{"title":"文书号","type":"string","minLength":1,"maxLength":128},"caseNo":{"title":"案件编号","type":"string","maxLength":128},"facts":{"title":"事实","type":"string","maxLength":5000},"basis":{"title":"依据","type":"string","maxLength":2048},"content":{"title":"处理内容","type":"string","maxLength":4000},"taxTypes":{"title":"涉及税种","type":"string","maxLength":500},"recovered":{"title":"追缴金额（万元）","$ref":"mingxin:amountWan"},"lateFee":{"title":"滞纳金（万元）","$ref":"mingxin:amountWan"},"authority":{"title":"征收机关","$ref":"mingxin:organisation"}},"$id":"mingxin:admin-levy-payload"};
const schema48 = {"title":"金额（万元）","description":"Amount in 万元 (10,000 yuan): digits, at most 12 before and 6 after the point, no sign, no exponent. One rule for number and string: a number is judged by its text as it was sent, so 0.1234567 and 1e2 are refused either way, and a number with more digits than a double holds stands as its text, with every digit.","x-kind":"amountWan","anyOf":[{"type":"number","minimum":0,"exclusiveMaximum":1000000000000},{"type":"string","pattern":"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"}],"examples":[0.2,"2.000000"],"$id":"mingxin:amountWan"};
const pattern7 = new RegExp("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$", "u");
const schema50 = {"type":"object","description":"A public body as the record names it.","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"单位名称","type":"string","minLength":1,"maxLength":200},"code":{"$ref":"mingxin:organisationCode"}},"$id":"mingxin:organisation"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:organisation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "code"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(func2(data1) > 32){
const err5 = {instancePath:instancePath+"/code",schemaPath:"mingxin:organisationCode/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/code",schemaPath:"mingxin:organisationCode/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/code",schemaPath:"mingxin:organisationCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:admin-levy-payload" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authority === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authority"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.docName !== undefined){
let data0 = data.docName;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/docName",schemaPath:"#/properties/docName/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/docName",schemaPath:"#/properties/docName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.docNo !== undefined){
let data1 = data.docNo;
if(typeof data1 === "string"){
if(func2(data1) > 128){
const err4 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.caseNo !== undefined){
let data2 = data.caseNo;
if(typeof data2 === "string"){
if(func2(data2) > 128){
const err7 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.facts !== undefined){
let data3 = data.facts;
if(typeof data3 === "string"){
if(func2(data3) > 5000){
const err9 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.basis !== undefined){
let data4 = data.basis;
if(typeof data4 === "string"){
if(func2(data4) > 2048){
const err11 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.content !== undefined){
let data5 = data.content;
if(typeof data5 === "string"){
if(func2(data5) > 4000){
const err13 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit: 4000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.taxTypes !== undefined){
let data6 = data.taxTypes;
if(typeof data6 === "string"){
if(func2(data6) > 500){
const err15 = {instancePath:instancePath+"/taxTypes",schemaPath:"#/properties/taxTypes/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/taxTypes",schemaPath:"#/properties/taxTypes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.recovered !== undefined){
let data7 = data.recovered;
const _errs18 = errors;
let valid2 = false;
const _errs19 = errors;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/recovered",schemaPath:"mingxin:amountWan/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7 >= 1000000000000 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/recovered",schemaPath:"mingxin:amountWan/anyOf/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1000000000000}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/recovered",schemaPath:"mingxin:amountWan/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid2 = valid2 || _valid0;
const _errs21 = errors;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err20 = {instancePath:instancePath+"/recovered",schemaPath:"mingxin:amountWan/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/recovered",schemaPath:"mingxin:amountWan/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err22 = {instancePath:instancePath+"/recovered",schemaPath:"mingxin:amountWan/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.lateFee !== undefined){
let data8 = data.lateFee;
const _errs25 = errors;
let valid4 = false;
const _errs26 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/lateFee",schemaPath:"mingxin:amountWan/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8 >= 1000000000000 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/lateFee",schemaPath:"mingxin:amountWan/anyOf/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1000000000000}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/lateFee",schemaPath:"mingxin:amountWan/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid4 = valid4 || _valid1;
const _errs28 = errors;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err26 = {instancePath:instancePath+"/lateFee",schemaPath:"mingxin:amountWan/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/lateFee",schemaPath:"mingxin:amountWan/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err28 = {instancePath:instancePath+"/lateFee",schemaPath:"mingxin:amountWan/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
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
}
if(data.authority !== undefined){
if(!(validate24(data.authority, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.payload_ADMIN_LICENCE = validate26;
const schema52 = {"title":"行政许可","description":"National fields XK_* of 发改办财金〔2018〕424号 under English names; the code of the national field stands in x-national.","type":"object","additionalProperties":false,"required":["content","authority"],"properties":{"docName":{"title":"行政许可决定文书名称","x-national":"XK_XKWS","type":"string","maxLength":200},"docNo":{"title":"行政许可决定文书号","description":"Without one the record is accepted with the warning record.document-number-missing, and its content tells it from others.","x-national":"XK_WSH","type":"string","minLength":1,"maxLength":128},"licenceClass":{"title":"许可类别","x-national":"XK_XKLB","enum":["普通","特许","认可","核准","登记","其他"]},"certName":{"title":"许可证书名称","x-national":"XK_XKZS","type":"string","maxLength":200},"certNo":{"title":"许可编号","x-national":"XK_XKBH","type":"string","maxLength":128},"content":{"title":"许可内容","x-national":"XK_NR","type":"string","minLength":1,"maxLength":4000},"validFrom":{"title":"有效期自","x-national":"XK_YXQZ","$ref":"mingxin:businessDate"},"validTo":{"title":"有效期至","x-national":"XK_YXQZI","$ref":"mingxin:businessDate"},"authority":{"title":"许可机关","x-national":"XK_XKJG","$ref":"mingxin:organisation"},"supervisor":{"title":"日常监管机构","type":"string","maxLength":200},"address":{"title":"许可地址","type":"string","maxLength":500},"status":{"title":"当前状态","x-national":"XK_ZT","enum":["有效","无效"]}},"$id":"mingxin:admin-licence-payload"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:admin-licence-payload" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authority === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authority"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema52.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.docName !== undefined){
let data0 = data.docName;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err3 = {instancePath:instancePath+"/docName",schemaPath:"#/properties/docName/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/docName",schemaPath:"#/properties/docName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.docNo !== undefined){
let data1 = data.docNo;
if(typeof data1 === "string"){
if(func2(data1) > 128){
const err5 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.licenceClass !== undefined){
let data2 = data.licenceClass;
if(!((((((data2 === "普通") || (data2 === "特许")) || (data2 === "认可")) || (data2 === "核准")) || (data2 === "登记")) || (data2 === "其他"))){
const err8 = {instancePath:instancePath+"/licenceClass",schemaPath:"#/properties/licenceClass/enum",keyword:"enum",params:{allowedValues: schema52.properties.licenceClass.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.certName !== undefined){
let data3 = data.certName;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err9 = {instancePath:instancePath+"/certName",schemaPath:"#/properties/certName/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/certName",schemaPath:"#/properties/certName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.certNo !== undefined){
let data4 = data.certNo;
if(typeof data4 === "string"){
if(func2(data4) > 128){
const err11 = {instancePath:instancePath+"/certNo",schemaPath:"#/properties/certNo/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/certNo",schemaPath:"#/properties/certNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.content !== undefined){
let data5 = data.content;
if(typeof data5 === "string"){
if(func2(data5) > 4000){
const err13 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit: 4000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data5) < 1){
const err14 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.validFrom !== undefined){
let data6 = data.validFrom;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err16 = {instancePath:instancePath+"/validFrom",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
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
const err17 = {instancePath:instancePath+"/validFrom",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.validTo !== undefined){
let data7 = data.validTo;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err18 = {instancePath:instancePath+"/validTo",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/validTo",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.authority !== undefined){
if(!(validate24(data.authority, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.supervisor !== undefined){
let data9 = data.supervisor;
if(typeof data9 === "string"){
if(func2(data9) > 200){
const err20 = {instancePath:instancePath+"/supervisor",schemaPath:"#/properties/supervisor/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/supervisor",schemaPath:"#/properties/supervisor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.address !== undefined){
let data10 = data.address;
if(typeof data10 === "string"){
if(func2(data10) > 500){
const err22 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(!((data11 === "有效") || (data11 === "无效"))){
const err24 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema52.properties.status.enum}};
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
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.payload_ADMIN_PENALTY = validate28;
const schema55 = {"title":"行政处罚","description":"National fields CF_* of 发改办财金〔2018〕424号 under English names. Amounts are in 万元.","type":"object","additionalProperties":false,"required":["penaltyClass","authority"],"properties":{"docName":{"title":"处罚决定书名称","type":"string","maxLength":200},"docNo":{"title":"行政处罚决定书文号","x-national":"CF_WSH","type":"string","minLength":1,"maxLength":128},"caseNo":{"title":"案件编号","type":"string","maxLength":128},"offenceType":{"title":"违法行为类型","x-national":"CF_WFXW","type":"string","maxLength":2000},"facts":{"title":"违法事实","x-national":"CF_SY","type":"string","maxLength":5000},"basis":{"title":"处罚依据","x-national":"CF_YJ","type":"string","maxLength":2048},"penaltyClass":{"title":"处罚类别","x-national":"CF_CFLB","description":"行政处罚法(2021) 第九条","type":"array","minItems":1,"maxItems":14,"uniqueItems":true,"items":{"type":"string","enum":["警告","通报批评","罚款","没收违法所得","没收非法财物","暂扣许可证件","降低资质等级","吊销许可证件","限制开展生产经营活动","责令停产停业","责令关闭","限制从业","行政拘留","其他"]}},"content":{"title":"处罚内容","x-national":"CF_NR","type":"string","maxLength":4000},"fine":{"title":"罚款金额（万元）","x-national":"CF_NR_FK","$ref":"mingxin:amountWan"},"confiscated":{"title":"没收金额（万元）","x-national":"CF_NR_WFFF","$ref":"mingxin:amountWan"},"suspendedCert":{"title":"暂扣或吊销证照名称及编号","x-national":"CF_NR_ZKDX","type":"string","maxLength":200},"severity":{"title":"失信程度","description":"信用修复管理办法（国家发改委令第36号）的三类","enum":["轻微","一般","严重"]},"procedure":{"title":"处罚程序","enum":["简易程序","普通程序"]},"validTo":{"title":"处罚有效期","x-national":"CF_YXQ","$ref":"mingxin:businessDate"},"publishUntil":{"title":"公示截止期","x-national":"CF_GSJZQ","$ref":"mingxin:businessDate"},"authority":{"title":"处罚机关","x-national":"CF_CFJG","$ref":"mingxin:organisation"},"project":{"title":"所涉项目或事项","type":"string","maxLength":500}},"$id":"mingxin:admin-penalty-payload"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:admin-penalty-payload" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.penaltyClass === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "penaltyClass"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authority === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authority"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema55.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.docName !== undefined){
let data0 = data.docName;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err3 = {instancePath:instancePath+"/docName",schemaPath:"#/properties/docName/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/docName",schemaPath:"#/properties/docName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.docNo !== undefined){
let data1 = data.docNo;
if(typeof data1 === "string"){
if(func2(data1) > 128){
const err5 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.caseNo !== undefined){
let data2 = data.caseNo;
if(typeof data2 === "string"){
if(func2(data2) > 128){
const err8 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/maxLength",keyword:"maxLength",params:{limit: 128}};
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
const err9 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.offenceType !== undefined){
let data3 = data.offenceType;
if(typeof data3 === "string"){
if(func2(data3) > 2000){
const err10 = {instancePath:instancePath+"/offenceType",schemaPath:"#/properties/offenceType/maxLength",keyword:"maxLength",params:{limit: 2000}};
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
const err11 = {instancePath:instancePath+"/offenceType",schemaPath:"#/properties/offenceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.facts !== undefined){
let data4 = data.facts;
if(typeof data4 === "string"){
if(func2(data4) > 5000){
const err12 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.basis !== undefined){
let data5 = data.basis;
if(typeof data5 === "string"){
if(func2(data5) > 2048){
const err14 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.penaltyClass !== undefined){
let data6 = data.penaltyClass;
if(Array.isArray(data6)){
if(data6.length > 14){
const err16 = {instancePath:instancePath+"/penaltyClass",schemaPath:"#/properties/penaltyClass/maxItems",keyword:"maxItems",params:{limit: 14}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/penaltyClass",schemaPath:"#/properties/penaltyClass/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/penaltyClass/" + i0,schemaPath:"#/properties/penaltyClass/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((((((((((data7 === "警告") || (data7 === "通报批评")) || (data7 === "罚款")) || (data7 === "没收违法所得")) || (data7 === "没收非法财物")) || (data7 === "暂扣许可证件")) || (data7 === "降低资质等级")) || (data7 === "吊销许可证件")) || (data7 === "限制开展生产经营活动")) || (data7 === "责令停产停业")) || (data7 === "责令关闭")) || (data7 === "限制从业")) || (data7 === "行政拘留")) || (data7 === "其他"))){
const err19 = {instancePath:instancePath+"/penaltyClass/" + i0,schemaPath:"#/properties/penaltyClass/items/enum",keyword:"enum",params:{allowedValues: schema55.properties.penaltyClass.items.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/penaltyClass",schemaPath:"#/properties/penaltyClass/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err21 = {instancePath:instancePath+"/penaltyClass",schemaPath:"#/properties/penaltyClass/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.content !== undefined){
let data8 = data.content;
if(typeof data8 === "string"){
if(func2(data8) > 4000){
const err22 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit: 4000}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.fine !== undefined){
let data9 = data.fine;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/fine",schemaPath:"mingxin:amountWan/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9 >= 1000000000000 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/fine",schemaPath:"mingxin:amountWan/anyOf/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1000000000000}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/fine",schemaPath:"mingxin:amountWan/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid5 = valid5 || _valid0;
const _errs25 = errors;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err27 = {instancePath:instancePath+"/fine",schemaPath:"mingxin:amountWan/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/fine",schemaPath:"mingxin:amountWan/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err29 = {instancePath:instancePath+"/fine",schemaPath:"mingxin:amountWan/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.confiscated !== undefined){
let data10 = data.confiscated;
const _errs29 = errors;
let valid7 = false;
const _errs30 = errors;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/confiscated",schemaPath:"mingxin:amountWan/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10 >= 1000000000000 || isNaN(data10)){
const err31 = {instancePath:instancePath+"/confiscated",schemaPath:"mingxin:amountWan/anyOf/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1000000000000}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/confiscated",schemaPath:"mingxin:amountWan/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid7 = valid7 || _valid1;
const _errs32 = errors;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err33 = {instancePath:instancePath+"/confiscated",schemaPath:"mingxin:amountWan/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/confiscated",schemaPath:"mingxin:amountWan/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err35 = {instancePath:instancePath+"/confiscated",schemaPath:"mingxin:amountWan/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.suspendedCert !== undefined){
let data11 = data.suspendedCert;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err36 = {instancePath:instancePath+"/suspendedCert",schemaPath:"#/properties/suspendedCert/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/suspendedCert",schemaPath:"#/properties/suspendedCert/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.severity !== undefined){
let data12 = data.severity;
if(!(((data12 === "轻微") || (data12 === "一般")) || (data12 === "严重"))){
const err38 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema55.properties.severity.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.procedure !== undefined){
let data13 = data.procedure;
if(!((data13 === "简易程序") || (data13 === "普通程序"))){
const err39 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/enum",keyword:"enum",params:{allowedValues: schema55.properties.procedure.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.validTo !== undefined){
let data14 = data.validTo;
if(typeof data14 === "string"){
if(!(formats0.validate(data14))){
const err40 = {instancePath:instancePath+"/validTo",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/validTo",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.publishUntil !== undefined){
let data15 = data.publishUntil;
if(typeof data15 === "string"){
if(!(formats0.validate(data15))){
const err42 = {instancePath:instancePath+"/publishUntil",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/publishUntil",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.authority !== undefined){
if(!(validate24(data.authority, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined){
let data17 = data.project;
if(typeof data17 === "string"){
if(func2(data17) > 500){
const err44 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.payload_COMMITMENT = validate30;
const schema60 = {"title":"信用承诺","type":"object","additionalProperties":false,"required":["commitmentType","matter","content","breachLiability","acceptOrg","committedOn","publicFlag","performance"],"properties":{"commitmentNo":{"title":"承诺编号","description":"Without one the record is accepted with the warning record.document-number-missing, and its content tells it from others.","type":"string","minLength":1,"maxLength":64},"commitmentType":{"title":"承诺类型","description":"APPROVAL 告知承诺 · TOLERANCE 容缺受理 · CERTIFICATE 证明事项 · PUBLIC 主动公示 · INDUSTRY 行业自律 · REPAIR 信用修复","enum":["APPROVAL","TOLERANCE","CERTIFICATE","PUBLIC","INDUSTRY","REPAIR"]},"matter":{"title":"承诺事项","type":"string","minLength":1,"maxLength":200},"matterCode":{"title":"政务事项编码","type":"string","maxLength":64},"content":{"title":"承诺内容","type":"string","minLength":1,"maxLength":4000},"breachLiability":{"title":"违诺责任","type":"string","minLength":1,"maxLength":2000},"acceptOrg":{"title":"承诺受理单位","$ref":"mingxin:organisation"},"committedOn":{"title":"承诺日期","$ref":"mingxin:businessDate"},"validTo":{"title":"有效期","$ref":"mingxin:businessDate"},"publicFlag":{"title":"是否公示","type":"boolean"},"performance":{"title":"履行状态","description":"PENDING 履行中 · KEPT 已履行 · BROKEN 违诺 · WITHDRAWN 撤回","enum":["PENDING","KEPT","BROKEN","WITHDRAWN"]},"verifiedOn":{"title":"核查日期","$ref":"mingxin:businessDate"},"verifyOrg":{"title":"核查单位","$ref":"mingxin:organisation"},"breachFact":{"title":"违诺事实","type":"string","maxLength":2000},"fileHash":{"title":"承诺书摘要","$ref":"mingxin:sha256"}},"allOf":[{"if":{"required":["performance"],"properties":{"performance":{"enum":["KEPT","BROKEN"]}}},"then":{"required":["verifiedOn","verifyOrg"]}},{"if":{"required":["commitmentType"],"properties":{"commitmentType":{"enum":["APPROVAL","CERTIFICATE"]}}},"then":{"required":["matterCode"]}}],"$id":"mingxin:commitment-payload"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:commitment-payload" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.performance === undefined) && (missing0 = "performance")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.performance !== undefined){
let data0 = data.performance;
if(!((data0 === "KEPT") || (data0 === "BROKEN"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verifiedOn === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "verifiedOn"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.verifyOrg === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "verifyOrg"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.commitmentType === undefined) && (missing1 = "commitmentType")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.commitmentType !== undefined){
let data1 = data.commitmentType;
if(!((data1 === "APPROVAL") || (data1 === "CERTIFICATE"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matterCode === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "matterCode"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.commitmentType === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commitmentType"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.matter === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matter"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.content === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.breachLiability === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "breachLiability"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.acceptOrg === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "acceptOrg"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.committedOn === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "committedOn"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.publicFlag === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publicFlag"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.performance === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "performance"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema60.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.commitmentNo !== undefined){
let data2 = data.commitmentNo;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err18 = {instancePath:instancePath+"/commitmentNo",schemaPath:"#/properties/commitmentNo/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data2) < 1){
const err19 = {instancePath:instancePath+"/commitmentNo",schemaPath:"#/properties/commitmentNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/commitmentNo",schemaPath:"#/properties/commitmentNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.commitmentType !== undefined){
let data3 = data.commitmentType;
if(!((((((data3 === "APPROVAL") || (data3 === "TOLERANCE")) || (data3 === "CERTIFICATE")) || (data3 === "PUBLIC")) || (data3 === "INDUSTRY")) || (data3 === "REPAIR"))){
const err21 = {instancePath:instancePath+"/commitmentType",schemaPath:"#/properties/commitmentType/enum",keyword:"enum",params:{allowedValues: schema60.properties.commitmentType.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.matter !== undefined){
let data4 = data.matter;
if(typeof data4 === "string"){
if(func2(data4) > 200){
const err22 = {instancePath:instancePath+"/matter",schemaPath:"#/properties/matter/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data4) < 1){
const err23 = {instancePath:instancePath+"/matter",schemaPath:"#/properties/matter/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/matter",schemaPath:"#/properties/matter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.matterCode !== undefined){
let data5 = data.matterCode;
if(typeof data5 === "string"){
if(func2(data5) > 64){
const err25 = {instancePath:instancePath+"/matterCode",schemaPath:"#/properties/matterCode/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/matterCode",schemaPath:"#/properties/matterCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.content !== undefined){
let data6 = data.content;
if(typeof data6 === "string"){
if(func2(data6) > 4000){
const err27 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit: 4000}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data6) < 1){
const err28 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.breachLiability !== undefined){
let data7 = data.breachLiability;
if(typeof data7 === "string"){
if(func2(data7) > 2000){
const err30 = {instancePath:instancePath+"/breachLiability",schemaPath:"#/properties/breachLiability/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data7) < 1){
const err31 = {instancePath:instancePath+"/breachLiability",schemaPath:"#/properties/breachLiability/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/breachLiability",schemaPath:"#/properties/breachLiability/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.acceptOrg !== undefined){
if(!(validate24(data.acceptOrg, {instancePath:instancePath+"/acceptOrg",parentData:data,parentDataProperty:"acceptOrg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.committedOn !== undefined){
let data9 = data.committedOn;
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
const err33 = {instancePath:instancePath+"/committedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/committedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.validTo !== undefined){
let data10 = data.validTo;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err35 = {instancePath:instancePath+"/validTo",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/validTo",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.publicFlag !== undefined){
if(typeof data.publicFlag !== "boolean"){
const err37 = {instancePath:instancePath+"/publicFlag",schemaPath:"#/properties/publicFlag/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.performance !== undefined){
let data12 = data.performance;
if(!((((data12 === "PENDING") || (data12 === "KEPT")) || (data12 === "BROKEN")) || (data12 === "WITHDRAWN"))){
const err38 = {instancePath:instancePath+"/performance",schemaPath:"#/properties/performance/enum",keyword:"enum",params:{allowedValues: schema60.properties.performance.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.verifiedOn !== undefined){
let data13 = data.verifiedOn;
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
const err39 = {instancePath:instancePath+"/verifiedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/verifiedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.verifyOrg !== undefined){
if(!(validate24(data.verifyOrg, {instancePath:instancePath+"/verifyOrg",parentData:data,parentDataProperty:"verifyOrg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.breachFact !== undefined){
let data15 = data.breachFact;
if(typeof data15 === "string"){
if(func2(data15) > 2000){
const err41 = {instancePath:instancePath+"/breachFact",schemaPath:"#/properties/breachFact/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/breachFact",schemaPath:"#/properties/breachFact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.fileHash !== undefined){
let data16 = data.fileHash;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err43 = {instancePath:instancePath+"/fileHash",schemaPath:"mingxin:sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/fileHash",schemaPath:"mingxin:sha256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.payload_CONTRACT_PERFORMANCE = validate33;
const schema65 = {"title":"合同履约","description":"Table PERFORMANCE_INFO of 公共资源交易平台系统数据规范 (V2.0, 发改办法规〔2018〕1156号) under English names.","type":"object","additionalProperties":false,"required":["bodyRole","projectNo","projectName","dealCode","amount","signedOn","performanceStatus"],"properties":{"bodyRole":{"title":"主体角色","x-national":"BODY_ROLE","enum":["招标人","代理","投标人","供应商","中标人"]},"projectNo":{"title":"招标（采购）项目编号","x-national":"TENDER_PROJECT_CODE","type":"string","minLength":1,"maxLength":64},"projectName":{"title":"招标（采购）项目名称","x-national":"TENDER_PROJECT_NAME","type":"string","minLength":1,"maxLength":200},"sectionNo":{"title":"标段（包）编号","x-national":"BID_SECTION_CODE","type":"string","maxLength":64},"sectionName":{"title":"标段（包）名称","x-national":"BID_SECTION_NAME","type":"string","maxLength":200},"dealCode":{"title":"统一交易标识码","x-national":"UNIFIED_DEAL_CODE","type":"string","minLength":1,"maxLength":64},"contractNo":{"title":"合同编号","type":"string","maxLength":64},"amount":{"title":"合同金额（万元）","x-national":"CONTRACT_AMOUNT","$ref":"mingxin:amountWan"},"currency":{"title":"币种","type":"string","pattern":"^[A-Z]{3}$","default":"CNY"},"signedOn":{"title":"签署日期","x-national":"CONTRACT_SIGNING_TIME","$ref":"mingxin:businessDate"},"periodDays":{"title":"合同工期（天）","x-national":"CONTRACT_PERIOD","type":"integer","minimum":0,"maximum":36500},"actualDays":{"title":"实际工期（天）","x-national":"CONSTRUCTION_PERIOD","type":"integer","minimum":0,"maximum":36500},"settled":{"title":"结算金额（万元）","x-national":"CONTRACT_SETTLEMENT_AMOUNT","$ref":"mingxin:amountWan"},"finishedOn":{"title":"完成日期","x-national":"CONTRACT_FINISH_TIME","$ref":"mingxin:businessDate"},"quality":{"title":"质量达标状况","type":"string","maxLength":200},"safety":{"title":"安全达标状况","type":"string","maxLength":200},"environment":{"title":"环保达标状况","type":"string","maxLength":200},"department":{"title":"发布部门","x-national":"GOVERNMENT","$ref":"mingxin:organisation"},"docNo":{"title":"处理文件文号","x-national":"DOCUMENT_CODE","type":"string","maxLength":128},"performanceStatus":{"title":"履约状态","description":"PERFORMED 已履约 · PARTIAL 部分履约 · BREACHED 违约 · TERMINATED 终止","enum":["PERFORMED","PARTIAL","BREACHED","TERMINATED"]},"breachFact":{"title":"违约事实","type":"string","minLength":1,"maxLength":2000}},"if":{"required":["performanceStatus"],"properties":{"performanceStatus":{"const":"BREACHED"}}},"then":{"required":["breachFact"]},"$id":"mingxin:contract-performance-payload"};
const pattern13 = new RegExp("^[A-Z]{3}$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:contract-performance-payload" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.performanceStatus === undefined) && (missing0 = "performanceStatus")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.performanceStatus !== undefined){
if("BREACHED" !== data.performanceStatus){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.breachFact === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "breachFact"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bodyRole === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bodyRole"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.projectNo === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "projectNo"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.projectName === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "projectName"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.dealCode === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dealCode"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.amount === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.signedOn === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signedOn"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.performanceStatus === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "performanceStatus"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema65.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.bodyRole !== undefined){
let data1 = data.bodyRole;
if(!(((((data1 === "招标人") || (data1 === "代理")) || (data1 === "投标人")) || (data1 === "供应商")) || (data1 === "中标人"))){
const err12 = {instancePath:instancePath+"/bodyRole",schemaPath:"#/properties/bodyRole/enum",keyword:"enum",params:{allowedValues: schema65.properties.bodyRole.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.projectNo !== undefined){
let data2 = data.projectNo;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err13 = {instancePath:instancePath+"/projectNo",schemaPath:"#/properties/projectNo/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/projectNo",schemaPath:"#/properties/projectNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/projectNo",schemaPath:"#/properties/projectNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.projectName !== undefined){
let data3 = data.projectName;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err16 = {instancePath:instancePath+"/projectName",schemaPath:"#/properties/projectName/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data3) < 1){
const err17 = {instancePath:instancePath+"/projectName",schemaPath:"#/properties/projectName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/projectName",schemaPath:"#/properties/projectName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sectionNo !== undefined){
let data4 = data.sectionNo;
if(typeof data4 === "string"){
if(func2(data4) > 64){
const err19 = {instancePath:instancePath+"/sectionNo",schemaPath:"#/properties/sectionNo/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/sectionNo",schemaPath:"#/properties/sectionNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.sectionName !== undefined){
let data5 = data.sectionName;
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err21 = {instancePath:instancePath+"/sectionName",schemaPath:"#/properties/sectionName/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/sectionName",schemaPath:"#/properties/sectionName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.dealCode !== undefined){
let data6 = data.dealCode;
if(typeof data6 === "string"){
if(func2(data6) > 64){
const err23 = {instancePath:instancePath+"/dealCode",schemaPath:"#/properties/dealCode/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data6) < 1){
const err24 = {instancePath:instancePath+"/dealCode",schemaPath:"#/properties/dealCode/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/dealCode",schemaPath:"#/properties/dealCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.contractNo !== undefined){
let data7 = data.contractNo;
if(typeof data7 === "string"){
if(func2(data7) > 64){
const err26 = {instancePath:instancePath+"/contractNo",schemaPath:"#/properties/contractNo/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/contractNo",schemaPath:"#/properties/contractNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.amount !== undefined){
let data8 = data.amount;
const _errs21 = errors;
let valid4 = false;
const _errs22 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/amount",schemaPath:"mingxin:amountWan/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8 >= 1000000000000 || isNaN(data8)){
const err29 = {instancePath:instancePath+"/amount",schemaPath:"mingxin:amountWan/anyOf/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1000000000000}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/amount",schemaPath:"mingxin:amountWan/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid4 = valid4 || _valid1;
const _errs24 = errors;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err31 = {instancePath:instancePath+"/amount",schemaPath:"mingxin:amountWan/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/amount",schemaPath:"mingxin:amountWan/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err33 = {instancePath:instancePath+"/amount",schemaPath:"mingxin:amountWan/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.currency !== undefined){
let data9 = data.currency;
if(typeof data9 === "string"){
if(!pattern13.test(data9)){
const err34 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.signedOn !== undefined){
let data10 = data.signedOn;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err36 = {instancePath:instancePath+"/signedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/signedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.periodDays !== undefined){
let data11 = data.periodDays;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err38 = {instancePath:instancePath+"/periodDays",schemaPath:"#/properties/periodDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 36500 || isNaN(data11)){
const err39 = {instancePath:instancePath+"/periodDays",schemaPath:"#/properties/periodDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/periodDays",schemaPath:"#/properties/periodDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.actualDays !== undefined){
let data12 = data.actualDays;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err41 = {instancePath:instancePath+"/actualDays",schemaPath:"#/properties/actualDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 36500 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/actualDays",schemaPath:"#/properties/actualDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err43 = {instancePath:instancePath+"/actualDays",schemaPath:"#/properties/actualDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.settled !== undefined){
let data13 = data.settled;
const _errs37 = errors;
let valid7 = false;
const _errs38 = errors;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/settled",schemaPath:"mingxin:amountWan/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13 >= 1000000000000 || isNaN(data13)){
const err45 = {instancePath:instancePath+"/settled",schemaPath:"mingxin:amountWan/anyOf/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1000000000000}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/settled",schemaPath:"mingxin:amountWan/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid2 = _errs38 === errors;
valid7 = valid7 || _valid2;
const _errs40 = errors;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err47 = {instancePath:instancePath+"/settled",schemaPath:"mingxin:amountWan/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/settled",schemaPath:"mingxin:amountWan/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid2 = _errs40 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err49 = {instancePath:instancePath+"/settled",schemaPath:"mingxin:amountWan/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
if(data.finishedOn !== undefined){
let data14 = data.finishedOn;
if(typeof data14 === "string"){
if(!(formats0.validate(data14))){
const err50 = {instancePath:instancePath+"/finishedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/finishedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.quality !== undefined){
let data15 = data.quality;
if(typeof data15 === "string"){
if(func2(data15) > 200){
const err52 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.safety !== undefined){
let data16 = data.safety;
if(typeof data16 === "string"){
if(func2(data16) > 200){
const err54 = {instancePath:instancePath+"/safety",schemaPath:"#/properties/safety/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/safety",schemaPath:"#/properties/safety/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.environment !== undefined){
let data17 = data.environment;
if(typeof data17 === "string"){
if(func2(data17) > 200){
const err56 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.department !== undefined){
if(!(validate24(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.docNo !== undefined){
let data19 = data.docNo;
if(typeof data19 === "string"){
if(func2(data19) > 128){
const err58 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.performanceStatus !== undefined){
let data20 = data.performanceStatus;
if(!((((data20 === "PERFORMED") || (data20 === "PARTIAL")) || (data20 === "BREACHED")) || (data20 === "TERMINATED"))){
const err60 = {instancePath:instancePath+"/performanceStatus",schemaPath:"#/properties/performanceStatus/enum",keyword:"enum",params:{allowedValues: schema65.properties.performanceStatus.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.breachFact !== undefined){
let data21 = data.breachFact;
if(typeof data21 === "string"){
if(func2(data21) > 2000){
const err61 = {instancePath:instancePath+"/breachFact",schemaPath:"#/properties/breachFact/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func2(data21) < 1){
const err62 = {instancePath:instancePath+"/breachFact",schemaPath:"#/properties/breachFact/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/breachFact",schemaPath:"#/properties/breachFact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.payload_JUDICIAL = validate35;
const schema70 = {"title":"失信被执行人","description":"The public list of the courts (最高人民法院关于公布失信被执行人名单信息的若干规定). Age and sex of persons are not collected.","type":"object","additionalProperties":false,"required":["caseCode","courtName","publishDate","gistId","performance","disruptTypeName"],"properties":{"caseCode":{"title":"案号","type":"string","minLength":1,"maxLength":64},"courtName":{"title":"执行法院","type":"string","minLength":1,"maxLength":100},"courtCode":{"$ref":"mingxin:organisationCode"},"areaName":{"title":"省份","type":"string","maxLength":20},"regDate":{"title":"立案日期","$ref":"mingxin:businessDate"},"publishDate":{"title":"发布日期","$ref":"mingxin:businessDate"},"gistId":{"title":"执行依据文号","type":"string","minLength":1,"maxLength":128},"gistUnit":{"title":"做出执行依据单位","type":"string","maxLength":200},"duty":{"title":"生效法律文书确定的义务","type":"string","maxLength":4000},"performance":{"title":"履行情况","enum":["全部未履行","部分未履行","全部已履行"]},"performedPart":{"title":"已履行部分","type":"string","maxLength":1000},"unperformedPart":{"title":"未履行部分","type":"string","maxLength":1000},"disruptTypeName":{"title":"失信行为具体情形","type":"string","minLength":1,"maxLength":500},"termMonths":{"title":"纳入期限（月）","description":"Term the court set; unset it is the 24 months of the rule in force.","type":"integer","minimum":1,"maximum":60},"deletedOn":{"title":"屏蔽或撤销日期","description":"First day on which the listing no longer holds.","$ref":"mingxin:businessDate"}},"$id":"mingxin:judicial-payload"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:judicial-payload" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caseCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caseCode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.courtName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "courtName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.publishDate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publishDate"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.gistId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gistId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.performance === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "performance"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.disruptTypeName === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disruptTypeName"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema70.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.caseCode !== undefined){
let data0 = data.caseCode;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err7 = {instancePath:instancePath+"/caseCode",schemaPath:"#/properties/caseCode/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data0) < 1){
const err8 = {instancePath:instancePath+"/caseCode",schemaPath:"#/properties/caseCode/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/caseCode",schemaPath:"#/properties/caseCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.courtName !== undefined){
let data1 = data.courtName;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err10 = {instancePath:instancePath+"/courtName",schemaPath:"#/properties/courtName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data1) < 1){
const err11 = {instancePath:instancePath+"/courtName",schemaPath:"#/properties/courtName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/courtName",schemaPath:"#/properties/courtName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.courtCode !== undefined){
let data2 = data.courtCode;
if(typeof data2 === "string"){
if(func2(data2) > 32){
const err13 = {instancePath:instancePath+"/courtCode",schemaPath:"mingxin:organisationCode/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/courtCode",schemaPath:"mingxin:organisationCode/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/courtCode",schemaPath:"mingxin:organisationCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.areaName !== undefined){
let data3 = data.areaName;
if(typeof data3 === "string"){
if(func2(data3) > 20){
const err16 = {instancePath:instancePath+"/areaName",schemaPath:"#/properties/areaName/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err17 = {instancePath:instancePath+"/areaName",schemaPath:"#/properties/areaName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.regDate !== undefined){
let data4 = data.regDate;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err18 = {instancePath:instancePath+"/regDate",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/regDate",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.publishDate !== undefined){
let data5 = data.publishDate;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err20 = {instancePath:instancePath+"/publishDate",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/publishDate",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.gistId !== undefined){
let data6 = data.gistId;
if(typeof data6 === "string"){
if(func2(data6) > 128){
const err22 = {instancePath:instancePath+"/gistId",schemaPath:"#/properties/gistId/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data6) < 1){
const err23 = {instancePath:instancePath+"/gistId",schemaPath:"#/properties/gistId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/gistId",schemaPath:"#/properties/gistId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.gistUnit !== undefined){
let data7 = data.gistUnit;
if(typeof data7 === "string"){
if(func2(data7) > 200){
const err25 = {instancePath:instancePath+"/gistUnit",schemaPath:"#/properties/gistUnit/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/gistUnit",schemaPath:"#/properties/gistUnit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.duty !== undefined){
let data8 = data.duty;
if(typeof data8 === "string"){
if(func2(data8) > 4000){
const err27 = {instancePath:instancePath+"/duty",schemaPath:"#/properties/duty/maxLength",keyword:"maxLength",params:{limit: 4000}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/duty",schemaPath:"#/properties/duty/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.performance !== undefined){
let data9 = data.performance;
if(!(((data9 === "全部未履行") || (data9 === "部分未履行")) || (data9 === "全部已履行"))){
const err29 = {instancePath:instancePath+"/performance",schemaPath:"#/properties/performance/enum",keyword:"enum",params:{allowedValues: schema70.properties.performance.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.performedPart !== undefined){
let data10 = data.performedPart;
if(typeof data10 === "string"){
if(func2(data10) > 1000){
const err30 = {instancePath:instancePath+"/performedPart",schemaPath:"#/properties/performedPart/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/performedPart",schemaPath:"#/properties/performedPart/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.unperformedPart !== undefined){
let data11 = data.unperformedPart;
if(typeof data11 === "string"){
if(func2(data11) > 1000){
const err32 = {instancePath:instancePath+"/unperformedPart",schemaPath:"#/properties/unperformedPart/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/unperformedPart",schemaPath:"#/properties/unperformedPart/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.disruptTypeName !== undefined){
let data12 = data.disruptTypeName;
if(typeof data12 === "string"){
if(func2(data12) > 500){
const err34 = {instancePath:instancePath+"/disruptTypeName",schemaPath:"#/properties/disruptTypeName/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data12) < 1){
const err35 = {instancePath:instancePath+"/disruptTypeName",schemaPath:"#/properties/disruptTypeName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/disruptTypeName",schemaPath:"#/properties/disruptTypeName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.termMonths !== undefined){
let data13 = data.termMonths;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err37 = {instancePath:instancePath+"/termMonths",schemaPath:"#/properties/termMonths/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 60 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/termMonths",schemaPath:"#/properties/termMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err39 = {instancePath:instancePath+"/termMonths",schemaPath:"#/properties/termMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.deletedOn !== undefined){
let data14 = data.deletedOn;
if(typeof data14 === "string"){
if(!(formats0.validate(data14))){
const err40 = {instancePath:instancePath+"/deletedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/deletedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.payload_LIST_ENTRY = validate36;
const schema75 = {"title":"红黑名单及重点关注名单","description":"A determination by the competent department. Without a legal basis, a reason, a remedy and exit conditions it is refused; BLACK needs the prior notice, RED the publicity before determination (国办发〔2020〕49号, 1798号).","type":"object","additionalProperties":false,"required":["listType","listCode","determinationNo","determinedOn","determinedBy","reason","legalBasis","validFrom","exitConditions","remedy"],"properties":{"listType":{"title":"名单类型","description":"RED 红名单 · BLACK 黑名单 · WATCH 重点关注 · ABNORMAL 异常名录","enum":["RED","BLACK","WATCH","ABNORMAL"]},"listCode":{"title":"名单编码","type":"string","pattern":"^[A-Z][A-Z0-9_]{2,39}$","examples":["WAGE_ARREARS","SERIOUS_TAX_VIOLATION"]},"listName":{"title":"名单名称","type":"string","maxLength":100},"determinationNo":{"title":"认定文号","type":"string","minLength":1,"maxLength":128},"determinedOn":{"title":"认定日期","$ref":"mingxin:businessDate"},"determinedBy":{"title":"认定单位","$ref":"mingxin:organisation"},"reason":{"title":"认定事由","type":"string","minLength":1,"maxLength":2000},"legalBasis":{"title":"认定依据","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"mingxin:legalBasis"}},"priorNotice":{"title":"事前告知","type":"object","additionalProperties":false,"required":["sentOn","method"],"properties":{"sentOn":{"title":"告知日期","$ref":"mingxin:businessDate"},"method":{"title":"告知方式","type":"string","minLength":1,"maxLength":100},"replyUntil":{"title":"陈述申辩截止","$ref":"mingxin:businessDate"},"replied":{"title":"是否申辩","type":"boolean"}}},"publicNotice":{"title":"认定前公示","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"title":"公示自","$ref":"mingxin:businessDate"},"to":{"title":"公示至","$ref":"mingxin:businessDate"}}},"responsiblePersons":{"title":"责任人员","type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["name","role"],"properties":{"name":{"title":"姓名","type":"string","minLength":1,"maxLength":50},"role":{"title":"职务","type":"string","minLength":1,"maxLength":50},"idType":{"$ref":"mingxin:personIdType"},"idNo":{"title":"证件号码","description":"Of the type idType says, else of the one its form shows. A masked number is accepted and identifies nobody.","type":"string","minLength":1,"maxLength":64,"x-sensitive":"person-id"}}}},"validFrom":{"title":"有效期自","$ref":"mingxin:businessDate"},"validTo":{"title":"有效期至","description":"Last day of validity, inclusive.","$ref":"mingxin:businessDate"},"exitConditions":{"title":"移出条件","type":"string","minLength":1,"maxLength":1000},"remedy":{"title":"救济途径","type":"string","minLength":1,"maxLength":1000},"exitOn":{"title":"移出日期","description":"First day on which the listing no longer holds.","$ref":"mingxin:businessDate"},"exitReason":{"title":"移出原因","enum":["EXPIRED","REPAIRED","OBJECTION","BASIS_REVOKED","STANDARD_CHANGED","BLACKLISTED"]}},"allOf":[{"if":{"required":["listType"],"properties":{"listType":{"const":"BLACK"}}},"then":{"required":["priorNotice"]}},{"if":{"required":["listType"],"properties":{"listType":{"const":"RED"}}},"then":{"required":["publicNotice"]}},{"if":{"required":["exitOn"]},"then":{"required":["exitReason"]}}],"$id":"mingxin:list-entry-payload"};
const schema77 = {"type":"object","additionalProperties":false,"required":["document","level"],"properties":{"document":{"title":"文件名称","type":"string","minLength":1,"maxLength":300},"number":{"title":"文号","type":"string","maxLength":100},"article":{"title":"条款","type":"string","maxLength":100},"level":{"title":"层级","description":"LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释","enum":["LAW","ADMIN_REG","CENTRAL_DOC","LOCAL_REG","RULE","JUDICIAL"]}},"$id":"mingxin:legalBasis"};
const pattern15 = new RegExp("^[A-Z][A-Z0-9_]{2,39}$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:list-entry-payload" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.listType === undefined) && (missing0 = "listType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.listType !== undefined){
if("BLACK" !== data.listType){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.priorNotice === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "priorNotice"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.listType === undefined) && (missing1 = "listType")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.listType !== undefined){
if("RED" !== data.listType){
const err5 = {};
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
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publicNotice === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "publicNotice"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.exitOn === undefined) && (missing2 = "exitOn")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exitReason === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "exitReason"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs14 === errors;
valid5 = _valid2;
}
if(!valid5){
const err10 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listType === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "listType"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.listCode === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "listCode"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.determinationNo === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "determinationNo"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.determinedOn === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "determinedOn"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.determinedBy === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "determinedBy"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.reason === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.legalBasis === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.validFrom === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validFrom"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.exitConditions === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitConditions"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.remedy === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema75.properties, key0))){
const err21 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.listType !== undefined){
let data2 = data.listType;
if(!((((data2 === "RED") || (data2 === "BLACK")) || (data2 === "WATCH")) || (data2 === "ABNORMAL"))){
const err22 = {instancePath:instancePath+"/listType",schemaPath:"#/properties/listType/enum",keyword:"enum",params:{allowedValues: schema75.properties.listType.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.listCode !== undefined){
let data3 = data.listCode;
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
const err23 = {instancePath:instancePath+"/listCode",schemaPath:"#/properties/listCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{2,39}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/listCode",schemaPath:"#/properties/listCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.listName !== undefined){
let data4 = data.listName;
if(typeof data4 === "string"){
if(func2(data4) > 100){
const err25 = {instancePath:instancePath+"/listName",schemaPath:"#/properties/listName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/listName",schemaPath:"#/properties/listName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.determinationNo !== undefined){
let data5 = data.determinationNo;
if(typeof data5 === "string"){
if(func2(data5) > 128){
const err27 = {instancePath:instancePath+"/determinationNo",schemaPath:"#/properties/determinationNo/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data5) < 1){
const err28 = {instancePath:instancePath+"/determinationNo",schemaPath:"#/properties/determinationNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/determinationNo",schemaPath:"#/properties/determinationNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.determinedOn !== undefined){
let data6 = data.determinedOn;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err30 = {instancePath:instancePath+"/determinedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/determinedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.determinedBy !== undefined){
if(!(validate24(data.determinedBy, {instancePath:instancePath+"/determinedBy",parentData:data,parentDataProperty:"determinedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data8 = data.reason;
if(typeof data8 === "string"){
if(func2(data8) > 2000){
const err32 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data8) < 1){
const err33 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data9 = data.legalBasis;
if(Array.isArray(data9)){
if(data9.length > 20){
const err35 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9.length < 1){
const err36 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.document === undefined){
const err37 = {instancePath:instancePath+"/legalBasis/" + i0,schemaPath:"mingxin:legalBasis/required",keyword:"required",params:{missingProperty: "document"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data10.level === undefined){
const err38 = {instancePath:instancePath+"/legalBasis/" + i0,schemaPath:"mingxin:legalBasis/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 in data10){
if(!((((key1 === "document") || (key1 === "number")) || (key1 === "article")) || (key1 === "level"))){
const err39 = {instancePath:instancePath+"/legalBasis/" + i0,schemaPath:"mingxin:legalBasis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.document !== undefined){
let data11 = data10.document;
if(typeof data11 === "string"){
if(func2(data11) > 300){
const err40 = {instancePath:instancePath+"/legalBasis/" + i0+"/document",schemaPath:"mingxin:legalBasis/properties/document/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func2(data11) < 1){
const err41 = {instancePath:instancePath+"/legalBasis/" + i0+"/document",schemaPath:"mingxin:legalBasis/properties/document/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/legalBasis/" + i0+"/document",schemaPath:"mingxin:legalBasis/properties/document/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data10.number !== undefined){
let data12 = data10.number;
if(typeof data12 === "string"){
if(func2(data12) > 100){
const err43 = {instancePath:instancePath+"/legalBasis/" + i0+"/number",schemaPath:"mingxin:legalBasis/properties/number/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/legalBasis/" + i0+"/number",schemaPath:"mingxin:legalBasis/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data10.article !== undefined){
let data13 = data10.article;
if(typeof data13 === "string"){
if(func2(data13) > 100){
const err45 = {instancePath:instancePath+"/legalBasis/" + i0+"/article",schemaPath:"mingxin:legalBasis/properties/article/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/legalBasis/" + i0+"/article",schemaPath:"mingxin:legalBasis/properties/article/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data10.level !== undefined){
let data14 = data10.level;
if(!((((((data14 === "LAW") || (data14 === "ADMIN_REG")) || (data14 === "CENTRAL_DOC")) || (data14 === "LOCAL_REG")) || (data14 === "RULE")) || (data14 === "JUDICIAL"))){
const err47 = {instancePath:instancePath+"/legalBasis/" + i0+"/level",schemaPath:"mingxin:legalBasis/properties/level/enum",keyword:"enum",params:{allowedValues: schema77.properties.level.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/legalBasis/" + i0,schemaPath:"mingxin:legalBasis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.priorNotice !== undefined){
let data15 = data.priorNotice;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.sentOn === undefined){
const err50 = {instancePath:instancePath+"/priorNotice",schemaPath:"#/properties/priorNotice/required",keyword:"required",params:{missingProperty: "sentOn"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data15.method === undefined){
const err51 = {instancePath:instancePath+"/priorNotice",schemaPath:"#/properties/priorNotice/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key2 in data15){
if(!((((key2 === "sentOn") || (key2 === "method")) || (key2 === "replyUntil")) || (key2 === "replied"))){
const err52 = {instancePath:instancePath+"/priorNotice",schemaPath:"#/properties/priorNotice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.sentOn !== undefined){
let data16 = data15.sentOn;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err53 = {instancePath:instancePath+"/priorNotice/sentOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/priorNotice/sentOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.method !== undefined){
let data17 = data15.method;
if(typeof data17 === "string"){
if(func2(data17) > 100){
const err55 = {instancePath:instancePath+"/priorNotice/method",schemaPath:"#/properties/priorNotice/properties/method/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func2(data17) < 1){
const err56 = {instancePath:instancePath+"/priorNotice/method",schemaPath:"#/properties/priorNotice/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/priorNotice/method",schemaPath:"#/properties/priorNotice/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data15.replyUntil !== undefined){
let data18 = data15.replyUntil;
if(typeof data18 === "string"){
if(!(formats0.validate(data18))){
const err58 = {instancePath:instancePath+"/priorNotice/replyUntil",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/priorNotice/replyUntil",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data15.replied !== undefined){
if(typeof data15.replied !== "boolean"){
const err60 = {instancePath:instancePath+"/priorNotice/replied",schemaPath:"#/properties/priorNotice/properties/replied/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/priorNotice",schemaPath:"#/properties/priorNotice/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.publicNotice !== undefined){
let data20 = data.publicNotice;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.from === undefined){
const err62 = {instancePath:instancePath+"/publicNotice",schemaPath:"#/properties/publicNotice/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data20.to === undefined){
const err63 = {instancePath:instancePath+"/publicNotice",schemaPath:"#/properties/publicNotice/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key3 in data20){
if(!((key3 === "from") || (key3 === "to"))){
const err64 = {instancePath:instancePath+"/publicNotice",schemaPath:"#/properties/publicNotice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data20.from !== undefined){
let data21 = data20.from;
if(typeof data21 === "string"){
if(!(formats0.validate(data21))){
const err65 = {instancePath:instancePath+"/publicNotice/from",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/publicNotice/from",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data20.to !== undefined){
let data22 = data20.to;
if(typeof data22 === "string"){
if(!(formats0.validate(data22))){
const err67 = {instancePath:instancePath+"/publicNotice/to",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/publicNotice/to",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/publicNotice",schemaPath:"#/properties/publicNotice/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.responsiblePersons !== undefined){
let data23 = data.responsiblePersons;
if(Array.isArray(data23)){
if(data23.length > 50){
const err70 = {instancePath:instancePath+"/responsiblePersons",schemaPath:"#/properties/responsiblePersons/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name === undefined){
const err71 = {instancePath:instancePath+"/responsiblePersons/" + i1,schemaPath:"#/properties/responsiblePersons/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data24.role === undefined){
const err72 = {instancePath:instancePath+"/responsiblePersons/" + i1,schemaPath:"#/properties/responsiblePersons/items/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key4 in data24){
if(!((((key4 === "name") || (key4 === "role")) || (key4 === "idType")) || (key4 === "idNo"))){
const err73 = {instancePath:instancePath+"/responsiblePersons/" + i1,schemaPath:"#/properties/responsiblePersons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data24.name !== undefined){
let data25 = data24.name;
if(typeof data25 === "string"){
if(func2(data25) > 50){
const err74 = {instancePath:instancePath+"/responsiblePersons/" + i1+"/name",schemaPath:"#/properties/responsiblePersons/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func2(data25) < 1){
const err75 = {instancePath:instancePath+"/responsiblePersons/" + i1+"/name",schemaPath:"#/properties/responsiblePersons/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/responsiblePersons/" + i1+"/name",schemaPath:"#/properties/responsiblePersons/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data24.role !== undefined){
let data26 = data24.role;
if(typeof data26 === "string"){
if(func2(data26) > 50){
const err77 = {instancePath:instancePath+"/responsiblePersons/" + i1+"/role",schemaPath:"#/properties/responsiblePersons/items/properties/role/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func2(data26) < 1){
const err78 = {instancePath:instancePath+"/responsiblePersons/" + i1+"/role",schemaPath:"#/properties/responsiblePersons/items/properties/role/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/responsiblePersons/" + i1+"/role",schemaPath:"#/properties/responsiblePersons/items/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data24.idType !== undefined){
let data27 = data24.idType;
if(!(((((data27 === "01") || (data27 === "02")) || (data27 === "03")) || (data27 === "04")) || (data27 === "05"))){
const err80 = {instancePath:instancePath+"/responsiblePersons/" + i1+"/idType",schemaPath:"mingxin:personIdType/enum",keyword:"enum",params:{allowedValues: schema44.enum}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data24.idNo !== undefined){
let data28 = data24.idNo;
if(typeof data28 === "string"){
if(func2(data28) > 64){
const err81 = {instancePath:instancePath+"/responsiblePersons/" + i1+"/idNo",schemaPath:"#/properties/responsiblePersons/items/properties/idNo/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func2(data28) < 1){
const err82 = {instancePath:instancePath+"/responsiblePersons/" + i1+"/idNo",schemaPath:"#/properties/responsiblePersons/items/properties/idNo/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/responsiblePersons/" + i1+"/idNo",schemaPath:"#/properties/responsiblePersons/items/properties/idNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/responsiblePersons/" + i1,schemaPath:"#/properties/responsiblePersons/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/responsiblePersons",schemaPath:"#/properties/responsiblePersons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.validFrom !== undefined){
let data29 = data.validFrom;
if(typeof data29 === "string"){
if(!(formats0.validate(data29))){
const err86 = {instancePath:instancePath+"/validFrom",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/validFrom",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.validTo !== undefined){
let data30 = data.validTo;
if(typeof data30 === "string"){
if(!(formats0.validate(data30))){
const err88 = {instancePath:instancePath+"/validTo",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/validTo",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.exitConditions !== undefined){
let data31 = data.exitConditions;
if(typeof data31 === "string"){
if(func2(data31) > 1000){
const err90 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func2(data31) < 1){
const err91 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.remedy !== undefined){
let data32 = data.remedy;
if(typeof data32 === "string"){
if(func2(data32) > 1000){
const err93 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func2(data32) < 1){
const err94 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.exitOn !== undefined){
let data33 = data.exitOn;
if(typeof data33 === "string"){
if(!(formats0.validate(data33))){
const err96 = {instancePath:instancePath+"/exitOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/exitOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.exitReason !== undefined){
let data34 = data.exitReason;
if(!((((((data34 === "EXPIRED") || (data34 === "REPAIRED")) || (data34 === "OBJECTION")) || (data34 === "BASIS_REVOKED")) || (data34 === "STANDARD_CHANGED")) || (data34 === "BLACKLISTED"))){
const err98 = {instancePath:instancePath+"/exitReason",schemaPath:"#/properties/exitReason/enum",keyword:"enum",params:{allowedValues: schema75.properties.exitReason.enum}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.payload_REGISTRATION = validate38;
const schema86 = {"title":"登记注册","type":"object","additionalProperties":false,"properties":{"entityType":{"title":"主体类型","description":"The type of the body in words, or its code of digits. A text that begins with a digit and goes on belongs to another column (51万元, 1、销售…): columns were shifted, and what the others hold is not what they say (data-quality 17).","type":"string","maxLength":100,"pattern":"^[0-9]{1,6}$|^[^0-9０-９]"},"regCapital":{"title":"注册资本（万元）","$ref":"mingxin:amountWan"},"currency":{"title":"币种","type":"string","pattern":"^[A-Z]{3}$","default":"CNY"},"regCapitalText":{"title":"注册资本原文","type":"string","maxLength":100},"foundedOn":{"title":"成立日期","$ref":"mingxin:businessDate"},"termTo":{"title":"营业期限至","$ref":"mingxin:businessDate"},"address":{"title":"住所","type":"string","maxLength":500},"scope":{"title":"经营范围","type":"string","maxLength":8000},"registrar":{"title":"登记机关","$ref":"mingxin:organisation"},"approvedOn":{"title":"核准日期","$ref":"mingxin:businessDate"},"status":{"title":"登记状态","enum":["存续","注销","吊销","撤销","迁出","停业"]},"statusOn":{"title":"状态日期","$ref":"mingxin:businessDate"},"changeItems":{"title":"变更事项","type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["item","on"],"properties":{"item":{"title":"变更项","type":"string","minLength":1,"maxLength":100},"before":{"title":"变更前","type":"string","maxLength":4000},"after":{"title":"变更后","type":"string","maxLength":4000},"on":{"title":"变更日期","$ref":"mingxin:businessDate"}}}}},"$id":"mingxin:registration-payload"};
const pattern16 = new RegExp("^[0-9]{1,6}$|^[^0-9０-９]", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:registration-payload" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema86.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.entityType !== undefined){
let data0 = data.entityType;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err1 = {instancePath:instancePath+"/entityType",schemaPath:"#/properties/entityType/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern16.test(data0)){
const err2 = {instancePath:instancePath+"/entityType",schemaPath:"#/properties/entityType/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}$|^[^0-9０-９]"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/entityType",schemaPath:"#/properties/entityType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.regCapital !== undefined){
let data1 = data.regCapital;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/regCapital",schemaPath:"mingxin:amountWan/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 >= 1000000000000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/regCapital",schemaPath:"mingxin:amountWan/anyOf/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1000000000000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/regCapital",schemaPath:"mingxin:amountWan/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err7 = {instancePath:instancePath+"/regCapital",schemaPath:"mingxin:amountWan/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/regCapital",schemaPath:"mingxin:amountWan/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err9 = {instancePath:instancePath+"/regCapital",schemaPath:"mingxin:amountWan/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.currency !== undefined){
let data2 = data.currency;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err10 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
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
const err11 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.regCapitalText !== undefined){
let data3 = data.regCapitalText;
if(typeof data3 === "string"){
if(func2(data3) > 100){
const err12 = {instancePath:instancePath+"/regCapitalText",schemaPath:"#/properties/regCapitalText/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/regCapitalText",schemaPath:"#/properties/regCapitalText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.foundedOn !== undefined){
let data4 = data.foundedOn;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err14 = {instancePath:instancePath+"/foundedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/foundedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.termTo !== undefined){
let data5 = data.termTo;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err16 = {instancePath:instancePath+"/termTo",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
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
const err17 = {instancePath:instancePath+"/termTo",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.address !== undefined){
let data6 = data.address;
if(typeof data6 === "string"){
if(func2(data6) > 500){
const err18 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.scope !== undefined){
let data7 = data.scope;
if(typeof data7 === "string"){
if(func2(data7) > 8000){
const err20 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/maxLength",keyword:"maxLength",params:{limit: 8000}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.registrar !== undefined){
if(!(validate24(data.registrar, {instancePath:instancePath+"/registrar",parentData:data,parentDataProperty:"registrar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.approvedOn !== undefined){
let data9 = data.approvedOn;
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
const err22 = {instancePath:instancePath+"/approvedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/approvedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(!((((((data10 === "存续") || (data10 === "注销")) || (data10 === "吊销")) || (data10 === "撤销")) || (data10 === "迁出")) || (data10 === "停业"))){
const err24 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema86.properties.status.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.statusOn !== undefined){
let data11 = data.statusOn;
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
const err25 = {instancePath:instancePath+"/statusOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/statusOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.changeItems !== undefined){
let data12 = data.changeItems;
if(Array.isArray(data12)){
if(data12.length > 200){
const err27 = {instancePath:instancePath+"/changeItems",schemaPath:"#/properties/changeItems/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.item === undefined){
const err28 = {instancePath:instancePath+"/changeItems/" + i0,schemaPath:"#/properties/changeItems/items/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13.on === undefined){
const err29 = {instancePath:instancePath+"/changeItems/" + i0,schemaPath:"#/properties/changeItems/items/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data13){
if(!((((key1 === "item") || (key1 === "before")) || (key1 === "after")) || (key1 === "on"))){
const err30 = {instancePath:instancePath+"/changeItems/" + i0,schemaPath:"#/properties/changeItems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.item !== undefined){
let data14 = data13.item;
if(typeof data14 === "string"){
if(func2(data14) > 100){
const err31 = {instancePath:instancePath+"/changeItems/" + i0+"/item",schemaPath:"#/properties/changeItems/items/properties/item/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func2(data14) < 1){
const err32 = {instancePath:instancePath+"/changeItems/" + i0+"/item",schemaPath:"#/properties/changeItems/items/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/changeItems/" + i0+"/item",schemaPath:"#/properties/changeItems/items/properties/item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.before !== undefined){
let data15 = data13.before;
if(typeof data15 === "string"){
if(func2(data15) > 4000){
const err34 = {instancePath:instancePath+"/changeItems/" + i0+"/before",schemaPath:"#/properties/changeItems/items/properties/before/maxLength",keyword:"maxLength",params:{limit: 4000}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/changeItems/" + i0+"/before",schemaPath:"#/properties/changeItems/items/properties/before/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.after !== undefined){
let data16 = data13.after;
if(typeof data16 === "string"){
if(func2(data16) > 4000){
const err36 = {instancePath:instancePath+"/changeItems/" + i0+"/after",schemaPath:"#/properties/changeItems/items/properties/after/maxLength",keyword:"maxLength",params:{limit: 4000}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/changeItems/" + i0+"/after",schemaPath:"#/properties/changeItems/items/properties/after/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.on !== undefined){
let data17 = data13.on;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err38 = {instancePath:instancePath+"/changeItems/" + i0+"/on",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/changeItems/" + i0+"/on",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/changeItems/" + i0,schemaPath:"#/properties/changeItems/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/changeItems",schemaPath:"#/properties/changeItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_case_annotated = validate40;
const schema93 = {"title":"案件已标注","description":"A note that shows wherever the entry shows.","x-topic":"credit.cases.v1","type":"object","additionalProperties":false,"required":["caseId","revision","kind","subjectId","entryId","recordedAt","note"],"properties":{"caseId":{"$ref":"mingxin:caseId"},"revision":{"type":"integer","minimum":1},"kind":{"enum":["OBJECTION","REPAIR","COMPLAINT"]},"subjectId":{"$ref":"mingxin:subjectId"},"entryId":{"$ref":"mingxin:entryId"},"statement":{"type":"string"},"dueOn":{"$ref":"mingxin:businessDate"},"provisional":{"type":"boolean","description":"The due day lies beyond the published calendar."},"recordedAt":{"$ref":"mingxin:timestamp"},"note":{"type":"string"}},"$id":"mingxin:case.annotated"};
const schema94 = {"title":"案件标识","type":"string","format":"uuid","$id":"mingxin:caseId"};
const schema95 = {"title":"主体标识","type":"string","format":"uuid","$id":"mingxin:subjectId"};
const schema96 = {"title":"名单记录标识","type":"string","format":"uuid","$id":"mingxin:entryId"};
const formats58 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:case.annotated" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caseId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caseId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subjectId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.entryId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.recordedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.note === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema93.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.caseId !== undefined){
let data0 = data.caseId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err8 = {instancePath:instancePath+"/caseId",schemaPath:"mingxin:caseId/format",keyword:"format",params:{format: "uuid"}};
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
const err9 = {instancePath:instancePath+"/caseId",schemaPath:"mingxin:caseId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((data2 === "OBJECTION") || (data2 === "REPAIR")) || (data2 === "COMPLAINT"))){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema93.properties.kind.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data3 = data.subjectId;
if(typeof data3 === "string"){
if(!(formats58.test(data3))){
const err13 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.entryId !== undefined){
let data4 = data.entryId;
if(typeof data4 === "string"){
if(!(formats58.test(data4))){
const err15 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.statement !== undefined){
if(typeof data.statement !== "string"){
const err17 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.dueOn !== undefined){
let data6 = data.dueOn;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err18 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.provisional !== undefined){
if(typeof data.provisional !== "boolean"){
const err20 = {instancePath:instancePath+"/provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.recordedAt !== undefined){
let data8 = data.recordedAt;
if(typeof data8 === "string"){
if(!(formats4.validate(data8))){
const err21 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err23 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_case_closed = validate41;
const schema99 = {"title":"案件已办结","description":"The applicant was told; the case is over.","x-topic":"credit.cases.v1","type":"object","additionalProperties":false,"required":["caseId","revision","kind","subjectId","entryId","recordedAt"],"properties":{"caseId":{"$ref":"mingxin:caseId"},"revision":{"type":"integer","minimum":1},"kind":{"enum":["OBJECTION","REPAIR","COMPLAINT"]},"subjectId":{"$ref":"mingxin:subjectId"},"entryId":{"$ref":"mingxin:entryId"},"statement":{"type":"string"},"dueOn":{"$ref":"mingxin:businessDate"},"provisional":{"type":"boolean","description":"The due day lies beyond the published calendar."},"recordedAt":{"$ref":"mingxin:timestamp"},"note":{"type":"string"}},"$id":"mingxin:case.closed"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:case.closed" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caseId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caseId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subjectId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.entryId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.recordedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema99.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.caseId !== undefined){
let data0 = data.caseId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err7 = {instancePath:instancePath+"/caseId",schemaPath:"mingxin:caseId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/caseId",schemaPath:"mingxin:caseId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((data2 === "OBJECTION") || (data2 === "REPAIR")) || (data2 === "COMPLAINT"))){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema99.properties.kind.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data3 = data.subjectId;
if(typeof data3 === "string"){
if(!(formats58.test(data3))){
const err12 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.entryId !== undefined){
let data4 = data.entryId;
if(typeof data4 === "string"){
if(!(formats58.test(data4))){
const err14 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.statement !== undefined){
if(typeof data.statement !== "string"){
const err16 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.dueOn !== undefined){
let data6 = data.dueOn;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err17 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.provisional !== undefined){
if(typeof data.provisional !== "boolean"){
const err19 = {instancePath:instancePath+"/provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.recordedAt !== undefined){
let data8 = data.recordedAt;
if(typeof data8 === "string"){
if(!(formats4.validate(data8))){
const err20 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err22 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_case_decided = validate42;
const schema105 = {"title":"案件已决定","description":"Upheld objections and granted repairs end the entry on effectiveOn.","x-topic":"credit.cases.v1","type":"object","additionalProperties":false,"required":["caseId","revision","kind","subjectId","entryId","recordedAt","outcome","decisionNo","decidedBy","effectiveOn","reason"],"properties":{"caseId":{"$ref":"mingxin:caseId"},"revision":{"type":"integer","minimum":1},"kind":{"enum":["OBJECTION","REPAIR","COMPLAINT"]},"subjectId":{"$ref":"mingxin:subjectId"},"entryId":{"$ref":"mingxin:entryId"},"statement":{"type":"string"},"dueOn":{"$ref":"mingxin:businessDate"},"provisional":{"type":"boolean","description":"The due day lies beyond the published calendar."},"recordedAt":{"$ref":"mingxin:timestamp"},"outcome":{"enum":["UPHELD","DISMISSED","GRANTED","REFUSED"]},"decisionNo":{"type":"string"},"decidedBy":{"$ref":"mingxin:department"},"effectiveOn":{"$ref":"mingxin:businessDate"},"reason":{"type":"string"}},"$id":"mingxin:case.decided"};
const schema111 = {"title":"部门","type":"object","additionalProperties":false,"required":["code","name"],"properties":{"code":{"$ref":"mingxin:orgCode"},"name":{"type":"string"}},"$id":"mingxin:department"};
const schema112 = {"title":"单位统一社会信用代码","type":"string","minLength":18,"maxLength":18,"$id":"mingxin:orgCode"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:department" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(func2(data0) > 18){
const err3 = {instancePath:instancePath+"/code",schemaPath:"mingxin:orgCode/maxLength",keyword:"maxLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 18){
const err4 = {instancePath:instancePath+"/code",schemaPath:"mingxin:orgCode/minLength",keyword:"minLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"mingxin:orgCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:case.decided" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caseId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caseId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subjectId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.entryId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.recordedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.outcome === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.decisionNo === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionNo"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.decidedBy === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decidedBy"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.effectiveOn === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveOn"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.reason === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema105.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.caseId !== undefined){
let data0 = data.caseId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err12 = {instancePath:instancePath+"/caseId",schemaPath:"mingxin:caseId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/caseId",schemaPath:"mingxin:caseId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err14 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err15 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((data2 === "OBJECTION") || (data2 === "REPAIR")) || (data2 === "COMPLAINT"))){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema105.properties.kind.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data3 = data.subjectId;
if(typeof data3 === "string"){
if(!(formats58.test(data3))){
const err17 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.entryId !== undefined){
let data4 = data.entryId;
if(typeof data4 === "string"){
if(!(formats58.test(data4))){
const err19 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.statement !== undefined){
if(typeof data.statement !== "string"){
const err21 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.dueOn !== undefined){
let data6 = data.dueOn;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err22 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.provisional !== undefined){
if(typeof data.provisional !== "boolean"){
const err24 = {instancePath:instancePath+"/provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.recordedAt !== undefined){
let data8 = data.recordedAt;
if(typeof data8 === "string"){
if(!(formats4.validate(data8))){
const err25 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.outcome !== undefined){
let data9 = data.outcome;
if(!((((data9 === "UPHELD") || (data9 === "DISMISSED")) || (data9 === "GRANTED")) || (data9 === "REFUSED"))){
const err27 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema105.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.decisionNo !== undefined){
if(typeof data.decisionNo !== "string"){
const err28 = {instancePath:instancePath+"/decisionNo",schemaPath:"#/properties/decisionNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.decidedBy !== undefined){
if(!(validate43(data.decidedBy, {instancePath:instancePath+"/decidedBy",parentData:data,parentDataProperty:"decidedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.effectiveOn !== undefined){
let data12 = data.effectiveOn;
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
const err29 = {instancePath:instancePath+"/effectiveOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/effectiveOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err31 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_case_opened = validate45;
const schema114 = {"title":"案件已受理","description":"An objection, repair or complaint about a list entry was accepted.","x-topic":"credit.cases.v1","type":"object","additionalProperties":false,"required":["caseId","revision","kind","subjectId","entryId","recordedAt","statement","dueOn"],"properties":{"caseId":{"$ref":"mingxin:caseId"},"revision":{"type":"integer","minimum":1},"kind":{"enum":["OBJECTION","REPAIR","COMPLAINT"]},"subjectId":{"$ref":"mingxin:subjectId"},"entryId":{"$ref":"mingxin:entryId"},"statement":{"type":"string"},"dueOn":{"$ref":"mingxin:businessDate"},"provisional":{"type":"boolean","description":"The due day lies beyond the published calendar."},"recordedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:case.opened"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:case.opened" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caseId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caseId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subjectId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.entryId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.recordedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.statement === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statement"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.dueOn === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dueOn"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema114.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.caseId !== undefined){
let data0 = data.caseId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err9 = {instancePath:instancePath+"/caseId",schemaPath:"mingxin:caseId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/caseId",schemaPath:"mingxin:caseId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((data2 === "OBJECTION") || (data2 === "REPAIR")) || (data2 === "COMPLAINT"))){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema114.properties.kind.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data3 = data.subjectId;
if(typeof data3 === "string"){
if(!(formats58.test(data3))){
const err14 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.entryId !== undefined){
let data4 = data.entryId;
if(typeof data4 === "string"){
if(!(formats58.test(data4))){
const err16 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
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
const err17 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.statement !== undefined){
if(typeof data.statement !== "string"){
const err18 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.dueOn !== undefined){
let data6 = data.dueOn;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err19 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.provisional !== undefined){
if(typeof data.provisional !== "boolean"){
const err21 = {instancePath:instancePath+"/provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.recordedAt !== undefined){
let data8 = data.recordedAt;
if(typeof data8 === "string"){
if(!(formats4.validate(data8))){
const err22 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_list_entry_amended = validate46;
const schema120 = {"title":"名单记录已变更","description":"Grounds, validity or standing changed.","x-topic":"credit.list-entries.v1","type":"object","additionalProperties":false,"required":["entryId","revision","subject","list","state","valid","grounds","exitConditions","remedy","openLevel","cause","recordedAt"],"properties":{"entryId":{"$ref":"mingxin:entryId"},"revision":{"type":"integer","minimum":1},"subject":{"$ref":"mingxin:subjectRef"},"list":{"$ref":"mingxin:listRef"},"state":{"enum":["proposed","in-force","suspended","closed"]},"valid":{"type":"array","items":{"$ref":"mingxin:period"},"description":"Days on which it holds; empty when closed before it began."},"grounds":{"type":"array","items":{"$ref":"mingxin:ground"}},"exitConditions":{"type":"string"},"remedy":{"type":"string"},"openLevel":{"$ref":"mingxin:openLevel"},"cause":{"$ref":"mingxin:cause"},"recordedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:list-entry.amended"};
const schema125 = {"title":"名单","type":"object","additionalProperties":false,"required":["type","code","name"],"properties":{"type":{"enum":["RED","BLACK","WATCH","ABNORMAL"]},"code":{"type":"string"},"name":{"type":"string"}},"$id":"mingxin:listRef"};
const schema122 = {"title":"主体摘要","description":"What a reader needs to recognise the subject. A person's id is masked.","type":"object","additionalProperties":false,"required":["subjectId","kind"],"properties":{"subjectId":{"$ref":"mingxin:subjectId"},"kind":{"$ref":"mingxin:subjectKind"},"name":{"type":"string"},"uscc":{"type":"string"},"maskedId":{"type":"string"},"region":{"type":"string"}},"$id":"mingxin:subjectRef"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:subjectRef" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subjectId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "subjectId") || (key0 === "kind")) || (key0 === "name")) || (key0 === "uscc")) || (key0 === "maskedId")) || (key0 === "region"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data0 = data.subjectId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err3 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((((data1 === "LEGAL_PERSON") || (data1 === "UNINCORPORATED")) || (data1 === "INDIVIDUAL_BUSINESS")) || (data1 === "NATURAL_PERSON"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"mingxin:subjectKind/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.uscc !== undefined){
if(typeof data.uscc !== "string"){
const err7 = {instancePath:instancePath+"/uscc",schemaPath:"#/properties/uscc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.maskedId !== undefined){
if(typeof data.maskedId !== "string"){
const err8 = {instancePath:instancePath+"/maskedId",schemaPath:"#/properties/maskedId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err9 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema126 = {"title":"期间","description":"Half open. from is the first day, to the first day after; without to it is open.","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"mingxin:businessDate"},"to":{"$ref":"mingxin:businessDate"}},"$id":"mingxin:period"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:period" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "to"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
const err2 = {instancePath:instancePath+"/from",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/from",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err4 = {instancePath:instancePath+"/to",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/to",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
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
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema129 = {"title":"列入依据","description":"One reason why the entry holds, with the rule version that judged it and what each condition saw.","type":"object","additionalProperties":false,"required":["groundId","ruleId","ruleVersion","standing","period","records","conditions"],"properties":{"groundId":{"type":"string"},"ruleId":{"type":"string"},"ruleVersion":{"type":"integer"},"standing":{"description":"determined by the competent department, or only proposed by a rule","enum":["determined","proposed"]},"period":{"$ref":"mingxin:period"},"records":{"type":"array","minItems":1,"items":{"$ref":"mingxin:groundRecord"}},"conditions":{"type":"array","items":{"$ref":"mingxin:condition"}},"reason":{"type":"string"},"determinedBy":{"type":"string"},"severity":{"enum":["轻微","一般","严重"]}},"$id":"mingxin:ground"};
const schema135 = {"title":"条件与所见取值","type":"object","additionalProperties":false,"required":["id","title","expression","verdict","values"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"expression":{"type":"string","description":"CEL."},"verdict":{"enum":["true","false","unknown"]},"values":{"type":"object","additionalProperties":true,"description":"Every value the expression read, by its path; null where it was missing."}},"$id":"mingxin:condition"};
const schema130 = {"type":"object","additionalProperties":false,"required":["sourceOrgCode","recordId","version","kind"],"properties":{"sourceOrgCode":{"$ref":"mingxin:orgCode"},"recordId":{"type":"string"},"version":{"type":"integer"},"kind":{"$ref":"mingxin:recordKind"},"docNo":{"type":"string"},"decidedOn":{"$ref":"mingxin:businessDate"},"copies":{"title":"同一文书的其他报送","description":"Further records of the same document. They count once together with this one.","type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["sourceOrgCode","recordId"],"properties":{"sourceOrgCode":{"$ref":"mingxin:orgCode"},"recordId":{"type":"string"}}}}},"$id":"mingxin:groundRecord"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:groundRecord" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceOrgCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceOrgCode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.recordId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "sourceOrgCode") || (key0 === "recordId")) || (key0 === "version")) || (key0 === "kind")) || (key0 === "docNo")) || (key0 === "decidedOn")) || (key0 === "copies"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sourceOrgCode !== undefined){
let data0 = data.sourceOrgCode;
if(typeof data0 === "string"){
if(func2(data0) > 18){
const err5 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"mingxin:orgCode/maxLength",keyword:"maxLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 18){
const err6 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"mingxin:orgCode/minLength",keyword:"minLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"mingxin:orgCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.recordId !== undefined){
if(typeof data.recordId !== "string"){
const err8 = {instancePath:instancePath+"/recordId",schemaPath:"#/properties/recordId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(!((((((((data3 === "REGISTRATION") || (data3 === "ADMIN_LICENCE")) || (data3 === "ADMIN_PENALTY")) || (data3 === "ADMIN_LEVY")) || (data3 === "COMMITMENT")) || (data3 === "CONTRACT_PERFORMANCE")) || (data3 === "LIST_ENTRY")) || (data3 === "JUDICIAL"))){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"mingxin:recordKind/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.docNo !== undefined){
if(typeof data.docNo !== "string"){
const err11 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.decidedOn !== undefined){
let data5 = data.decidedOn;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err12 = {instancePath:instancePath+"/decidedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/decidedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.copies !== undefined){
let data6 = data.copies;
if(Array.isArray(data6)){
if(data6.length > 20){
const err14 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.sourceOrgCode === undefined){
const err16 = {instancePath:instancePath+"/copies/" + i0,schemaPath:"#/properties/copies/items/required",keyword:"required",params:{missingProperty: "sourceOrgCode"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.recordId === undefined){
const err17 = {instancePath:instancePath+"/copies/" + i0,schemaPath:"#/properties/copies/items/required",keyword:"required",params:{missingProperty: "recordId"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data7){
if(!((key1 === "sourceOrgCode") || (key1 === "recordId"))){
const err18 = {instancePath:instancePath+"/copies/" + i0,schemaPath:"#/properties/copies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.sourceOrgCode !== undefined){
let data8 = data7.sourceOrgCode;
if(typeof data8 === "string"){
if(func2(data8) > 18){
const err19 = {instancePath:instancePath+"/copies/" + i0+"/sourceOrgCode",schemaPath:"mingxin:orgCode/maxLength",keyword:"maxLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data8) < 18){
const err20 = {instancePath:instancePath+"/copies/" + i0+"/sourceOrgCode",schemaPath:"mingxin:orgCode/minLength",keyword:"minLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/copies/" + i0+"/sourceOrgCode",schemaPath:"mingxin:orgCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.recordId !== undefined){
if(typeof data7.recordId !== "string"){
const err22 = {instancePath:instancePath+"/copies/" + i0+"/recordId",schemaPath:"#/properties/copies/items/properties/recordId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/copies/" + i0,schemaPath:"#/properties/copies/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/type",keyword:"type",params:{type: "array"}};
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
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:ground" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groundId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groundId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ruleId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ruleVersion === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleVersion"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.standing === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standing"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.period === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.records === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.conditions === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema129.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.groundId !== undefined){
if(typeof data.groundId !== "string"){
const err8 = {instancePath:instancePath+"/groundId",schemaPath:"#/properties/groundId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ruleId !== undefined){
if(typeof data.ruleId !== "string"){
const err9 = {instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ruleVersion !== undefined){
let data2 = data.ruleVersion;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/ruleVersion",schemaPath:"#/properties/ruleVersion/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.standing !== undefined){
let data3 = data.standing;
if(!((data3 === "determined") || (data3 === "proposed"))){
const err11 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema129.properties.standing.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.period !== undefined){
if(!(validate49(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
let data5 = data.records;
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data5[i0], {instancePath:instancePath+"/records/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.conditions !== undefined){
let data7 = data.conditions;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err14 = {instancePath:instancePath+"/conditions/" + i1,schemaPath:"mingxin:condition/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.title === undefined){
const err15 = {instancePath:instancePath+"/conditions/" + i1,schemaPath:"mingxin:condition/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.expression === undefined){
const err16 = {instancePath:instancePath+"/conditions/" + i1,schemaPath:"mingxin:condition/required",keyword:"required",params:{missingProperty: "expression"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.verdict === undefined){
const err17 = {instancePath:instancePath+"/conditions/" + i1,schemaPath:"mingxin:condition/required",keyword:"required",params:{missingProperty: "verdict"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.values === undefined){
const err18 = {instancePath:instancePath+"/conditions/" + i1,schemaPath:"mingxin:condition/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data8){
if(!(((((key1 === "id") || (key1 === "title")) || (key1 === "expression")) || (key1 === "verdict")) || (key1 === "values"))){
const err19 = {instancePath:instancePath+"/conditions/" + i1,schemaPath:"mingxin:condition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.id !== undefined){
if(typeof data8.id !== "string"){
const err20 = {instancePath:instancePath+"/conditions/" + i1+"/id",schemaPath:"mingxin:condition/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.title !== undefined){
if(typeof data8.title !== "string"){
const err21 = {instancePath:instancePath+"/conditions/" + i1+"/title",schemaPath:"mingxin:condition/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.expression !== undefined){
if(typeof data8.expression !== "string"){
const err22 = {instancePath:instancePath+"/conditions/" + i1+"/expression",schemaPath:"mingxin:condition/properties/expression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.verdict !== undefined){
let data12 = data8.verdict;
if(!(((data12 === "true") || (data12 === "false")) || (data12 === "unknown"))){
const err23 = {instancePath:instancePath+"/conditions/" + i1+"/verdict",schemaPath:"mingxin:condition/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema135.properties.verdict.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.values !== undefined){
let data13 = data8.values;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
const err24 = {instancePath:instancePath+"/conditions/" + i1+"/values",schemaPath:"mingxin:condition/properties/values/type",keyword:"type",params:{type: "object"}};
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
else {
const err25 = {instancePath:instancePath+"/conditions/" + i1,schemaPath:"mingxin:condition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err27 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.determinedBy !== undefined){
if(typeof data.determinedBy !== "string"){
const err28 = {instancePath:instancePath+"/determinedBy",schemaPath:"#/properties/determinedBy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.severity !== undefined){
let data16 = data.severity;
if(!(((data16 === "轻微") || (data16 === "一般")) || (data16 === "严重"))){
const err29 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema129.properties.severity.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema137 = {"title":"变动原因","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["record-accepted","record-corrected","record-withdrawn","record-moved","subject-merged","objection-upheld","objection-opened","objection-dismissed","repair-granted","expired","rules-published"]},"record":{"$ref":"mingxin:recordKey"},"caseId":{"$ref":"mingxin:caseId"},"note":{"type":"string"}},"$id":"mingxin:cause"};
const schema138 = {"title":"记录键","type":"object","additionalProperties":false,"required":["sourceOrgCode","recordId","version"],"properties":{"sourceOrgCode":{"$ref":"mingxin:orgCode"},"recordId":{"$ref":"mingxin:recordId"},"version":{"$ref":"mingxin:version"}},"$id":"mingxin:recordKey"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:recordKey" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceOrgCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceOrgCode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.recordId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "sourceOrgCode") || (key0 === "recordId")) || (key0 === "version"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sourceOrgCode !== undefined){
let data0 = data.sourceOrgCode;
if(typeof data0 === "string"){
if(func2(data0) > 18){
const err4 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"mingxin:orgCode/maxLength",keyword:"maxLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data0) < 18){
const err5 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"mingxin:orgCode/minLength",keyword:"minLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"mingxin:orgCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.recordId !== undefined){
let data1 = data.recordId;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err7 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/version",schemaPath:"mingxin:version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/version",schemaPath:"mingxin:version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/version",schemaPath:"mingxin:version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:cause" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "record")) || (key0 === "caseId")) || (key0 === "note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((((((((((data0 === "record-accepted") || (data0 === "record-corrected")) || (data0 === "record-withdrawn")) || (data0 === "record-moved")) || (data0 === "subject-merged")) || (data0 === "objection-upheld")) || (data0 === "objection-opened")) || (data0 === "objection-dismissed")) || (data0 === "repair-granted")) || (data0 === "expired")) || (data0 === "rules-published"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema137.properties.kind.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate57(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.caseId !== undefined){
let data2 = data.caseId;
if(typeof data2 === "string"){
if(!(formats58.test(data2))){
const err3 = {instancePath:instancePath+"/caseId",schemaPath:"mingxin:caseId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/caseId",schemaPath:"mingxin:caseId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err5 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
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
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:list-entry.amended" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entryId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subject === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.list === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.state === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.valid === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.grounds === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grounds"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.exitConditions === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitConditions"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.remedy === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.openLevel === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openLevel"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.cause === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.recordedAt === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema120.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.entryId !== undefined){
let data0 = data.entryId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err13 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err15 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err16 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.subject !== undefined){
if(!(validate47(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data3 = data.list;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err17 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.code === undefined){
const err18 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.name === undefined){
const err19 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "type") || (key1 === "code")) || (key1 === "name"))){
const err20 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.type !== undefined){
let data4 = data3.type;
if(!((((data4 === "RED") || (data4 === "BLACK")) || (data4 === "WATCH")) || (data4 === "ABNORMAL"))){
const err21 = {instancePath:instancePath+"/list/type",schemaPath:"mingxin:listRef/properties/type/enum",keyword:"enum",params:{allowedValues: schema125.properties.type.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.code !== undefined){
if(typeof data3.code !== "string"){
const err22 = {instancePath:instancePath+"/list/code",schemaPath:"mingxin:listRef/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
const err23 = {instancePath:instancePath+"/list/name",schemaPath:"mingxin:listRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.state !== undefined){
let data7 = data.state;
if(!((((data7 === "proposed") || (data7 === "in-force")) || (data7 === "suspended")) || (data7 === "closed"))){
const err25 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema120.properties.state.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.valid !== undefined){
let data8 = data.valid;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data8[i0], {instancePath:instancePath+"/valid/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.grounds !== undefined){
let data10 = data.grounds;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate51(data10[i1], {instancePath:instancePath+"/grounds/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/grounds",schemaPath:"#/properties/grounds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.exitConditions !== undefined){
if(typeof data.exitConditions !== "string"){
const err28 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.remedy !== undefined){
if(typeof data.remedy !== "string"){
const err29 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.openLevel !== undefined){
let data14 = data.openLevel;
if(!(((data14 === "PUBLIC") || (data14 === "AUTHORISED")) || (data14 === "GOV_SHARED"))){
const err30 = {instancePath:instancePath+"/openLevel",schemaPath:"mingxin:openLevel/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.cause !== undefined){
if(!(validate56(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.recordedAt !== undefined){
let data16 = data.recordedAt;
if(typeof data16 === "string"){
if(!(formats4.validate(data16))){
const err31 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_list_entry_closed = validate60;
const schema144 = {"title":"名单记录已移出","description":"No ground is left.","x-topic":"credit.list-entries.v1","type":"object","additionalProperties":false,"required":["entryId","revision","subject","list","state","valid","grounds","exitConditions","remedy","openLevel","cause","recordedAt"],"properties":{"entryId":{"$ref":"mingxin:entryId"},"revision":{"type":"integer","minimum":1},"subject":{"$ref":"mingxin:subjectRef"},"list":{"$ref":"mingxin:listRef"},"state":{"enum":["proposed","in-force","suspended","closed"]},"valid":{"type":"array","items":{"$ref":"mingxin:period"},"description":"Days on which it holds; empty when closed before it began."},"grounds":{"type":"array","items":{"$ref":"mingxin:ground"}},"exitConditions":{"type":"string"},"remedy":{"type":"string"},"openLevel":{"$ref":"mingxin:openLevel"},"cause":{"$ref":"mingxin:cause"},"recordedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:list-entry.closed"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:list-entry.closed" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entryId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subject === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.list === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.state === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.valid === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.grounds === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grounds"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.exitConditions === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitConditions"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.remedy === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.openLevel === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openLevel"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.cause === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.recordedAt === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema144.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.entryId !== undefined){
let data0 = data.entryId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err13 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err15 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err16 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.subject !== undefined){
if(!(validate47(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data3 = data.list;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err17 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.code === undefined){
const err18 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.name === undefined){
const err19 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "type") || (key1 === "code")) || (key1 === "name"))){
const err20 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.type !== undefined){
let data4 = data3.type;
if(!((((data4 === "RED") || (data4 === "BLACK")) || (data4 === "WATCH")) || (data4 === "ABNORMAL"))){
const err21 = {instancePath:instancePath+"/list/type",schemaPath:"mingxin:listRef/properties/type/enum",keyword:"enum",params:{allowedValues: schema125.properties.type.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.code !== undefined){
if(typeof data3.code !== "string"){
const err22 = {instancePath:instancePath+"/list/code",schemaPath:"mingxin:listRef/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
const err23 = {instancePath:instancePath+"/list/name",schemaPath:"mingxin:listRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.state !== undefined){
let data7 = data.state;
if(!((((data7 === "proposed") || (data7 === "in-force")) || (data7 === "suspended")) || (data7 === "closed"))){
const err25 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema144.properties.state.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.valid !== undefined){
let data8 = data.valid;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data8[i0], {instancePath:instancePath+"/valid/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.grounds !== undefined){
let data10 = data.grounds;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate51(data10[i1], {instancePath:instancePath+"/grounds/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/grounds",schemaPath:"#/properties/grounds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.exitConditions !== undefined){
if(typeof data.exitConditions !== "string"){
const err28 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.remedy !== undefined){
if(typeof data.remedy !== "string"){
const err29 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.openLevel !== undefined){
let data14 = data.openLevel;
if(!(((data14 === "PUBLIC") || (data14 === "AUTHORISED")) || (data14 === "GOV_SHARED"))){
const err30 = {instancePath:instancePath+"/openLevel",schemaPath:"mingxin:openLevel/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.cause !== undefined){
if(!(validate56(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.recordedAt !== undefined){
let data16 = data.recordedAt;
if(typeof data16 === "string"){
if(!(formats4.validate(data16))){
const err31 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_list_entry_opened = validate65;
const schema149 = {"title":"名单记录已列入","description":"The subject entered a list, in force or as a proposal.","x-topic":"credit.list-entries.v1","type":"object","additionalProperties":false,"required":["entryId","revision","subject","list","state","valid","grounds","exitConditions","remedy","openLevel","cause","recordedAt"],"properties":{"entryId":{"$ref":"mingxin:entryId"},"revision":{"type":"integer","minimum":1},"subject":{"$ref":"mingxin:subjectRef"},"list":{"$ref":"mingxin:listRef"},"state":{"enum":["proposed","in-force","suspended","closed"]},"valid":{"type":"array","items":{"$ref":"mingxin:period"},"description":"Days on which it holds; empty when closed before it began."},"grounds":{"type":"array","items":{"$ref":"mingxin:ground"}},"exitConditions":{"type":"string"},"remedy":{"type":"string"},"openLevel":{"$ref":"mingxin:openLevel"},"cause":{"$ref":"mingxin:cause"},"recordedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:list-entry.opened"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:list-entry.opened" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entryId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subject === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.list === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.state === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.valid === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.grounds === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grounds"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.exitConditions === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitConditions"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.remedy === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.openLevel === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openLevel"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.cause === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.recordedAt === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema149.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.entryId !== undefined){
let data0 = data.entryId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err13 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err15 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err16 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.subject !== undefined){
if(!(validate47(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data3 = data.list;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err17 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.code === undefined){
const err18 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.name === undefined){
const err19 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "type") || (key1 === "code")) || (key1 === "name"))){
const err20 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.type !== undefined){
let data4 = data3.type;
if(!((((data4 === "RED") || (data4 === "BLACK")) || (data4 === "WATCH")) || (data4 === "ABNORMAL"))){
const err21 = {instancePath:instancePath+"/list/type",schemaPath:"mingxin:listRef/properties/type/enum",keyword:"enum",params:{allowedValues: schema125.properties.type.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.code !== undefined){
if(typeof data3.code !== "string"){
const err22 = {instancePath:instancePath+"/list/code",schemaPath:"mingxin:listRef/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
const err23 = {instancePath:instancePath+"/list/name",schemaPath:"mingxin:listRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.state !== undefined){
let data7 = data.state;
if(!((((data7 === "proposed") || (data7 === "in-force")) || (data7 === "suspended")) || (data7 === "closed"))){
const err25 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema149.properties.state.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.valid !== undefined){
let data8 = data.valid;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data8[i0], {instancePath:instancePath+"/valid/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.grounds !== undefined){
let data10 = data.grounds;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate51(data10[i1], {instancePath:instancePath+"/grounds/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/grounds",schemaPath:"#/properties/grounds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.exitConditions !== undefined){
if(typeof data.exitConditions !== "string"){
const err28 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.remedy !== undefined){
if(typeof data.remedy !== "string"){
const err29 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.openLevel !== undefined){
let data14 = data.openLevel;
if(!(((data14 === "PUBLIC") || (data14 === "AUTHORISED")) || (data14 === "GOV_SHARED"))){
const err30 = {instancePath:instancePath+"/openLevel",schemaPath:"mingxin:openLevel/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.cause !== undefined){
if(!(validate56(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.recordedAt !== undefined){
let data16 = data.recordedAt;
if(typeof data16 === "string"){
if(!(formats4.validate(data16))){
const err31 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_list_entry_resumed = validate70;
const schema154 = {"title":"名单记录已恢复","description":"The suspension ended.","x-topic":"credit.list-entries.v1","type":"object","additionalProperties":false,"required":["entryId","revision","subject","list","state","valid","grounds","exitConditions","remedy","openLevel","cause","recordedAt"],"properties":{"entryId":{"$ref":"mingxin:entryId"},"revision":{"type":"integer","minimum":1},"subject":{"$ref":"mingxin:subjectRef"},"list":{"$ref":"mingxin:listRef"},"state":{"enum":["proposed","in-force","suspended","closed"]},"valid":{"type":"array","items":{"$ref":"mingxin:period"},"description":"Days on which it holds; empty when closed before it began."},"grounds":{"type":"array","items":{"$ref":"mingxin:ground"}},"exitConditions":{"type":"string"},"remedy":{"type":"string"},"openLevel":{"$ref":"mingxin:openLevel"},"cause":{"$ref":"mingxin:cause"},"recordedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:list-entry.resumed"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:list-entry.resumed" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entryId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subject === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.list === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.state === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.valid === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.grounds === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grounds"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.exitConditions === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitConditions"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.remedy === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.openLevel === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openLevel"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.cause === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.recordedAt === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema154.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.entryId !== undefined){
let data0 = data.entryId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err13 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err15 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err16 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.subject !== undefined){
if(!(validate47(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data3 = data.list;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err17 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.code === undefined){
const err18 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.name === undefined){
const err19 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "type") || (key1 === "code")) || (key1 === "name"))){
const err20 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.type !== undefined){
let data4 = data3.type;
if(!((((data4 === "RED") || (data4 === "BLACK")) || (data4 === "WATCH")) || (data4 === "ABNORMAL"))){
const err21 = {instancePath:instancePath+"/list/type",schemaPath:"mingxin:listRef/properties/type/enum",keyword:"enum",params:{allowedValues: schema125.properties.type.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.code !== undefined){
if(typeof data3.code !== "string"){
const err22 = {instancePath:instancePath+"/list/code",schemaPath:"mingxin:listRef/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
const err23 = {instancePath:instancePath+"/list/name",schemaPath:"mingxin:listRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.state !== undefined){
let data7 = data.state;
if(!((((data7 === "proposed") || (data7 === "in-force")) || (data7 === "suspended")) || (data7 === "closed"))){
const err25 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema154.properties.state.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.valid !== undefined){
let data8 = data.valid;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data8[i0], {instancePath:instancePath+"/valid/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.grounds !== undefined){
let data10 = data.grounds;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate51(data10[i1], {instancePath:instancePath+"/grounds/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/grounds",schemaPath:"#/properties/grounds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.exitConditions !== undefined){
if(typeof data.exitConditions !== "string"){
const err28 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.remedy !== undefined){
if(typeof data.remedy !== "string"){
const err29 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.openLevel !== undefined){
let data14 = data.openLevel;
if(!(((data14 === "PUBLIC") || (data14 === "AUTHORISED")) || (data14 === "GOV_SHARED"))){
const err30 = {instancePath:instancePath+"/openLevel",schemaPath:"mingxin:openLevel/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.cause !== undefined){
if(!(validate56(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.recordedAt !== undefined){
let data16 = data.recordedAt;
if(typeof data16 === "string"){
if(!(formats4.validate(data16))){
const err31 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_list_entry_suspended = validate75;
const schema159 = {"title":"名单记录已中止","description":"An objection is pending and the list's rule suspends meanwhile.","x-topic":"credit.list-entries.v1","type":"object","additionalProperties":false,"required":["entryId","revision","subject","list","state","valid","grounds","exitConditions","remedy","openLevel","cause","recordedAt"],"properties":{"entryId":{"$ref":"mingxin:entryId"},"revision":{"type":"integer","minimum":1},"subject":{"$ref":"mingxin:subjectRef"},"list":{"$ref":"mingxin:listRef"},"state":{"enum":["proposed","in-force","suspended","closed"]},"valid":{"type":"array","items":{"$ref":"mingxin:period"},"description":"Days on which it holds; empty when closed before it began."},"grounds":{"type":"array","items":{"$ref":"mingxin:ground"}},"exitConditions":{"type":"string"},"remedy":{"type":"string"},"openLevel":{"$ref":"mingxin:openLevel"},"cause":{"$ref":"mingxin:cause"},"recordedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:list-entry.suspended"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:list-entry.suspended" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entryId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subject === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.list === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.state === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.valid === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.grounds === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grounds"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.exitConditions === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitConditions"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.remedy === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.openLevel === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openLevel"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.cause === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.recordedAt === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema159.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.entryId !== undefined){
let data0 = data.entryId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err13 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err15 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err16 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.subject !== undefined){
if(!(validate47(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data3 = data.list;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err17 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.code === undefined){
const err18 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.name === undefined){
const err19 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "type") || (key1 === "code")) || (key1 === "name"))){
const err20 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.type !== undefined){
let data4 = data3.type;
if(!((((data4 === "RED") || (data4 === "BLACK")) || (data4 === "WATCH")) || (data4 === "ABNORMAL"))){
const err21 = {instancePath:instancePath+"/list/type",schemaPath:"mingxin:listRef/properties/type/enum",keyword:"enum",params:{allowedValues: schema125.properties.type.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.code !== undefined){
if(typeof data3.code !== "string"){
const err22 = {instancePath:instancePath+"/list/code",schemaPath:"mingxin:listRef/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
const err23 = {instancePath:instancePath+"/list/name",schemaPath:"mingxin:listRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.state !== undefined){
let data7 = data.state;
if(!((((data7 === "proposed") || (data7 === "in-force")) || (data7 === "suspended")) || (data7 === "closed"))){
const err25 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema159.properties.state.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.valid !== undefined){
let data8 = data.valid;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data8[i0], {instancePath:instancePath+"/valid/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.grounds !== undefined){
let data10 = data.grounds;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate51(data10[i1], {instancePath:instancePath+"/grounds/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/grounds",schemaPath:"#/properties/grounds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.exitConditions !== undefined){
if(typeof data.exitConditions !== "string"){
const err28 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.remedy !== undefined){
if(typeof data.remedy !== "string"){
const err29 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.openLevel !== undefined){
let data14 = data.openLevel;
if(!(((data14 === "PUBLIC") || (data14 === "AUTHORISED")) || (data14 === "GOV_SHARED"))){
const err30 = {instancePath:instancePath+"/openLevel",schemaPath:"mingxin:openLevel/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.cause !== undefined){
if(!(validate56(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.recordedAt !== undefined){
let data16 = data.recordedAt;
if(typeof data16 === "string"){
if(!(formats4.validate(data16))){
const err31 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_measure_amended = validate80;
const schema164 = {"title":"措施已变更","description":"Validity, grounds or legal basis changed; it still holds.","x-topic":"credit.sanctions.v1","type":"object","additionalProperties":false,"required":["dispatchId","revision","entryId","subject","list","measure","department","valid","ruleId","ruleVersion","reason","exitConditions","remedy","feedbackDueWorkingDays","cause","recordedAt"],"properties":{"dispatchId":{"$ref":"mingxin:dispatchId"},"revision":{"type":"integer","minimum":1},"entryId":{"$ref":"mingxin:entryId"},"subject":{"$ref":"mingxin:subjectRef"},"list":{"$ref":"mingxin:listRef"},"measure":{"$ref":"mingxin:measure"},"department":{"$ref":"mingxin:department"},"valid":{"type":"array","items":{"$ref":"mingxin:period"}},"ruleId":{"type":"string"},"ruleVersion":{"type":"integer"},"reason":{"type":"string"},"exitConditions":{"type":"string"},"remedy":{"type":"string"},"feedbackDueWorkingDays":{"type":"integer","minimum":1},"cause":{"$ref":"mingxin:cause"},"recordedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:measure.amended"};
const schema165 = {"title":"任务派发标识","type":"string","format":"uuid","$id":"mingxin:dispatchId"};
const schema168 = {"title":"奖惩措施","type":"object","additionalProperties":false,"required":["code","name","polarity","group","decision","legalBasis"],"properties":{"code":{"type":"string"},"name":{"type":"string"},"polarity":{"enum":["SANCTION","INCENTIVE"]},"group":{"description":"I 减损权益或增加义务 · II 不减损权益的管理措施 · III 公共管理机构以外自主实施","enum":["I","II","III"]},"decision":{"description":"What a check answers while the measure holds.","enum":["BLOCK","REVIEW","HINT"]},"items":{"type":"array","items":{"type":"string"},"description":"Approval or bidding items it bears on; empty means all of the department."},"legalBasis":{"type":"array","minItems":1,"items":{"$ref":"mingxin:legalBasis"}}},"$id":"mingxin:measure"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:measure" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.polarity === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "polarity"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.group === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.decision === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.legalBasis === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "code") || (key0 === "name")) || (key0 === "polarity")) || (key0 === "group")) || (key0 === "decision")) || (key0 === "items")) || (key0 === "legalBasis"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.polarity !== undefined){
let data2 = data.polarity;
if(!((data2 === "SANCTION") || (data2 === "INCENTIVE"))){
const err9 = {instancePath:instancePath+"/polarity",schemaPath:"#/properties/polarity/enum",keyword:"enum",params:{allowedValues: schema168.properties.polarity.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.group !== undefined){
let data3 = data.group;
if(!(((data3 === "I") || (data3 === "II")) || (data3 === "III"))){
const err10 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/enum",keyword:"enum",params:{allowedValues: schema168.properties.group.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.decision !== undefined){
let data4 = data.decision;
if(!(((data4 === "BLOCK") || (data4 === "REVIEW")) || (data4 === "HINT"))){
const err11 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema168.properties.decision.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.items !== undefined){
let data5 = data.items;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err12 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data7 = data.legalBasis;
if(Array.isArray(data7)){
if(data7.length < 1){
const err14 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.document === undefined){
const err15 = {instancePath:instancePath+"/legalBasis/" + i1,schemaPath:"mingxin:legalBasis/required",keyword:"required",params:{missingProperty: "document"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.level === undefined){
const err16 = {instancePath:instancePath+"/legalBasis/" + i1,schemaPath:"mingxin:legalBasis/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data8){
if(!((((key1 === "document") || (key1 === "number")) || (key1 === "article")) || (key1 === "level"))){
const err17 = {instancePath:instancePath+"/legalBasis/" + i1,schemaPath:"mingxin:legalBasis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.document !== undefined){
let data9 = data8.document;
if(typeof data9 === "string"){
if(func2(data9) > 300){
const err18 = {instancePath:instancePath+"/legalBasis/" + i1+"/document",schemaPath:"mingxin:legalBasis/properties/document/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data9) < 1){
const err19 = {instancePath:instancePath+"/legalBasis/" + i1+"/document",schemaPath:"mingxin:legalBasis/properties/document/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/legalBasis/" + i1+"/document",schemaPath:"mingxin:legalBasis/properties/document/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.number !== undefined){
let data10 = data8.number;
if(typeof data10 === "string"){
if(func2(data10) > 100){
const err21 = {instancePath:instancePath+"/legalBasis/" + i1+"/number",schemaPath:"mingxin:legalBasis/properties/number/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/legalBasis/" + i1+"/number",schemaPath:"mingxin:legalBasis/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.article !== undefined){
let data11 = data8.article;
if(typeof data11 === "string"){
if(func2(data11) > 100){
const err23 = {instancePath:instancePath+"/legalBasis/" + i1+"/article",schemaPath:"mingxin:legalBasis/properties/article/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/legalBasis/" + i1+"/article",schemaPath:"mingxin:legalBasis/properties/article/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.level !== undefined){
let data12 = data8.level;
if(!((((((data12 === "LAW") || (data12 === "ADMIN_REG")) || (data12 === "CENTRAL_DOC")) || (data12 === "LOCAL_REG")) || (data12 === "RULE")) || (data12 === "JUDICIAL"))){
const err25 = {instancePath:instancePath+"/legalBasis/" + i1+"/level",schemaPath:"mingxin:legalBasis/properties/level/enum",keyword:"enum",params:{allowedValues: schema77.properties.level.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/legalBasis/" + i1,schemaPath:"mingxin:legalBasis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:measure.amended" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dispatchId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dispatchId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.entryId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subject === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.list === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.measure === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measure"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.department === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.valid === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.ruleId === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleId"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.ruleVersion === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleVersion"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.reason === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.exitConditions === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitConditions"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.remedy === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.feedbackDueWorkingDays === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feedbackDueWorkingDays"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.cause === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.recordedAt === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema164.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.dispatchId !== undefined){
let data0 = data.dispatchId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err17 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err19 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err20 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.entryId !== undefined){
let data2 = data.entryId;
if(typeof data2 === "string"){
if(!(formats58.test(data2))){
const err21 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate47(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data4 = data.list;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err23 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data4.code === undefined){
const err24 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4.name === undefined){
const err25 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "type") || (key1 === "code")) || (key1 === "name"))){
const err26 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.type !== undefined){
let data5 = data4.type;
if(!((((data5 === "RED") || (data5 === "BLACK")) || (data5 === "WATCH")) || (data5 === "ABNORMAL"))){
const err27 = {instancePath:instancePath+"/list/type",schemaPath:"mingxin:listRef/properties/type/enum",keyword:"enum",params:{allowedValues: schema125.properties.type.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.code !== undefined){
if(typeof data4.code !== "string"){
const err28 = {instancePath:instancePath+"/list/code",schemaPath:"mingxin:listRef/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
const err29 = {instancePath:instancePath+"/list/name",schemaPath:"mingxin:listRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.measure !== undefined){
if(!(validate82(data.measure, {instancePath:instancePath+"/measure",parentData:data,parentDataProperty:"measure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.department !== undefined){
if(!(validate43(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.valid !== undefined){
let data10 = data.valid;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data10[i0], {instancePath:instancePath+"/valid/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.ruleId !== undefined){
if(typeof data.ruleId !== "string"){
const err32 = {instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.ruleVersion !== undefined){
let data13 = data.ruleVersion;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/ruleVersion",schemaPath:"#/properties/ruleVersion/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err34 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.exitConditions !== undefined){
if(typeof data.exitConditions !== "string"){
const err35 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.remedy !== undefined){
if(typeof data.remedy !== "string"){
const err36 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.feedbackDueWorkingDays !== undefined){
let data17 = data.feedbackDueWorkingDays;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err37 = {instancePath:instancePath+"/feedbackDueWorkingDays",schemaPath:"#/properties/feedbackDueWorkingDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err38 = {instancePath:instancePath+"/feedbackDueWorkingDays",schemaPath:"#/properties/feedbackDueWorkingDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.cause !== undefined){
if(!(validate56(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.recordedAt !== undefined){
let data19 = data.recordedAt;
if(typeof data19 === "string"){
if(!(formats4.validate(data19))){
const err39 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_measure_dispatched = validate87;
const schema171 = {"title":"措施已派发","description":"The department is to apply the measure.","x-topic":"credit.sanctions.v1","type":"object","additionalProperties":false,"required":["dispatchId","revision","entryId","subject","list","measure","department","valid","ruleId","ruleVersion","reason","exitConditions","remedy","feedbackDueWorkingDays","cause","recordedAt"],"properties":{"dispatchId":{"$ref":"mingxin:dispatchId"},"revision":{"type":"integer","minimum":1},"entryId":{"$ref":"mingxin:entryId"},"subject":{"$ref":"mingxin:subjectRef"},"list":{"$ref":"mingxin:listRef"},"measure":{"$ref":"mingxin:measure"},"department":{"$ref":"mingxin:department"},"valid":{"type":"array","items":{"$ref":"mingxin:period"}},"ruleId":{"type":"string"},"ruleVersion":{"type":"integer"},"reason":{"type":"string"},"exitConditions":{"type":"string"},"remedy":{"type":"string"},"feedbackDueWorkingDays":{"type":"integer","minimum":1},"cause":{"$ref":"mingxin:cause"},"recordedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:measure.dispatched"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:measure.dispatched" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dispatchId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dispatchId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.entryId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subject === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.list === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.measure === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measure"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.department === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.valid === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.ruleId === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleId"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.ruleVersion === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleVersion"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.reason === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.exitConditions === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitConditions"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.remedy === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.feedbackDueWorkingDays === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feedbackDueWorkingDays"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.cause === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.recordedAt === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema171.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.dispatchId !== undefined){
let data0 = data.dispatchId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err17 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err19 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err20 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.entryId !== undefined){
let data2 = data.entryId;
if(typeof data2 === "string"){
if(!(formats58.test(data2))){
const err21 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate47(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data4 = data.list;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err23 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data4.code === undefined){
const err24 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4.name === undefined){
const err25 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "type") || (key1 === "code")) || (key1 === "name"))){
const err26 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.type !== undefined){
let data5 = data4.type;
if(!((((data5 === "RED") || (data5 === "BLACK")) || (data5 === "WATCH")) || (data5 === "ABNORMAL"))){
const err27 = {instancePath:instancePath+"/list/type",schemaPath:"mingxin:listRef/properties/type/enum",keyword:"enum",params:{allowedValues: schema125.properties.type.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.code !== undefined){
if(typeof data4.code !== "string"){
const err28 = {instancePath:instancePath+"/list/code",schemaPath:"mingxin:listRef/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
const err29 = {instancePath:instancePath+"/list/name",schemaPath:"mingxin:listRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.measure !== undefined){
if(!(validate82(data.measure, {instancePath:instancePath+"/measure",parentData:data,parentDataProperty:"measure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.department !== undefined){
if(!(validate43(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.valid !== undefined){
let data10 = data.valid;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data10[i0], {instancePath:instancePath+"/valid/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.ruleId !== undefined){
if(typeof data.ruleId !== "string"){
const err32 = {instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.ruleVersion !== undefined){
let data13 = data.ruleVersion;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/ruleVersion",schemaPath:"#/properties/ruleVersion/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err34 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.exitConditions !== undefined){
if(typeof data.exitConditions !== "string"){
const err35 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.remedy !== undefined){
if(typeof data.remedy !== "string"){
const err36 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.feedbackDueWorkingDays !== undefined){
let data17 = data.feedbackDueWorkingDays;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err37 = {instancePath:instancePath+"/feedbackDueWorkingDays",schemaPath:"#/properties/feedbackDueWorkingDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err38 = {instancePath:instancePath+"/feedbackDueWorkingDays",schemaPath:"#/properties/feedbackDueWorkingDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.cause !== undefined){
if(!(validate56(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.recordedAt !== undefined){
let data19 = data.recordedAt;
if(typeof data19 === "string"){
if(!(formats4.validate(data19))){
const err39 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_measure_expired = validate93;
const schema176 = {"title":"措施已到期","description":"Announces that the last day passed; the state followed from the dates before this event.","x-topic":"credit.sanctions.v1","type":"object","additionalProperties":false,"required":["dispatchId","revision","entryId","subject","list","measure","department","valid","ruleId","ruleVersion","reason","exitConditions","remedy","feedbackDueWorkingDays","cause","recordedAt"],"properties":{"dispatchId":{"$ref":"mingxin:dispatchId"},"revision":{"type":"integer","minimum":1},"entryId":{"$ref":"mingxin:entryId"},"subject":{"$ref":"mingxin:subjectRef"},"list":{"$ref":"mingxin:listRef"},"measure":{"$ref":"mingxin:measure"},"department":{"$ref":"mingxin:department"},"valid":{"type":"array","items":{"$ref":"mingxin:period"}},"ruleId":{"type":"string"},"ruleVersion":{"type":"integer"},"reason":{"type":"string"},"exitConditions":{"type":"string"},"remedy":{"type":"string"},"feedbackDueWorkingDays":{"type":"integer","minimum":1},"cause":{"$ref":"mingxin:cause"},"recordedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:measure.expired"};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:measure.expired" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dispatchId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dispatchId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.entryId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subject === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.list === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.measure === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measure"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.department === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.valid === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.ruleId === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleId"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.ruleVersion === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleVersion"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.reason === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.exitConditions === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitConditions"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.remedy === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.feedbackDueWorkingDays === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feedbackDueWorkingDays"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.cause === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.recordedAt === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema176.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.dispatchId !== undefined){
let data0 = data.dispatchId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err17 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err19 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err20 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.entryId !== undefined){
let data2 = data.entryId;
if(typeof data2 === "string"){
if(!(formats58.test(data2))){
const err21 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate47(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data4 = data.list;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err23 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data4.code === undefined){
const err24 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4.name === undefined){
const err25 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "type") || (key1 === "code")) || (key1 === "name"))){
const err26 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.type !== undefined){
let data5 = data4.type;
if(!((((data5 === "RED") || (data5 === "BLACK")) || (data5 === "WATCH")) || (data5 === "ABNORMAL"))){
const err27 = {instancePath:instancePath+"/list/type",schemaPath:"mingxin:listRef/properties/type/enum",keyword:"enum",params:{allowedValues: schema125.properties.type.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.code !== undefined){
if(typeof data4.code !== "string"){
const err28 = {instancePath:instancePath+"/list/code",schemaPath:"mingxin:listRef/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
const err29 = {instancePath:instancePath+"/list/name",schemaPath:"mingxin:listRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.measure !== undefined){
if(!(validate82(data.measure, {instancePath:instancePath+"/measure",parentData:data,parentDataProperty:"measure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.department !== undefined){
if(!(validate43(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.valid !== undefined){
let data10 = data.valid;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data10[i0], {instancePath:instancePath+"/valid/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.ruleId !== undefined){
if(typeof data.ruleId !== "string"){
const err32 = {instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.ruleVersion !== undefined){
let data13 = data.ruleVersion;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/ruleVersion",schemaPath:"#/properties/ruleVersion/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err34 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.exitConditions !== undefined){
if(typeof data.exitConditions !== "string"){
const err35 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.remedy !== undefined){
if(typeof data.remedy !== "string"){
const err36 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.feedbackDueWorkingDays !== undefined){
let data17 = data.feedbackDueWorkingDays;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err37 = {instancePath:instancePath+"/feedbackDueWorkingDays",schemaPath:"#/properties/feedbackDueWorkingDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err38 = {instancePath:instancePath+"/feedbackDueWorkingDays",schemaPath:"#/properties/feedbackDueWorkingDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.cause !== undefined){
if(!(validate56(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.recordedAt !== undefined){
let data19 = data.recordedAt;
if(typeof data19 === "string"){
if(!(formats4.validate(data19))){
const err39 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_measure_lifted = validate99;
const schema181 = {"title":"措施已解除","description":"The measure must not be applied any longer.","x-topic":"credit.sanctions.v1","type":"object","additionalProperties":false,"required":["dispatchId","revision","entryId","subject","list","measure","department","valid","ruleId","ruleVersion","reason","exitConditions","remedy","feedbackDueWorkingDays","cause","recordedAt"],"properties":{"dispatchId":{"$ref":"mingxin:dispatchId"},"revision":{"type":"integer","minimum":1},"entryId":{"$ref":"mingxin:entryId"},"subject":{"$ref":"mingxin:subjectRef"},"list":{"$ref":"mingxin:listRef"},"measure":{"$ref":"mingxin:measure"},"department":{"$ref":"mingxin:department"},"valid":{"type":"array","items":{"$ref":"mingxin:period"}},"ruleId":{"type":"string"},"ruleVersion":{"type":"integer"},"reason":{"type":"string"},"exitConditions":{"type":"string"},"remedy":{"type":"string"},"feedbackDueWorkingDays":{"type":"integer","minimum":1},"cause":{"$ref":"mingxin:cause"},"recordedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:measure.lifted"};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:measure.lifted" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dispatchId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dispatchId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.entryId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subject === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.list === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.measure === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measure"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.department === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.valid === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.ruleId === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleId"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.ruleVersion === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleVersion"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.reason === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.exitConditions === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitConditions"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.remedy === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.feedbackDueWorkingDays === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feedbackDueWorkingDays"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.cause === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.recordedAt === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema181.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.dispatchId !== undefined){
let data0 = data.dispatchId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err17 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err19 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err20 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.entryId !== undefined){
let data2 = data.entryId;
if(typeof data2 === "string"){
if(!(formats58.test(data2))){
const err21 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate47(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data4 = data.list;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err23 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data4.code === undefined){
const err24 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4.name === undefined){
const err25 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "type") || (key1 === "code")) || (key1 === "name"))){
const err26 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.type !== undefined){
let data5 = data4.type;
if(!((((data5 === "RED") || (data5 === "BLACK")) || (data5 === "WATCH")) || (data5 === "ABNORMAL"))){
const err27 = {instancePath:instancePath+"/list/type",schemaPath:"mingxin:listRef/properties/type/enum",keyword:"enum",params:{allowedValues: schema125.properties.type.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.code !== undefined){
if(typeof data4.code !== "string"){
const err28 = {instancePath:instancePath+"/list/code",schemaPath:"mingxin:listRef/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
const err29 = {instancePath:instancePath+"/list/name",schemaPath:"mingxin:listRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/list",schemaPath:"mingxin:listRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.measure !== undefined){
if(!(validate82(data.measure, {instancePath:instancePath+"/measure",parentData:data,parentDataProperty:"measure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.department !== undefined){
if(!(validate43(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.valid !== undefined){
let data10 = data.valid;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data10[i0], {instancePath:instancePath+"/valid/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.ruleId !== undefined){
if(typeof data.ruleId !== "string"){
const err32 = {instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.ruleVersion !== undefined){
let data13 = data.ruleVersion;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/ruleVersion",schemaPath:"#/properties/ruleVersion/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err34 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.exitConditions !== undefined){
if(typeof data.exitConditions !== "string"){
const err35 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.remedy !== undefined){
if(typeof data.remedy !== "string"){
const err36 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.feedbackDueWorkingDays !== undefined){
let data17 = data.feedbackDueWorkingDays;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err37 = {instancePath:instancePath+"/feedbackDueWorkingDays",schemaPath:"#/properties/feedbackDueWorkingDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err38 = {instancePath:instancePath+"/feedbackDueWorkingDays",schemaPath:"#/properties/feedbackDueWorkingDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.cause !== undefined){
if(!(validate56(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.recordedAt !== undefined){
let data19 = data.recordedAt;
if(typeof data19 === "string"){
if(!(formats4.validate(data19))){
const err39 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/recordedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_probe_judged = validate105;
const schema186 = {"title":"探针已过引擎","description":"A probe came through the sanction engine. It is about nothing: it shows that the chain works and how long it takes. Readers pass it over.","x-topic":"credit.sanctions.v1","type":"object","additionalProperties":false,"required":["probeId","sentAt"],"properties":{"probeId":{"$ref":"mingxin:probeId"},"sentAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:probe.judged"};
const schema187 = {"title":"探针标识","type":"string","format":"uuid","$id":"mingxin:probeId"};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:probe.judged" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.probeId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "probeId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sentAt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentAt"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "probeId") || (key0 === "sentAt"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.probeId !== undefined){
let data0 = data.probeId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err3 = {instancePath:instancePath+"/probeId",schemaPath:"mingxin:probeId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/probeId",schemaPath:"mingxin:probeId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sentAt !== undefined){
let data1 = data.sentAt;
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
const err5 = {instancePath:instancePath+"/sentAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sentAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_probe_resolved = validate106;
const schema189 = {"title":"探针已过登记","description":"A probe came through the code registry. It is about nothing: it shows that the chain works and how long it takes. Readers pass it over.","x-topic":"credit.resolved-records.v1","type":"object","additionalProperties":false,"required":["probeId","sentAt"],"properties":{"probeId":{"$ref":"mingxin:probeId"},"sentAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:probe.resolved"};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:probe.resolved" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.probeId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "probeId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sentAt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentAt"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "probeId") || (key0 === "sentAt"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.probeId !== undefined){
let data0 = data.probeId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err3 = {instancePath:instancePath+"/probeId",schemaPath:"mingxin:probeId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/probeId",schemaPath:"mingxin:probeId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sentAt !== undefined){
let data1 = data.sentAt;
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
const err5 = {instancePath:instancePath+"/sentAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sentAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_probe_sent = validate107;
const schema192 = {"title":"探针已发出","description":"A probe begins its way through the whole chain. It is about nothing: it shows that the chain works and how long it takes. Readers pass it over.","x-topic":"credit.records.v1","type":"object","additionalProperties":false,"required":["probeId","sentAt"],"properties":{"probeId":{"$ref":"mingxin:probeId"},"sentAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:probe.sent"};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:probe.sent" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.probeId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "probeId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sentAt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentAt"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "probeId") || (key0 === "sentAt"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.probeId !== undefined){
let data0 = data.probeId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err3 = {instancePath:instancePath+"/probeId",schemaPath:"mingxin:probeId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/probeId",schemaPath:"mingxin:probeId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sentAt !== undefined){
let data1 = data.sentAt;
if(typeof data1 === "string"){
if(!(formats4.validate(data1))){
const err5 = {instancePath:instancePath+"/sentAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sentAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_record_accepted = validate108;
const schema195 = {"title":"记录已受理","description":"A record was accepted for the first time.","x-topic":"credit.records.v1","type":"object","additionalProperties":false,"required":["record","receipt","receivedAt"],"properties":{"record":{"$ref":"mingxin:acceptedRecord"},"receipt":{"$ref":"mingxin:receipt"},"receivedAt":{"$ref":"mingxin:timestamp"},"warnings":{"type":"array","items":{"type":"string"}}},"$id":"mingxin:record.accepted"};
const schema196 = {"title":"已受理记录","type":"object","additionalProperties":false,"required":["sourceOrgCode","recordId","version","kind","openLevel","catalogueCode","catalogueVersion","subject","payload"],"properties":{"sourceOrgCode":{"$ref":"mingxin:orgCode"},"sourceOrgName":{"type":"string","maxLength":200},"sourceSystem":{"type":"string"},"recordId":{"$ref":"mingxin:recordId"},"version":{"$ref":"mingxin:version"},"kind":{"$ref":"mingxin:recordKind"},"decidedOn":{"$ref":"mingxin:businessDate"},"publishedOn":{"$ref":"mingxin:businessDate"},"openLevel":{"$ref":"mingxin:openLevel"},"catalogueCode":{"type":"string"},"catalogueVersion":{"type":"string"},"subject":{"$ref":"mingxin:sealedSubject"},"payload":{"type":"object"},"remark":{"type":"string"},"document":{"$ref":"mingxin:document"}},"$id":"mingxin:acceptedRecord"};
const schema204 = {"title":"记录所载主体","type":"object","additionalProperties":false,"required":["kind","identifiers"],"properties":{"kind":{"$ref":"mingxin:subjectKind"},"name":{"type":"string","maxLength":200},"identifiers":{"type":"array","maxItems":10,"items":{"$ref":"mingxin:identifier"}},"person":{"$ref":"mingxin:personId"},"region":{"type":"string"},"legalRep":{"type":"string","maxLength":50},"legalRepPerson":{"$ref":"mingxin:personId"}},"$id":"mingxin:sealedSubject"};
const schema206 = {"title":"标识","type":"object","additionalProperties":false,"required":["type","value"],"properties":{"type":{"description":"What the value really is, whatever field it came in. exceptional-uscc is a registered genuine code that breaks the standard; masked never links alone. person-taxno is a taxpayer number made of a person's number: value is its keyed hash, raw its masked form.","enum":["uscc","exceptional-uscc","orgcode9","regno15","regno13","taxno15","taxno19","taxno20","person-taxno","inst-cert","social-org","other-legacy","masked"]},"value":{"type":"string","minLength":1,"maxLength":64,"description":"Normal form."},"raw":{"type":"string","maxLength":64,"description":"As received, where it differs."}},"$id":"mingxin:identifier"};
const schema207 = {"title":"证件（加密）","description":"The id number never travels in clear: token is its keyed hash (the join key), masked what may be shown, sealed the encrypted number that only a holder of the person-id key opens.","type":"object","additionalProperties":false,"required":["type","token","masked","sealed"],"properties":{"type":{"$ref":"mingxin:personIdType"},"token":{"type":"string","minLength":20,"maxLength":64},"masked":{"type":"string","maxLength":64},"sealed":{"type":"string","maxLength":512}},"$id":"mingxin:personId"};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:personId" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.token === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.masked === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "masked"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sealed === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sealed"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "token")) || (key0 === "masked")) || (key0 === "sealed"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((((data0 === "01") || (data0 === "02")) || (data0 === "03")) || (data0 === "04")) || (data0 === "05"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"mingxin:personIdType/enum",keyword:"enum",params:{allowedValues: schema44.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.token !== undefined){
let data1 = data.token;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err6 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 20){
const err7 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.masked !== undefined){
let data2 = data.masked;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err9 = {instancePath:instancePath+"/masked",schemaPath:"#/properties/masked/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/masked",schemaPath:"#/properties/masked/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sealed !== undefined){
let data3 = data.sealed;
if(typeof data3 === "string"){
if(func2(data3) > 512){
const err11 = {instancePath:instancePath+"/sealed",schemaPath:"#/properties/sealed/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/sealed",schemaPath:"#/properties/sealed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:sealedSubject" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.identifiers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identifiers"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "name")) || (key0 === "identifiers")) || (key0 === "person")) || (key0 === "region")) || (key0 === "legalRep")) || (key0 === "legalRepPerson"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((data0 === "LEGAL_PERSON") || (data0 === "UNINCORPORATED")) || (data0 === "INDIVIDUAL_BUSINESS")) || (data0 === "NATURAL_PERSON"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"mingxin:subjectKind/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.identifiers !== undefined){
let data2 = data.identifiers;
if(Array.isArray(data2)){
if(data2.length > 10){
const err6 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err7 = {instancePath:instancePath+"/identifiers/" + i0,schemaPath:"mingxin:identifier/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.value === undefined){
const err8 = {instancePath:instancePath+"/identifiers/" + i0,schemaPath:"mingxin:identifier/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "type") || (key1 === "value")) || (key1 === "raw"))){
const err9 = {instancePath:instancePath+"/identifiers/" + i0,schemaPath:"mingxin:identifier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.type !== undefined){
let data4 = data3.type;
if(!(((((((((((((data4 === "uscc") || (data4 === "exceptional-uscc")) || (data4 === "orgcode9")) || (data4 === "regno15")) || (data4 === "regno13")) || (data4 === "taxno15")) || (data4 === "taxno19")) || (data4 === "taxno20")) || (data4 === "person-taxno")) || (data4 === "inst-cert")) || (data4 === "social-org")) || (data4 === "other-legacy")) || (data4 === "masked"))){
const err10 = {instancePath:instancePath+"/identifiers/" + i0+"/type",schemaPath:"mingxin:identifier/properties/type/enum",keyword:"enum",params:{allowedValues: schema206.properties.type.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.value !== undefined){
let data5 = data3.value;
if(typeof data5 === "string"){
if(func2(data5) > 64){
const err11 = {instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"mingxin:identifier/properties/value/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data5) < 1){
const err12 = {instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"mingxin:identifier/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"mingxin:identifier/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.raw !== undefined){
let data6 = data3.raw;
if(typeof data6 === "string"){
if(func2(data6) > 64){
const err14 = {instancePath:instancePath+"/identifiers/" + i0+"/raw",schemaPath:"mingxin:identifier/properties/raw/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/identifiers/" + i0+"/raw",schemaPath:"mingxin:identifier/properties/raw/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/identifiers/" + i0,schemaPath:"mingxin:identifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.person !== undefined){
if(!(validate111(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err18 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.legalRep !== undefined){
let data9 = data.legalRep;
if(typeof data9 === "string"){
if(func2(data9) > 50){
const err19 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.legalRepPerson !== undefined){
if(!(validate111(data.legalRepPerson, {instancePath:instancePath+"/legalRepPerson",parentData:data,parentDataProperty:"legalRepPerson",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema209 = {"title":"文书","description":"By what the document of a record is recognised, whoever sends it and however its subject was identified: its number and its issuing authority. What is absent was not given. Never shown; the payload holds the number as it may be shown.","type":"object","additionalProperties":false,"properties":{"number":{"type":"string","minLength":1,"maxLength":400,"description":"The number in the form in which numbers are compared; a keyed hash where it may be a person's number."},"authorityCode":{"$ref":"mingxin:orgCode"},"authorityName":{"type":"string","minLength":1,"maxLength":200,"description":"The name in the form in which names are compared."}},"$id":"mingxin:document"};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:document" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "number") || (key0 === "authorityCode")) || (key0 === "authorityName"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func2(data0) > 400){
const err1 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 400}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.authorityCode !== undefined){
let data1 = data.authorityCode;
if(typeof data1 === "string"){
if(func2(data1) > 18){
const err4 = {instancePath:instancePath+"/authorityCode",schemaPath:"mingxin:orgCode/maxLength",keyword:"maxLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 18){
const err5 = {instancePath:instancePath+"/authorityCode",schemaPath:"mingxin:orgCode/minLength",keyword:"minLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/authorityCode",schemaPath:"mingxin:orgCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.authorityName !== undefined){
let data2 = data.authorityName;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err7 = {instancePath:instancePath+"/authorityName",schemaPath:"#/properties/authorityName/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/authorityName",schemaPath:"#/properties/authorityName/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/authorityName",schemaPath:"#/properties/authorityName/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:acceptedRecord" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceOrgCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceOrgCode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.recordId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.openLevel === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openLevel"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.catalogueCode === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "catalogueCode"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.catalogueVersion === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "catalogueVersion"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.subject === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.payload === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema196.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sourceOrgCode !== undefined){
let data0 = data.sourceOrgCode;
if(typeof data0 === "string"){
if(func2(data0) > 18){
const err10 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"mingxin:orgCode/maxLength",keyword:"maxLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data0) < 18){
const err11 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"mingxin:orgCode/minLength",keyword:"minLength",params:{limit: 18}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"mingxin:orgCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sourceOrgName !== undefined){
let data1 = data.sourceOrgName;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err13 = {instancePath:instancePath+"/sourceOrgName",schemaPath:"#/properties/sourceOrgName/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/sourceOrgName",schemaPath:"#/properties/sourceOrgName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sourceSystem !== undefined){
if(typeof data.sourceSystem !== "string"){
const err15 = {instancePath:instancePath+"/sourceSystem",schemaPath:"#/properties/sourceSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.recordId !== undefined){
let data3 = data.recordId;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err16 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data3) < 1){
const err17 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern4.test(data3)){
const err18 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err20 = {instancePath:instancePath+"/version",schemaPath:"mingxin:version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/version",schemaPath:"mingxin:version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/version",schemaPath:"mingxin:version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(!((((((((data5 === "REGISTRATION") || (data5 === "ADMIN_LICENCE")) || (data5 === "ADMIN_PENALTY")) || (data5 === "ADMIN_LEVY")) || (data5 === "COMMITMENT")) || (data5 === "CONTRACT_PERFORMANCE")) || (data5 === "LIST_ENTRY")) || (data5 === "JUDICIAL"))){
const err23 = {instancePath:instancePath+"/kind",schemaPath:"mingxin:recordKind/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.decidedOn !== undefined){
let data6 = data.decidedOn;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err24 = {instancePath:instancePath+"/decidedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/decidedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.publishedOn !== undefined){
let data7 = data.publishedOn;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err26 = {instancePath:instancePath+"/publishedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/publishedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.openLevel !== undefined){
let data8 = data.openLevel;
if(!(((data8 === "PUBLIC") || (data8 === "AUTHORISED")) || (data8 === "GOV_SHARED"))){
const err28 = {instancePath:instancePath+"/openLevel",schemaPath:"mingxin:openLevel/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.catalogueCode !== undefined){
if(typeof data.catalogueCode !== "string"){
const err29 = {instancePath:instancePath+"/catalogueCode",schemaPath:"#/properties/catalogueCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.catalogueVersion !== undefined){
if(typeof data.catalogueVersion !== "string"){
const err30 = {instancePath:instancePath+"/catalogueVersion",schemaPath:"#/properties/catalogueVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate110(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.payload !== undefined){
let data12 = data.payload;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err31 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.remark !== undefined){
if(typeof data.remark !== "string"){
const err32 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.document !== undefined){
if(!(validate115(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema211 = {"title":"回执","type":"object","additionalProperties":false,"required":["sequence","hash"],"properties":{"sequence":{"type":"integer","minimum":1},"hash":{"$ref":"mingxin:sha256"}},"$id":"mingxin:receipt"};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:receipt" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequence === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hash === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "sequence") || (key0 === "hash"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sequence !== undefined){
let data0 = data.sequence;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.hash !== undefined){
let data1 = data.hash;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err5 = {instancePath:instancePath+"/hash",schemaPath:"mingxin:sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/hash",schemaPath:"mingxin:sha256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:record.accepted" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.record === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.receipt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receipt"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.receivedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receivedAt"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "record") || (key0 === "receipt")) || (key0 === "receivedAt")) || (key0 === "warnings"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate109(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.receipt !== undefined){
if(!(validate118(data.receipt, {instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.receivedAt !== undefined){
let data2 = data.receivedAt;
if(typeof data2 === "string"){
if(!(formats4.validate(data2))){
const err4 = {instancePath:instancePath+"/receivedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/receivedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.warnings !== undefined){
let data3 = data.warnings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err6 = {instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_record_corrected = validate120;
const schema214 = {"title":"记录已更正","description":"A newer version replaces an older one. subjectCorrection says that the subject changed on purpose.","x-topic":"credit.records.v1","type":"object","additionalProperties":false,"required":["record","receipt","receivedAt","previousVersion"],"properties":{"record":{"$ref":"mingxin:acceptedRecord"},"receipt":{"$ref":"mingxin:receipt"},"receivedAt":{"$ref":"mingxin:timestamp"},"warnings":{"type":"array","items":{"type":"string"}},"previousVersion":{"type":"integer"},"subjectCorrection":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string"}}}},"$id":"mingxin:record.corrected"};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:record.corrected" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.record === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.receipt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receipt"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.receivedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receivedAt"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.previousVersion === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previousVersion"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "record") || (key0 === "receipt")) || (key0 === "receivedAt")) || (key0 === "warnings")) || (key0 === "previousVersion")) || (key0 === "subjectCorrection"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate109(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.receipt !== undefined){
if(!(validate118(data.receipt, {instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.receivedAt !== undefined){
let data2 = data.receivedAt;
if(typeof data2 === "string"){
if(!(formats4.validate(data2))){
const err5 = {instancePath:instancePath+"/receivedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/receivedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.warnings !== undefined){
let data3 = data.warnings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err7 = {instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.previousVersion !== undefined){
let data5 = data.previousVersion;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/previousVersion",schemaPath:"#/properties/previousVersion/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.subjectCorrection !== undefined){
let data6 = data.subjectCorrection;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.reason === undefined){
const err10 = {instancePath:instancePath+"/subjectCorrection",schemaPath:"#/properties/subjectCorrection/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data6){
if(!(key1 === "reason")){
const err11 = {instancePath:instancePath+"/subjectCorrection",schemaPath:"#/properties/subjectCorrection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.reason !== undefined){
if(typeof data6.reason !== "string"){
const err12 = {instancePath:instancePath+"/subjectCorrection/reason",schemaPath:"#/properties/subjectCorrection/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/subjectCorrection",schemaPath:"#/properties/subjectCorrection/type",keyword:"type",params:{type: "object"}};
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
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_record_withdrawn = validate123;
const schema216 = {"title":"记录已撤回","description":"The source withdrew the record; whatever rested on it ends.","x-topic":"credit.records.v1","type":"object","additionalProperties":false,"required":["recordKey","kind","previousVersion","reason","receipt","receivedAt"],"properties":{"recordKey":{"$ref":"mingxin:recordKey"},"kind":{"$ref":"mingxin:recordKind"},"previousVersion":{"type":"integer"},"reason":{"type":"string"},"receipt":{"$ref":"mingxin:receipt"},"receivedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:record.withdrawn"};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:record.withdrawn" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recordKey === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordKey"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.previousVersion === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previousVersion"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.reason === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.receipt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receipt"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.receivedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receivedAt"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "recordKey") || (key0 === "kind")) || (key0 === "previousVersion")) || (key0 === "reason")) || (key0 === "receipt")) || (key0 === "receivedAt"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.recordKey !== undefined){
if(!(validate57(data.recordKey, {instancePath:instancePath+"/recordKey",parentData:data,parentDataProperty:"recordKey",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((((((((data1 === "REGISTRATION") || (data1 === "ADMIN_LICENCE")) || (data1 === "ADMIN_PENALTY")) || (data1 === "ADMIN_LEVY")) || (data1 === "COMMITMENT")) || (data1 === "CONTRACT_PERFORMANCE")) || (data1 === "LIST_ENTRY")) || (data1 === "JUDICIAL"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"mingxin:recordKind/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.previousVersion !== undefined){
let data2 = data.previousVersion;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/previousVersion",schemaPath:"#/properties/previousVersion/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.receipt !== undefined){
if(!(validate118(data.receipt, {instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.receivedAt !== undefined){
let data5 = data.receivedAt;
if(typeof data5 === "string"){
if(!(formats4.validate(data5))){
const err10 = {instancePath:instancePath+"/receivedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
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
const err11 = {instancePath:instancePath+"/receivedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
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
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_resolved_record_amended = validate126;
const schema219 = {"title":"关联记录已更正","description":"A newer version of an attached record.","x-topic":"credit.resolved-records.v1","type":"object","additionalProperties":false,"required":["subject","match","record","receivedAt","previousVersion"],"properties":{"subject":{"$ref":"mingxin:subjectRef"},"match":{"$ref":"mingxin:match"},"record":{"$ref":"mingxin:acceptedRecord"},"receivedAt":{"$ref":"mingxin:timestamp"},"previousVersion":{"type":"integer"}},"$id":"mingxin:resolved-record.amended"};
const schema220 = {"title":"关联方式","type":"object","additionalProperties":false,"required":["method"],"properties":{"method":{"enum":["uscc","orgcode9","regno15","taxno","inst-cert","social-org","other-code","person-id","name-in-scope","name-and-masked-code","first-mention","manual"]},"value":{"type":"string","description":"The identifier or normal name that matched; never a person's id."},"scope":{"type":"string","description":"Region in which the name was unique."}},"$id":"mingxin:match"};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:resolved-record.amended" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.match === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.record === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.receivedAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receivedAt"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.previousVersion === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previousVersion"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "subject") || (key0 === "match")) || (key0 === "record")) || (key0 === "receivedAt")) || (key0 === "previousVersion"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate47(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.match !== undefined){
let data1 = data.match;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.method === undefined){
const err6 = {instancePath:instancePath+"/match",schemaPath:"mingxin:match/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "method") || (key1 === "value")) || (key1 === "scope"))){
const err7 = {instancePath:instancePath+"/match",schemaPath:"mingxin:match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.method !== undefined){
let data2 = data1.method;
if(!((((((((((((data2 === "uscc") || (data2 === "orgcode9")) || (data2 === "regno15")) || (data2 === "taxno")) || (data2 === "inst-cert")) || (data2 === "social-org")) || (data2 === "other-code")) || (data2 === "person-id")) || (data2 === "name-in-scope")) || (data2 === "name-and-masked-code")) || (data2 === "first-mention")) || (data2 === "manual"))){
const err8 = {instancePath:instancePath+"/match/method",schemaPath:"mingxin:match/properties/method/enum",keyword:"enum",params:{allowedValues: schema220.properties.method.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
const err9 = {instancePath:instancePath+"/match/value",schemaPath:"mingxin:match/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.scope !== undefined){
if(typeof data1.scope !== "string"){
const err10 = {instancePath:instancePath+"/match/scope",schemaPath:"mingxin:match/properties/scope/type",keyword:"type",params:{type: "string"}};
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
else {
const err11 = {instancePath:instancePath+"/match",schemaPath:"mingxin:match/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate109(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.receivedAt !== undefined){
let data6 = data.receivedAt;
if(typeof data6 === "string"){
if(!(formats4.validate(data6))){
const err12 = {instancePath:instancePath+"/receivedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/receivedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.previousVersion !== undefined){
let data7 = data.previousVersion;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/previousVersion",schemaPath:"#/properties/previousVersion/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_resolved_record_attached = validate129;
const schema222 = {"title":"记录已关联","description":"A record belongs to this subject.","x-topic":"credit.resolved-records.v1","type":"object","additionalProperties":false,"required":["subject","match","record","receivedAt"],"properties":{"subject":{"$ref":"mingxin:subjectRef"},"match":{"$ref":"mingxin:match"},"record":{"$ref":"mingxin:acceptedRecord"},"receivedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:resolved-record.attached"};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:resolved-record.attached" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.match === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.record === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.receivedAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receivedAt"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "subject") || (key0 === "match")) || (key0 === "record")) || (key0 === "receivedAt"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate47(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.match !== undefined){
let data1 = data.match;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.method === undefined){
const err5 = {instancePath:instancePath+"/match",schemaPath:"mingxin:match/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "method") || (key1 === "value")) || (key1 === "scope"))){
const err6 = {instancePath:instancePath+"/match",schemaPath:"mingxin:match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.method !== undefined){
let data2 = data1.method;
if(!((((((((((((data2 === "uscc") || (data2 === "orgcode9")) || (data2 === "regno15")) || (data2 === "taxno")) || (data2 === "inst-cert")) || (data2 === "social-org")) || (data2 === "other-code")) || (data2 === "person-id")) || (data2 === "name-in-scope")) || (data2 === "name-and-masked-code")) || (data2 === "first-mention")) || (data2 === "manual"))){
const err7 = {instancePath:instancePath+"/match/method",schemaPath:"mingxin:match/properties/method/enum",keyword:"enum",params:{allowedValues: schema220.properties.method.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
const err8 = {instancePath:instancePath+"/match/value",schemaPath:"mingxin:match/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.scope !== undefined){
if(typeof data1.scope !== "string"){
const err9 = {instancePath:instancePath+"/match/scope",schemaPath:"mingxin:match/properties/scope/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath:instancePath+"/match",schemaPath:"mingxin:match/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate109(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.receivedAt !== undefined){
let data6 = data.receivedAt;
if(typeof data6 === "string"){
if(!(formats4.validate(data6))){
const err11 = {instancePath:instancePath+"/receivedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/receivedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_resolved_record_detached = validate132;
const schema225 = {"title":"记录已解除关联","description":"The record no longer belongs to this subject.","x-topic":"credit.resolved-records.v1","type":"object","additionalProperties":false,"required":["subjectId","recordKey","kind","because"],"properties":{"subjectId":{"$ref":"mingxin:subjectId"},"recordKey":{"$ref":"mingxin:recordKey"},"kind":{"$ref":"mingxin:recordKind"},"because":{"enum":["withdrawn","moved"]},"movedTo":{"$ref":"mingxin:subjectId"},"reason":{"type":"string"}},"$id":"mingxin:resolved-record.detached"};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:resolved-record.detached" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subjectId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.recordKey === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordKey"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.because === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "subjectId") || (key0 === "recordKey")) || (key0 === "kind")) || (key0 === "because")) || (key0 === "movedTo")) || (key0 === "reason"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data0 = data.subjectId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err5 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.recordKey !== undefined){
if(!(validate57(data.recordKey, {instancePath:instancePath+"/recordKey",parentData:data,parentDataProperty:"recordKey",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!((((((((data2 === "REGISTRATION") || (data2 === "ADMIN_LICENCE")) || (data2 === "ADMIN_PENALTY")) || (data2 === "ADMIN_LEVY")) || (data2 === "COMMITMENT")) || (data2 === "CONTRACT_PERFORMANCE")) || (data2 === "LIST_ENTRY")) || (data2 === "JUDICIAL"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"mingxin:recordKind/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.because !== undefined){
let data3 = data.because;
if(!((data3 === "withdrawn") || (data3 === "moved"))){
const err8 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/enum",keyword:"enum",params:{allowedValues: schema225.properties.because.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.movedTo !== undefined){
let data4 = data.movedTo;
if(typeof data4 === "string"){
if(!(formats58.test(data4))){
const err9 = {instancePath:instancePath+"/movedTo",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/movedTo",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
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
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_response_acknowledged = validate134;
const schema229 = {"title":"已签收","description":"The department took note.","x-topic":"credit.responses.v1","type":"object","additionalProperties":false,"required":["dispatchId","entryId","subjectId","measureCode","department","respondedAt","late"],"properties":{"dispatchId":{"$ref":"mingxin:dispatchId"},"entryId":{"$ref":"mingxin:entryId"},"subjectId":{"$ref":"mingxin:subjectId"},"measureCode":{"type":"string"},"department":{"$ref":"mingxin:department"},"reason":{"type":"string"},"actionOn":{"$ref":"mingxin:businessDate"},"businessItem":{"type":"string"},"caseSummary":{"type":"string"},"operator":{"type":"string"},"dueOn":{"$ref":"mingxin:businessDate"},"respondedAt":{"$ref":"mingxin:timestamp"},"late":{"type":"boolean"}},"$id":"mingxin:response.acknowledged"};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:response.acknowledged" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dispatchId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dispatchId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.entryId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subjectId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.measureCode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measureCode"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.department === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.respondedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "respondedAt"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.late === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "late"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema229.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dispatchId !== undefined){
let data0 = data.dispatchId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err8 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/format",keyword:"format",params:{format: "uuid"}};
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
const err9 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.entryId !== undefined){
let data1 = data.entryId;
if(typeof data1 === "string"){
if(!(formats58.test(data1))){
const err10 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
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
const err11 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data2 = data.subjectId;
if(typeof data2 === "string"){
if(!(formats58.test(data2))){
const err12 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.measureCode !== undefined){
if(typeof data.measureCode !== "string"){
const err14 = {instancePath:instancePath+"/measureCode",schemaPath:"#/properties/measureCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.department !== undefined){
if(!(validate43(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.actionOn !== undefined){
let data6 = data.actionOn;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err16 = {instancePath:instancePath+"/actionOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
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
const err17 = {instancePath:instancePath+"/actionOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.businessItem !== undefined){
if(typeof data.businessItem !== "string"){
const err18 = {instancePath:instancePath+"/businessItem",schemaPath:"#/properties/businessItem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.caseSummary !== undefined){
if(typeof data.caseSummary !== "string"){
const err19 = {instancePath:instancePath+"/caseSummary",schemaPath:"#/properties/caseSummary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.operator !== undefined){
if(typeof data.operator !== "string"){
const err20 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.dueOn !== undefined){
let data10 = data.dueOn;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err21 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.respondedAt !== undefined){
let data11 = data.respondedAt;
if(typeof data11 === "string"){
if(!(formats4.validate(data11))){
const err23 = {instancePath:instancePath+"/respondedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/respondedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.late !== undefined){
if(typeof data.late !== "boolean"){
const err25 = {instancePath:instancePath+"/late",schemaPath:"#/properties/late/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_response_declined = validate136;
const schema236 = {"title":"不予执行","description":"The department did not apply it and says why.","x-topic":"credit.responses.v1","type":"object","additionalProperties":false,"required":["dispatchId","entryId","subjectId","measureCode","department","respondedAt","late","reason"],"properties":{"dispatchId":{"$ref":"mingxin:dispatchId"},"entryId":{"$ref":"mingxin:entryId"},"subjectId":{"$ref":"mingxin:subjectId"},"measureCode":{"type":"string"},"department":{"$ref":"mingxin:department"},"reason":{"type":"string"},"actionOn":{"$ref":"mingxin:businessDate"},"businessItem":{"type":"string"},"caseSummary":{"type":"string"},"operator":{"type":"string"},"dueOn":{"$ref":"mingxin:businessDate"},"respondedAt":{"$ref":"mingxin:timestamp"},"late":{"type":"boolean"}},"$id":"mingxin:response.declined"};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:response.declined" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dispatchId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dispatchId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.entryId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subjectId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.measureCode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measureCode"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.department === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.respondedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "respondedAt"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.late === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "late"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.reason === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema236.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dispatchId !== undefined){
let data0 = data.dispatchId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err9 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.entryId !== undefined){
let data1 = data.entryId;
if(typeof data1 === "string"){
if(!(formats58.test(data1))){
const err11 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data2 = data.subjectId;
if(typeof data2 === "string"){
if(!(formats58.test(data2))){
const err13 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.measureCode !== undefined){
if(typeof data.measureCode !== "string"){
const err15 = {instancePath:instancePath+"/measureCode",schemaPath:"#/properties/measureCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.department !== undefined){
if(!(validate43(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.actionOn !== undefined){
let data6 = data.actionOn;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err17 = {instancePath:instancePath+"/actionOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/actionOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.businessItem !== undefined){
if(typeof data.businessItem !== "string"){
const err19 = {instancePath:instancePath+"/businessItem",schemaPath:"#/properties/businessItem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.caseSummary !== undefined){
if(typeof data.caseSummary !== "string"){
const err20 = {instancePath:instancePath+"/caseSummary",schemaPath:"#/properties/caseSummary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.operator !== undefined){
if(typeof data.operator !== "string"){
const err21 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.dueOn !== undefined){
let data10 = data.dueOn;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err22 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.respondedAt !== undefined){
let data11 = data.respondedAt;
if(typeof data11 === "string"){
if(!(formats4.validate(data11))){
const err24 = {instancePath:instancePath+"/respondedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/respondedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.late !== undefined){
if(typeof data.late !== "boolean"){
const err26 = {instancePath:instancePath+"/late",schemaPath:"#/properties/late/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_response_executed = validate138;
const schema243 = {"title":"已执行","description":"The department applied the measure.","x-topic":"credit.responses.v1","type":"object","additionalProperties":false,"required":["dispatchId","entryId","subjectId","measureCode","department","respondedAt","late"],"properties":{"dispatchId":{"$ref":"mingxin:dispatchId"},"entryId":{"$ref":"mingxin:entryId"},"subjectId":{"$ref":"mingxin:subjectId"},"measureCode":{"type":"string"},"department":{"$ref":"mingxin:department"},"reason":{"type":"string"},"actionOn":{"$ref":"mingxin:businessDate"},"businessItem":{"type":"string"},"caseSummary":{"type":"string"},"operator":{"type":"string"},"dueOn":{"$ref":"mingxin:businessDate"},"respondedAt":{"$ref":"mingxin:timestamp"},"late":{"type":"boolean"}},"$id":"mingxin:response.executed"};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:response.executed" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dispatchId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dispatchId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.entryId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subjectId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.measureCode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measureCode"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.department === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.respondedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "respondedAt"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.late === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "late"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema243.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dispatchId !== undefined){
let data0 = data.dispatchId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err8 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/format",keyword:"format",params:{format: "uuid"}};
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
const err9 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.entryId !== undefined){
let data1 = data.entryId;
if(typeof data1 === "string"){
if(!(formats58.test(data1))){
const err10 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
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
const err11 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data2 = data.subjectId;
if(typeof data2 === "string"){
if(!(formats58.test(data2))){
const err12 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.measureCode !== undefined){
if(typeof data.measureCode !== "string"){
const err14 = {instancePath:instancePath+"/measureCode",schemaPath:"#/properties/measureCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.department !== undefined){
if(!(validate43(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.actionOn !== undefined){
let data6 = data.actionOn;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err16 = {instancePath:instancePath+"/actionOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
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
const err17 = {instancePath:instancePath+"/actionOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.businessItem !== undefined){
if(typeof data.businessItem !== "string"){
const err18 = {instancePath:instancePath+"/businessItem",schemaPath:"#/properties/businessItem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.caseSummary !== undefined){
if(typeof data.caseSummary !== "string"){
const err19 = {instancePath:instancePath+"/caseSummary",schemaPath:"#/properties/caseSummary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.operator !== undefined){
if(typeof data.operator !== "string"){
const err20 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.dueOn !== undefined){
let data10 = data.dueOn;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err21 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.respondedAt !== undefined){
let data11 = data.respondedAt;
if(typeof data11 === "string"){
if(!(formats4.validate(data11))){
const err23 = {instancePath:instancePath+"/respondedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/respondedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.late !== undefined){
if(typeof data.late !== "boolean"){
const err25 = {instancePath:instancePath+"/late",schemaPath:"#/properties/late/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_response_not_applicable = validate140;
const schema250 = {"title":"不适用","description":"Nothing at this department can be affected.","x-topic":"credit.responses.v1","type":"object","additionalProperties":false,"required":["dispatchId","entryId","subjectId","measureCode","department","respondedAt","late","reason"],"properties":{"dispatchId":{"$ref":"mingxin:dispatchId"},"entryId":{"$ref":"mingxin:entryId"},"subjectId":{"$ref":"mingxin:subjectId"},"measureCode":{"type":"string"},"department":{"$ref":"mingxin:department"},"reason":{"type":"string"},"actionOn":{"$ref":"mingxin:businessDate"},"businessItem":{"type":"string"},"caseSummary":{"type":"string"},"operator":{"type":"string"},"dueOn":{"$ref":"mingxin:businessDate"},"respondedAt":{"$ref":"mingxin:timestamp"},"late":{"type":"boolean"}},"$id":"mingxin:response.not-applicable"};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:response.not-applicable" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dispatchId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dispatchId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.entryId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subjectId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.measureCode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measureCode"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.department === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.respondedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "respondedAt"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.late === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "late"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.reason === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema250.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dispatchId !== undefined){
let data0 = data.dispatchId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err9 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/dispatchId",schemaPath:"mingxin:dispatchId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.entryId !== undefined){
let data1 = data.entryId;
if(typeof data1 === "string"){
if(!(formats58.test(data1))){
const err11 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/entryId",schemaPath:"mingxin:entryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data2 = data.subjectId;
if(typeof data2 === "string"){
if(!(formats58.test(data2))){
const err13 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.measureCode !== undefined){
if(typeof data.measureCode !== "string"){
const err15 = {instancePath:instancePath+"/measureCode",schemaPath:"#/properties/measureCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.department !== undefined){
if(!(validate43(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.actionOn !== undefined){
let data6 = data.actionOn;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err17 = {instancePath:instancePath+"/actionOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/actionOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.businessItem !== undefined){
if(typeof data.businessItem !== "string"){
const err19 = {instancePath:instancePath+"/businessItem",schemaPath:"#/properties/businessItem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.caseSummary !== undefined){
if(typeof data.caseSummary !== "string"){
const err20 = {instancePath:instancePath+"/caseSummary",schemaPath:"#/properties/caseSummary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.operator !== undefined){
if(typeof data.operator !== "string"){
const err21 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.dueOn !== undefined){
let data10 = data.dueOn;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err22 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/dueOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.respondedAt !== undefined){
let data11 = data.respondedAt;
if(typeof data11 === "string"){
if(!(formats4.validate(data11))){
const err24 = {instancePath:instancePath+"/respondedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/respondedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.late !== undefined){
if(typeof data.late !== "boolean"){
const err26 = {instancePath:instancePath+"/late",schemaPath:"#/properties/late/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_subject_cancelled = validate142;
const schema257 = {"title":"主体已注销","description":"The registration ended. Carries the whole state.","x-topic":"credit.subjects.v1","type":"object","additionalProperties":false,"required":["subjectId","revision","kind","status","names","identifiers"],"properties":{"subjectId":{"$ref":"mingxin:subjectId"},"revision":{"type":"integer","minimum":1},"kind":{"$ref":"mingxin:subjectKind"},"status":{"$ref":"mingxin:subjectStatus"},"name":{"type":"string"},"names":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","current"],"properties":{"name":{"type":"string"},"current":{"type":"boolean"},"from":{"$ref":"mingxin:businessDate"},"to":{"$ref":"mingxin:businessDate"}}}},"identifiers":{"type":"array","items":{"$ref":"mingxin:identifier"}},"person":{"$ref":"mingxin:personId"},"region":{"type":"string"},"legalRep":{"type":"string"},"endedOn":{"$ref":"mingxin:businessDate"}},"$id":"mingxin:subject.cancelled"};
const schema260 = {"description":"MENTIONED was named by a record before any registration · ACTIVE 存续 · CANCELLED 注销 · REVOKED 吊销或撤销 · SUSPENDED 停业 · MOVED_OUT 迁出 · MERGED 已合并","enum":["MENTIONED","ACTIVE","CANCELLED","REVOKED","SUSPENDED","MOVED_OUT","MERGED"],"$id":"mingxin:subjectStatus"};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:subject.cancelled" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subjectId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.names === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "names"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.identifiers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identifiers"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema257.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data0 = data.subjectId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err7 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.kind !== undefined){
let data2 = data.kind;
if(!((((data2 === "LEGAL_PERSON") || (data2 === "UNINCORPORATED")) || (data2 === "INDIVIDUAL_BUSINESS")) || (data2 === "NATURAL_PERSON"))){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"mingxin:subjectKind/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!(((((((data3 === "MENTIONED") || (data3 === "ACTIVE")) || (data3 === "CANCELLED")) || (data3 === "REVOKED")) || (data3 === "SUSPENDED")) || (data3 === "MOVED_OUT")) || (data3 === "MERGED"))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"mingxin:subjectStatus/enum",keyword:"enum",params:{allowedValues: schema260.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.names !== undefined){
let data5 = data.names;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err14 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.current === undefined){
const err15 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty: "current"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data6){
if(!((((key1 === "name") || (key1 === "current")) || (key1 === "from")) || (key1 === "to"))){
const err16 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err17 = {instancePath:instancePath+"/names/" + i0+"/name",schemaPath:"#/properties/names/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.current !== undefined){
if(typeof data6.current !== "boolean"){
const err18 = {instancePath:instancePath+"/names/" + i0+"/current",schemaPath:"#/properties/names/items/properties/current/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.from !== undefined){
let data9 = data6.from;
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
const err19 = {instancePath:instancePath+"/names/" + i0+"/from",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/names/" + i0+"/from",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.to !== undefined){
let data10 = data6.to;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err21 = {instancePath:instancePath+"/names/" + i0+"/to",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/names/" + i0+"/to",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.identifiers !== undefined){
let data11 = data.identifiers;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.type === undefined){
const err25 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"mingxin:identifier/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12.value === undefined){
const err26 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"mingxin:identifier/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "type") || (key2 === "value")) || (key2 === "raw"))){
const err27 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"mingxin:identifier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.type !== undefined){
let data13 = data12.type;
if(!(((((((((((((data13 === "uscc") || (data13 === "exceptional-uscc")) || (data13 === "orgcode9")) || (data13 === "regno15")) || (data13 === "regno13")) || (data13 === "taxno15")) || (data13 === "taxno19")) || (data13 === "taxno20")) || (data13 === "person-taxno")) || (data13 === "inst-cert")) || (data13 === "social-org")) || (data13 === "other-legacy")) || (data13 === "masked"))){
const err28 = {instancePath:instancePath+"/identifiers/" + i1+"/type",schemaPath:"mingxin:identifier/properties/type/enum",keyword:"enum",params:{allowedValues: schema206.properties.type.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.value !== undefined){
let data14 = data12.value;
if(typeof data14 === "string"){
if(func2(data14) > 64){
const err29 = {instancePath:instancePath+"/identifiers/" + i1+"/value",schemaPath:"mingxin:identifier/properties/value/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data14) < 1){
const err30 = {instancePath:instancePath+"/identifiers/" + i1+"/value",schemaPath:"mingxin:identifier/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/identifiers/" + i1+"/value",schemaPath:"mingxin:identifier/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.raw !== undefined){
let data15 = data12.raw;
if(typeof data15 === "string"){
if(func2(data15) > 64){
const err32 = {instancePath:instancePath+"/identifiers/" + i1+"/raw",schemaPath:"mingxin:identifier/properties/raw/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/identifiers/" + i1+"/raw",schemaPath:"mingxin:identifier/properties/raw/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"mingxin:identifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.person !== undefined){
if(!(validate111(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err36 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.legalRep !== undefined){
if(typeof data.legalRep !== "string"){
const err37 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.endedOn !== undefined){
let data19 = data.endedOn;
if(typeof data19 === "string"){
if(!(formats0.validate(data19))){
const err38 = {instancePath:instancePath+"/endedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/endedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_subject_changed = validate144;
const schema265 = {"title":"主体已变更","description":"Names, codes or status changed. Carries the whole state, so the newest event is enough.","x-topic":"credit.subjects.v1","type":"object","additionalProperties":false,"required":["subjectId","revision","kind","status","names","identifiers"],"properties":{"subjectId":{"$ref":"mingxin:subjectId"},"revision":{"type":"integer","minimum":1},"kind":{"$ref":"mingxin:subjectKind"},"status":{"$ref":"mingxin:subjectStatus"},"name":{"type":"string"},"names":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","current"],"properties":{"name":{"type":"string"},"current":{"type":"boolean"},"from":{"$ref":"mingxin:businessDate"},"to":{"$ref":"mingxin:businessDate"}}}},"identifiers":{"type":"array","items":{"$ref":"mingxin:identifier"}},"person":{"$ref":"mingxin:personId"},"region":{"type":"string"},"legalRep":{"type":"string"}},"$id":"mingxin:subject.changed"};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:subject.changed" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subjectId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.names === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "names"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.identifiers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identifiers"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema265.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data0 = data.subjectId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err7 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.kind !== undefined){
let data2 = data.kind;
if(!((((data2 === "LEGAL_PERSON") || (data2 === "UNINCORPORATED")) || (data2 === "INDIVIDUAL_BUSINESS")) || (data2 === "NATURAL_PERSON"))){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"mingxin:subjectKind/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!(((((((data3 === "MENTIONED") || (data3 === "ACTIVE")) || (data3 === "CANCELLED")) || (data3 === "REVOKED")) || (data3 === "SUSPENDED")) || (data3 === "MOVED_OUT")) || (data3 === "MERGED"))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"mingxin:subjectStatus/enum",keyword:"enum",params:{allowedValues: schema260.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.names !== undefined){
let data5 = data.names;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err14 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.current === undefined){
const err15 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty: "current"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data6){
if(!((((key1 === "name") || (key1 === "current")) || (key1 === "from")) || (key1 === "to"))){
const err16 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err17 = {instancePath:instancePath+"/names/" + i0+"/name",schemaPath:"#/properties/names/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.current !== undefined){
if(typeof data6.current !== "boolean"){
const err18 = {instancePath:instancePath+"/names/" + i0+"/current",schemaPath:"#/properties/names/items/properties/current/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.from !== undefined){
let data9 = data6.from;
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
const err19 = {instancePath:instancePath+"/names/" + i0+"/from",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/names/" + i0+"/from",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.to !== undefined){
let data10 = data6.to;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err21 = {instancePath:instancePath+"/names/" + i0+"/to",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/names/" + i0+"/to",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.identifiers !== undefined){
let data11 = data.identifiers;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.type === undefined){
const err25 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"mingxin:identifier/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12.value === undefined){
const err26 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"mingxin:identifier/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "type") || (key2 === "value")) || (key2 === "raw"))){
const err27 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"mingxin:identifier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.type !== undefined){
let data13 = data12.type;
if(!(((((((((((((data13 === "uscc") || (data13 === "exceptional-uscc")) || (data13 === "orgcode9")) || (data13 === "regno15")) || (data13 === "regno13")) || (data13 === "taxno15")) || (data13 === "taxno19")) || (data13 === "taxno20")) || (data13 === "person-taxno")) || (data13 === "inst-cert")) || (data13 === "social-org")) || (data13 === "other-legacy")) || (data13 === "masked"))){
const err28 = {instancePath:instancePath+"/identifiers/" + i1+"/type",schemaPath:"mingxin:identifier/properties/type/enum",keyword:"enum",params:{allowedValues: schema206.properties.type.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.value !== undefined){
let data14 = data12.value;
if(typeof data14 === "string"){
if(func2(data14) > 64){
const err29 = {instancePath:instancePath+"/identifiers/" + i1+"/value",schemaPath:"mingxin:identifier/properties/value/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data14) < 1){
const err30 = {instancePath:instancePath+"/identifiers/" + i1+"/value",schemaPath:"mingxin:identifier/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/identifiers/" + i1+"/value",schemaPath:"mingxin:identifier/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.raw !== undefined){
let data15 = data12.raw;
if(typeof data15 === "string"){
if(func2(data15) > 64){
const err32 = {instancePath:instancePath+"/identifiers/" + i1+"/raw",schemaPath:"mingxin:identifier/properties/raw/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/identifiers/" + i1+"/raw",schemaPath:"mingxin:identifier/properties/raw/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"mingxin:identifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.person !== undefined){
if(!(validate111(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err36 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.legalRep !== undefined){
if(typeof data.legalRep !== "string"){
const err37 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_subject_merged = validate146;
const schema272 = {"title":"主体已合并","description":"subjectId is a redirect to intoSubjectId from now on; what was attached to it belongs to the survivor.","x-topic":"credit.subjects.v1","type":"object","additionalProperties":false,"required":["subjectId","revision","intoSubjectId","reason","mergedAt"],"properties":{"subjectId":{"$ref":"mingxin:subjectId"},"revision":{"type":"integer"},"intoSubjectId":{"$ref":"mingxin:subjectId"},"reason":{"type":"string"},"mergedAt":{"$ref":"mingxin:timestamp"}},"$id":"mingxin:subject.merged"};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:subject.merged" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subjectId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.intoSubjectId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intoSubjectId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.reason === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.mergedAt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mergedAt"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "subjectId") || (key0 === "revision")) || (key0 === "intoSubjectId")) || (key0 === "reason")) || (key0 === "mergedAt"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data0 = data.subjectId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err6 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.intoSubjectId !== undefined){
let data2 = data.intoSubjectId;
if(typeof data2 === "string"){
if(!(formats58.test(data2))){
const err9 = {instancePath:instancePath+"/intoSubjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/intoSubjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.mergedAt !== undefined){
let data4 = data.mergedAt;
if(typeof data4 === "string"){
if(!(formats4.validate(data4))){
const err12 = {instancePath:instancePath+"/mergedAt",schemaPath:"mingxin:timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/mergedAt",schemaPath:"mingxin:timestamp/type",keyword:"type",params:{type: "string"}};
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
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event_subject_registered = validate147;
const schema276 = {"title":"主体已登记","description":"A subject is known from now on, by registration or by first mention. Carries the whole state.","x-topic":"credit.subjects.v1","type":"object","additionalProperties":false,"required":["subjectId","revision","kind","status","names","identifiers"],"properties":{"subjectId":{"$ref":"mingxin:subjectId"},"revision":{"type":"integer","minimum":1},"kind":{"$ref":"mingxin:subjectKind"},"status":{"$ref":"mingxin:subjectStatus"},"name":{"type":"string"},"names":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","current"],"properties":{"name":{"type":"string"},"current":{"type":"boolean"},"from":{"$ref":"mingxin:businessDate"},"to":{"$ref":"mingxin:businessDate"}}}},"identifiers":{"type":"array","items":{"$ref":"mingxin:identifier"}},"person":{"$ref":"mingxin:personId"},"region":{"type":"string"},"legalRep":{"type":"string"}},"$id":"mingxin:subject.registered"};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:subject.registered" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subjectId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.names === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "names"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.identifiers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identifiers"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema276.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.subjectId !== undefined){
let data0 = data.subjectId;
if(typeof data0 === "string"){
if(!(formats58.test(data0))){
const err7 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/subjectId",schemaPath:"mingxin:subjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.kind !== undefined){
let data2 = data.kind;
if(!((((data2 === "LEGAL_PERSON") || (data2 === "UNINCORPORATED")) || (data2 === "INDIVIDUAL_BUSINESS")) || (data2 === "NATURAL_PERSON"))){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"mingxin:subjectKind/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!(((((((data3 === "MENTIONED") || (data3 === "ACTIVE")) || (data3 === "CANCELLED")) || (data3 === "REVOKED")) || (data3 === "SUSPENDED")) || (data3 === "MOVED_OUT")) || (data3 === "MERGED"))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"mingxin:subjectStatus/enum",keyword:"enum",params:{allowedValues: schema260.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.names !== undefined){
let data5 = data.names;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err14 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.current === undefined){
const err15 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty: "current"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data6){
if(!((((key1 === "name") || (key1 === "current")) || (key1 === "from")) || (key1 === "to"))){
const err16 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err17 = {instancePath:instancePath+"/names/" + i0+"/name",schemaPath:"#/properties/names/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.current !== undefined){
if(typeof data6.current !== "boolean"){
const err18 = {instancePath:instancePath+"/names/" + i0+"/current",schemaPath:"#/properties/names/items/properties/current/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.from !== undefined){
let data9 = data6.from;
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
const err19 = {instancePath:instancePath+"/names/" + i0+"/from",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/names/" + i0+"/from",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.to !== undefined){
let data10 = data6.to;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err21 = {instancePath:instancePath+"/names/" + i0+"/to",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/names/" + i0+"/to",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.identifiers !== undefined){
let data11 = data.identifiers;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.type === undefined){
const err25 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"mingxin:identifier/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12.value === undefined){
const err26 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"mingxin:identifier/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "type") || (key2 === "value")) || (key2 === "raw"))){
const err27 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"mingxin:identifier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.type !== undefined){
let data13 = data12.type;
if(!(((((((((((((data13 === "uscc") || (data13 === "exceptional-uscc")) || (data13 === "orgcode9")) || (data13 === "regno15")) || (data13 === "regno13")) || (data13 === "taxno15")) || (data13 === "taxno19")) || (data13 === "taxno20")) || (data13 === "person-taxno")) || (data13 === "inst-cert")) || (data13 === "social-org")) || (data13 === "other-legacy")) || (data13 === "masked"))){
const err28 = {instancePath:instancePath+"/identifiers/" + i1+"/type",schemaPath:"mingxin:identifier/properties/type/enum",keyword:"enum",params:{allowedValues: schema206.properties.type.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.value !== undefined){
let data14 = data12.value;
if(typeof data14 === "string"){
if(func2(data14) > 64){
const err29 = {instancePath:instancePath+"/identifiers/" + i1+"/value",schemaPath:"mingxin:identifier/properties/value/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data14) < 1){
const err30 = {instancePath:instancePath+"/identifiers/" + i1+"/value",schemaPath:"mingxin:identifier/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/identifiers/" + i1+"/value",schemaPath:"mingxin:identifier/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.raw !== undefined){
let data15 = data12.raw;
if(typeof data15 === "string"){
if(func2(data15) > 64){
const err32 = {instancePath:instancePath+"/identifiers/" + i1+"/raw",schemaPath:"mingxin:identifier/properties/raw/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/identifiers/" + i1+"/raw",schemaPath:"mingxin:identifier/properties/raw/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"mingxin:identifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.person !== undefined){
if(!(validate111(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err36 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.legalRep !== undefined){
if(typeof data.legalRep !== "string"){
const err37 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.Rule = validate149;
const schema283 = {"title":"规则","description":"One version of a rule as a lawyer reads it. Conditions are CEL over the record: `record` (kind, decidedOn, publishedOn, sourceOrgCode), `subject` (kind, region), `payload` (the record's payload), `param` (the dated parameters). A condition that reads a missing value is unknown, not false: the rule does not fire, and a person is told. Several versions of a rule never overlap in time; a record is judged by the version in force on its day.","type":"object","additionalProperties":false,"required":["ruleId","version","title","effectiveFrom","polarity","list","trigger","standing","validity","measures","legalBasis","exitConditions","remedy","noticeTemplate","tests"],"properties":{"ruleId":{"title":"规则编号","type":"string","pattern":"^[A-Z]{2}-[SI]-[0-9]{4}$"},"version":{"title":"版本","type":"integer","minimum":1},"title":{"title":"名称","$ref":"mingxin:bilingual"},"status":{"title":"状态","enum":["draft","published","withdrawn"],"default":"published"},"effectiveFrom":{"title":"施行日期","description":"Judges records whose day (trigger.day) is this one or later.","$ref":"mingxin:businessDate"},"effectiveTo":{"title":"失效日期","description":"First day it no longer judges. What it judged keeps its period; when no later version follows, its measures end on this day.","$ref":"mingxin:businessDate"},"polarity":{"title":"性质","enum":["SANCTION","INCENTIVE"]},"list":{"title":"列入名单","type":"object","additionalProperties":false,"required":["type","openLevel"],"properties":{"type":{"enum":["RED","BLACK","WATCH","ABNORMAL"]},"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{2,39}$"},"name":{"type":"string"},"openLevel":{"$ref":"mingxin:openLevel"},"ofRecord":{"description":"Code and name are the record's own listCode and listName.","const":true},"leavesOn":{"title":"列入后退出","description":"Grounds of this rule end on the first day on which the subject stands on a list of one of these types.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["BLACK","WATCH","ABNORMAL"]}}},"description":"Where a ground of this rule stands. A rule that serves many lists of one type takes code and name from the record (ofRecord)."},"severity":{"title":"失信程度","enum":["轻微","一般","严重"]},"trigger":{"title":"触发","type":"object","additionalProperties":false,"required":["recordKinds","subjectKinds","day","conditions"],"properties":{"recordKinds":{"type":"array","minItems":1,"items":{"$ref":"mingxin:recordKind"}},"lists":{"title":"名单","description":"Only list entries of these lists are looked at. codes: list codes; otherCodes: list codes that no other rule names.","type":"object","additionalProperties":false,"required":["types"],"properties":{"types":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["RED","BLACK","WATCH","ABNORMAL"]}},"codes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{2,39}$"}},"otherCodes":{"const":true}}},"subjectKinds":{"type":"array","minItems":1,"items":{"$ref":"mingxin:subjectKind"}},"day":{"title":"判断日期","description":"Paths tried in order to the day on which the record is judged: it decides the version, the parameters and the place in a window.","type":"array","minItems":1,"items":{"$ref":"mingxin:path"}},"conditions":{"type":"array","items":{"$ref":"mingxin:condition-2"},"description":"All must be true."}}},"count":{"title":"累计","description":"The rule fires with every record that is at least the n-th qualifying one within the window that ends with its day.","type":"object","additionalProperties":false,"required":["atLeast","withinMonths"],"properties":{"atLeast":{"type":"string","description":"Name of a parameter, or a number as text."},"withinMonths":{"type":"string","description":"Name of a parameter, or a number as text."}}},"standing":{"title":"效力","description":"determined - the record itself is the competent department's decision; proposed - the rule alone only proposes, and a determination must follow","enum":["determined","proposed"]},"exemptions":{"title":"豁免","type":"array","items":{"$ref":"mingxin:condition-2"},"description":"Any that is true exempts."},"validity":{"title":"有效期","description":"The first alternative whose condition holds decides; a `when` left out holds always. Without to, months or until that is given the period is open.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"when":{"type":"string"},"from":{"description":"Paths tried in order, as payload.validFrom or record.decidedOn.","type":"array","minItems":1,"items":{"$ref":"mingxin:path"}},"to":{"description":"Path to the last day, inclusive.","$ref":"mingxin:path"},"until":{"description":"Paths to the first day that no longer counts (an exit, a deletion); the earliest one given ends it.","type":"array","items":{"$ref":"mingxin:path"}},"months":{"description":"Name of a parameter, a path, or a number as text; counted from `from`. With several ends given the earliest one decides.","type":"string"}}}},"parameters":{"title":"参数","description":"Thresholds by date, each with the text that sets it.","type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from","value","reference"],"properties":{"from":{"$ref":"mingxin:businessDate"},"value":{"type":"number"},"reference":{"type":"string"}}}}},"measures":{"title":"措施","type":"array","items":{"type":"object","additionalProperties":false,"required":["code","name","group","decision","department","legalBasis","feedbackDueWorkingDays"],"properties":{"code":{"type":"string","pattern":"^[A-Z0-9][A-Z0-9-]{1,39}$"},"name":{"type":"string"},"group":{"enum":["I","II","III"]},"decision":{"enum":["BLOCK","REVIEW","HINT"]},"department":{"$ref":"mingxin:department"},"items":{"type":"array","items":{"type":"string"},"description":"Approval or bidding items it bears on; left out it bears on all of the department."},"subjectKinds":{"type":"array","items":{"$ref":"mingxin:subjectKind"}},"effectiveFrom":{"description":"First day it can hold.","$ref":"mingxin:businessDate"},"effectiveTo":{"description":"First day it no longer holds.","$ref":"mingxin:businessDate"},"legalBasis":{"type":"array","minItems":1,"items":{"$ref":"mingxin:datedBasis"},"description":"A measure holds on a day only when one of its bases is in force on it; in group I one of rank LAW, ADMIN_REG, CENTRAL_DOC or LOCAL_REG."},"feedbackDueWorkingDays":{"type":"integer","minimum":1,"maximum":60}}}},"legalBasis":{"title":"认定依据","type":"array","minItems":1,"items":{"$ref":"mingxin:datedBasis"}},"objection":{"title":"异议期间","type":"object","additionalProperties":false,"required":["suspends"],"properties":{"suspends":{"type":"boolean"}},"description":"Whether an objection that is accepted suspends the ground until it is decided."},"exitConditions":{"title":"移出条件","type":"string","minLength":2},"repair":{"title":"修复条件","type":"string"},"remedy":{"title":"救济途径","type":"string","minLength":2},"noticeTemplate":{"title":"告知书模板","type":"string","minLength":2},"note":{"title":"说明","description":"What a reader should know, above all what is the office's own setting and what nobody has verified.","type":"string"},"tests":{"title":"用例","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name","records","expect"],"properties":{"name":{"type":"string"},"subject":{"description":"LEGAL_PERSON of 440608 when left out.","type":"object","additionalProperties":false,"properties":{"kind":{"$ref":"mingxin:subjectKind"},"region":{"type":"string"}}},"records":{"description":"All records of the subject; the last one is what the expectation is about.","type":"array","minItems":1,"items":{"$ref":"mingxin:testRecord"}},"expect":{"enum":["fires","not-met","unknown","exempt","out-of-window","not-looked-at"],"description":"not-looked-at: the trigger leaves the record alone."},"period":{"$ref":"mingxin:period"}}}}},"$defs":{"bilingual":{"type":"object","additionalProperties":false,"required":["zh","en"],"properties":{"zh":{"type":"string"},"en":{"type":"string"}}},"condition":{"type":"object","additionalProperties":false,"required":["id","title","expression"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"title":{"type":"string"},"expression":{"type":"string","description":"CEL."}}},"datedBasis":{"type":"object","additionalProperties":false,"required":["document","level","evidence"],"properties":{"document":{"type":"string"},"number":{"type":"string"},"article":{"type":"string"},"level":{"enum":["LAW","ADMIN_REG","CENTRAL_DOC","LOCAL_REG","RULE","JUDICIAL"]},"inForceFrom":{"description":"First day it is in force.","$ref":"mingxin:businessDate"},"repealedOn":{"description":"First day it is no longer in force.","$ref":"mingxin:businessDate"},"evidence":{"title":"核对程度","description":"V the article was read in full · C the document was read in part · S a secondary source states it. BLOCK needs V or C.","enum":["V","C","S"]}}},"path":{"title":"取值路径","type":"string","pattern":"^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"},"testRecord":{"title":"用例记录","type":"object","additionalProperties":false,"required":["kind","payload"],"properties":{"kind":{"$ref":"mingxin:recordKind"},"recordId":{"$ref":"mingxin:recordId"},"sourceOrgCode":{"type":"string"},"decidedOn":{"$ref":"mingxin:businessDate"},"publishedOn":{"$ref":"mingxin:businessDate"},"payload":{"type":"object","additionalProperties":true}}}},"$id":"mingxin:rule"};
const schema284 = {"type":"object","additionalProperties":false,"required":["zh","en"],"properties":{"zh":{"type":"string"},"en":{"type":"string"}},"$id":"mingxin:bilingual"};
const schema290 = {"title":"取值路径","type":"string","pattern":"^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$","$id":"mingxin:path"};
const schema291 = {"type":"object","additionalProperties":false,"required":["id","title","expression"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"title":{"type":"string"},"expression":{"type":"string","description":"CEL."}},"$id":"mingxin:condition-2"};
const pattern22 = new RegExp("^[A-Z]{2}-[SI]-[0-9]{4}$", "u");
const pattern25 = new RegExp("^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$", "u");
const pattern26 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern31 = new RegExp("^[A-Z0-9][A-Z0-9-]{1,39}$", "u");
const schema300 = {"type":"object","additionalProperties":false,"required":["document","level","evidence"],"properties":{"document":{"type":"string"},"number":{"type":"string"},"article":{"type":"string"},"level":{"enum":["LAW","ADMIN_REG","CENTRAL_DOC","LOCAL_REG","RULE","JUDICIAL"]},"inForceFrom":{"description":"First day it is in force.","$ref":"mingxin:businessDate"},"repealedOn":{"description":"First day it is no longer in force.","$ref":"mingxin:businessDate"},"evidence":{"title":"核对程度","description":"V the article was read in full · C the document was read in part · S a secondary source states it. BLOCK needs V or C.","enum":["V","C","S"]}},"$id":"mingxin:datedBasis"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:datedBasis" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.level === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.evidence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "document") || (key0 === "number")) || (key0 === "article")) || (key0 === "level")) || (key0 === "inForceFrom")) || (key0 === "repealedOn")) || (key0 === "evidence"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.document !== undefined){
if(typeof data.document !== "string"){
const err4 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err5 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.article !== undefined){
if(typeof data.article !== "string"){
const err6 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(!((((((data3 === "LAW") || (data3 === "ADMIN_REG")) || (data3 === "CENTRAL_DOC")) || (data3 === "LOCAL_REG")) || (data3 === "RULE")) || (data3 === "JUDICIAL"))){
const err7 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema300.properties.level.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.inForceFrom !== undefined){
let data4 = data.inForceFrom;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err8 = {instancePath:instancePath+"/inForceFrom",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
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
const err9 = {instancePath:instancePath+"/inForceFrom",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.repealedOn !== undefined){
let data5 = data.repealedOn;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err10 = {instancePath:instancePath+"/repealedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
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
const err11 = {instancePath:instancePath+"/repealedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.evidence !== undefined){
let data6 = data.evidence;
if(!(((data6 === "V") || (data6 === "C")) || (data6 === "S"))){
const err12 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema300.properties.evidence.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema304 = {"title":"用例记录","type":"object","additionalProperties":false,"required":["kind","payload"],"properties":{"kind":{"$ref":"mingxin:recordKind"},"recordId":{"$ref":"mingxin:recordId"},"sourceOrgCode":{"type":"string"},"decidedOn":{"$ref":"mingxin:businessDate"},"publishedOn":{"$ref":"mingxin:businessDate"},"payload":{"type":"object","additionalProperties":true}},"$id":"mingxin:testRecord"};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:testRecord" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.payload === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "recordId")) || (key0 === "sourceOrgCode")) || (key0 === "decidedOn")) || (key0 === "publishedOn")) || (key0 === "payload"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((((((data0 === "REGISTRATION") || (data0 === "ADMIN_LICENCE")) || (data0 === "ADMIN_PENALTY")) || (data0 === "ADMIN_LEVY")) || (data0 === "COMMITMENT")) || (data0 === "CONTRACT_PERFORMANCE")) || (data0 === "LIST_ENTRY")) || (data0 === "JUDICIAL"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"mingxin:recordKind/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.recordId !== undefined){
let data1 = data.recordId;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err4 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/recordId",schemaPath:"mingxin:recordId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sourceOrgCode !== undefined){
if(typeof data.sourceOrgCode !== "string"){
const err8 = {instancePath:instancePath+"/sourceOrgCode",schemaPath:"#/properties/sourceOrgCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.decidedOn !== undefined){
let data3 = data.decidedOn;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err9 = {instancePath:instancePath+"/decidedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/decidedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.publishedOn !== undefined){
let data4 = data.publishedOn;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err11 = {instancePath:instancePath+"/publishedOn",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/publishedOn",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.payload !== undefined){
let data5 = data.payload;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
const err13 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"}};
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
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:rule" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ruleId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.effectiveFrom === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveFrom"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.polarity === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "polarity"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.list === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.trigger === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trigger"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.standing === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standing"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.validity === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validity"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.measures === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measures"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.legalBasis === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.exitConditions === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitConditions"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.remedy === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.noticeTemplate === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noticeTemplate"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.tests === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tests"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema283.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ruleId !== undefined){
let data0 = data.ruleId;
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
const err16 = {instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}-[SI]-[0-9]{4}$"}};
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
const err17 = {instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.title !== undefined){
let data2 = data.title;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.zh === undefined){
const err20 = {instancePath:instancePath+"/title",schemaPath:"mingxin:bilingual/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data2.en === undefined){
const err21 = {instancePath:instancePath+"/title",schemaPath:"mingxin:bilingual/required",keyword:"required",params:{missingProperty: "en"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "zh") || (key1 === "en"))){
const err22 = {instancePath:instancePath+"/title",schemaPath:"mingxin:bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.zh !== undefined){
if(typeof data2.zh !== "string"){
const err23 = {instancePath:instancePath+"/title/zh",schemaPath:"mingxin:bilingual/properties/zh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.en !== undefined){
if(typeof data2.en !== "string"){
const err24 = {instancePath:instancePath+"/title/en",schemaPath:"mingxin:bilingual/properties/en/type",keyword:"type",params:{type: "string"}};
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
else {
const err25 = {instancePath:instancePath+"/title",schemaPath:"mingxin:bilingual/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(((data5 === "draft") || (data5 === "published")) || (data5 === "withdrawn"))){
const err26 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema283.properties.status.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.effectiveFrom !== undefined){
let data6 = data.effectiveFrom;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err27 = {instancePath:instancePath+"/effectiveFrom",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/effectiveFrom",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.effectiveTo !== undefined){
let data7 = data.effectiveTo;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err29 = {instancePath:instancePath+"/effectiveTo",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/effectiveTo",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.polarity !== undefined){
let data8 = data.polarity;
if(!((data8 === "SANCTION") || (data8 === "INCENTIVE"))){
const err31 = {instancePath:instancePath+"/polarity",schemaPath:"#/properties/polarity/enum",keyword:"enum",params:{allowedValues: schema283.properties.polarity.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.list !== undefined){
let data9 = data.list;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
const err32 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9.openLevel === undefined){
const err33 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/required",keyword:"required",params:{missingProperty: "openLevel"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data9){
if(!((((((key2 === "type") || (key2 === "code")) || (key2 === "name")) || (key2 === "openLevel")) || (key2 === "ofRecord")) || (key2 === "leavesOn"))){
const err34 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.type !== undefined){
let data10 = data9.type;
if(!((((data10 === "RED") || (data10 === "BLACK")) || (data10 === "WATCH")) || (data10 === "ABNORMAL"))){
const err35 = {instancePath:instancePath+"/list/type",schemaPath:"#/properties/list/properties/type/enum",keyword:"enum",params:{allowedValues: schema283.properties.list.properties.type.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data9.code !== undefined){
let data11 = data9.code;
if(typeof data11 === "string"){
if(!pattern15.test(data11)){
const err36 = {instancePath:instancePath+"/list/code",schemaPath:"#/properties/list/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{2,39}$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/list/code",schemaPath:"#/properties/list/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.name !== undefined){
if(typeof data9.name !== "string"){
const err38 = {instancePath:instancePath+"/list/name",schemaPath:"#/properties/list/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.openLevel !== undefined){
let data13 = data9.openLevel;
if(!(((data13 === "PUBLIC") || (data13 === "AUTHORISED")) || (data13 === "GOV_SHARED"))){
const err39 = {instancePath:instancePath+"/list/openLevel",schemaPath:"mingxin:openLevel/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.ofRecord !== undefined){
if(true !== data9.ofRecord){
const err40 = {instancePath:instancePath+"/list/ofRecord",schemaPath:"#/properties/list/properties/ofRecord/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.leavesOn !== undefined){
let data15 = data9.leavesOn;
if(Array.isArray(data15)){
if(data15.length < 1){
const err41 = {instancePath:instancePath+"/list/leavesOn",schemaPath:"#/properties/list/properties/leavesOn/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(typeof data16 !== "string"){
const err42 = {instancePath:instancePath+"/list/leavesOn/" + i0,schemaPath:"#/properties/list/properties/leavesOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((data16 === "BLACK") || (data16 === "WATCH")) || (data16 === "ABNORMAL"))){
const err43 = {instancePath:instancePath+"/list/leavesOn/" + i0,schemaPath:"#/properties/list/properties/leavesOn/items/enum",keyword:"enum",params:{allowedValues: schema283.properties.list.properties.leavesOn.items.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
let i1 = data15.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data15[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err44 = {instancePath:instancePath+"/list/leavesOn",schemaPath:"#/properties/list/properties/leavesOn/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err45 = {instancePath:instancePath+"/list/leavesOn",schemaPath:"#/properties/list/properties/leavesOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.severity !== undefined){
let data17 = data.severity;
if(!(((data17 === "轻微") || (data17 === "一般")) || (data17 === "严重"))){
const err47 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema283.properties.severity.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.trigger !== undefined){
let data18 = data.trigger;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.recordKinds === undefined){
const err48 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/required",keyword:"required",params:{missingProperty: "recordKinds"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data18.subjectKinds === undefined){
const err49 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/required",keyword:"required",params:{missingProperty: "subjectKinds"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18.day === undefined){
const err50 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/required",keyword:"required",params:{missingProperty: "day"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data18.conditions === undefined){
const err51 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/required",keyword:"required",params:{missingProperty: "conditions"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 in data18){
if(!(((((key3 === "recordKinds") || (key3 === "lists")) || (key3 === "subjectKinds")) || (key3 === "day")) || (key3 === "conditions"))){
const err52 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data18.recordKinds !== undefined){
let data19 = data18.recordKinds;
if(Array.isArray(data19)){
if(data19.length < 1){
const err53 = {instancePath:instancePath+"/trigger/recordKinds",schemaPath:"#/properties/trigger/properties/recordKinds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len1 = data19.length;
for(let i2=0; i2<len1; i2++){
let data20 = data19[i2];
if(!((((((((data20 === "REGISTRATION") || (data20 === "ADMIN_LICENCE")) || (data20 === "ADMIN_PENALTY")) || (data20 === "ADMIN_LEVY")) || (data20 === "COMMITMENT")) || (data20 === "CONTRACT_PERFORMANCE")) || (data20 === "LIST_ENTRY")) || (data20 === "JUDICIAL"))){
const err54 = {instancePath:instancePath+"/trigger/recordKinds/" + i2,schemaPath:"mingxin:recordKind/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/trigger/recordKinds",schemaPath:"#/properties/trigger/properties/recordKinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data18.lists !== undefined){
let data21 = data18.lists;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.types === undefined){
const err56 = {instancePath:instancePath+"/trigger/lists",schemaPath:"#/properties/trigger/properties/lists/required",keyword:"required",params:{missingProperty: "types"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key4 in data21){
if(!(((key4 === "types") || (key4 === "codes")) || (key4 === "otherCodes"))){
const err57 = {instancePath:instancePath+"/trigger/lists",schemaPath:"#/properties/trigger/properties/lists/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data21.types !== undefined){
let data22 = data21.types;
if(Array.isArray(data22)){
if(data22.length < 1){
const err58 = {instancePath:instancePath+"/trigger/lists/types",schemaPath:"#/properties/trigger/properties/lists/properties/types/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len2 = data22.length;
for(let i3=0; i3<len2; i3++){
let data23 = data22[i3];
if(typeof data23 !== "string"){
const err59 = {instancePath:instancePath+"/trigger/lists/types/" + i3,schemaPath:"#/properties/trigger/properties/lists/properties/types/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!((((data23 === "RED") || (data23 === "BLACK")) || (data23 === "WATCH")) || (data23 === "ABNORMAL"))){
const err60 = {instancePath:instancePath+"/trigger/lists/types/" + i3,schemaPath:"#/properties/trigger/properties/lists/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema283.properties.trigger.properties.lists.properties.types.items.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
let i4 = data22.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data22[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err61 = {instancePath:instancePath+"/trigger/lists/types",schemaPath:"#/properties/trigger/properties/lists/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err62 = {instancePath:instancePath+"/trigger/lists/types",schemaPath:"#/properties/trigger/properties/lists/properties/types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data21.codes !== undefined){
let data24 = data21.codes;
if(Array.isArray(data24)){
if(data24.length < 1){
const err63 = {instancePath:instancePath+"/trigger/lists/codes",schemaPath:"#/properties/trigger/properties/lists/properties/codes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len3 = data24.length;
for(let i5=0; i5<len3; i5++){
let data25 = data24[i5];
if(typeof data25 === "string"){
if(!pattern15.test(data25)){
const err64 = {instancePath:instancePath+"/trigger/lists/codes/" + i5,schemaPath:"#/properties/trigger/properties/lists/properties/codes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{2,39}$"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/trigger/lists/codes/" + i5,schemaPath:"#/properties/trigger/properties/lists/properties/codes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
let i6 = data24.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data24[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err66 = {instancePath:instancePath+"/trigger/lists/codes",schemaPath:"#/properties/trigger/properties/lists/properties/codes/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
const err67 = {instancePath:instancePath+"/trigger/lists/codes",schemaPath:"#/properties/trigger/properties/lists/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data21.otherCodes !== undefined){
if(true !== data21.otherCodes){
const err68 = {instancePath:instancePath+"/trigger/lists/otherCodes",schemaPath:"#/properties/trigger/properties/lists/properties/otherCodes/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/trigger/lists",schemaPath:"#/properties/trigger/properties/lists/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data18.subjectKinds !== undefined){
let data27 = data18.subjectKinds;
if(Array.isArray(data27)){
if(data27.length < 1){
const err70 = {instancePath:instancePath+"/trigger/subjectKinds",schemaPath:"#/properties/trigger/properties/subjectKinds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len4 = data27.length;
for(let i7=0; i7<len4; i7++){
let data28 = data27[i7];
if(!((((data28 === "LEGAL_PERSON") || (data28 === "UNINCORPORATED")) || (data28 === "INDIVIDUAL_BUSINESS")) || (data28 === "NATURAL_PERSON"))){
const err71 = {instancePath:instancePath+"/trigger/subjectKinds/" + i7,schemaPath:"mingxin:subjectKind/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/trigger/subjectKinds",schemaPath:"#/properties/trigger/properties/subjectKinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data18.day !== undefined){
let data29 = data18.day;
if(Array.isArray(data29)){
if(data29.length < 1){
const err73 = {instancePath:instancePath+"/trigger/day",schemaPath:"#/properties/trigger/properties/day/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len5 = data29.length;
for(let i8=0; i8<len5; i8++){
let data30 = data29[i8];
if(typeof data30 === "string"){
if(!pattern25.test(data30)){
const err74 = {instancePath:instancePath+"/trigger/day/" + i8,schemaPath:"mingxin:path/pattern",keyword:"pattern",params:{pattern: "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/trigger/day/" + i8,schemaPath:"mingxin:path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/trigger/day",schemaPath:"#/properties/trigger/properties/day/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data18.conditions !== undefined){
let data31 = data18.conditions;
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i9=0; i9<len6; i9++){
let data32 = data31[i9];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.id === undefined){
const err77 = {instancePath:instancePath+"/trigger/conditions/" + i9,schemaPath:"mingxin:condition-2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data32.title === undefined){
const err78 = {instancePath:instancePath+"/trigger/conditions/" + i9,schemaPath:"mingxin:condition-2/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data32.expression === undefined){
const err79 = {instancePath:instancePath+"/trigger/conditions/" + i9,schemaPath:"mingxin:condition-2/required",keyword:"required",params:{missingProperty: "expression"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key5 in data32){
if(!(((key5 === "id") || (key5 === "title")) || (key5 === "expression"))){
const err80 = {instancePath:instancePath+"/trigger/conditions/" + i9,schemaPath:"mingxin:condition-2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data32.id !== undefined){
let data33 = data32.id;
if(typeof data33 === "string"){
if(!pattern26.test(data33)){
const err81 = {instancePath:instancePath+"/trigger/conditions/" + i9+"/id",schemaPath:"mingxin:condition-2/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/trigger/conditions/" + i9+"/id",schemaPath:"mingxin:condition-2/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data32.title !== undefined){
if(typeof data32.title !== "string"){
const err83 = {instancePath:instancePath+"/trigger/conditions/" + i9+"/title",schemaPath:"mingxin:condition-2/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data32.expression !== undefined){
if(typeof data32.expression !== "string"){
const err84 = {instancePath:instancePath+"/trigger/conditions/" + i9+"/expression",schemaPath:"mingxin:condition-2/properties/expression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/trigger/conditions/" + i9,schemaPath:"mingxin:condition-2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/trigger/conditions",schemaPath:"#/properties/trigger/properties/conditions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.count !== undefined){
let data36 = data.count;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.atLeast === undefined){
const err88 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/required",keyword:"required",params:{missingProperty: "atLeast"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data36.withinMonths === undefined){
const err89 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/required",keyword:"required",params:{missingProperty: "withinMonths"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key6 in data36){
if(!((key6 === "atLeast") || (key6 === "withinMonths"))){
const err90 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data36.atLeast !== undefined){
if(typeof data36.atLeast !== "string"){
const err91 = {instancePath:instancePath+"/count/atLeast",schemaPath:"#/properties/count/properties/atLeast/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data36.withinMonths !== undefined){
if(typeof data36.withinMonths !== "string"){
const err92 = {instancePath:instancePath+"/count/withinMonths",schemaPath:"#/properties/count/properties/withinMonths/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.standing !== undefined){
let data39 = data.standing;
if(!((data39 === "determined") || (data39 === "proposed"))){
const err94 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema283.properties.standing.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.exemptions !== undefined){
let data40 = data.exemptions;
if(Array.isArray(data40)){
const len7 = data40.length;
for(let i10=0; i10<len7; i10++){
let data41 = data40[i10];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.id === undefined){
const err95 = {instancePath:instancePath+"/exemptions/" + i10,schemaPath:"mingxin:condition-2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data41.title === undefined){
const err96 = {instancePath:instancePath+"/exemptions/" + i10,schemaPath:"mingxin:condition-2/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data41.expression === undefined){
const err97 = {instancePath:instancePath+"/exemptions/" + i10,schemaPath:"mingxin:condition-2/required",keyword:"required",params:{missingProperty: "expression"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key7 in data41){
if(!(((key7 === "id") || (key7 === "title")) || (key7 === "expression"))){
const err98 = {instancePath:instancePath+"/exemptions/" + i10,schemaPath:"mingxin:condition-2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data41.id !== undefined){
let data42 = data41.id;
if(typeof data42 === "string"){
if(!pattern26.test(data42)){
const err99 = {instancePath:instancePath+"/exemptions/" + i10+"/id",schemaPath:"mingxin:condition-2/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/exemptions/" + i10+"/id",schemaPath:"mingxin:condition-2/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data41.title !== undefined){
if(typeof data41.title !== "string"){
const err101 = {instancePath:instancePath+"/exemptions/" + i10+"/title",schemaPath:"mingxin:condition-2/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data41.expression !== undefined){
if(typeof data41.expression !== "string"){
const err102 = {instancePath:instancePath+"/exemptions/" + i10+"/expression",schemaPath:"mingxin:condition-2/properties/expression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/exemptions/" + i10,schemaPath:"mingxin:condition-2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/exemptions",schemaPath:"#/properties/exemptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.validity !== undefined){
let data45 = data.validity;
if(Array.isArray(data45)){
if(data45.length < 1){
const err105 = {instancePath:instancePath+"/validity",schemaPath:"#/properties/validity/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len8 = data45.length;
for(let i11=0; i11<len8; i11++){
let data46 = data45[i11];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.from === undefined){
const err106 = {instancePath:instancePath+"/validity/" + i11,schemaPath:"#/properties/validity/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key8 in data46){
if(!(((((key8 === "when") || (key8 === "from")) || (key8 === "to")) || (key8 === "until")) || (key8 === "months"))){
const err107 = {instancePath:instancePath+"/validity/" + i11,schemaPath:"#/properties/validity/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data46.when !== undefined){
if(typeof data46.when !== "string"){
const err108 = {instancePath:instancePath+"/validity/" + i11+"/when",schemaPath:"#/properties/validity/items/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data46.from !== undefined){
let data48 = data46.from;
if(Array.isArray(data48)){
if(data48.length < 1){
const err109 = {instancePath:instancePath+"/validity/" + i11+"/from",schemaPath:"#/properties/validity/items/properties/from/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const len9 = data48.length;
for(let i12=0; i12<len9; i12++){
let data49 = data48[i12];
if(typeof data49 === "string"){
if(!pattern25.test(data49)){
const err110 = {instancePath:instancePath+"/validity/" + i11+"/from/" + i12,schemaPath:"mingxin:path/pattern",keyword:"pattern",params:{pattern: "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/validity/" + i11+"/from/" + i12,schemaPath:"mingxin:path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/validity/" + i11+"/from",schemaPath:"#/properties/validity/items/properties/from/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data46.to !== undefined){
let data50 = data46.to;
if(typeof data50 === "string"){
if(!pattern25.test(data50)){
const err113 = {instancePath:instancePath+"/validity/" + i11+"/to",schemaPath:"mingxin:path/pattern",keyword:"pattern",params:{pattern: "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/validity/" + i11+"/to",schemaPath:"mingxin:path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data46.until !== undefined){
let data51 = data46.until;
if(Array.isArray(data51)){
const len10 = data51.length;
for(let i13=0; i13<len10; i13++){
let data52 = data51[i13];
if(typeof data52 === "string"){
if(!pattern25.test(data52)){
const err115 = {instancePath:instancePath+"/validity/" + i11+"/until/" + i13,schemaPath:"mingxin:path/pattern",keyword:"pattern",params:{pattern: "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/validity/" + i11+"/until/" + i13,schemaPath:"mingxin:path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/validity/" + i11+"/until",schemaPath:"#/properties/validity/items/properties/until/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data46.months !== undefined){
if(typeof data46.months !== "string"){
const err118 = {instancePath:instancePath+"/validity/" + i11+"/months",schemaPath:"#/properties/validity/items/properties/months/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/validity/" + i11,schemaPath:"#/properties/validity/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/validity",schemaPath:"#/properties/validity/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.parameters !== undefined){
let data54 = data.parameters;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key9 in data54){
let data55 = data54[key9];
if(Array.isArray(data55)){
if(data55.length < 1){
const err121 = {instancePath:instancePath+"/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len11 = data55.length;
for(let i14=0; i14<len11; i14++){
let data56 = data55[i14];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.from === undefined){
const err122 = {instancePath:instancePath+"/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/parameters/additionalProperties/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data56.value === undefined){
const err123 = {instancePath:instancePath+"/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/parameters/additionalProperties/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data56.reference === undefined){
const err124 = {instancePath:instancePath+"/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/parameters/additionalProperties/items/required",keyword:"required",params:{missingProperty: "reference"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key10 in data56){
if(!(((key10 === "from") || (key10 === "value")) || (key10 === "reference"))){
const err125 = {instancePath:instancePath+"/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/parameters/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data56.from !== undefined){
let data57 = data56.from;
if(typeof data57 === "string"){
if(!(formats0.validate(data57))){
const err126 = {instancePath:instancePath+"/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/from",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/from",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data56.value !== undefined){
let data58 = data56.value;
if(!((typeof data58 == "number") && (isFinite(data58)))){
const err128 = {instancePath:instancePath+"/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/value",schemaPath:"#/properties/parameters/additionalProperties/items/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data56.reference !== undefined){
if(typeof data56.reference !== "string"){
const err129 = {instancePath:instancePath+"/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/reference",schemaPath:"#/properties/parameters/additionalProperties/items/properties/reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/parameters/additionalProperties/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.measures !== undefined){
let data60 = data.measures;
if(Array.isArray(data60)){
const len12 = data60.length;
for(let i15=0; i15<len12; i15++){
let data61 = data60[i15];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.code === undefined){
const err133 = {instancePath:instancePath+"/measures/" + i15,schemaPath:"#/properties/measures/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data61.name === undefined){
const err134 = {instancePath:instancePath+"/measures/" + i15,schemaPath:"#/properties/measures/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data61.group === undefined){
const err135 = {instancePath:instancePath+"/measures/" + i15,schemaPath:"#/properties/measures/items/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data61.decision === undefined){
const err136 = {instancePath:instancePath+"/measures/" + i15,schemaPath:"#/properties/measures/items/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data61.department === undefined){
const err137 = {instancePath:instancePath+"/measures/" + i15,schemaPath:"#/properties/measures/items/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data61.legalBasis === undefined){
const err138 = {instancePath:instancePath+"/measures/" + i15,schemaPath:"#/properties/measures/items/required",keyword:"required",params:{missingProperty: "legalBasis"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data61.feedbackDueWorkingDays === undefined){
const err139 = {instancePath:instancePath+"/measures/" + i15,schemaPath:"#/properties/measures/items/required",keyword:"required",params:{missingProperty: "feedbackDueWorkingDays"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key11 in data61){
if(!(func1.call(schema283.properties.measures.items.properties, key11))){
const err140 = {instancePath:instancePath+"/measures/" + i15,schemaPath:"#/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data61.code !== undefined){
let data62 = data61.code;
if(typeof data62 === "string"){
if(!pattern31.test(data62)){
const err141 = {instancePath:instancePath+"/measures/" + i15+"/code",schemaPath:"#/properties/measures/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9-]{1,39}$"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/measures/" + i15+"/code",schemaPath:"#/properties/measures/items/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data61.name !== undefined){
if(typeof data61.name !== "string"){
const err143 = {instancePath:instancePath+"/measures/" + i15+"/name",schemaPath:"#/properties/measures/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data61.group !== undefined){
let data64 = data61.group;
if(!(((data64 === "I") || (data64 === "II")) || (data64 === "III"))){
const err144 = {instancePath:instancePath+"/measures/" + i15+"/group",schemaPath:"#/properties/measures/items/properties/group/enum",keyword:"enum",params:{allowedValues: schema283.properties.measures.items.properties.group.enum}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data61.decision !== undefined){
let data65 = data61.decision;
if(!(((data65 === "BLOCK") || (data65 === "REVIEW")) || (data65 === "HINT"))){
const err145 = {instancePath:instancePath+"/measures/" + i15+"/decision",schemaPath:"#/properties/measures/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema283.properties.measures.items.properties.decision.enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data61.department !== undefined){
if(!(validate43(data61.department, {instancePath:instancePath+"/measures/" + i15+"/department",parentData:data61,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data61.items !== undefined){
let data67 = data61.items;
if(Array.isArray(data67)){
const len13 = data67.length;
for(let i16=0; i16<len13; i16++){
if(typeof data67[i16] !== "string"){
const err146 = {instancePath:instancePath+"/measures/" + i15+"/items/" + i16,schemaPath:"#/properties/measures/items/properties/items/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/measures/" + i15+"/items",schemaPath:"#/properties/measures/items/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data61.subjectKinds !== undefined){
let data69 = data61.subjectKinds;
if(Array.isArray(data69)){
const len14 = data69.length;
for(let i17=0; i17<len14; i17++){
let data70 = data69[i17];
if(!((((data70 === "LEGAL_PERSON") || (data70 === "UNINCORPORATED")) || (data70 === "INDIVIDUAL_BUSINESS")) || (data70 === "NATURAL_PERSON"))){
const err148 = {instancePath:instancePath+"/measures/" + i15+"/subjectKinds/" + i17,schemaPath:"mingxin:subjectKind/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/measures/" + i15+"/subjectKinds",schemaPath:"#/properties/measures/items/properties/subjectKinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data61.effectiveFrom !== undefined){
let data71 = data61.effectiveFrom;
if(typeof data71 === "string"){
if(!(formats0.validate(data71))){
const err150 = {instancePath:instancePath+"/measures/" + i15+"/effectiveFrom",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/measures/" + i15+"/effectiveFrom",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data61.effectiveTo !== undefined){
let data72 = data61.effectiveTo;
if(typeof data72 === "string"){
if(!(formats0.validate(data72))){
const err152 = {instancePath:instancePath+"/measures/" + i15+"/effectiveTo",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/measures/" + i15+"/effectiveTo",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data61.legalBasis !== undefined){
let data73 = data61.legalBasis;
if(Array.isArray(data73)){
if(data73.length < 1){
const err154 = {instancePath:instancePath+"/measures/" + i15+"/legalBasis",schemaPath:"#/properties/measures/items/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len15 = data73.length;
for(let i18=0; i18<len15; i18++){
if(!(validate151(data73[i18], {instancePath:instancePath+"/measures/" + i15+"/legalBasis/" + i18,parentData:data73,parentDataProperty:i18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
else {
const err155 = {instancePath:instancePath+"/measures/" + i15+"/legalBasis",schemaPath:"#/properties/measures/items/properties/legalBasis/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data61.feedbackDueWorkingDays !== undefined){
let data75 = data61.feedbackDueWorkingDays;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err156 = {instancePath:instancePath+"/measures/" + i15+"/feedbackDueWorkingDays",schemaPath:"#/properties/measures/items/properties/feedbackDueWorkingDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 60 || isNaN(data75)){
const err157 = {instancePath:instancePath+"/measures/" + i15+"/feedbackDueWorkingDays",schemaPath:"#/properties/measures/items/properties/feedbackDueWorkingDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data75 < 1 || isNaN(data75)){
const err158 = {instancePath:instancePath+"/measures/" + i15+"/feedbackDueWorkingDays",schemaPath:"#/properties/measures/items/properties/feedbackDueWorkingDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
}
else {
const err159 = {instancePath:instancePath+"/measures/" + i15,schemaPath:"#/properties/measures/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data76 = data.legalBasis;
if(Array.isArray(data76)){
if(data76.length < 1){
const err161 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const len16 = data76.length;
for(let i19=0; i19<len16; i19++){
if(!(validate151(data76[i19], {instancePath:instancePath+"/legalBasis/" + i19,parentData:data76,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
else {
const err162 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.objection !== undefined){
let data78 = data.objection;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.suspends === undefined){
const err163 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/required",keyword:"required",params:{missingProperty: "suspends"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key12 in data78){
if(!(key12 === "suspends")){
const err164 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data78.suspends !== undefined){
if(typeof data78.suspends !== "boolean"){
const err165 = {instancePath:instancePath+"/objection/suspends",schemaPath:"#/properties/objection/properties/suspends/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.exitConditions !== undefined){
let data80 = data.exitConditions;
if(typeof data80 === "string"){
if(func2(data80) < 2){
const err167 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/exitConditions",schemaPath:"#/properties/exitConditions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.repair !== undefined){
if(typeof data.repair !== "string"){
const err169 = {instancePath:instancePath+"/repair",schemaPath:"#/properties/repair/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.remedy !== undefined){
let data82 = data.remedy;
if(typeof data82 === "string"){
if(func2(data82) < 2){
const err170 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.noticeTemplate !== undefined){
let data83 = data.noticeTemplate;
if(typeof data83 === "string"){
if(func2(data83) < 2){
const err172 = {instancePath:instancePath+"/noticeTemplate",schemaPath:"#/properties/noticeTemplate/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/noticeTemplate",schemaPath:"#/properties/noticeTemplate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err174 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.tests !== undefined){
let data85 = data.tests;
if(Array.isArray(data85)){
if(data85.length < 1){
const err175 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len17 = data85.length;
for(let i20=0; i20<len17; i20++){
let data86 = data85[i20];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.name === undefined){
const err176 = {instancePath:instancePath+"/tests/" + i20,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data86.records === undefined){
const err177 = {instancePath:instancePath+"/tests/" + i20,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "records"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data86.expect === undefined){
const err178 = {instancePath:instancePath+"/tests/" + i20,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "expect"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key13 in data86){
if(!(((((key13 === "name") || (key13 === "subject")) || (key13 === "records")) || (key13 === "expect")) || (key13 === "period"))){
const err179 = {instancePath:instancePath+"/tests/" + i20,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data86.name !== undefined){
if(typeof data86.name !== "string"){
const err180 = {instancePath:instancePath+"/tests/" + i20+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data86.subject !== undefined){
let data88 = data86.subject;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key14 in data88){
if(!((key14 === "kind") || (key14 === "region"))){
const err181 = {instancePath:instancePath+"/tests/" + i20+"/subject",schemaPath:"#/properties/tests/items/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data88.kind !== undefined){
let data89 = data88.kind;
if(!((((data89 === "LEGAL_PERSON") || (data89 === "UNINCORPORATED")) || (data89 === "INDIVIDUAL_BUSINESS")) || (data89 === "NATURAL_PERSON"))){
const err182 = {instancePath:instancePath+"/tests/" + i20+"/subject/kind",schemaPath:"mingxin:subjectKind/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data88.region !== undefined){
if(typeof data88.region !== "string"){
const err183 = {instancePath:instancePath+"/tests/" + i20+"/subject/region",schemaPath:"#/properties/tests/items/properties/subject/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/tests/" + i20+"/subject",schemaPath:"#/properties/tests/items/properties/subject/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data86.records !== undefined){
let data91 = data86.records;
if(Array.isArray(data91)){
if(data91.length < 1){
const err185 = {instancePath:instancePath+"/tests/" + i20+"/records",schemaPath:"#/properties/tests/items/properties/records/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
const len18 = data91.length;
for(let i21=0; i21<len18; i21++){
if(!(validate154(data91[i21], {instancePath:instancePath+"/tests/" + i20+"/records/" + i21,parentData:data91,parentDataProperty:i21,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
}
else {
const err186 = {instancePath:instancePath+"/tests/" + i20+"/records",schemaPath:"#/properties/tests/items/properties/records/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data86.expect !== undefined){
let data93 = data86.expect;
if(!((((((data93 === "fires") || (data93 === "not-met")) || (data93 === "unknown")) || (data93 === "exempt")) || (data93 === "out-of-window")) || (data93 === "not-looked-at"))){
const err187 = {instancePath:instancePath+"/tests/" + i20+"/expect",schemaPath:"#/properties/tests/items/properties/expect/enum",keyword:"enum",params:{allowedValues: schema283.properties.tests.items.properties.expect.enum}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data86.period !== undefined){
if(!(validate49(data86.period, {instancePath:instancePath+"/tests/" + i20+"/period",parentData:data86,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err188 = {instancePath:instancePath+"/tests/" + i20,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.Catalogue = validate157;
const schema309 = {"title":"公共信用信息资源目录","description":"What may be collected, from whom, about whom, how openly. A record kind that is not listed is refused.","type":"object","additionalProperties":false,"required":["version","title","effectiveFrom","entries"],"properties":{"version":{"type":"string","minLength":1,"maxLength":16},"title":{"type":"string"},"effectiveFrom":{"$ref":"mingxin:businessDate"},"effectiveTo":{"$ref":"mingxin:businessDate"},"planned":{"description":"Kinds the national catalogue knows and this one does not collect yet; they are refused as outside the catalogue.","type":"array","items":{"type":"string"}},"entries":{"type":"array","minItems":1,"items":{"$ref":"mingxin:entry"}}},"$defs":{"entry":{"title":"目录条目","type":"object","additionalProperties":false,"required":["code","kind","name","subjectKinds","openLevel","updateCycle","retentionYears","legalBasis"],"properties":{"code":{"title":"数据代码","type":"string","minLength":1,"maxLength":32},"kind":{"$ref":"mingxin:recordKind"},"name":{"title":"数据名称","type":"string"},"subjectKinds":{"title":"主体类型","type":"array","minItems":1,"items":{"$ref":"mingxin:subjectKind"}},"openLevel":{"title":"公开属性","$ref":"mingxin:openLevel"},"personOpenLevel":{"title":"自然人信息的公开属性","description":"The level for natural persons, where it differs.","$ref":"mingxin:openLevel"},"updateCycle":{"title":"更新周期","type":"string"},"retentionYears":{"title":"保存期限（年）","type":["integer","null"]},"legalBasis":{"title":"依据","type":"array","minItems":1,"items":{"$ref":"mingxin:legalBasis"}}}}},"$id":"mingxin:catalogue"};
const schema312 = {"title":"目录条目","type":"object","additionalProperties":false,"required":["code","kind","name","subjectKinds","openLevel","updateCycle","retentionYears","legalBasis"],"properties":{"code":{"title":"数据代码","type":"string","minLength":1,"maxLength":32},"kind":{"$ref":"mingxin:recordKind"},"name":{"title":"数据名称","type":"string"},"subjectKinds":{"title":"主体类型","type":"array","minItems":1,"items":{"$ref":"mingxin:subjectKind"}},"openLevel":{"title":"公开属性","$ref":"mingxin:openLevel"},"personOpenLevel":{"title":"自然人信息的公开属性","description":"The level for natural persons, where it differs.","$ref":"mingxin:openLevel"},"updateCycle":{"title":"更新周期","type":"string"},"retentionYears":{"title":"保存期限（年）","type":["integer","null"]},"legalBasis":{"title":"依据","type":"array","minItems":1,"items":{"$ref":"mingxin:legalBasis"}}},"$id":"mingxin:entry"};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:entry" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subjectKinds === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectKinds"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.openLevel === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openLevel"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updateCycle === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updateCycle"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.retentionYears === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "retentionYears"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.legalBasis === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema312.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(func2(data0) > 32){
const err9 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data0) < 1){
const err10 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((((((((data1 === "REGISTRATION") || (data1 === "ADMIN_LICENCE")) || (data1 === "ADMIN_PENALTY")) || (data1 === "ADMIN_LEVY")) || (data1 === "COMMITMENT")) || (data1 === "CONTRACT_PERFORMANCE")) || (data1 === "LIST_ENTRY")) || (data1 === "JUDICIAL"))){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"mingxin:recordKind/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.subjectKinds !== undefined){
let data3 = data.subjectKinds;
if(Array.isArray(data3)){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/subjectKinds",schemaPath:"#/properties/subjectKinds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((((data4 === "LEGAL_PERSON") || (data4 === "UNINCORPORATED")) || (data4 === "INDIVIDUAL_BUSINESS")) || (data4 === "NATURAL_PERSON"))){
const err15 = {instancePath:instancePath+"/subjectKinds/" + i0,schemaPath:"mingxin:subjectKind/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/subjectKinds",schemaPath:"#/properties/subjectKinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.openLevel !== undefined){
let data5 = data.openLevel;
if(!(((data5 === "PUBLIC") || (data5 === "AUTHORISED")) || (data5 === "GOV_SHARED"))){
const err17 = {instancePath:instancePath+"/openLevel",schemaPath:"mingxin:openLevel/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.personOpenLevel !== undefined){
let data6 = data.personOpenLevel;
if(!(((data6 === "PUBLIC") || (data6 === "AUTHORISED")) || (data6 === "GOV_SHARED"))){
const err18 = {instancePath:instancePath+"/personOpenLevel",schemaPath:"mingxin:openLevel/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.updateCycle !== undefined){
if(typeof data.updateCycle !== "string"){
const err19 = {instancePath:instancePath+"/updateCycle",schemaPath:"#/properties/updateCycle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.retentionYears !== undefined){
let data8 = data.retentionYears;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err20 = {instancePath:instancePath+"/retentionYears",schemaPath:"#/properties/retentionYears/type",keyword:"type",params:{type: schema312.properties.retentionYears.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data9 = data.legalBasis;
if(Array.isArray(data9)){
if(data9.length < 1){
const err21 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.document === undefined){
const err22 = {instancePath:instancePath+"/legalBasis/" + i1,schemaPath:"mingxin:legalBasis/required",keyword:"required",params:{missingProperty: "document"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.level === undefined){
const err23 = {instancePath:instancePath+"/legalBasis/" + i1,schemaPath:"mingxin:legalBasis/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data10){
if(!((((key1 === "document") || (key1 === "number")) || (key1 === "article")) || (key1 === "level"))){
const err24 = {instancePath:instancePath+"/legalBasis/" + i1,schemaPath:"mingxin:legalBasis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.document !== undefined){
let data11 = data10.document;
if(typeof data11 === "string"){
if(func2(data11) > 300){
const err25 = {instancePath:instancePath+"/legalBasis/" + i1+"/document",schemaPath:"mingxin:legalBasis/properties/document/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data11) < 1){
const err26 = {instancePath:instancePath+"/legalBasis/" + i1+"/document",schemaPath:"mingxin:legalBasis/properties/document/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/legalBasis/" + i1+"/document",schemaPath:"mingxin:legalBasis/properties/document/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.number !== undefined){
let data12 = data10.number;
if(typeof data12 === "string"){
if(func2(data12) > 100){
const err28 = {instancePath:instancePath+"/legalBasis/" + i1+"/number",schemaPath:"mingxin:legalBasis/properties/number/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/legalBasis/" + i1+"/number",schemaPath:"mingxin:legalBasis/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.article !== undefined){
let data13 = data10.article;
if(typeof data13 === "string"){
if(func2(data13) > 100){
const err30 = {instancePath:instancePath+"/legalBasis/" + i1+"/article",schemaPath:"mingxin:legalBasis/properties/article/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/legalBasis/" + i1+"/article",schemaPath:"mingxin:legalBasis/properties/article/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.level !== undefined){
let data14 = data10.level;
if(!((((((data14 === "LAW") || (data14 === "ADMIN_REG")) || (data14 === "CENTRAL_DOC")) || (data14 === "LOCAL_REG")) || (data14 === "RULE")) || (data14 === "JUDICIAL"))){
const err32 = {instancePath:instancePath+"/legalBasis/" + i1+"/level",schemaPath:"mingxin:legalBasis/properties/level/enum",keyword:"enum",params:{allowedValues: schema77.properties.level.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/legalBasis/" + i1,schemaPath:"mingxin:legalBasis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mingxin:catalogue" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.effectiveFrom === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveFrom"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.entries === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "title")) || (key0 === "effectiveFrom")) || (key0 === "effectiveTo")) || (key0 === "planned")) || (key0 === "entries"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(func2(data0) > 16){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.effectiveFrom !== undefined){
let data2 = data.effectiveFrom;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err9 = {instancePath:instancePath+"/effectiveFrom",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/effectiveFrom",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.effectiveTo !== undefined){
let data3 = data.effectiveTo;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err11 = {instancePath:instancePath+"/effectiveTo",schemaPath:"mingxin:businessDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/effectiveTo",schemaPath:"mingxin:businessDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.planned !== undefined){
let data4 = data.planned;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err13 = {instancePath:instancePath+"/planned/" + i0,schemaPath:"#/properties/planned/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err14 = {instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.entries !== undefined){
let data6 = data.entries;
if(Array.isArray(data6)){
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate158(data6[i1], {instancePath:instancePath+"/entries/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
