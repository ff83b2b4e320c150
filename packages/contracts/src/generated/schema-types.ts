// @generated from contracts/ by `npm run contracts`; do not edit.
/**
 * 法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON
 */
export type SubjectKind = ("LEGAL_PERSON" | "UNINCORPORATED" | "INDIVIDUAL_BUSINESS" | "NATURAL_PERSON")
/**
 * GB 32100 code as the source holds it; checked by the identifiers package after normalisation, not by pattern.
 */
export type OrganisationCode = string
/**
 * 01 身份证 · 02 护照 · 03 港澳居民来往内地通行证 · 04 台湾居民来往大陆通行证 · 05 外国人永久居留身份证
 */
export type PersonIdType = ("01" | "02" | "03" | "04" | "05")
/**
 * REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人
 */
export type RecordKind = ("REGISTRATION" | "ADMIN_LICENCE" | "ADMIN_PENALTY" | "ADMIN_LEVY" | "COMMITMENT" | "CONTRACT_PERFORMANCE" | "LIST_ENTRY" | "JUDICIAL")
/**
 * The sender's own key of the record, unique within its organisation and the same in every version.
 */
export type RecordId = string
/**
 * Strictly increasing per record. A revision counter or a timestamp as a number both serve.
 */
export type Version = number
/**
 * A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range.
 */
export type BusinessDate = string
/**
 * RFC 3339 with offset.
 */
export type Timestamp = string
/**
 * PUBLIC 社会公开 · AUTHORISED 授权查询 · GOV_SHARED 政务共享
 */
export type OpenLevel = ("PUBLIC" | "AUTHORISED" | "GOV_SHARED")
export type Sha256 = string
/**
 * Amount in 万元 (10,000 yuan): digits, at most 12 before and 6 after the point, no sign, no exponent. One rule for number and string: a number is judged by its text as it was sent, so 0.1234567 and 1e2 are refused either way, and a number with more digits than a double holds stands as its text, with every digit.
 */
export type AmountWan = (number | string)
export type CaseId = string
export type SubjectId = string
export type EntryId = string
export type OrgCode = string
export type DispatchId = string
export type ProbeId = string
/**
 * MENTIONED was named by a record before any registration · ACTIVE 存续 · CANCELLED 注销 · REVOKED 吊销或撤销 · SUSPENDED 停业 · MOVED_OUT 迁出 · MERGED 已合并
 */
export type SubjectStatus = ("MENTIONED" | "ACTIVE" | "CANCELLED" | "REVOKED" | "SUSPENDED" | "MOVED_OUT" | "MERGED")
export type Path = string

/**
 * Organisations carry their unified social credit code, best with their exact name; without it another code or the name with the region; persons their name, best with an id document. What nothing identifies is the fault identifier.missing.
 */
export interface Subject {
kind: SubjectKind
name?: string
uscc?: OrganisationCode
regNo?: string
orgCode?: string
taxNo?: string
instCertNo?: string
socialOrgNo?: string
/**
 * A code whose kind the source does not know, or one it masked. Kept and classified; a masked code never links alone.
 */
otherCode?: string
personIdType?: PersonIdType
personIdNo?: string
/**
 * GB/T 2260 code with 2, 4 or 6 digits; the scope in which a bare name is looked up.
 */
region?: string
legalRep?: string
legalRepIdType?: PersonIdType
legalRepIdNo?: string
}
/**
 * What every partner sends around every record. The payload has its own schema per record kind. A field that is left out, null, an empty text or blanks mean the same at every depth: there is no value; so does a word that says so (无, 不适用, 待补, 见附件, N/A, /, 000 …), which is told as the warning field.filler. For a required field that is the fault field.required. Left out, sourceOrgCode is the organisation of the token, op is CREATE, version is 1, catalogue and openLevel are those of the active catalogue.
 */
export interface RecordEnvelope {
recordKind: RecordKind
recordId: RecordId
/**
 * CREATE 新增 · UPDATE 更新 · WITHDRAW 撤回 (needs reason)
 */
op?: ("CREATE" | "UPDATE" | "WITHDRAW")
version?: Version
sourceOrgCode?: OrganisationCode
sourceOrgName?: string
/**
 * YMS 一门式 · ZHZF 综合执法 · SCJG 市场监管 · ZJCS 中介超市 · GGZY 公共资源 · COURT 法院 · TAX 税务 · SHARING 上级共享平台 · OTHER 其他
 */
sourceSystem?: ("YMS" | "ZHZF" | "SCJG" | "ZJCS" | "GGZY" | "COURT" | "TAX" | "SHARING" | "OTHER")
catalogueCode?: string
catalogueVersion?: string
decidedOn?: BusinessDate
publishedOn?: BusinessDate
producedAt?: Timestamp
sentAt?: Timestamp
openLevel?: OpenLevel
subject?: Subject
payload?: {
[k: string]: unknown
}
payloadHash?: Sha256
/**
 * Why the record is withdrawn or corrected.
 */
reason?: string
/**
 * Says that this version belongs to another subject than the version before it. Without it such a version is quarantined.
 */
subjectCorrection?: {
reason: string
}
remark?: string
}
/**
 * A public body as the record names it.
 */
export interface Organisation {
name: string
code?: OrganisationCode
}
/**
 * A decision that recovers what is owed without punishing, above all 税务处理决定书. A kind of its own, so that no rule counts it as a penalty.
 */
export interface AdminLevyPayload {
docName?: string
docNo?: string
caseNo?: string
facts?: string
basis?: string
content?: string
taxTypes?: string
recovered?: AmountWan
lateFee?: AmountWan
authority: Organisation
}
/**
 * National fields XK_* of 发改办财金〔2018〕424号 under English names; the code of the national field stands in x-national.
 */
export interface AdminLicencePayload {
docName?: string
/**
 * Without one the record is accepted with the warning record.document-number-missing, and its content tells it from others.
 */
docNo?: string
licenceClass?: ("普通" | "特许" | "认可" | "核准" | "登记" | "其他")
certName?: string
certNo?: string
content: string
validFrom?: BusinessDate
validTo?: BusinessDate
authority: Organisation
supervisor?: string
address?: string
status?: ("有效" | "无效")
}
/**
 * National fields CF_* of 发改办财金〔2018〕424号 under English names. Amounts are in 万元.
 */
export interface AdminPenaltyPayload {
docName?: string
docNo?: string
caseNo?: string
offenceType?: string
facts?: string
basis?: string
/**
 * 行政处罚法(2021) 第九条
 * 
 * @minItems 1
 * @maxItems 14
 */
penaltyClass: ("警告" | "通报批评" | "罚款" | "没收违法所得" | "没收非法财物" | "暂扣许可证件" | "降低资质等级" | "吊销许可证件" | "限制开展生产经营活动" | "责令停产停业" | "责令关闭" | "限制从业" | "行政拘留" | "其他")[]
content?: string
fine?: AmountWan
confiscated?: AmountWan
suspendedCert?: string
/**
 * 信用修复管理办法（国家发改委令第36号）的三类
 */
severity?: ("轻微" | "一般" | "严重")
procedure?: ("简易程序" | "普通程序")
validTo?: BusinessDate
publishUntil?: BusinessDate
authority: Organisation
project?: string
}
export interface CommitmentPayload {
/**
 * Without one the record is accepted with the warning record.document-number-missing, and its content tells it from others.
 */
commitmentNo?: string
/**
 * APPROVAL 告知承诺 · TOLERANCE 容缺受理 · CERTIFICATE 证明事项 · PUBLIC 主动公示 · INDUSTRY 行业自律 · REPAIR 信用修复
 */
commitmentType: ("APPROVAL" | "TOLERANCE" | "CERTIFICATE" | "PUBLIC" | "INDUSTRY" | "REPAIR")
matter: string
matterCode?: string
content: string
breachLiability: string
acceptOrg: Organisation
committedOn: BusinessDate
validTo?: BusinessDate
publicFlag: boolean
/**
 * PENDING 履行中 · KEPT 已履行 · BROKEN 违诺 · WITHDRAWN 撤回
 */
performance: ("PENDING" | "KEPT" | "BROKEN" | "WITHDRAWN")
verifiedOn?: BusinessDate
verifyOrg?: Organisation
breachFact?: string
fileHash?: Sha256
}
/**
 * Table PERFORMANCE_INFO of 公共资源交易平台系统数据规范 (V2.0, 发改办法规〔2018〕1156号) under English names.
 */
export interface ContractPerformancePayload {
bodyRole: ("招标人" | "代理" | "投标人" | "供应商" | "中标人")
projectNo: string
projectName: string
sectionNo?: string
sectionName?: string
dealCode: string
contractNo?: string
amount: AmountWan
currency?: string
signedOn: BusinessDate
periodDays?: number
actualDays?: number
settled?: AmountWan
finishedOn?: BusinessDate
quality?: string
safety?: string
environment?: string
department?: Organisation
docNo?: string
/**
 * PERFORMED 已履约 · PARTIAL 部分履约 · BREACHED 违约 · TERMINATED 终止
 */
performanceStatus: ("PERFORMED" | "PARTIAL" | "BREACHED" | "TERMINATED")
breachFact?: string
}
/**
 * The public list of the courts (最高人民法院关于公布失信被执行人名单信息的若干规定). Age and sex of persons are not collected.
 */
export interface JudicialPayload {
caseCode: string
courtName: string
courtCode?: OrganisationCode
areaName?: string
regDate?: BusinessDate
publishDate: BusinessDate
gistId: string
gistUnit?: string
duty?: string
performance: ("全部未履行" | "部分未履行" | "全部已履行")
performedPart?: string
unperformedPart?: string
disruptTypeName: string
/**
 * Term the court set; unset it is the 24 months of the rule in force.
 */
termMonths?: number
deletedOn?: BusinessDate
}
export interface LegalBasis {
document: string
number?: string
article?: string
/**
 * LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释
 */
level: ("LAW" | "ADMIN_REG" | "CENTRAL_DOC" | "LOCAL_REG" | "RULE" | "JUDICIAL")
}
/**
 * A determination by the competent department. Without a legal basis, a reason, a remedy and exit conditions it is refused; BLACK needs the prior notice, RED the publicity before determination (国办发〔2020〕49号, 1798号).
 */
export interface ListEntryPayload {
/**
 * RED 红名单 · BLACK 黑名单 · WATCH 重点关注 · ABNORMAL 异常名录
 */
listType: ("RED" | "BLACK" | "WATCH" | "ABNORMAL")
listCode: string
listName?: string
determinationNo: string
determinedOn: BusinessDate
determinedBy: Organisation
reason: string
/**
 * @minItems 1
 * @maxItems 20
 */
legalBasis: LegalBasis[]
priorNotice?: {
sentOn: BusinessDate
method: string
replyUntil?: BusinessDate
replied?: boolean
}
publicNotice?: {
from: BusinessDate
to: BusinessDate
}
/**
 * @maxItems 50
 */
responsiblePersons?: {
name: string
role: string
idType?: PersonIdType
/**
 * Of the type idType says, else of the one its form shows. A masked number is accepted and identifies nobody.
 */
idNo?: string
}[]
validFrom: BusinessDate
validTo?: BusinessDate
exitConditions: string
remedy: string
exitOn?: BusinessDate
exitReason?: ("EXPIRED" | "REPAIRED" | "OBJECTION" | "BASIS_REVOKED" | "STANDARD_CHANGED" | "BLACKLISTED")
}
export interface RegistrationPayload {
/**
 * The type of the body in words, or its code of digits. A text that begins with a digit and goes on belongs to another column (51万元, 1、销售…): columns were shifted, and what the others hold is not what they say (data-quality 17).
 */
entityType?: string
regCapital?: AmountWan
currency?: string
regCapitalText?: string
foundedOn?: BusinessDate
termTo?: BusinessDate
address?: string
scope?: string
registrar?: Organisation
approvedOn?: BusinessDate
status?: ("存续" | "注销" | "吊销" | "撤销" | "迁出" | "停业")
statusOn?: BusinessDate
/**
 * @maxItems 200
 */
changeItems?: {
item: string
before?: string
after?: string
on: BusinessDate
}[]
}
/**
 * A note that shows wherever the entry shows.
 */
export interface CaseAnnotated {
caseId: CaseId
revision: number
kind: ("OBJECTION" | "REPAIR" | "COMPLAINT")
subjectId: SubjectId
entryId: EntryId
statement?: string
dueOn?: BusinessDate
/**
 * The due day lies beyond the published calendar.
 */
provisional?: boolean
recordedAt: Timestamp
note: string
}
/**
 * The applicant was told; the case is over.
 */
export interface CaseClosed {
caseId: CaseId
revision: number
kind: ("OBJECTION" | "REPAIR" | "COMPLAINT")
subjectId: SubjectId
entryId: EntryId
statement?: string
dueOn?: BusinessDate
/**
 * The due day lies beyond the published calendar.
 */
provisional?: boolean
recordedAt: Timestamp
note?: string
}
export interface Department {
code: OrgCode
name: string
}
/**
 * Upheld objections and granted repairs end the entry on effectiveOn.
 */
export interface CaseDecided {
caseId: CaseId
revision: number
kind: ("OBJECTION" | "REPAIR" | "COMPLAINT")
subjectId: SubjectId
entryId: EntryId
statement?: string
dueOn?: BusinessDate
/**
 * The due day lies beyond the published calendar.
 */
provisional?: boolean
recordedAt: Timestamp
outcome: ("UPHELD" | "DISMISSED" | "GRANTED" | "REFUSED")
decisionNo: string
decidedBy: Department
effectiveOn: BusinessDate
reason: string
}
/**
 * An objection, repair or complaint about a list entry was accepted.
 */
export interface CaseOpened {
caseId: CaseId
revision: number
kind: ("OBJECTION" | "REPAIR" | "COMPLAINT")
subjectId: SubjectId
entryId: EntryId
statement: string
dueOn: BusinessDate
/**
 * The due day lies beyond the published calendar.
 */
provisional?: boolean
recordedAt: Timestamp
}
/**
 * What a reader needs to recognise the subject. A person's id is masked.
 */
export interface SubjectRef {
subjectId: SubjectId
kind: SubjectKind
name?: string
uscc?: string
maskedId?: string
region?: string
}
export interface ListRef {
type: ("RED" | "BLACK" | "WATCH" | "ABNORMAL")
code: string
name: string
}
/**
 * Half open. from is the first day, to the first day after; without to it is open.
 */
export interface Period {
from: BusinessDate
to?: BusinessDate
}
export interface GroundRecord {
sourceOrgCode: OrgCode
recordId: string
version: number
kind: RecordKind
docNo?: string
decidedOn?: BusinessDate
/**
 * Further records of the same document. They count once together with this one.
 * 
 * @minItems 1
 * @maxItems 20
 */
copies?: {
sourceOrgCode: OrgCode
recordId: string
}[]
}
export interface Condition {
id: string
title: string
/**
 * CEL.
 */
expression: string
verdict: ("true" | "false" | "unknown")
/**
 * Every value the expression read, by its path; null where it was missing.
 */
values: {
[k: string]: unknown
}
}
/**
 * One reason why the entry holds, with the rule version that judged it and what each condition saw.
 */
export interface Ground {
groundId: string
ruleId: string
ruleVersion: number
/**
 * determined by the competent department, or only proposed by a rule
 */
standing: ("determined" | "proposed")
period: Period
/**
 * @minItems 1
 */
records: GroundRecord[]
conditions: Condition[]
reason?: string
determinedBy?: string
severity?: ("轻微" | "一般" | "严重")
}
export interface RecordKey {
sourceOrgCode: OrgCode
recordId: RecordId
version: Version
}
export interface Cause {
kind: ("record-accepted" | "record-corrected" | "record-withdrawn" | "record-moved" | "subject-merged" | "objection-upheld" | "objection-opened" | "objection-dismissed" | "repair-granted" | "expired" | "rules-published")
record?: RecordKey
caseId?: CaseId
note?: string
}
/**
 * Grounds, validity or standing changed.
 */
export interface ListEntryAmended {
entryId: EntryId
revision: number
subject: SubjectRef
list: ListRef
state: ("proposed" | "in-force" | "suspended" | "closed")
/**
 * Days on which it holds; empty when closed before it began.
 */
valid: Period[]
grounds: Ground[]
exitConditions: string
remedy: string
openLevel: OpenLevel
cause: Cause
recordedAt: Timestamp
}
/**
 * No ground is left.
 */
export interface ListEntryClosed {
entryId: EntryId
revision: number
subject: SubjectRef
list: ListRef
state: ("proposed" | "in-force" | "suspended" | "closed")
/**
 * Days on which it holds; empty when closed before it began.
 */
valid: Period[]
grounds: Ground[]
exitConditions: string
remedy: string
openLevel: OpenLevel
cause: Cause
recordedAt: Timestamp
}
/**
 * The subject entered a list, in force or as a proposal.
 */
export interface ListEntryOpened {
entryId: EntryId
revision: number
subject: SubjectRef
list: ListRef
state: ("proposed" | "in-force" | "suspended" | "closed")
/**
 * Days on which it holds; empty when closed before it began.
 */
valid: Period[]
grounds: Ground[]
exitConditions: string
remedy: string
openLevel: OpenLevel
cause: Cause
recordedAt: Timestamp
}
/**
 * The suspension ended.
 */
export interface ListEntryResumed {
entryId: EntryId
revision: number
subject: SubjectRef
list: ListRef
state: ("proposed" | "in-force" | "suspended" | "closed")
/**
 * Days on which it holds; empty when closed before it began.
 */
valid: Period[]
grounds: Ground[]
exitConditions: string
remedy: string
openLevel: OpenLevel
cause: Cause
recordedAt: Timestamp
}
/**
 * An objection is pending and the list's rule suspends meanwhile.
 */
export interface ListEntrySuspended {
entryId: EntryId
revision: number
subject: SubjectRef
list: ListRef
state: ("proposed" | "in-force" | "suspended" | "closed")
/**
 * Days on which it holds; empty when closed before it began.
 */
valid: Period[]
grounds: Ground[]
exitConditions: string
remedy: string
openLevel: OpenLevel
cause: Cause
recordedAt: Timestamp
}
export interface Measure {
code: string
name: string
polarity: ("SANCTION" | "INCENTIVE")
/**
 * I 减损权益或增加义务 · II 不减损权益的管理措施 · III 公共管理机构以外自主实施
 */
group: ("I" | "II" | "III")
/**
 * What a check answers while the measure holds.
 */
decision: ("BLOCK" | "REVIEW" | "HINT")
/**
 * Approval or bidding items it bears on; empty means all of the department.
 */
items?: string[]
/**
 * @minItems 1
 */
legalBasis: LegalBasis[]
}
/**
 * Validity, grounds or legal basis changed; it still holds.
 */
export interface MeasureAmended {
dispatchId: DispatchId
revision: number
entryId: EntryId
subject: SubjectRef
list: ListRef
measure: Measure
department: Department
valid: Period[]
ruleId: string
ruleVersion: number
reason: string
exitConditions: string
remedy: string
feedbackDueWorkingDays: number
cause: Cause
recordedAt: Timestamp
}
/**
 * The department is to apply the measure.
 */
export interface MeasureDispatched {
dispatchId: DispatchId
revision: number
entryId: EntryId
subject: SubjectRef
list: ListRef
measure: Measure
department: Department
valid: Period[]
ruleId: string
ruleVersion: number
reason: string
exitConditions: string
remedy: string
feedbackDueWorkingDays: number
cause: Cause
recordedAt: Timestamp
}
/**
 * Announces that the last day passed; the state followed from the dates before this event.
 */
export interface MeasureExpired {
dispatchId: DispatchId
revision: number
entryId: EntryId
subject: SubjectRef
list: ListRef
measure: Measure
department: Department
valid: Period[]
ruleId: string
ruleVersion: number
reason: string
exitConditions: string
remedy: string
feedbackDueWorkingDays: number
cause: Cause
recordedAt: Timestamp
}
/**
 * The measure must not be applied any longer.
 */
export interface MeasureLifted {
dispatchId: DispatchId
revision: number
entryId: EntryId
subject: SubjectRef
list: ListRef
measure: Measure
department: Department
valid: Period[]
ruleId: string
ruleVersion: number
reason: string
exitConditions: string
remedy: string
feedbackDueWorkingDays: number
cause: Cause
recordedAt: Timestamp
}
/**
 * A probe came through the sanction engine. It is about nothing: it shows that the chain works and how long it takes. Readers pass it over.
 */
export interface ProbeJudged {
probeId: ProbeId
sentAt: Timestamp
}
/**
 * A probe came through the code registry. It is about nothing: it shows that the chain works and how long it takes. Readers pass it over.
 */
export interface ProbeResolved {
probeId: ProbeId
sentAt: Timestamp
}
/**
 * A probe begins its way through the whole chain. It is about nothing: it shows that the chain works and how long it takes. Readers pass it over.
 */
export interface ProbeSent {
probeId: ProbeId
sentAt: Timestamp
}
export interface Identifier {
/**
 * What the value really is, whatever field it came in. exceptional-uscc is a registered genuine code that breaks the standard; masked never links alone. person-taxno is a taxpayer number made of a person's number: value is its keyed hash, raw its masked form.
 */
type: ("uscc" | "exceptional-uscc" | "orgcode9" | "regno15" | "regno13" | "taxno15" | "taxno19" | "taxno20" | "person-taxno" | "inst-cert" | "social-org" | "other-legacy" | "masked")
/**
 * Normal form.
 */
value: string
/**
 * As received, where it differs.
 */
raw?: string
}
/**
 * The id number never travels in clear: token is its keyed hash (the join key), masked what may be shown, sealed the encrypted number that only a holder of the person-id key opens.
 */
export interface PersonId {
type: PersonIdType
token: string
masked: string
sealed: string
}
export interface SealedSubject {
kind: SubjectKind
name?: string
/**
 * @maxItems 10
 */
identifiers: Identifier[]
person?: PersonId
region?: string
legalRep?: string
legalRepPerson?: PersonId
}
/**
 * By what the document of a record is recognised, whoever sends it and however its subject was identified: its number and its issuing authority. What is absent was not given. Never shown; the payload holds the number as it may be shown.
 */
export interface Document {
/**
 * The number in the form in which numbers are compared; a keyed hash where it may be a person's number.
 */
number?: string
authorityCode?: OrgCode
/**
 * The name in the form in which names are compared.
 */
authorityName?: string
}
export interface AcceptedRecord {
sourceOrgCode: OrgCode
sourceOrgName?: string
sourceSystem?: string
recordId: RecordId
version: Version
kind: RecordKind
decidedOn?: BusinessDate
publishedOn?: BusinessDate
openLevel: OpenLevel
catalogueCode: string
catalogueVersion: string
subject: SealedSubject
payload: {
[k: string]: unknown
}
remark?: string
document?: Document
}
export interface Receipt {
sequence: number
hash: Sha256
}
/**
 * A record was accepted for the first time.
 */
export interface RecordAccepted {
record: AcceptedRecord
receipt: Receipt
receivedAt: Timestamp
warnings?: string[]
}
/**
 * A newer version replaces an older one. subjectCorrection says that the subject changed on purpose.
 */
export interface RecordCorrected {
record: AcceptedRecord
receipt: Receipt
receivedAt: Timestamp
warnings?: string[]
previousVersion: number
subjectCorrection?: {
reason: string
}
}
/**
 * The source withdrew the record; whatever rested on it ends.
 */
export interface RecordWithdrawn {
recordKey: RecordKey
kind: RecordKind
previousVersion: number
reason: string
receipt: Receipt
receivedAt: Timestamp
}
export interface Match {
method: ("uscc" | "orgcode9" | "regno15" | "taxno" | "inst-cert" | "social-org" | "other-code" | "person-id" | "name-in-scope" | "name-and-masked-code" | "first-mention" | "manual")
/**
 * The identifier or normal name that matched; never a person's id.
 */
value?: string
/**
 * Region in which the name was unique.
 */
scope?: string
}
/**
 * A newer version of an attached record.
 */
export interface ResolvedRecordAmended {
subject: SubjectRef
match: Match
record: AcceptedRecord
receivedAt: Timestamp
previousVersion: number
}
/**
 * A record belongs to this subject.
 */
export interface ResolvedRecordAttached {
subject: SubjectRef
match: Match
record: AcceptedRecord
receivedAt: Timestamp
}
/**
 * The record no longer belongs to this subject.
 */
export interface ResolvedRecordDetached {
subjectId: SubjectId
recordKey: RecordKey
kind: RecordKind
because: ("withdrawn" | "moved")
movedTo?: SubjectId
reason?: string
}
/**
 * The department took note.
 */
export interface ResponseAcknowledged {
dispatchId: DispatchId
entryId: EntryId
subjectId: SubjectId
measureCode: string
department: Department
reason?: string
actionOn?: BusinessDate
businessItem?: string
caseSummary?: string
operator?: string
dueOn?: BusinessDate
respondedAt: Timestamp
late: boolean
}
/**
 * The department did not apply it and says why.
 */
export interface ResponseDeclined {
dispatchId: DispatchId
entryId: EntryId
subjectId: SubjectId
measureCode: string
department: Department
reason: string
actionOn?: BusinessDate
businessItem?: string
caseSummary?: string
operator?: string
dueOn?: BusinessDate
respondedAt: Timestamp
late: boolean
}
/**
 * The department applied the measure.
 */
export interface ResponseExecuted {
dispatchId: DispatchId
entryId: EntryId
subjectId: SubjectId
measureCode: string
department: Department
reason?: string
actionOn?: BusinessDate
businessItem?: string
caseSummary?: string
operator?: string
dueOn?: BusinessDate
respondedAt: Timestamp
late: boolean
}
/**
 * Nothing at this department can be affected.
 */
export interface ResponseNotApplicable {
dispatchId: DispatchId
entryId: EntryId
subjectId: SubjectId
measureCode: string
department: Department
reason: string
actionOn?: BusinessDate
businessItem?: string
caseSummary?: string
operator?: string
dueOn?: BusinessDate
respondedAt: Timestamp
late: boolean
}
/**
 * The registration ended. Carries the whole state.
 */
export interface SubjectCancelled {
subjectId: SubjectId
revision: number
kind: SubjectKind
status: SubjectStatus
name?: string
names: {
name: string
current: boolean
from?: BusinessDate
to?: BusinessDate
}[]
identifiers: Identifier[]
person?: PersonId
region?: string
legalRep?: string
endedOn?: BusinessDate
}
/**
 * Names, codes or status changed. Carries the whole state, so the newest event is enough.
 */
export interface SubjectChanged {
subjectId: SubjectId
revision: number
kind: SubjectKind
status: SubjectStatus
name?: string
names: {
name: string
current: boolean
from?: BusinessDate
to?: BusinessDate
}[]
identifiers: Identifier[]
person?: PersonId
region?: string
legalRep?: string
}
/**
 * subjectId is a redirect to intoSubjectId from now on; what was attached to it belongs to the survivor.
 */
export interface SubjectMerged {
subjectId: SubjectId
revision: number
intoSubjectId: SubjectId
reason: string
mergedAt: Timestamp
}
/**
 * A subject is known from now on, by registration or by first mention. Carries the whole state.
 */
export interface SubjectRegistered {
subjectId: SubjectId
revision: number
kind: SubjectKind
status: SubjectStatus
name?: string
names: {
name: string
current: boolean
from?: BusinessDate
to?: BusinessDate
}[]
identifiers: Identifier[]
person?: PersonId
region?: string
legalRep?: string
}
export interface Bilingual {
zh: string
en: string
}
export interface Condition2 {
id: string
title: string
/**
 * CEL.
 */
expression: string
}
export interface DatedBasis {
document: string
number?: string
article?: string
level: ("LAW" | "ADMIN_REG" | "CENTRAL_DOC" | "LOCAL_REG" | "RULE" | "JUDICIAL")
inForceFrom?: BusinessDate
repealedOn?: BusinessDate
/**
 * V the article was read in full · C the document was read in part · S a secondary source states it. BLOCK needs V or C.
 */
evidence: ("V" | "C" | "S")
}
export interface TestRecord {
kind: RecordKind
recordId?: RecordId
sourceOrgCode?: string
decidedOn?: BusinessDate
publishedOn?: BusinessDate
payload: {
[k: string]: unknown
}
}
/**
 * One version of a rule as a lawyer reads it. Conditions are CEL over the record: `record` (kind, decidedOn, publishedOn, sourceOrgCode), `subject` (kind, region), `payload` (the record's payload), `param` (the dated parameters). A condition that reads a missing value is unknown, not false: the rule does not fire, and a person is told. Several versions of a rule never overlap in time; a record is judged by the version in force on its day.
 */
export interface Rule {
ruleId: string
version: number
title: Bilingual
status?: ("draft" | "published" | "withdrawn")
effectiveFrom: BusinessDate
effectiveTo?: BusinessDate
polarity: ("SANCTION" | "INCENTIVE")
/**
 * Where a ground of this rule stands. A rule that serves many lists of one type takes code and name from the record (ofRecord).
 */
list: {
type: ("RED" | "BLACK" | "WATCH" | "ABNORMAL")
code?: string
name?: string
openLevel: OpenLevel
/**
 * Code and name are the record's own listCode and listName.
 */
ofRecord?: true
/**
 * Grounds of this rule end on the first day on which the subject stands on a list of one of these types.
 * 
 * @minItems 1
 */
leavesOn?: ("BLACK" | "WATCH" | "ABNORMAL")[]
}
severity?: ("轻微" | "一般" | "严重")
trigger: {
/**
 * @minItems 1
 */
recordKinds: RecordKind[]
/**
 * Only list entries of these lists are looked at. codes: list codes; otherCodes: list codes that no other rule names.
 */
lists?: {
/**
 * @minItems 1
 */
types: ("RED" | "BLACK" | "WATCH" | "ABNORMAL")[]
/**
 * @minItems 1
 */
codes?: string[]
otherCodes?: true
}
/**
 * @minItems 1
 */
subjectKinds: SubjectKind[]
/**
 * Paths tried in order to the day on which the record is judged: it decides the version, the parameters and the place in a window.
 * 
 * @minItems 1
 */
day: Path[]
/**
 * All must be true.
 */
conditions: Condition2[]
}
/**
 * The rule fires with every record that is at least the n-th qualifying one within the window that ends with its day.
 */
count?: {
/**
 * Name of a parameter, or a number as text.
 */
atLeast: string
/**
 * Name of a parameter, or a number as text.
 */
withinMonths: string
}
/**
 * determined - the record itself is the competent department's decision; proposed - the rule alone only proposes, and a determination must follow
 */
standing: ("determined" | "proposed")
/**
 * Any that is true exempts.
 */
exemptions?: Condition2[]
/**
 * The first alternative whose condition holds decides; a `when` left out holds always. Without to, months or until that is given the period is open.
 * 
 * @minItems 1
 */
validity: {
when?: string
/**
 * Paths tried in order, as payload.validFrom or record.decidedOn.
 * 
 * @minItems 1
 */
from: Path[]
to?: Path
/**
 * Paths to the first day that no longer counts (an exit, a deletion); the earliest one given ends it.
 */
until?: Path[]
/**
 * Name of a parameter, a path, or a number as text; counted from `from`. With several ends given the earliest one decides.
 */
months?: string
}[]
/**
 * Thresholds by date, each with the text that sets it.
 */
parameters?: {
/**
 * @minItems 1
 */
[k: string]: {
from: BusinessDate
value: number
reference: string
}[]
}
measures: {
code: string
name: string
group: ("I" | "II" | "III")
decision: ("BLOCK" | "REVIEW" | "HINT")
department: Department
/**
 * Approval or bidding items it bears on; left out it bears on all of the department.
 */
items?: string[]
subjectKinds?: SubjectKind[]
effectiveFrom?: BusinessDate
effectiveTo?: BusinessDate
/**
 * A measure holds on a day only when one of its bases is in force on it; in group I one of rank LAW, ADMIN_REG, CENTRAL_DOC or LOCAL_REG.
 * 
 * @minItems 1
 */
legalBasis: DatedBasis[]
feedbackDueWorkingDays: number
}[]
/**
 * @minItems 1
 */
legalBasis: DatedBasis[]
/**
 * Whether an objection that is accepted suspends the ground until it is decided.
 */
objection?: {
suspends: boolean
}
exitConditions: string
repair?: string
remedy: string
noticeTemplate: string
/**
 * What a reader should know, above all what is the office's own setting and what nobody has verified.
 */
note?: string
/**
 * @minItems 1
 */
tests: {
name: string
/**
 * LEGAL_PERSON of 440608 when left out.
 */
subject?: {
kind?: SubjectKind
region?: string
}
/**
 * All records of the subject; the last one is what the expectation is about.
 * 
 * @minItems 1
 */
records: TestRecord[]
/**
 * not-looked-at: the trigger leaves the record alone.
 */
expect: ("fires" | "not-met" | "unknown" | "exempt" | "out-of-window" | "not-looked-at")
period?: Period
}[]
}
export interface Entry {
code: string
kind: RecordKind
name: string
/**
 * @minItems 1
 */
subjectKinds: SubjectKind[]
openLevel: OpenLevel
personOpenLevel?: OpenLevel
updateCycle: string
retentionYears: (number | null)
/**
 * @minItems 1
 */
legalBasis: LegalBasis[]
}
/**
 * What may be collected, from whom, about whom, how openly. A record kind that is not listed is refused.
 */
export interface Catalogue {
version: string
title: string
effectiveFrom: BusinessDate
effectiveTo?: BusinessDate
/**
 * Kinds the national catalogue knows and this one does not collect yet; they are refused as outside the catalogue.
 */
planned?: string[]
/**
 * @minItems 1
 */
entries: Entry[]
}
