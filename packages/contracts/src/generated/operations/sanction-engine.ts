// @generated from contracts/ by `npm run contracts`; do not edit.
import type { Operation } from '../../operation.ts'

export type Decision = ("restricted" | "review" | "hint" | "clear" | "unknown")
export type SubjectId = string
/**
 * 法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON
 */
export type SubjectKind = ("LEGAL_PERSON" | "UNINCORPORATED" | "INDIVIDUAL_BUSINESS" | "NATURAL_PERSON")
/**
 * A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range.
 */
export type BusinessDate = string
export type OrgCode = string
/**
 * REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人
 */
export type RecordKind = ("REGISTRATION" | "ADMIN_LICENCE" | "ADMIN_PENALTY" | "ADMIN_LEVY" | "COMMITMENT" | "CONTRACT_PERFORMANCE" | "LIST_ENTRY" | "JUDICIAL")
/**
 * PUBLIC 社会公开 · AUTHORISED 授权查询 · GOV_SHARED 政务共享
 */
export type OpenLevel = ("PUBLIC" | "AUTHORISED" | "GOV_SHARED")
/**
 * RFC 3339 with offset.
 */
export type Timestamp = string
/**
 * The sender's own key of the record, unique within its organisation and the same in every version.
 */
export type RecordId = string
/**
 * Strictly increasing per record. A revision counter or a timestamp as a number both serve.
 */
export type Version = number
export type CaseId = string
export type Path = string
/**
 * ok. unknown (no alarm): too little was seen yet. Warnings: warn, it moves but falls behind or was overtaken by retention; late, the oldest event waits for more than a minute; held-back, an open transaction of the writing service stands in front of what waits; parked, events could not be handled and wait for a person. Critical: too-late, the oldest event waits for more than 15 minutes; stalled, its members live and do not move; stopped, no sign of life; unowned, partitions in which something waits have no living member; rewound, it went back; lost, Kafka has lost the topic or what the group had read of it, and lag says nothing; unreachable, its database or Kafka does not answer.
 */
export type Verdict = ("ok" | "unknown" | "warn" | "late" | "held-back" | "parked" | "too-late" | "stalled" | "stopped" | "unowned" | "rewound" | "lost" | "unreachable")
/**
 * Key of the topic; all its parked events go together, in order.
 */
export type ParkedKeyName = string
/**
 * Keys with an event that failed for this.
 */
export type ParkedCode = string
/**
 * Keys at most, those parked first.
 */
export type KeysMax = number
export type CheckSubjectBody = null
export type ListListEntriesBody = null
export type GetListEntryBody = null
export type ListMeasuresBody = null
export type ListRulesBody = null
export type GetRuleBody = null
export type ReadEngineStatisticsBody = null

export interface Check {
/**
 * The code that was asked for; an id number of a person is masked.
 */
code: string
decision: Decision
summary: {
zh: string
en: string
}
asOf: string
knownAt: string
item?: string
department?: string
/**
 * SHA-256 of the rule pack that is loaded.
 */
pack: string
subject?: SubjectRef
/**
 * Entries that hold on asOf, proposals among them.
 */
entries: ListEntry[]
measures: MeasureInForce[]
incentives: MeasureInForce[]
/**
 * Rules that looked at a record of the subject and did not fire.
 */
considered: Considered[]
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
export interface ListEntry {
entryId: string
revision: number
subject: SubjectRef
list: ListRef
state: ("proposed" | "in-force" | "suspended" | "closed" | "expired" | "not-yet")
valid: Period[]
grounds: Ground[]
legalBasis?: LegalBasis[]
exitConditions: string
remedy: string
openLevel: OpenLevel
/**
 * Objections and notes that show wherever the entry shows.
 */
annotations: {
caseId: string
kind: string
text: string
at: string
}[]
recordedAt: string
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
export interface LegalBasis {
document: string
number?: string
article?: string
/**
 * LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释
 */
level: ("LAW" | "ADMIN_REG" | "CENTRAL_DOC" | "LOCAL_REG" | "RULE" | "JUDICIAL")
}
export interface MeasureInForce {
dispatchId: string
entryId: string
subject: SubjectRef
list: ListRef
measure: Measure
department: Department
valid: Period[]
ruleId: string
ruleVersion: number
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
export interface Department {
code: OrgCode
name: string
}
export interface Considered {
ruleId: string
ruleVersion: number
title: string
/**
 * unknown - a value the rule needs is missing; a person must look.
 */
outcome: ("not-met" | "unknown" | "exempt" | "out-of-window")
record: GroundRecord
conditions: Condition[]
}
export interface BatchAnswer {
check?: Check
problem?: Problem
}
export interface Problem {
type: string
title: string
titleZh: string
status: number
detail: string
/**
 * 说明：何处有误、应为什么 The same in Chinese, where there is more to say than in titleZh.
 */
detailZh?: string
/**
 * One of contracts/errors.yaml.
 */
code: string
requestId: string
/**
 * What the asker can do about it, where there is something to do.
 */
mend?: string
/**
 * 处理办法
 */
mendZh?: string
faults?: Fault[]
[k: string]: unknown
}
/**
 * 一处差错 One place of bad input, in the words of whoever has to mend it
 */
export interface Fault {
/**
 * JSON pointer to the place.
 */
pointer: string
/**
 * One of contracts/errors.yaml.
 */
code: string
/**
 * What is wrong.
 */
title: string
/**
 * 差错
 */
titleZh: string
expected: string
/**
 * 要求
 */
expectedZh: string
/**
 * What came, shortened, ids of persons masked.
 */
actual: string
/**
 * 来值，或者对来值的说明
 */
actualZh: string
/**
 * The one repair that would be valid; never applied silently.
 */
suggestion?: string
/**
 * How to mend it: where to look, what to change.
 */
mend: string
/**
 * 处理办法
 */
mendZh: string
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
export interface RuleSchema {
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
/**
 * A group in one partition. In the embedded log, offsets count the events of the partition.
 */
export interface PartitionStatus {
partition: number
/**
 * Offset after the last event that can be read.
 */
end: number
/**
 * First offset not handled; absent while the group has not moved here yet.
 */
committed?: number
/**
 * end − max(committed, first offset kept).
 */
lag: number
/**
 * Age of the oldest event that waits here.
 */
ageMs: number
/**
 * The living member that reads it.
 */
owner?: string
verdict: Verdict
}
/**
 * What the members of the group in this process, or the relay, fail with; absent when they do not. It says why a verdict is what it is, and is no verdict: what fails is tried again.
 */
export interface LastFailure {
/**
 * Of contracts/errors.yaml, of PostgreSQL, or the name of the error.
 */
code: string
/**
 * The title of the code in Chinese, where it has one.
 */
titleZh?: string
/**
 * What the last one said, ids of persons masked.
 */
message: string
/**
 * Failures in a row, the last one included.
 */
consecutive: number
/**
 * When the first of them was.
 */
since: string
/**
 * When the last of them was.
 */
lastAt: string
}
export interface GroupStatus {
group: string
topic: string
/**
 * Events not handled or parked yet, those held back included.
 */
lag: number
/**
 * Of these, what an open transaction of the writing service keeps everybody from reading.
 */
heldBackEvents: number
/**
 * Age of the oldest of them in milliseconds, by its own time.
 */
oldestUnhandledMs: number
/**
 * Events per second that came, over the last 45 s or so.
 */
inPerSecond: number
/**
 * Events per second that were handled.
 */
outPerSecond: number
/**
 * Milliseconds until nothing waits if both rates stay; absent when lag does not fall.
 */
drainMs?: number
/**
 * Living members of the group.
 */
members: number
parkedKeys: number
parkedEvents: number
partitions: PartitionStatus[]
verdict: Verdict
/**
 * Follows from the verdict.
 */
severity: ("ok" | "unknown" | "warning" | "critical")
/**
 * What decided the verdict; a code keeps its meaning.
 */
code: string
/**
 * A sentence per thing that is not well, with its numbers and whom it affects.
 */
why: string
/**
 * The same in Chinese.
 */
whyZh: string
/**
 * Departments that feel it, or 所有部门 all departments where everything behind the group waits for it; none while nothing is wrong.
 */
affected: string[]
lastFailure?: LastFailure
/**
 * When this was read; absent when it never was.
 */
readAt?: string
}
/**
 * The last probe that came through here: a marked event that runs from ingest to feedback through every topic, group and database, and that no count, list, feed or receipt knows of. Absent when none came to this process yet.
 */
export interface Probe {
probeId: string
sentAt: string
handledAt: string
/**
 * From its sending to its handling here.
 */
latencyMs: number
/**
 * Since it was sent.
 */
ageMs: number
}
export interface ParkedEvent {
position: number
key: string
type: string
time: string
state: ("failed" | "waiting")
code?: string
reason?: string
attempts: number
/**
 * Re-drives it failed.
 */
replays: number
/**
 * It failed too many of them: re-driven only when named, with `force`.
 */
quarantined: boolean
parkedAt: string
redriveRequested: boolean
}
export interface FailureCount {
code: string
events: number
keys: number
/**
 * Events of these that failed too many re-drives.
 */
quarantined: number
/**
 * What the latest one said.
 */
reason: string
}
export interface ParkedSummary {
group: string
topic: string
keys: number
events: number
/**
 * The others wait behind one of these.
 */
failedEvents: number
quarantinedKeys: number
/**
 * Keys that are to be re-driven and have not been yet.
 */
requestedKeys: number
/**
 * When the first of them was parked.
 */
oldestAt?: string
/**
 * Most frequent first.
 */
reasons: FailureCount[]
}
/**
 * Exactly one of `key`, `keys`, `code` and `all`.
 */
export interface ParkedSelection {
group: string
topic: string
key?: ParkedKeyName
/**
 * @minItems 1
 * @maxItems 1000
 */
keys?: ParkedKeyName[]
code?: ParkedCode
all?: true
max?: KeysMax
/**
 * Quarantined keys too, if they are named.
 */
force?: boolean
}
export interface ParkedAuditEntry {
auditId: number
at: string
group: string
topic: string
position: number
key: string
action: ("parked" | "redrive-requested" | "redriven" | "failed-again" | "quarantined" | "discarded")
/**
 * Organisation and client, or the group itself.
 */
actor: string
reason: string
/**
 * What was discarded, sealed ids left out.
 */
event?: {
[k: string]: unknown
}
}
export interface CheckSubjectParams {
code: string
}
export interface CheckSubjectQuery {
item?: string
department?: string
asOf?: BusinessDate
knownAt?: Timestamp
purpose?: string
}
export interface CheckSubjectsParams {

}
export interface CheckSubjectsQuery {

}
export interface CheckSubjectsBody {
purpose?: string
asOf?: BusinessDate
knownAt?: Timestamp
/**
 * @minItems 1
 * @maxItems 1000
 */
questions: {
code: string
item?: string
department?: string
}[]
}
export interface CheckSubjectsReply {
answers: BatchAnswer[]
}
export interface ListListEntriesParams {

}
export interface ListListEntriesQuery {
code?: string
listCode?: string
state?: ("proposed" | "in-force" | "suspended" | "closed" | "expired")
asOf?: BusinessDate
purpose?: string
after?: string
limit?: number
}
export interface ListListEntriesReply {
items: ListEntry[]
nextCursor?: string
}
export interface GetListEntryParams {
entryId: string
}
export interface GetListEntryQuery {
purpose?: string
}
export interface GetListEntryReply {
entry: ListEntry
revisions: {
revision: number
state: string
valid: Period[]
cause: Cause
recordedAt: string
}[]
}
export interface ListMeasuresParams {

}
export interface ListMeasuresQuery {
department?: string
code?: string
inForceOn?: BusinessDate
purpose?: string
after?: string
limit?: number
}
export interface ListMeasuresReply {
items: MeasureInForce[]
nextCursor?: string
}
export interface ListRulesParams {

}
export interface ListRulesQuery {
onDate?: BusinessDate
}
export interface ListRulesReply {
/**
 * SHA-256 over all rule documents.
 */
pack: string
rules: RuleSchema[]
}
export interface GetRuleParams {
ruleId: string
}
export interface GetRuleQuery {

}
export interface GetRuleReply {
versions: RuleSchema[]
}
export interface ReadEngineStatisticsParams {

}
export interface ReadEngineStatisticsQuery {

}
export interface ReadEngineStatisticsReply {
/**
 * Records judged that are attached now.
 */
records: number
listEntries: {
/**
 * Ever opened, in force or proposed; the sum of the other six, which say how they stand today.
 */
opened: number
proposed: number
inForce: number
suspended: number
closed: number
expired: number
/**
 * Begins on a later day.
 */
notYet: number
}
measures: {
/**
 * Ever dispatched; the sum of the other five, which say how they stand today.
 */
dispatched: number
inForce: number
/**
 * Does not hold today because an objection suspends it.
 */
suspended: number
lifted: number
expired: number
/**
 * Begins on a later day.
 */
notYet: number
}
}
export type CheckSubjectReply = Check

export const checkSubject: Operation<CheckSubjectParams, CheckSubjectQuery, CheckSubjectBody, CheckSubjectReply> = {
  "id": "checkSubject",
  "method": "GET",
  "path": "/v1/checks/:code",
  "scopes": [
    "checks:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "code"
      ],
      "properties": {
        "code": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        }
      }
    },
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "item": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        },
        "department": {
          "type": "string",
          "minLength": 1,
          "maxLength": 18
        },
        "asOf": {
          "type": "string",
          "format": "date",
          "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
        },
        "knownAt": {
          "type": "string",
          "format": "date-time",
          "description": "RFC 3339 with offset."
        },
        "purpose": {
          "type": "string",
          "minLength": 2,
          "maxLength": 200
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "decision",
          "summary",
          "asOf",
          "knownAt",
          "pack",
          "entries",
          "measures",
          "incentives",
          "considered"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "The code that was asked for; an id number of a person is masked."
          },
          "decision": {
            "enum": [
              "restricted",
              "review",
              "hint",
              "clear",
              "unknown"
            ]
          },
          "summary": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "zh",
              "en"
            ],
            "properties": {
              "zh": {
                "type": "string"
              },
              "en": {
                "type": "string"
              }
            }
          },
          "asOf": {
            "type": "string",
            "format": "date"
          },
          "knownAt": {
            "type": "string",
            "format": "date-time"
          },
          "item": {
            "type": "string"
          },
          "department": {
            "type": "string"
          },
          "pack": {
            "type": "string",
            "description": "SHA-256 of the rule pack that is loaded."
          },
          "subject": {
            "title": "主体摘要",
            "description": "What a reader needs to recognise the subject. A person's id is masked.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "subjectId",
              "kind"
            ],
            "properties": {
              "subjectId": {
                "title": "主体标识",
                "type": "string",
                "format": "uuid"
              },
              "kind": {
                "title": "主体类别",
                "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                "enum": [
                  "LEGAL_PERSON",
                  "UNINCORPORATED",
                  "INDIVIDUAL_BUSINESS",
                  "NATURAL_PERSON"
                ]
              },
              "name": {
                "type": "string"
              },
              "uscc": {
                "type": "string"
              },
              "maskedId": {
                "type": "string"
              },
              "region": {
                "type": "string"
              }
            }
          },
          "entries": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "entryId",
                "revision",
                "subject",
                "list",
                "state",
                "valid",
                "grounds",
                "exitConditions",
                "remedy",
                "openLevel",
                "annotations",
                "recordedAt"
              ],
              "properties": {
                "entryId": {
                  "type": "string",
                  "format": "uuid"
                },
                "revision": {
                  "type": "integer"
                },
                "subject": {
                  "title": "主体摘要",
                  "description": "What a reader needs to recognise the subject. A person's id is masked.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "subjectId",
                    "kind"
                  ],
                  "properties": {
                    "subjectId": {
                      "title": "主体标识",
                      "type": "string",
                      "format": "uuid"
                    },
                    "kind": {
                      "title": "主体类别",
                      "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                      "enum": [
                        "LEGAL_PERSON",
                        "UNINCORPORATED",
                        "INDIVIDUAL_BUSINESS",
                        "NATURAL_PERSON"
                      ]
                    },
                    "name": {
                      "type": "string"
                    },
                    "uscc": {
                      "type": "string"
                    },
                    "maskedId": {
                      "type": "string"
                    },
                    "region": {
                      "type": "string"
                    }
                  }
                },
                "list": {
                  "title": "名单",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "type",
                    "code",
                    "name"
                  ],
                  "properties": {
                    "type": {
                      "enum": [
                        "RED",
                        "BLACK",
                        "WATCH",
                        "ABNORMAL"
                      ]
                    },
                    "code": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    }
                  }
                },
                "state": {
                  "enum": [
                    "proposed",
                    "in-force",
                    "suspended",
                    "closed",
                    "expired",
                    "not-yet"
                  ]
                },
                "valid": {
                  "type": "array",
                  "items": {
                    "title": "期间",
                    "description": "Half open. from is the first day, to the first day after; without to it is open.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from"
                    ],
                    "properties": {
                      "from": {
                        "type": "string",
                        "format": "date",
                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                      },
                      "to": {
                        "type": "string",
                        "format": "date",
                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                      }
                    }
                  }
                },
                "grounds": {
                  "type": "array",
                  "items": {
                    "title": "列入依据",
                    "description": "One reason why the entry holds, with the rule version that judged it and what each condition saw.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "groundId",
                      "ruleId",
                      "ruleVersion",
                      "standing",
                      "period",
                      "records",
                      "conditions"
                    ],
                    "properties": {
                      "groundId": {
                        "type": "string"
                      },
                      "ruleId": {
                        "type": "string"
                      },
                      "ruleVersion": {
                        "type": "integer"
                      },
                      "standing": {
                        "description": "determined by the competent department, or only proposed by a rule",
                        "enum": [
                          "determined",
                          "proposed"
                        ]
                      },
                      "period": {
                        "title": "期间",
                        "description": "Half open. from is the first day, to the first day after; without to it is open.",
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "from"
                        ],
                        "properties": {
                          "from": {
                            "type": "string",
                            "format": "date",
                            "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                          },
                          "to": {
                            "type": "string",
                            "format": "date",
                            "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                          }
                        }
                      },
                      "records": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                          "type": "object",
                          "additionalProperties": false,
                          "required": [
                            "sourceOrgCode",
                            "recordId",
                            "version",
                            "kind"
                          ],
                          "properties": {
                            "sourceOrgCode": {
                              "title": "单位统一社会信用代码",
                              "type": "string",
                              "minLength": 18,
                              "maxLength": 18
                            },
                            "recordId": {
                              "type": "string"
                            },
                            "version": {
                              "type": "integer"
                            },
                            "kind": {
                              "title": "信息类别",
                              "description": "REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人",
                              "enum": [
                                "REGISTRATION",
                                "ADMIN_LICENCE",
                                "ADMIN_PENALTY",
                                "ADMIN_LEVY",
                                "COMMITMENT",
                                "CONTRACT_PERFORMANCE",
                                "LIST_ENTRY",
                                "JUDICIAL"
                              ]
                            },
                            "docNo": {
                              "type": "string"
                            },
                            "decidedOn": {
                              "type": "string",
                              "format": "date",
                              "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                            },
                            "copies": {
                              "title": "同一文书的其他报送",
                              "description": "Further records of the same document. They count once together with this one.",
                              "type": "array",
                              "minItems": 1,
                              "maxItems": 20,
                              "items": {
                                "type": "object",
                                "additionalProperties": false,
                                "required": [
                                  "sourceOrgCode",
                                  "recordId"
                                ],
                                "properties": {
                                  "sourceOrgCode": {
                                    "title": "单位统一社会信用代码",
                                    "type": "string",
                                    "minLength": 18,
                                    "maxLength": 18
                                  },
                                  "recordId": {
                                    "type": "string"
                                  }
                                }
                              }
                            }
                          }
                        }
                      },
                      "conditions": {
                        "type": "array",
                        "items": {
                          "title": "条件与所见取值",
                          "type": "object",
                          "additionalProperties": false,
                          "required": [
                            "id",
                            "title",
                            "expression",
                            "verdict",
                            "values"
                          ],
                          "properties": {
                            "id": {
                              "type": "string"
                            },
                            "title": {
                              "type": "string"
                            },
                            "expression": {
                              "type": "string",
                              "description": "CEL."
                            },
                            "verdict": {
                              "enum": [
                                "true",
                                "false",
                                "unknown"
                              ]
                            },
                            "values": {
                              "type": "object",
                              "additionalProperties": true,
                              "description": "Every value the expression read, by its path; null where it was missing."
                            }
                          }
                        }
                      },
                      "reason": {
                        "type": "string"
                      },
                      "determinedBy": {
                        "type": "string"
                      },
                      "severity": {
                        "enum": [
                          "轻微",
                          "一般",
                          "严重"
                        ]
                      }
                    }
                  }
                },
                "legalBasis": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "document",
                      "level"
                    ],
                    "properties": {
                      "document": {
                        "title": "文件名称",
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 300
                      },
                      "number": {
                        "title": "文号",
                        "type": "string",
                        "maxLength": 100
                      },
                      "article": {
                        "title": "条款",
                        "type": "string",
                        "maxLength": 100
                      },
                      "level": {
                        "title": "层级",
                        "description": "LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释",
                        "enum": [
                          "LAW",
                          "ADMIN_REG",
                          "CENTRAL_DOC",
                          "LOCAL_REG",
                          "RULE",
                          "JUDICIAL"
                        ]
                      }
                    }
                  }
                },
                "exitConditions": {
                  "type": "string"
                },
                "remedy": {
                  "type": "string"
                },
                "openLevel": {
                  "title": "公开属性",
                  "description": "PUBLIC 社会公开 · AUTHORISED 授权查询 · GOV_SHARED 政务共享",
                  "enum": [
                    "PUBLIC",
                    "AUTHORISED",
                    "GOV_SHARED"
                  ]
                },
                "annotations": {
                  "type": "array",
                  "description": "Objections and notes that show wherever the entry shows.",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "caseId",
                      "kind",
                      "text",
                      "at"
                    ],
                    "properties": {
                      "caseId": {
                        "type": "string",
                        "format": "uuid"
                      },
                      "kind": {
                        "type": "string"
                      },
                      "text": {
                        "type": "string"
                      },
                      "at": {
                        "type": "string",
                        "format": "date-time"
                      }
                    }
                  }
                },
                "recordedAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            },
            "description": "Entries that hold on asOf, proposals among them."
          },
          "measures": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "dispatchId",
                "entryId",
                "subject",
                "list",
                "measure",
                "department",
                "valid",
                "ruleId",
                "ruleVersion"
              ],
              "properties": {
                "dispatchId": {
                  "type": "string",
                  "format": "uuid"
                },
                "entryId": {
                  "type": "string",
                  "format": "uuid"
                },
                "subject": {
                  "title": "主体摘要",
                  "description": "What a reader needs to recognise the subject. A person's id is masked.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "subjectId",
                    "kind"
                  ],
                  "properties": {
                    "subjectId": {
                      "title": "主体标识",
                      "type": "string",
                      "format": "uuid"
                    },
                    "kind": {
                      "title": "主体类别",
                      "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                      "enum": [
                        "LEGAL_PERSON",
                        "UNINCORPORATED",
                        "INDIVIDUAL_BUSINESS",
                        "NATURAL_PERSON"
                      ]
                    },
                    "name": {
                      "type": "string"
                    },
                    "uscc": {
                      "type": "string"
                    },
                    "maskedId": {
                      "type": "string"
                    },
                    "region": {
                      "type": "string"
                    }
                  }
                },
                "list": {
                  "title": "名单",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "type",
                    "code",
                    "name"
                  ],
                  "properties": {
                    "type": {
                      "enum": [
                        "RED",
                        "BLACK",
                        "WATCH",
                        "ABNORMAL"
                      ]
                    },
                    "code": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    }
                  }
                },
                "measure": {
                  "title": "奖惩措施",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "code",
                    "name",
                    "polarity",
                    "group",
                    "decision",
                    "legalBasis"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    },
                    "polarity": {
                      "enum": [
                        "SANCTION",
                        "INCENTIVE"
                      ]
                    },
                    "group": {
                      "description": "I 减损权益或增加义务 · II 不减损权益的管理措施 · III 公共管理机构以外自主实施",
                      "enum": [
                        "I",
                        "II",
                        "III"
                      ]
                    },
                    "decision": {
                      "description": "What a check answers while the measure holds.",
                      "enum": [
                        "BLOCK",
                        "REVIEW",
                        "HINT"
                      ]
                    },
                    "items": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      },
                      "description": "Approval or bidding items it bears on; empty means all of the department."
                    },
                    "legalBasis": {
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "document",
                          "level"
                        ],
                        "properties": {
                          "document": {
                            "title": "文件名称",
                            "type": "string",
                            "minLength": 1,
                            "maxLength": 300
                          },
                          "number": {
                            "title": "文号",
                            "type": "string",
                            "maxLength": 100
                          },
                          "article": {
                            "title": "条款",
                            "type": "string",
                            "maxLength": 100
                          },
                          "level": {
                            "title": "层级",
                            "description": "LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释",
                            "enum": [
                              "LAW",
                              "ADMIN_REG",
                              "CENTRAL_DOC",
                              "LOCAL_REG",
                              "RULE",
                              "JUDICIAL"
                            ]
                          }
                        }
                      }
                    }
                  }
                },
                "department": {
                  "title": "部门",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "code",
                    "name"
                  ],
                  "properties": {
                    "code": {
                      "title": "单位统一社会信用代码",
                      "type": "string",
                      "minLength": 18,
                      "maxLength": 18
                    },
                    "name": {
                      "type": "string"
                    }
                  }
                },
                "valid": {
                  "type": "array",
                  "items": {
                    "title": "期间",
                    "description": "Half open. from is the first day, to the first day after; without to it is open.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from"
                    ],
                    "properties": {
                      "from": {
                        "type": "string",
                        "format": "date",
                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                      },
                      "to": {
                        "type": "string",
                        "format": "date",
                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                      }
                    }
                  }
                },
                "ruleId": {
                  "type": "string"
                },
                "ruleVersion": {
                  "type": "integer"
                }
              }
            }
          },
          "incentives": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "dispatchId",
                "entryId",
                "subject",
                "list",
                "measure",
                "department",
                "valid",
                "ruleId",
                "ruleVersion"
              ],
              "properties": {
                "dispatchId": {
                  "type": "string",
                  "format": "uuid"
                },
                "entryId": {
                  "type": "string",
                  "format": "uuid"
                },
                "subject": {
                  "title": "主体摘要",
                  "description": "What a reader needs to recognise the subject. A person's id is masked.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "subjectId",
                    "kind"
                  ],
                  "properties": {
                    "subjectId": {
                      "title": "主体标识",
                      "type": "string",
                      "format": "uuid"
                    },
                    "kind": {
                      "title": "主体类别",
                      "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                      "enum": [
                        "LEGAL_PERSON",
                        "UNINCORPORATED",
                        "INDIVIDUAL_BUSINESS",
                        "NATURAL_PERSON"
                      ]
                    },
                    "name": {
                      "type": "string"
                    },
                    "uscc": {
                      "type": "string"
                    },
                    "maskedId": {
                      "type": "string"
                    },
                    "region": {
                      "type": "string"
                    }
                  }
                },
                "list": {
                  "title": "名单",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "type",
                    "code",
                    "name"
                  ],
                  "properties": {
                    "type": {
                      "enum": [
                        "RED",
                        "BLACK",
                        "WATCH",
                        "ABNORMAL"
                      ]
                    },
                    "code": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    }
                  }
                },
                "measure": {
                  "title": "奖惩措施",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "code",
                    "name",
                    "polarity",
                    "group",
                    "decision",
                    "legalBasis"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    },
                    "polarity": {
                      "enum": [
                        "SANCTION",
                        "INCENTIVE"
                      ]
                    },
                    "group": {
                      "description": "I 减损权益或增加义务 · II 不减损权益的管理措施 · III 公共管理机构以外自主实施",
                      "enum": [
                        "I",
                        "II",
                        "III"
                      ]
                    },
                    "decision": {
                      "description": "What a check answers while the measure holds.",
                      "enum": [
                        "BLOCK",
                        "REVIEW",
                        "HINT"
                      ]
                    },
                    "items": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      },
                      "description": "Approval or bidding items it bears on; empty means all of the department."
                    },
                    "legalBasis": {
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "document",
                          "level"
                        ],
                        "properties": {
                          "document": {
                            "title": "文件名称",
                            "type": "string",
                            "minLength": 1,
                            "maxLength": 300
                          },
                          "number": {
                            "title": "文号",
                            "type": "string",
                            "maxLength": 100
                          },
                          "article": {
                            "title": "条款",
                            "type": "string",
                            "maxLength": 100
                          },
                          "level": {
                            "title": "层级",
                            "description": "LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释",
                            "enum": [
                              "LAW",
                              "ADMIN_REG",
                              "CENTRAL_DOC",
                              "LOCAL_REG",
                              "RULE",
                              "JUDICIAL"
                            ]
                          }
                        }
                      }
                    }
                  }
                },
                "department": {
                  "title": "部门",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "code",
                    "name"
                  ],
                  "properties": {
                    "code": {
                      "title": "单位统一社会信用代码",
                      "type": "string",
                      "minLength": 18,
                      "maxLength": 18
                    },
                    "name": {
                      "type": "string"
                    }
                  }
                },
                "valid": {
                  "type": "array",
                  "items": {
                    "title": "期间",
                    "description": "Half open. from is the first day, to the first day after; without to it is open.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from"
                    ],
                    "properties": {
                      "from": {
                        "type": "string",
                        "format": "date",
                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                      },
                      "to": {
                        "type": "string",
                        "format": "date",
                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                      }
                    }
                  }
                },
                "ruleId": {
                  "type": "string"
                },
                "ruleVersion": {
                  "type": "integer"
                }
              }
            }
          },
          "considered": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "ruleId",
                "ruleVersion",
                "title",
                "outcome",
                "record",
                "conditions"
              ],
              "properties": {
                "ruleId": {
                  "type": "string"
                },
                "ruleVersion": {
                  "type": "integer"
                },
                "title": {
                  "type": "string"
                },
                "outcome": {
                  "description": "unknown - a value the rule needs is missing; a person must look.",
                  "enum": [
                    "not-met",
                    "unknown",
                    "exempt",
                    "out-of-window"
                  ]
                },
                "record": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "sourceOrgCode",
                    "recordId",
                    "version",
                    "kind"
                  ],
                  "properties": {
                    "sourceOrgCode": {
                      "title": "单位统一社会信用代码",
                      "type": "string",
                      "minLength": 18,
                      "maxLength": 18
                    },
                    "recordId": {
                      "type": "string"
                    },
                    "version": {
                      "type": "integer"
                    },
                    "kind": {
                      "title": "信息类别",
                      "description": "REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人",
                      "enum": [
                        "REGISTRATION",
                        "ADMIN_LICENCE",
                        "ADMIN_PENALTY",
                        "ADMIN_LEVY",
                        "COMMITMENT",
                        "CONTRACT_PERFORMANCE",
                        "LIST_ENTRY",
                        "JUDICIAL"
                      ]
                    },
                    "docNo": {
                      "type": "string"
                    },
                    "decidedOn": {
                      "type": "string",
                      "format": "date",
                      "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                    },
                    "copies": {
                      "title": "同一文书的其他报送",
                      "description": "Further records of the same document. They count once together with this one.",
                      "type": "array",
                      "minItems": 1,
                      "maxItems": 20,
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "sourceOrgCode",
                          "recordId"
                        ],
                        "properties": {
                          "sourceOrgCode": {
                            "title": "单位统一社会信用代码",
                            "type": "string",
                            "minLength": 18,
                            "maxLength": 18
                          },
                          "recordId": {
                            "type": "string"
                          }
                        }
                      }
                    }
                  }
                },
                "conditions": {
                  "type": "array",
                  "items": {
                    "title": "条件与所见取值",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "id",
                      "title",
                      "expression",
                      "verdict",
                      "values"
                    ],
                    "properties": {
                      "id": {
                        "type": "string"
                      },
                      "title": {
                        "type": "string"
                      },
                      "expression": {
                        "type": "string",
                        "description": "CEL."
                      },
                      "verdict": {
                        "enum": [
                          "true",
                          "false",
                          "unknown"
                        ]
                      },
                      "values": {
                        "type": "object",
                        "additionalProperties": true,
                        "description": "Every value the expression read, by its path; null where it was missing."
                      }
                    }
                  }
                }
              }
            },
            "description": "Rules that looked at a record of the subject and did not fire."
          }
        }
      }
    }
  }
}

export const checkSubjects: Operation<CheckSubjectsParams, CheckSubjectsQuery, CheckSubjectsBody, CheckSubjectsReply> = {
  "id": "checkSubjects",
  "method": "POST",
  "path": "/v1/checks",
  "scopes": [
    "checks:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {}
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "questions"
      ],
      "properties": {
        "purpose": {
          "type": "string",
          "minLength": 2,
          "maxLength": 200
        },
        "asOf": {
          "type": "string",
          "format": "date",
          "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
        },
        "knownAt": {
          "type": "string",
          "format": "date-time",
          "description": "RFC 3339 with offset."
        },
        "questions": {
          "type": "array",
          "minItems": 1,
          "maxItems": 1000,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "code"
            ],
            "properties": {
              "code": {
                "type": "string",
                "minLength": 1,
                "maxLength": 64
              },
              "item": {
                "type": "string",
                "minLength": 1,
                "maxLength": 64
              },
              "department": {
                "type": "string",
                "minLength": 1,
                "maxLength": 18
              }
            }
          }
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "answers"
        ],
        "properties": {
          "answers": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "check": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "code",
                    "decision",
                    "summary",
                    "asOf",
                    "knownAt",
                    "pack",
                    "entries",
                    "measures",
                    "incentives",
                    "considered"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "The code that was asked for; an id number of a person is masked."
                    },
                    "decision": {
                      "enum": [
                        "restricted",
                        "review",
                        "hint",
                        "clear",
                        "unknown"
                      ]
                    },
                    "summary": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "zh",
                        "en"
                      ],
                      "properties": {
                        "zh": {
                          "type": "string"
                        },
                        "en": {
                          "type": "string"
                        }
                      }
                    },
                    "asOf": {
                      "type": "string",
                      "format": "date"
                    },
                    "knownAt": {
                      "type": "string",
                      "format": "date-time"
                    },
                    "item": {
                      "type": "string"
                    },
                    "department": {
                      "type": "string"
                    },
                    "pack": {
                      "type": "string",
                      "description": "SHA-256 of the rule pack that is loaded."
                    },
                    "subject": {
                      "title": "主体摘要",
                      "description": "What a reader needs to recognise the subject. A person's id is masked.",
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "subjectId",
                        "kind"
                      ],
                      "properties": {
                        "subjectId": {
                          "title": "主体标识",
                          "type": "string",
                          "format": "uuid"
                        },
                        "kind": {
                          "title": "主体类别",
                          "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                          "enum": [
                            "LEGAL_PERSON",
                            "UNINCORPORATED",
                            "INDIVIDUAL_BUSINESS",
                            "NATURAL_PERSON"
                          ]
                        },
                        "name": {
                          "type": "string"
                        },
                        "uscc": {
                          "type": "string"
                        },
                        "maskedId": {
                          "type": "string"
                        },
                        "region": {
                          "type": "string"
                        }
                      }
                    },
                    "entries": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "entryId",
                          "revision",
                          "subject",
                          "list",
                          "state",
                          "valid",
                          "grounds",
                          "exitConditions",
                          "remedy",
                          "openLevel",
                          "annotations",
                          "recordedAt"
                        ],
                        "properties": {
                          "entryId": {
                            "type": "string",
                            "format": "uuid"
                          },
                          "revision": {
                            "type": "integer"
                          },
                          "subject": {
                            "title": "主体摘要",
                            "description": "What a reader needs to recognise the subject. A person's id is masked.",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                              "subjectId",
                              "kind"
                            ],
                            "properties": {
                              "subjectId": {
                                "title": "主体标识",
                                "type": "string",
                                "format": "uuid"
                              },
                              "kind": {
                                "title": "主体类别",
                                "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                                "enum": [
                                  "LEGAL_PERSON",
                                  "UNINCORPORATED",
                                  "INDIVIDUAL_BUSINESS",
                                  "NATURAL_PERSON"
                                ]
                              },
                              "name": {
                                "type": "string"
                              },
                              "uscc": {
                                "type": "string"
                              },
                              "maskedId": {
                                "type": "string"
                              },
                              "region": {
                                "type": "string"
                              }
                            }
                          },
                          "list": {
                            "title": "名单",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                              "type",
                              "code",
                              "name"
                            ],
                            "properties": {
                              "type": {
                                "enum": [
                                  "RED",
                                  "BLACK",
                                  "WATCH",
                                  "ABNORMAL"
                                ]
                              },
                              "code": {
                                "type": "string"
                              },
                              "name": {
                                "type": "string"
                              }
                            }
                          },
                          "state": {
                            "enum": [
                              "proposed",
                              "in-force",
                              "suspended",
                              "closed",
                              "expired",
                              "not-yet"
                            ]
                          },
                          "valid": {
                            "type": "array",
                            "items": {
                              "title": "期间",
                              "description": "Half open. from is the first day, to the first day after; without to it is open.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "from"
                              ],
                              "properties": {
                                "from": {
                                  "type": "string",
                                  "format": "date",
                                  "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                                },
                                "to": {
                                  "type": "string",
                                  "format": "date",
                                  "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                                }
                              }
                            }
                          },
                          "grounds": {
                            "type": "array",
                            "items": {
                              "title": "列入依据",
                              "description": "One reason why the entry holds, with the rule version that judged it and what each condition saw.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "groundId",
                                "ruleId",
                                "ruleVersion",
                                "standing",
                                "period",
                                "records",
                                "conditions"
                              ],
                              "properties": {
                                "groundId": {
                                  "type": "string"
                                },
                                "ruleId": {
                                  "type": "string"
                                },
                                "ruleVersion": {
                                  "type": "integer"
                                },
                                "standing": {
                                  "description": "determined by the competent department, or only proposed by a rule",
                                  "enum": [
                                    "determined",
                                    "proposed"
                                  ]
                                },
                                "period": {
                                  "title": "期间",
                                  "description": "Half open. from is the first day, to the first day after; without to it is open.",
                                  "type": "object",
                                  "additionalProperties": false,
                                  "required": [
                                    "from"
                                  ],
                                  "properties": {
                                    "from": {
                                      "type": "string",
                                      "format": "date",
                                      "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                                    },
                                    "to": {
                                      "type": "string",
                                      "format": "date",
                                      "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                                    }
                                  }
                                },
                                "records": {
                                  "type": "array",
                                  "minItems": 1,
                                  "items": {
                                    "type": "object",
                                    "additionalProperties": false,
                                    "required": [
                                      "sourceOrgCode",
                                      "recordId",
                                      "version",
                                      "kind"
                                    ],
                                    "properties": {
                                      "sourceOrgCode": {
                                        "title": "单位统一社会信用代码",
                                        "type": "string",
                                        "minLength": 18,
                                        "maxLength": 18
                                      },
                                      "recordId": {
                                        "type": "string"
                                      },
                                      "version": {
                                        "type": "integer"
                                      },
                                      "kind": {
                                        "title": "信息类别",
                                        "description": "REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人",
                                        "enum": [
                                          "REGISTRATION",
                                          "ADMIN_LICENCE",
                                          "ADMIN_PENALTY",
                                          "ADMIN_LEVY",
                                          "COMMITMENT",
                                          "CONTRACT_PERFORMANCE",
                                          "LIST_ENTRY",
                                          "JUDICIAL"
                                        ]
                                      },
                                      "docNo": {
                                        "type": "string"
                                      },
                                      "decidedOn": {
                                        "type": "string",
                                        "format": "date",
                                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                                      },
                                      "copies": {
                                        "title": "同一文书的其他报送",
                                        "description": "Further records of the same document. They count once together with this one.",
                                        "type": "array",
                                        "minItems": 1,
                                        "maxItems": 20,
                                        "items": {
                                          "type": "object",
                                          "additionalProperties": false,
                                          "required": [
                                            "sourceOrgCode",
                                            "recordId"
                                          ],
                                          "properties": {
                                            "sourceOrgCode": {
                                              "title": "单位统一社会信用代码",
                                              "type": "string",
                                              "minLength": 18,
                                              "maxLength": 18
                                            },
                                            "recordId": {
                                              "type": "string"
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                },
                                "conditions": {
                                  "type": "array",
                                  "items": {
                                    "title": "条件与所见取值",
                                    "type": "object",
                                    "additionalProperties": false,
                                    "required": [
                                      "id",
                                      "title",
                                      "expression",
                                      "verdict",
                                      "values"
                                    ],
                                    "properties": {
                                      "id": {
                                        "type": "string"
                                      },
                                      "title": {
                                        "type": "string"
                                      },
                                      "expression": {
                                        "type": "string",
                                        "description": "CEL."
                                      },
                                      "verdict": {
                                        "enum": [
                                          "true",
                                          "false",
                                          "unknown"
                                        ]
                                      },
                                      "values": {
                                        "type": "object",
                                        "additionalProperties": true,
                                        "description": "Every value the expression read, by its path; null where it was missing."
                                      }
                                    }
                                  }
                                },
                                "reason": {
                                  "type": "string"
                                },
                                "determinedBy": {
                                  "type": "string"
                                },
                                "severity": {
                                  "enum": [
                                    "轻微",
                                    "一般",
                                    "严重"
                                  ]
                                }
                              }
                            }
                          },
                          "legalBasis": {
                            "type": "array",
                            "items": {
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "document",
                                "level"
                              ],
                              "properties": {
                                "document": {
                                  "title": "文件名称",
                                  "type": "string",
                                  "minLength": 1,
                                  "maxLength": 300
                                },
                                "number": {
                                  "title": "文号",
                                  "type": "string",
                                  "maxLength": 100
                                },
                                "article": {
                                  "title": "条款",
                                  "type": "string",
                                  "maxLength": 100
                                },
                                "level": {
                                  "title": "层级",
                                  "description": "LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释",
                                  "enum": [
                                    "LAW",
                                    "ADMIN_REG",
                                    "CENTRAL_DOC",
                                    "LOCAL_REG",
                                    "RULE",
                                    "JUDICIAL"
                                  ]
                                }
                              }
                            }
                          },
                          "exitConditions": {
                            "type": "string"
                          },
                          "remedy": {
                            "type": "string"
                          },
                          "openLevel": {
                            "title": "公开属性",
                            "description": "PUBLIC 社会公开 · AUTHORISED 授权查询 · GOV_SHARED 政务共享",
                            "enum": [
                              "PUBLIC",
                              "AUTHORISED",
                              "GOV_SHARED"
                            ]
                          },
                          "annotations": {
                            "type": "array",
                            "description": "Objections and notes that show wherever the entry shows.",
                            "items": {
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "caseId",
                                "kind",
                                "text",
                                "at"
                              ],
                              "properties": {
                                "caseId": {
                                  "type": "string",
                                  "format": "uuid"
                                },
                                "kind": {
                                  "type": "string"
                                },
                                "text": {
                                  "type": "string"
                                },
                                "at": {
                                  "type": "string",
                                  "format": "date-time"
                                }
                              }
                            }
                          },
                          "recordedAt": {
                            "type": "string",
                            "format": "date-time"
                          }
                        }
                      },
                      "description": "Entries that hold on asOf, proposals among them."
                    },
                    "measures": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "dispatchId",
                          "entryId",
                          "subject",
                          "list",
                          "measure",
                          "department",
                          "valid",
                          "ruleId",
                          "ruleVersion"
                        ],
                        "properties": {
                          "dispatchId": {
                            "type": "string",
                            "format": "uuid"
                          },
                          "entryId": {
                            "type": "string",
                            "format": "uuid"
                          },
                          "subject": {
                            "title": "主体摘要",
                            "description": "What a reader needs to recognise the subject. A person's id is masked.",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                              "subjectId",
                              "kind"
                            ],
                            "properties": {
                              "subjectId": {
                                "title": "主体标识",
                                "type": "string",
                                "format": "uuid"
                              },
                              "kind": {
                                "title": "主体类别",
                                "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                                "enum": [
                                  "LEGAL_PERSON",
                                  "UNINCORPORATED",
                                  "INDIVIDUAL_BUSINESS",
                                  "NATURAL_PERSON"
                                ]
                              },
                              "name": {
                                "type": "string"
                              },
                              "uscc": {
                                "type": "string"
                              },
                              "maskedId": {
                                "type": "string"
                              },
                              "region": {
                                "type": "string"
                              }
                            }
                          },
                          "list": {
                            "title": "名单",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                              "type",
                              "code",
                              "name"
                            ],
                            "properties": {
                              "type": {
                                "enum": [
                                  "RED",
                                  "BLACK",
                                  "WATCH",
                                  "ABNORMAL"
                                ]
                              },
                              "code": {
                                "type": "string"
                              },
                              "name": {
                                "type": "string"
                              }
                            }
                          },
                          "measure": {
                            "title": "奖惩措施",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                              "code",
                              "name",
                              "polarity",
                              "group",
                              "decision",
                              "legalBasis"
                            ],
                            "properties": {
                              "code": {
                                "type": "string"
                              },
                              "name": {
                                "type": "string"
                              },
                              "polarity": {
                                "enum": [
                                  "SANCTION",
                                  "INCENTIVE"
                                ]
                              },
                              "group": {
                                "description": "I 减损权益或增加义务 · II 不减损权益的管理措施 · III 公共管理机构以外自主实施",
                                "enum": [
                                  "I",
                                  "II",
                                  "III"
                                ]
                              },
                              "decision": {
                                "description": "What a check answers while the measure holds.",
                                "enum": [
                                  "BLOCK",
                                  "REVIEW",
                                  "HINT"
                                ]
                              },
                              "items": {
                                "type": "array",
                                "items": {
                                  "type": "string"
                                },
                                "description": "Approval or bidding items it bears on; empty means all of the department."
                              },
                              "legalBasis": {
                                "type": "array",
                                "minItems": 1,
                                "items": {
                                  "type": "object",
                                  "additionalProperties": false,
                                  "required": [
                                    "document",
                                    "level"
                                  ],
                                  "properties": {
                                    "document": {
                                      "title": "文件名称",
                                      "type": "string",
                                      "minLength": 1,
                                      "maxLength": 300
                                    },
                                    "number": {
                                      "title": "文号",
                                      "type": "string",
                                      "maxLength": 100
                                    },
                                    "article": {
                                      "title": "条款",
                                      "type": "string",
                                      "maxLength": 100
                                    },
                                    "level": {
                                      "title": "层级",
                                      "description": "LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释",
                                      "enum": [
                                        "LAW",
                                        "ADMIN_REG",
                                        "CENTRAL_DOC",
                                        "LOCAL_REG",
                                        "RULE",
                                        "JUDICIAL"
                                      ]
                                    }
                                  }
                                }
                              }
                            }
                          },
                          "department": {
                            "title": "部门",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                              "code",
                              "name"
                            ],
                            "properties": {
                              "code": {
                                "title": "单位统一社会信用代码",
                                "type": "string",
                                "minLength": 18,
                                "maxLength": 18
                              },
                              "name": {
                                "type": "string"
                              }
                            }
                          },
                          "valid": {
                            "type": "array",
                            "items": {
                              "title": "期间",
                              "description": "Half open. from is the first day, to the first day after; without to it is open.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "from"
                              ],
                              "properties": {
                                "from": {
                                  "type": "string",
                                  "format": "date",
                                  "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                                },
                                "to": {
                                  "type": "string",
                                  "format": "date",
                                  "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                                }
                              }
                            }
                          },
                          "ruleId": {
                            "type": "string"
                          },
                          "ruleVersion": {
                            "type": "integer"
                          }
                        }
                      }
                    },
                    "incentives": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "dispatchId",
                          "entryId",
                          "subject",
                          "list",
                          "measure",
                          "department",
                          "valid",
                          "ruleId",
                          "ruleVersion"
                        ],
                        "properties": {
                          "dispatchId": {
                            "type": "string",
                            "format": "uuid"
                          },
                          "entryId": {
                            "type": "string",
                            "format": "uuid"
                          },
                          "subject": {
                            "title": "主体摘要",
                            "description": "What a reader needs to recognise the subject. A person's id is masked.",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                              "subjectId",
                              "kind"
                            ],
                            "properties": {
                              "subjectId": {
                                "title": "主体标识",
                                "type": "string",
                                "format": "uuid"
                              },
                              "kind": {
                                "title": "主体类别",
                                "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                                "enum": [
                                  "LEGAL_PERSON",
                                  "UNINCORPORATED",
                                  "INDIVIDUAL_BUSINESS",
                                  "NATURAL_PERSON"
                                ]
                              },
                              "name": {
                                "type": "string"
                              },
                              "uscc": {
                                "type": "string"
                              },
                              "maskedId": {
                                "type": "string"
                              },
                              "region": {
                                "type": "string"
                              }
                            }
                          },
                          "list": {
                            "title": "名单",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                              "type",
                              "code",
                              "name"
                            ],
                            "properties": {
                              "type": {
                                "enum": [
                                  "RED",
                                  "BLACK",
                                  "WATCH",
                                  "ABNORMAL"
                                ]
                              },
                              "code": {
                                "type": "string"
                              },
                              "name": {
                                "type": "string"
                              }
                            }
                          },
                          "measure": {
                            "title": "奖惩措施",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                              "code",
                              "name",
                              "polarity",
                              "group",
                              "decision",
                              "legalBasis"
                            ],
                            "properties": {
                              "code": {
                                "type": "string"
                              },
                              "name": {
                                "type": "string"
                              },
                              "polarity": {
                                "enum": [
                                  "SANCTION",
                                  "INCENTIVE"
                                ]
                              },
                              "group": {
                                "description": "I 减损权益或增加义务 · II 不减损权益的管理措施 · III 公共管理机构以外自主实施",
                                "enum": [
                                  "I",
                                  "II",
                                  "III"
                                ]
                              },
                              "decision": {
                                "description": "What a check answers while the measure holds.",
                                "enum": [
                                  "BLOCK",
                                  "REVIEW",
                                  "HINT"
                                ]
                              },
                              "items": {
                                "type": "array",
                                "items": {
                                  "type": "string"
                                },
                                "description": "Approval or bidding items it bears on; empty means all of the department."
                              },
                              "legalBasis": {
                                "type": "array",
                                "minItems": 1,
                                "items": {
                                  "type": "object",
                                  "additionalProperties": false,
                                  "required": [
                                    "document",
                                    "level"
                                  ],
                                  "properties": {
                                    "document": {
                                      "title": "文件名称",
                                      "type": "string",
                                      "minLength": 1,
                                      "maxLength": 300
                                    },
                                    "number": {
                                      "title": "文号",
                                      "type": "string",
                                      "maxLength": 100
                                    },
                                    "article": {
                                      "title": "条款",
                                      "type": "string",
                                      "maxLength": 100
                                    },
                                    "level": {
                                      "title": "层级",
                                      "description": "LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释",
                                      "enum": [
                                        "LAW",
                                        "ADMIN_REG",
                                        "CENTRAL_DOC",
                                        "LOCAL_REG",
                                        "RULE",
                                        "JUDICIAL"
                                      ]
                                    }
                                  }
                                }
                              }
                            }
                          },
                          "department": {
                            "title": "部门",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                              "code",
                              "name"
                            ],
                            "properties": {
                              "code": {
                                "title": "单位统一社会信用代码",
                                "type": "string",
                                "minLength": 18,
                                "maxLength": 18
                              },
                              "name": {
                                "type": "string"
                              }
                            }
                          },
                          "valid": {
                            "type": "array",
                            "items": {
                              "title": "期间",
                              "description": "Half open. from is the first day, to the first day after; without to it is open.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "from"
                              ],
                              "properties": {
                                "from": {
                                  "type": "string",
                                  "format": "date",
                                  "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                                },
                                "to": {
                                  "type": "string",
                                  "format": "date",
                                  "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                                }
                              }
                            }
                          },
                          "ruleId": {
                            "type": "string"
                          },
                          "ruleVersion": {
                            "type": "integer"
                          }
                        }
                      }
                    },
                    "considered": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "ruleId",
                          "ruleVersion",
                          "title",
                          "outcome",
                          "record",
                          "conditions"
                        ],
                        "properties": {
                          "ruleId": {
                            "type": "string"
                          },
                          "ruleVersion": {
                            "type": "integer"
                          },
                          "title": {
                            "type": "string"
                          },
                          "outcome": {
                            "description": "unknown - a value the rule needs is missing; a person must look.",
                            "enum": [
                              "not-met",
                              "unknown",
                              "exempt",
                              "out-of-window"
                            ]
                          },
                          "record": {
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                              "sourceOrgCode",
                              "recordId",
                              "version",
                              "kind"
                            ],
                            "properties": {
                              "sourceOrgCode": {
                                "title": "单位统一社会信用代码",
                                "type": "string",
                                "minLength": 18,
                                "maxLength": 18
                              },
                              "recordId": {
                                "type": "string"
                              },
                              "version": {
                                "type": "integer"
                              },
                              "kind": {
                                "title": "信息类别",
                                "description": "REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人",
                                "enum": [
                                  "REGISTRATION",
                                  "ADMIN_LICENCE",
                                  "ADMIN_PENALTY",
                                  "ADMIN_LEVY",
                                  "COMMITMENT",
                                  "CONTRACT_PERFORMANCE",
                                  "LIST_ENTRY",
                                  "JUDICIAL"
                                ]
                              },
                              "docNo": {
                                "type": "string"
                              },
                              "decidedOn": {
                                "type": "string",
                                "format": "date",
                                "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                              },
                              "copies": {
                                "title": "同一文书的其他报送",
                                "description": "Further records of the same document. They count once together with this one.",
                                "type": "array",
                                "minItems": 1,
                                "maxItems": 20,
                                "items": {
                                  "type": "object",
                                  "additionalProperties": false,
                                  "required": [
                                    "sourceOrgCode",
                                    "recordId"
                                  ],
                                  "properties": {
                                    "sourceOrgCode": {
                                      "title": "单位统一社会信用代码",
                                      "type": "string",
                                      "minLength": 18,
                                      "maxLength": 18
                                    },
                                    "recordId": {
                                      "type": "string"
                                    }
                                  }
                                }
                              }
                            }
                          },
                          "conditions": {
                            "type": "array",
                            "items": {
                              "title": "条件与所见取值",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "id",
                                "title",
                                "expression",
                                "verdict",
                                "values"
                              ],
                              "properties": {
                                "id": {
                                  "type": "string"
                                },
                                "title": {
                                  "type": "string"
                                },
                                "expression": {
                                  "type": "string",
                                  "description": "CEL."
                                },
                                "verdict": {
                                  "enum": [
                                    "true",
                                    "false",
                                    "unknown"
                                  ]
                                },
                                "values": {
                                  "type": "object",
                                  "additionalProperties": true,
                                  "description": "Every value the expression read, by its path; null where it was missing."
                                }
                              }
                            }
                          }
                        }
                      },
                      "description": "Rules that looked at a record of the subject and did not fire."
                    }
                  }
                },
                "problem": {
                  "type": "object",
                  "required": [
                    "type",
                    "title",
                    "titleZh",
                    "status",
                    "detail",
                    "code",
                    "requestId"
                  ],
                  "additionalProperties": true,
                  "properties": {
                    "type": {
                      "type": "string"
                    },
                    "title": {
                      "type": "string"
                    },
                    "titleZh": {
                      "type": "string"
                    },
                    "status": {
                      "type": "integer"
                    },
                    "detail": {
                      "type": "string"
                    },
                    "detailZh": {
                      "type": "string",
                      "description": "说明：何处有误、应为什么 The same in Chinese, where there is more to say than in titleZh."
                    },
                    "code": {
                      "type": "string",
                      "description": "One of contracts/errors.yaml."
                    },
                    "requestId": {
                      "type": "string"
                    },
                    "mend": {
                      "type": "string",
                      "description": "What the asker can do about it, where there is something to do."
                    },
                    "mendZh": {
                      "type": "string",
                      "description": "处理办法"
                    },
                    "faults": {
                      "type": "array",
                      "items": {
                        "description": "一处差错 One place of bad input, in the words of whoever has to mend it",
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "pointer",
                          "code",
                          "title",
                          "titleZh",
                          "expected",
                          "expectedZh",
                          "actual",
                          "actualZh",
                          "mend",
                          "mendZh"
                        ],
                        "properties": {
                          "pointer": {
                            "type": "string",
                            "description": "JSON pointer to the place."
                          },
                          "code": {
                            "type": "string",
                            "description": "One of contracts/errors.yaml."
                          },
                          "title": {
                            "type": "string",
                            "description": "What is wrong."
                          },
                          "titleZh": {
                            "type": "string",
                            "description": "差错"
                          },
                          "expected": {
                            "type": "string"
                          },
                          "expectedZh": {
                            "type": "string",
                            "description": "要求"
                          },
                          "actual": {
                            "type": "string",
                            "description": "What came, shortened, ids of persons masked."
                          },
                          "actualZh": {
                            "type": "string",
                            "description": "来值，或者对来值的说明"
                          },
                          "suggestion": {
                            "type": "string",
                            "description": "The one repair that would be valid; never applied silently."
                          },
                          "mend": {
                            "type": "string",
                            "description": "How to mend it: where to look, what to change."
                          },
                          "mendZh": {
                            "type": "string",
                            "description": "处理办法"
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

export const listListEntries: Operation<ListListEntriesParams, ListListEntriesQuery, ListListEntriesBody, ListListEntriesReply> = {
  "id": "listListEntries",
  "method": "GET",
  "path": "/v1/list-entries",
  "scopes": [
    "lists:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "code": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        },
        "listCode": {
          "type": "string"
        },
        "state": {
          "enum": [
            "proposed",
            "in-force",
            "suspended",
            "closed",
            "expired"
          ]
        },
        "asOf": {
          "type": "string",
          "format": "date",
          "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
        },
        "purpose": {
          "type": "string",
          "minLength": 2,
          "maxLength": 200
        },
        "after": {
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 500,
          "default": 100
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "entryId",
                "revision",
                "subject",
                "list",
                "state",
                "valid",
                "grounds",
                "exitConditions",
                "remedy",
                "openLevel",
                "annotations",
                "recordedAt"
              ],
              "properties": {
                "entryId": {
                  "type": "string",
                  "format": "uuid"
                },
                "revision": {
                  "type": "integer"
                },
                "subject": {
                  "title": "主体摘要",
                  "description": "What a reader needs to recognise the subject. A person's id is masked.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "subjectId",
                    "kind"
                  ],
                  "properties": {
                    "subjectId": {
                      "title": "主体标识",
                      "type": "string",
                      "format": "uuid"
                    },
                    "kind": {
                      "title": "主体类别",
                      "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                      "enum": [
                        "LEGAL_PERSON",
                        "UNINCORPORATED",
                        "INDIVIDUAL_BUSINESS",
                        "NATURAL_PERSON"
                      ]
                    },
                    "name": {
                      "type": "string"
                    },
                    "uscc": {
                      "type": "string"
                    },
                    "maskedId": {
                      "type": "string"
                    },
                    "region": {
                      "type": "string"
                    }
                  }
                },
                "list": {
                  "title": "名单",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "type",
                    "code",
                    "name"
                  ],
                  "properties": {
                    "type": {
                      "enum": [
                        "RED",
                        "BLACK",
                        "WATCH",
                        "ABNORMAL"
                      ]
                    },
                    "code": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    }
                  }
                },
                "state": {
                  "enum": [
                    "proposed",
                    "in-force",
                    "suspended",
                    "closed",
                    "expired",
                    "not-yet"
                  ]
                },
                "valid": {
                  "type": "array",
                  "items": {
                    "title": "期间",
                    "description": "Half open. from is the first day, to the first day after; without to it is open.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from"
                    ],
                    "properties": {
                      "from": {
                        "type": "string",
                        "format": "date",
                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                      },
                      "to": {
                        "type": "string",
                        "format": "date",
                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                      }
                    }
                  }
                },
                "grounds": {
                  "type": "array",
                  "items": {
                    "title": "列入依据",
                    "description": "One reason why the entry holds, with the rule version that judged it and what each condition saw.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "groundId",
                      "ruleId",
                      "ruleVersion",
                      "standing",
                      "period",
                      "records",
                      "conditions"
                    ],
                    "properties": {
                      "groundId": {
                        "type": "string"
                      },
                      "ruleId": {
                        "type": "string"
                      },
                      "ruleVersion": {
                        "type": "integer"
                      },
                      "standing": {
                        "description": "determined by the competent department, or only proposed by a rule",
                        "enum": [
                          "determined",
                          "proposed"
                        ]
                      },
                      "period": {
                        "title": "期间",
                        "description": "Half open. from is the first day, to the first day after; without to it is open.",
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "from"
                        ],
                        "properties": {
                          "from": {
                            "type": "string",
                            "format": "date",
                            "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                          },
                          "to": {
                            "type": "string",
                            "format": "date",
                            "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                          }
                        }
                      },
                      "records": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                          "type": "object",
                          "additionalProperties": false,
                          "required": [
                            "sourceOrgCode",
                            "recordId",
                            "version",
                            "kind"
                          ],
                          "properties": {
                            "sourceOrgCode": {
                              "title": "单位统一社会信用代码",
                              "type": "string",
                              "minLength": 18,
                              "maxLength": 18
                            },
                            "recordId": {
                              "type": "string"
                            },
                            "version": {
                              "type": "integer"
                            },
                            "kind": {
                              "title": "信息类别",
                              "description": "REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人",
                              "enum": [
                                "REGISTRATION",
                                "ADMIN_LICENCE",
                                "ADMIN_PENALTY",
                                "ADMIN_LEVY",
                                "COMMITMENT",
                                "CONTRACT_PERFORMANCE",
                                "LIST_ENTRY",
                                "JUDICIAL"
                              ]
                            },
                            "docNo": {
                              "type": "string"
                            },
                            "decidedOn": {
                              "type": "string",
                              "format": "date",
                              "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                            },
                            "copies": {
                              "title": "同一文书的其他报送",
                              "description": "Further records of the same document. They count once together with this one.",
                              "type": "array",
                              "minItems": 1,
                              "maxItems": 20,
                              "items": {
                                "type": "object",
                                "additionalProperties": false,
                                "required": [
                                  "sourceOrgCode",
                                  "recordId"
                                ],
                                "properties": {
                                  "sourceOrgCode": {
                                    "title": "单位统一社会信用代码",
                                    "type": "string",
                                    "minLength": 18,
                                    "maxLength": 18
                                  },
                                  "recordId": {
                                    "type": "string"
                                  }
                                }
                              }
                            }
                          }
                        }
                      },
                      "conditions": {
                        "type": "array",
                        "items": {
                          "title": "条件与所见取值",
                          "type": "object",
                          "additionalProperties": false,
                          "required": [
                            "id",
                            "title",
                            "expression",
                            "verdict",
                            "values"
                          ],
                          "properties": {
                            "id": {
                              "type": "string"
                            },
                            "title": {
                              "type": "string"
                            },
                            "expression": {
                              "type": "string",
                              "description": "CEL."
                            },
                            "verdict": {
                              "enum": [
                                "true",
                                "false",
                                "unknown"
                              ]
                            },
                            "values": {
                              "type": "object",
                              "additionalProperties": true,
                              "description": "Every value the expression read, by its path; null where it was missing."
                            }
                          }
                        }
                      },
                      "reason": {
                        "type": "string"
                      },
                      "determinedBy": {
                        "type": "string"
                      },
                      "severity": {
                        "enum": [
                          "轻微",
                          "一般",
                          "严重"
                        ]
                      }
                    }
                  }
                },
                "legalBasis": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "document",
                      "level"
                    ],
                    "properties": {
                      "document": {
                        "title": "文件名称",
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 300
                      },
                      "number": {
                        "title": "文号",
                        "type": "string",
                        "maxLength": 100
                      },
                      "article": {
                        "title": "条款",
                        "type": "string",
                        "maxLength": 100
                      },
                      "level": {
                        "title": "层级",
                        "description": "LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释",
                        "enum": [
                          "LAW",
                          "ADMIN_REG",
                          "CENTRAL_DOC",
                          "LOCAL_REG",
                          "RULE",
                          "JUDICIAL"
                        ]
                      }
                    }
                  }
                },
                "exitConditions": {
                  "type": "string"
                },
                "remedy": {
                  "type": "string"
                },
                "openLevel": {
                  "title": "公开属性",
                  "description": "PUBLIC 社会公开 · AUTHORISED 授权查询 · GOV_SHARED 政务共享",
                  "enum": [
                    "PUBLIC",
                    "AUTHORISED",
                    "GOV_SHARED"
                  ]
                },
                "annotations": {
                  "type": "array",
                  "description": "Objections and notes that show wherever the entry shows.",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "caseId",
                      "kind",
                      "text",
                      "at"
                    ],
                    "properties": {
                      "caseId": {
                        "type": "string",
                        "format": "uuid"
                      },
                      "kind": {
                        "type": "string"
                      },
                      "text": {
                        "type": "string"
                      },
                      "at": {
                        "type": "string",
                        "format": "date-time"
                      }
                    }
                  }
                },
                "recordedAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          },
          "nextCursor": {
            "type": "string"
          }
        }
      }
    }
  }
}

export const getListEntry: Operation<GetListEntryParams, GetListEntryQuery, GetListEntryBody, GetListEntryReply> = {
  "id": "getListEntry",
  "method": "GET",
  "path": "/v1/list-entries/:entryId",
  "scopes": [
    "lists:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "entryId"
      ],
      "properties": {
        "entryId": {
          "type": "string",
          "format": "uuid"
        }
      }
    },
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "purpose": {
          "type": "string",
          "minLength": 2,
          "maxLength": 200
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entry",
          "revisions"
        ],
        "properties": {
          "entry": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "entryId",
              "revision",
              "subject",
              "list",
              "state",
              "valid",
              "grounds",
              "exitConditions",
              "remedy",
              "openLevel",
              "annotations",
              "recordedAt"
            ],
            "properties": {
              "entryId": {
                "type": "string",
                "format": "uuid"
              },
              "revision": {
                "type": "integer"
              },
              "subject": {
                "title": "主体摘要",
                "description": "What a reader needs to recognise the subject. A person's id is masked.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "subjectId",
                  "kind"
                ],
                "properties": {
                  "subjectId": {
                    "title": "主体标识",
                    "type": "string",
                    "format": "uuid"
                  },
                  "kind": {
                    "title": "主体类别",
                    "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                    "enum": [
                      "LEGAL_PERSON",
                      "UNINCORPORATED",
                      "INDIVIDUAL_BUSINESS",
                      "NATURAL_PERSON"
                    ]
                  },
                  "name": {
                    "type": "string"
                  },
                  "uscc": {
                    "type": "string"
                  },
                  "maskedId": {
                    "type": "string"
                  },
                  "region": {
                    "type": "string"
                  }
                }
              },
              "list": {
                "title": "名单",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "type",
                  "code",
                  "name"
                ],
                "properties": {
                  "type": {
                    "enum": [
                      "RED",
                      "BLACK",
                      "WATCH",
                      "ABNORMAL"
                    ]
                  },
                  "code": {
                    "type": "string"
                  },
                  "name": {
                    "type": "string"
                  }
                }
              },
              "state": {
                "enum": [
                  "proposed",
                  "in-force",
                  "suspended",
                  "closed",
                  "expired",
                  "not-yet"
                ]
              },
              "valid": {
                "type": "array",
                "items": {
                  "title": "期间",
                  "description": "Half open. from is the first day, to the first day after; without to it is open.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "from"
                  ],
                  "properties": {
                    "from": {
                      "type": "string",
                      "format": "date",
                      "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                    },
                    "to": {
                      "type": "string",
                      "format": "date",
                      "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                    }
                  }
                }
              },
              "grounds": {
                "type": "array",
                "items": {
                  "title": "列入依据",
                  "description": "One reason why the entry holds, with the rule version that judged it and what each condition saw.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "groundId",
                    "ruleId",
                    "ruleVersion",
                    "standing",
                    "period",
                    "records",
                    "conditions"
                  ],
                  "properties": {
                    "groundId": {
                      "type": "string"
                    },
                    "ruleId": {
                      "type": "string"
                    },
                    "ruleVersion": {
                      "type": "integer"
                    },
                    "standing": {
                      "description": "determined by the competent department, or only proposed by a rule",
                      "enum": [
                        "determined",
                        "proposed"
                      ]
                    },
                    "period": {
                      "title": "期间",
                      "description": "Half open. from is the first day, to the first day after; without to it is open.",
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "from"
                      ],
                      "properties": {
                        "from": {
                          "type": "string",
                          "format": "date",
                          "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                        },
                        "to": {
                          "type": "string",
                          "format": "date",
                          "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                        }
                      }
                    },
                    "records": {
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "sourceOrgCode",
                          "recordId",
                          "version",
                          "kind"
                        ],
                        "properties": {
                          "sourceOrgCode": {
                            "title": "单位统一社会信用代码",
                            "type": "string",
                            "minLength": 18,
                            "maxLength": 18
                          },
                          "recordId": {
                            "type": "string"
                          },
                          "version": {
                            "type": "integer"
                          },
                          "kind": {
                            "title": "信息类别",
                            "description": "REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人",
                            "enum": [
                              "REGISTRATION",
                              "ADMIN_LICENCE",
                              "ADMIN_PENALTY",
                              "ADMIN_LEVY",
                              "COMMITMENT",
                              "CONTRACT_PERFORMANCE",
                              "LIST_ENTRY",
                              "JUDICIAL"
                            ]
                          },
                          "docNo": {
                            "type": "string"
                          },
                          "decidedOn": {
                            "type": "string",
                            "format": "date",
                            "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                          },
                          "copies": {
                            "title": "同一文书的其他报送",
                            "description": "Further records of the same document. They count once together with this one.",
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 20,
                            "items": {
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "sourceOrgCode",
                                "recordId"
                              ],
                              "properties": {
                                "sourceOrgCode": {
                                  "title": "单位统一社会信用代码",
                                  "type": "string",
                                  "minLength": 18,
                                  "maxLength": 18
                                },
                                "recordId": {
                                  "type": "string"
                                }
                              }
                            }
                          }
                        }
                      }
                    },
                    "conditions": {
                      "type": "array",
                      "items": {
                        "title": "条件与所见取值",
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "id",
                          "title",
                          "expression",
                          "verdict",
                          "values"
                        ],
                        "properties": {
                          "id": {
                            "type": "string"
                          },
                          "title": {
                            "type": "string"
                          },
                          "expression": {
                            "type": "string",
                            "description": "CEL."
                          },
                          "verdict": {
                            "enum": [
                              "true",
                              "false",
                              "unknown"
                            ]
                          },
                          "values": {
                            "type": "object",
                            "additionalProperties": true,
                            "description": "Every value the expression read, by its path; null where it was missing."
                          }
                        }
                      }
                    },
                    "reason": {
                      "type": "string"
                    },
                    "determinedBy": {
                      "type": "string"
                    },
                    "severity": {
                      "enum": [
                        "轻微",
                        "一般",
                        "严重"
                      ]
                    }
                  }
                }
              },
              "legalBasis": {
                "type": "array",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "document",
                    "level"
                  ],
                  "properties": {
                    "document": {
                      "title": "文件名称",
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 300
                    },
                    "number": {
                      "title": "文号",
                      "type": "string",
                      "maxLength": 100
                    },
                    "article": {
                      "title": "条款",
                      "type": "string",
                      "maxLength": 100
                    },
                    "level": {
                      "title": "层级",
                      "description": "LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释",
                      "enum": [
                        "LAW",
                        "ADMIN_REG",
                        "CENTRAL_DOC",
                        "LOCAL_REG",
                        "RULE",
                        "JUDICIAL"
                      ]
                    }
                  }
                }
              },
              "exitConditions": {
                "type": "string"
              },
              "remedy": {
                "type": "string"
              },
              "openLevel": {
                "title": "公开属性",
                "description": "PUBLIC 社会公开 · AUTHORISED 授权查询 · GOV_SHARED 政务共享",
                "enum": [
                  "PUBLIC",
                  "AUTHORISED",
                  "GOV_SHARED"
                ]
              },
              "annotations": {
                "type": "array",
                "description": "Objections and notes that show wherever the entry shows.",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "caseId",
                    "kind",
                    "text",
                    "at"
                  ],
                  "properties": {
                    "caseId": {
                      "type": "string",
                      "format": "uuid"
                    },
                    "kind": {
                      "type": "string"
                    },
                    "text": {
                      "type": "string"
                    },
                    "at": {
                      "type": "string",
                      "format": "date-time"
                    }
                  }
                }
              },
              "recordedAt": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "revisions": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "revision",
                "state",
                "valid",
                "cause",
                "recordedAt"
              ],
              "properties": {
                "revision": {
                  "type": "integer"
                },
                "state": {
                  "type": "string"
                },
                "valid": {
                  "type": "array",
                  "items": {
                    "title": "期间",
                    "description": "Half open. from is the first day, to the first day after; without to it is open.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from"
                    ],
                    "properties": {
                      "from": {
                        "type": "string",
                        "format": "date",
                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                      },
                      "to": {
                        "type": "string",
                        "format": "date",
                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                      }
                    }
                  }
                },
                "cause": {
                  "title": "变动原因",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "kind"
                  ],
                  "properties": {
                    "kind": {
                      "enum": [
                        "record-accepted",
                        "record-corrected",
                        "record-withdrawn",
                        "record-moved",
                        "subject-merged",
                        "objection-upheld",
                        "objection-opened",
                        "objection-dismissed",
                        "repair-granted",
                        "expired",
                        "rules-published"
                      ]
                    },
                    "record": {
                      "title": "记录键",
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "sourceOrgCode",
                        "recordId",
                        "version"
                      ],
                      "properties": {
                        "sourceOrgCode": {
                          "title": "单位统一社会信用代码",
                          "type": "string",
                          "minLength": 18,
                          "maxLength": 18
                        },
                        "recordId": {
                          "title": "记录标识",
                          "description": "The sender's own key of the record, unique within its organisation and the same in every version.",
                          "type": "string",
                          "minLength": 1,
                          "maxLength": 64,
                          "pattern": "^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$"
                        },
                        "version": {
                          "title": "版本",
                          "description": "Strictly increasing per record. A revision counter or a timestamp as a number both serve.",
                          "type": "integer",
                          "minimum": 1,
                          "maximum": 9007199254740991
                        }
                      }
                    },
                    "caseId": {
                      "title": "案件标识",
                      "type": "string",
                      "format": "uuid"
                    },
                    "note": {
                      "type": "string"
                    }
                  }
                },
                "recordedAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          }
        }
      }
    }
  }
}

export const listMeasures: Operation<ListMeasuresParams, ListMeasuresQuery, ListMeasuresBody, ListMeasuresReply> = {
  "id": "listMeasures",
  "method": "GET",
  "path": "/v1/measures",
  "scopes": [
    "lists:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "department": {
          "type": "string"
        },
        "code": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        },
        "inForceOn": {
          "type": "string",
          "format": "date",
          "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
        },
        "purpose": {
          "type": "string",
          "minLength": 2,
          "maxLength": 200
        },
        "after": {
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 500,
          "default": 100
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "dispatchId",
                "entryId",
                "subject",
                "list",
                "measure",
                "department",
                "valid",
                "ruleId",
                "ruleVersion"
              ],
              "properties": {
                "dispatchId": {
                  "type": "string",
                  "format": "uuid"
                },
                "entryId": {
                  "type": "string",
                  "format": "uuid"
                },
                "subject": {
                  "title": "主体摘要",
                  "description": "What a reader needs to recognise the subject. A person's id is masked.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "subjectId",
                    "kind"
                  ],
                  "properties": {
                    "subjectId": {
                      "title": "主体标识",
                      "type": "string",
                      "format": "uuid"
                    },
                    "kind": {
                      "title": "主体类别",
                      "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                      "enum": [
                        "LEGAL_PERSON",
                        "UNINCORPORATED",
                        "INDIVIDUAL_BUSINESS",
                        "NATURAL_PERSON"
                      ]
                    },
                    "name": {
                      "type": "string"
                    },
                    "uscc": {
                      "type": "string"
                    },
                    "maskedId": {
                      "type": "string"
                    },
                    "region": {
                      "type": "string"
                    }
                  }
                },
                "list": {
                  "title": "名单",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "type",
                    "code",
                    "name"
                  ],
                  "properties": {
                    "type": {
                      "enum": [
                        "RED",
                        "BLACK",
                        "WATCH",
                        "ABNORMAL"
                      ]
                    },
                    "code": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    }
                  }
                },
                "measure": {
                  "title": "奖惩措施",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "code",
                    "name",
                    "polarity",
                    "group",
                    "decision",
                    "legalBasis"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    },
                    "polarity": {
                      "enum": [
                        "SANCTION",
                        "INCENTIVE"
                      ]
                    },
                    "group": {
                      "description": "I 减损权益或增加义务 · II 不减损权益的管理措施 · III 公共管理机构以外自主实施",
                      "enum": [
                        "I",
                        "II",
                        "III"
                      ]
                    },
                    "decision": {
                      "description": "What a check answers while the measure holds.",
                      "enum": [
                        "BLOCK",
                        "REVIEW",
                        "HINT"
                      ]
                    },
                    "items": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      },
                      "description": "Approval or bidding items it bears on; empty means all of the department."
                    },
                    "legalBasis": {
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "document",
                          "level"
                        ],
                        "properties": {
                          "document": {
                            "title": "文件名称",
                            "type": "string",
                            "minLength": 1,
                            "maxLength": 300
                          },
                          "number": {
                            "title": "文号",
                            "type": "string",
                            "maxLength": 100
                          },
                          "article": {
                            "title": "条款",
                            "type": "string",
                            "maxLength": 100
                          },
                          "level": {
                            "title": "层级",
                            "description": "LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释",
                            "enum": [
                              "LAW",
                              "ADMIN_REG",
                              "CENTRAL_DOC",
                              "LOCAL_REG",
                              "RULE",
                              "JUDICIAL"
                            ]
                          }
                        }
                      }
                    }
                  }
                },
                "department": {
                  "title": "部门",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "code",
                    "name"
                  ],
                  "properties": {
                    "code": {
                      "title": "单位统一社会信用代码",
                      "type": "string",
                      "minLength": 18,
                      "maxLength": 18
                    },
                    "name": {
                      "type": "string"
                    }
                  }
                },
                "valid": {
                  "type": "array",
                  "items": {
                    "title": "期间",
                    "description": "Half open. from is the first day, to the first day after; without to it is open.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from"
                    ],
                    "properties": {
                      "from": {
                        "type": "string",
                        "format": "date",
                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                      },
                      "to": {
                        "type": "string",
                        "format": "date",
                        "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                      }
                    }
                  }
                },
                "ruleId": {
                  "type": "string"
                },
                "ruleVersion": {
                  "type": "integer"
                }
              }
            }
          },
          "nextCursor": {
            "type": "string"
          }
        }
      }
    }
  }
}

export const listRules: Operation<ListRulesParams, ListRulesQuery, ListRulesBody, ListRulesReply> = {
  "id": "listRules",
  "method": "GET",
  "path": "/v1/rules",
  "scopes": [
    "rules:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "onDate": {
          "type": "string",
          "format": "date",
          "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "pack",
          "rules"
        ],
        "properties": {
          "pack": {
            "type": "string",
            "description": "SHA-256 over all rule documents."
          },
          "rules": {
            "type": "array",
            "items": {
              "title": "规则",
              "description": "One version of a rule as a lawyer reads it. Conditions are CEL over the record: `record` (kind, decidedOn, publishedOn, sourceOrgCode), `subject` (kind, region), `payload` (the record's payload), `param` (the dated parameters). A condition that reads a missing value is unknown, not false: the rule does not fire, and a person is told. Several versions of a rule never overlap in time; a record is judged by the version in force on its day.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "ruleId",
                "version",
                "title",
                "effectiveFrom",
                "polarity",
                "list",
                "trigger",
                "standing",
                "validity",
                "measures",
                "legalBasis",
                "exitConditions",
                "remedy",
                "noticeTemplate",
                "tests"
              ],
              "properties": {
                "ruleId": {
                  "title": "规则编号",
                  "type": "string",
                  "pattern": "^[A-Z]{2}-[SI]-[0-9]{4}$"
                },
                "version": {
                  "title": "版本",
                  "type": "integer",
                  "minimum": 1
                },
                "title": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "zh",
                    "en"
                  ],
                  "properties": {
                    "zh": {
                      "type": "string"
                    },
                    "en": {
                      "type": "string"
                    }
                  },
                  "title": "名称"
                },
                "status": {
                  "title": "状态",
                  "enum": [
                    "draft",
                    "published",
                    "withdrawn"
                  ],
                  "default": "published"
                },
                "effectiveFrom": {
                  "type": "string",
                  "format": "date",
                  "description": "Judges records whose day (trigger.day) is this one or later.",
                  "title": "施行日期"
                },
                "effectiveTo": {
                  "type": "string",
                  "format": "date",
                  "description": "First day it no longer judges. What it judged keeps its period; when no later version follows, its measures end on this day.",
                  "title": "失效日期"
                },
                "polarity": {
                  "title": "性质",
                  "enum": [
                    "SANCTION",
                    "INCENTIVE"
                  ]
                },
                "list": {
                  "title": "列入名单",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "type",
                    "openLevel"
                  ],
                  "properties": {
                    "type": {
                      "enum": [
                        "RED",
                        "BLACK",
                        "WATCH",
                        "ABNORMAL"
                      ]
                    },
                    "code": {
                      "type": "string",
                      "pattern": "^[A-Z][A-Z0-9_]{2,39}$"
                    },
                    "name": {
                      "type": "string"
                    },
                    "openLevel": {
                      "title": "公开属性",
                      "description": "PUBLIC 社会公开 · AUTHORISED 授权查询 · GOV_SHARED 政务共享",
                      "enum": [
                        "PUBLIC",
                        "AUTHORISED",
                        "GOV_SHARED"
                      ]
                    },
                    "ofRecord": {
                      "description": "Code and name are the record's own listCode and listName.",
                      "const": true
                    },
                    "leavesOn": {
                      "title": "列入后退出",
                      "description": "Grounds of this rule end on the first day on which the subject stands on a list of one of these types.",
                      "type": "array",
                      "minItems": 1,
                      "uniqueItems": true,
                      "items": {
                        "type": "string",
                        "enum": [
                          "BLACK",
                          "WATCH",
                          "ABNORMAL"
                        ]
                      }
                    }
                  },
                  "description": "Where a ground of this rule stands. A rule that serves many lists of one type takes code and name from the record (ofRecord)."
                },
                "severity": {
                  "title": "失信程度",
                  "enum": [
                    "轻微",
                    "一般",
                    "严重"
                  ]
                },
                "trigger": {
                  "title": "触发",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "recordKinds",
                    "subjectKinds",
                    "day",
                    "conditions"
                  ],
                  "properties": {
                    "recordKinds": {
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "title": "信息类别",
                        "description": "REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人",
                        "enum": [
                          "REGISTRATION",
                          "ADMIN_LICENCE",
                          "ADMIN_PENALTY",
                          "ADMIN_LEVY",
                          "COMMITMENT",
                          "CONTRACT_PERFORMANCE",
                          "LIST_ENTRY",
                          "JUDICIAL"
                        ]
                      }
                    },
                    "lists": {
                      "title": "名单",
                      "description": "Only list entries of these lists are looked at. codes: list codes; otherCodes: list codes that no other rule names.",
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "types"
                      ],
                      "properties": {
                        "types": {
                          "type": "array",
                          "minItems": 1,
                          "uniqueItems": true,
                          "items": {
                            "type": "string",
                            "enum": [
                              "RED",
                              "BLACK",
                              "WATCH",
                              "ABNORMAL"
                            ]
                          }
                        },
                        "codes": {
                          "type": "array",
                          "minItems": 1,
                          "uniqueItems": true,
                          "items": {
                            "type": "string",
                            "pattern": "^[A-Z][A-Z0-9_]{2,39}$"
                          }
                        },
                        "otherCodes": {
                          "const": true
                        }
                      }
                    },
                    "subjectKinds": {
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "title": "主体类别",
                        "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                        "enum": [
                          "LEGAL_PERSON",
                          "UNINCORPORATED",
                          "INDIVIDUAL_BUSINESS",
                          "NATURAL_PERSON"
                        ]
                      }
                    },
                    "day": {
                      "title": "判断日期",
                      "description": "Paths tried in order to the day on which the record is judged: it decides the version, the parameters and the place in a window.",
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "title": "取值路径",
                        "type": "string",
                        "pattern": "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"
                      }
                    },
                    "conditions": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "id",
                          "title",
                          "expression"
                        ],
                        "properties": {
                          "id": {
                            "type": "string",
                            "pattern": "^[a-z][a-z0-9-]*$"
                          },
                          "title": {
                            "type": "string"
                          },
                          "expression": {
                            "type": "string",
                            "description": "CEL."
                          }
                        }
                      },
                      "description": "All must be true."
                    }
                  }
                },
                "count": {
                  "title": "累计",
                  "description": "The rule fires with every record that is at least the n-th qualifying one within the window that ends with its day.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "atLeast",
                    "withinMonths"
                  ],
                  "properties": {
                    "atLeast": {
                      "type": "string",
                      "description": "Name of a parameter, or a number as text."
                    },
                    "withinMonths": {
                      "type": "string",
                      "description": "Name of a parameter, or a number as text."
                    }
                  }
                },
                "standing": {
                  "title": "效力",
                  "description": "determined - the record itself is the competent department's decision; proposed - the rule alone only proposes, and a determination must follow",
                  "enum": [
                    "determined",
                    "proposed"
                  ]
                },
                "exemptions": {
                  "title": "豁免",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "id",
                      "title",
                      "expression"
                    ],
                    "properties": {
                      "id": {
                        "type": "string",
                        "pattern": "^[a-z][a-z0-9-]*$"
                      },
                      "title": {
                        "type": "string"
                      },
                      "expression": {
                        "type": "string",
                        "description": "CEL."
                      }
                    }
                  },
                  "description": "Any that is true exempts."
                },
                "validity": {
                  "title": "有效期",
                  "description": "The first alternative whose condition holds decides; a `when` left out holds always. Without to, months or until that is given the period is open.",
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from"
                    ],
                    "properties": {
                      "when": {
                        "type": "string"
                      },
                      "from": {
                        "description": "Paths tried in order, as payload.validFrom or record.decidedOn.",
                        "type": "array",
                        "minItems": 1,
                        "items": {
                          "title": "取值路径",
                          "type": "string",
                          "pattern": "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"
                        }
                      },
                      "to": {
                        "title": "取值路径",
                        "type": "string",
                        "pattern": "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$",
                        "description": "Path to the last day, inclusive."
                      },
                      "until": {
                        "description": "Paths to the first day that no longer counts (an exit, a deletion); the earliest one given ends it.",
                        "type": "array",
                        "items": {
                          "title": "取值路径",
                          "type": "string",
                          "pattern": "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"
                        }
                      },
                      "months": {
                        "description": "Name of a parameter, a path, or a number as text; counted from `from`. With several ends given the earliest one decides.",
                        "type": "string"
                      }
                    }
                  }
                },
                "parameters": {
                  "title": "参数",
                  "description": "Thresholds by date, each with the text that sets it.",
                  "type": "object",
                  "additionalProperties": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "from",
                        "value",
                        "reference"
                      ],
                      "properties": {
                        "from": {
                          "type": "string",
                          "format": "date",
                          "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                        },
                        "value": {
                          "type": "number"
                        },
                        "reference": {
                          "type": "string"
                        }
                      }
                    }
                  }
                },
                "measures": {
                  "title": "措施",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "code",
                      "name",
                      "group",
                      "decision",
                      "department",
                      "legalBasis",
                      "feedbackDueWorkingDays"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "pattern": "^[A-Z0-9][A-Z0-9-]{1,39}$"
                      },
                      "name": {
                        "type": "string"
                      },
                      "group": {
                        "enum": [
                          "I",
                          "II",
                          "III"
                        ]
                      },
                      "decision": {
                        "enum": [
                          "BLOCK",
                          "REVIEW",
                          "HINT"
                        ]
                      },
                      "department": {
                        "title": "部门",
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "code",
                          "name"
                        ],
                        "properties": {
                          "code": {
                            "title": "单位统一社会信用代码",
                            "type": "string",
                            "minLength": 18,
                            "maxLength": 18
                          },
                          "name": {
                            "type": "string"
                          }
                        }
                      },
                      "items": {
                        "type": "array",
                        "items": {
                          "type": "string"
                        },
                        "description": "Approval or bidding items it bears on; left out it bears on all of the department."
                      },
                      "subjectKinds": {
                        "type": "array",
                        "items": {
                          "title": "主体类别",
                          "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                          "enum": [
                            "LEGAL_PERSON",
                            "UNINCORPORATED",
                            "INDIVIDUAL_BUSINESS",
                            "NATURAL_PERSON"
                          ]
                        }
                      },
                      "effectiveFrom": {
                        "type": "string",
                        "format": "date",
                        "description": "First day it can hold."
                      },
                      "effectiveTo": {
                        "type": "string",
                        "format": "date",
                        "description": "First day it no longer holds."
                      },
                      "legalBasis": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                          "type": "object",
                          "additionalProperties": false,
                          "required": [
                            "document",
                            "level",
                            "evidence"
                          ],
                          "properties": {
                            "document": {
                              "type": "string"
                            },
                            "number": {
                              "type": "string"
                            },
                            "article": {
                              "type": "string"
                            },
                            "level": {
                              "enum": [
                                "LAW",
                                "ADMIN_REG",
                                "CENTRAL_DOC",
                                "LOCAL_REG",
                                "RULE",
                                "JUDICIAL"
                              ]
                            },
                            "inForceFrom": {
                              "type": "string",
                              "format": "date",
                              "description": "First day it is in force."
                            },
                            "repealedOn": {
                              "type": "string",
                              "format": "date",
                              "description": "First day it is no longer in force."
                            },
                            "evidence": {
                              "title": "核对程度",
                              "description": "V the article was read in full · C the document was read in part · S a secondary source states it. BLOCK needs V or C.",
                              "enum": [
                                "V",
                                "C",
                                "S"
                              ]
                            }
                          }
                        },
                        "description": "A measure holds on a day only when one of its bases is in force on it; in group I one of rank LAW, ADMIN_REG, CENTRAL_DOC or LOCAL_REG."
                      },
                      "feedbackDueWorkingDays": {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 60
                      }
                    }
                  }
                },
                "legalBasis": {
                  "title": "认定依据",
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "document",
                      "level",
                      "evidence"
                    ],
                    "properties": {
                      "document": {
                        "type": "string"
                      },
                      "number": {
                        "type": "string"
                      },
                      "article": {
                        "type": "string"
                      },
                      "level": {
                        "enum": [
                          "LAW",
                          "ADMIN_REG",
                          "CENTRAL_DOC",
                          "LOCAL_REG",
                          "RULE",
                          "JUDICIAL"
                        ]
                      },
                      "inForceFrom": {
                        "type": "string",
                        "format": "date",
                        "description": "First day it is in force."
                      },
                      "repealedOn": {
                        "type": "string",
                        "format": "date",
                        "description": "First day it is no longer in force."
                      },
                      "evidence": {
                        "title": "核对程度",
                        "description": "V the article was read in full · C the document was read in part · S a secondary source states it. BLOCK needs V or C.",
                        "enum": [
                          "V",
                          "C",
                          "S"
                        ]
                      }
                    }
                  }
                },
                "objection": {
                  "title": "异议期间",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "suspends"
                  ],
                  "properties": {
                    "suspends": {
                      "type": "boolean"
                    }
                  },
                  "description": "Whether an objection that is accepted suspends the ground until it is decided."
                },
                "exitConditions": {
                  "title": "移出条件",
                  "type": "string",
                  "minLength": 2
                },
                "repair": {
                  "title": "修复条件",
                  "type": "string"
                },
                "remedy": {
                  "title": "救济途径",
                  "type": "string",
                  "minLength": 2
                },
                "noticeTemplate": {
                  "title": "告知书模板",
                  "type": "string",
                  "minLength": 2
                },
                "note": {
                  "title": "说明",
                  "description": "What a reader should know, above all what is the office's own setting and what nobody has verified.",
                  "type": "string"
                },
                "tests": {
                  "title": "用例",
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "name",
                      "records",
                      "expect"
                    ],
                    "properties": {
                      "name": {
                        "type": "string"
                      },
                      "subject": {
                        "description": "LEGAL_PERSON of 440608 when left out.",
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                          "kind": {
                            "title": "主体类别",
                            "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                            "enum": [
                              "LEGAL_PERSON",
                              "UNINCORPORATED",
                              "INDIVIDUAL_BUSINESS",
                              "NATURAL_PERSON"
                            ]
                          },
                          "region": {
                            "type": "string"
                          }
                        }
                      },
                      "records": {
                        "description": "All records of the subject; the last one is what the expectation is about.",
                        "type": "array",
                        "minItems": 1,
                        "items": {
                          "title": "用例记录",
                          "type": "object",
                          "additionalProperties": false,
                          "required": [
                            "kind",
                            "payload"
                          ],
                          "properties": {
                            "kind": {
                              "title": "信息类别",
                              "description": "REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人",
                              "enum": [
                                "REGISTRATION",
                                "ADMIN_LICENCE",
                                "ADMIN_PENALTY",
                                "ADMIN_LEVY",
                                "COMMITMENT",
                                "CONTRACT_PERFORMANCE",
                                "LIST_ENTRY",
                                "JUDICIAL"
                              ]
                            },
                            "recordId": {
                              "title": "记录标识",
                              "description": "The sender's own key of the record, unique within its organisation and the same in every version.",
                              "type": "string",
                              "minLength": 1,
                              "maxLength": 64,
                              "pattern": "^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$"
                            },
                            "sourceOrgCode": {
                              "type": "string"
                            },
                            "decidedOn": {
                              "type": "string",
                              "format": "date",
                              "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                            },
                            "publishedOn": {
                              "type": "string",
                              "format": "date",
                              "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                            },
                            "payload": {
                              "type": "object",
                              "additionalProperties": true
                            }
                          }
                        }
                      },
                      "expect": {
                        "enum": [
                          "fires",
                          "not-met",
                          "unknown",
                          "exempt",
                          "out-of-window",
                          "not-looked-at"
                        ],
                        "description": "not-looked-at: the trigger leaves the record alone."
                      },
                      "period": {
                        "title": "期间",
                        "description": "Half open. from is the first day, to the first day after; without to it is open.",
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "from"
                        ],
                        "properties": {
                          "from": {
                            "type": "string",
                            "format": "date",
                            "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                          },
                          "to": {
                            "type": "string",
                            "format": "date",
                            "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                          }
                        }
                      }
                    }
                  }
                }
              },
              "$defs": {
                "bilingual": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "zh",
                    "en"
                  ],
                  "properties": {
                    "zh": {
                      "type": "string"
                    },
                    "en": {
                      "type": "string"
                    }
                  }
                },
                "condition": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "id",
                    "title",
                    "expression"
                  ],
                  "properties": {
                    "id": {
                      "type": "string",
                      "pattern": "^[a-z][a-z0-9-]*$"
                    },
                    "title": {
                      "type": "string"
                    },
                    "expression": {
                      "type": "string",
                      "description": "CEL."
                    }
                  }
                },
                "datedBasis": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "document",
                    "level",
                    "evidence"
                  ],
                  "properties": {
                    "document": {
                      "type": "string"
                    },
                    "number": {
                      "type": "string"
                    },
                    "article": {
                      "type": "string"
                    },
                    "level": {
                      "enum": [
                        "LAW",
                        "ADMIN_REG",
                        "CENTRAL_DOC",
                        "LOCAL_REG",
                        "RULE",
                        "JUDICIAL"
                      ]
                    },
                    "inForceFrom": {
                      "type": "string",
                      "format": "date",
                      "description": "First day it is in force."
                    },
                    "repealedOn": {
                      "type": "string",
                      "format": "date",
                      "description": "First day it is no longer in force."
                    },
                    "evidence": {
                      "title": "核对程度",
                      "description": "V the article was read in full · C the document was read in part · S a secondary source states it. BLOCK needs V or C.",
                      "enum": [
                        "V",
                        "C",
                        "S"
                      ]
                    }
                  }
                },
                "path": {
                  "title": "取值路径",
                  "type": "string",
                  "pattern": "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"
                },
                "testRecord": {
                  "title": "用例记录",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "kind",
                    "payload"
                  ],
                  "properties": {
                    "kind": {
                      "title": "信息类别",
                      "description": "REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人",
                      "enum": [
                        "REGISTRATION",
                        "ADMIN_LICENCE",
                        "ADMIN_PENALTY",
                        "ADMIN_LEVY",
                        "COMMITMENT",
                        "CONTRACT_PERFORMANCE",
                        "LIST_ENTRY",
                        "JUDICIAL"
                      ]
                    },
                    "recordId": {
                      "title": "记录标识",
                      "description": "The sender's own key of the record, unique within its organisation and the same in every version.",
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 64,
                      "pattern": "^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$"
                    },
                    "sourceOrgCode": {
                      "type": "string"
                    },
                    "decidedOn": {
                      "type": "string",
                      "format": "date",
                      "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                    },
                    "publishedOn": {
                      "type": "string",
                      "format": "date",
                      "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                    },
                    "payload": {
                      "type": "object",
                      "additionalProperties": true
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

export const getRule: Operation<GetRuleParams, GetRuleQuery, GetRuleBody, GetRuleReply> = {
  "id": "getRule",
  "method": "GET",
  "path": "/v1/rules/:ruleId",
  "scopes": [
    "rules:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "ruleId"
      ],
      "properties": {
        "ruleId": {
          "type": "string"
        }
      }
    },
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {}
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "versions"
        ],
        "properties": {
          "versions": {
            "type": "array",
            "items": {
              "title": "规则",
              "description": "One version of a rule as a lawyer reads it. Conditions are CEL over the record: `record` (kind, decidedOn, publishedOn, sourceOrgCode), `subject` (kind, region), `payload` (the record's payload), `param` (the dated parameters). A condition that reads a missing value is unknown, not false: the rule does not fire, and a person is told. Several versions of a rule never overlap in time; a record is judged by the version in force on its day.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "ruleId",
                "version",
                "title",
                "effectiveFrom",
                "polarity",
                "list",
                "trigger",
                "standing",
                "validity",
                "measures",
                "legalBasis",
                "exitConditions",
                "remedy",
                "noticeTemplate",
                "tests"
              ],
              "properties": {
                "ruleId": {
                  "title": "规则编号",
                  "type": "string",
                  "pattern": "^[A-Z]{2}-[SI]-[0-9]{4}$"
                },
                "version": {
                  "title": "版本",
                  "type": "integer",
                  "minimum": 1
                },
                "title": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "zh",
                    "en"
                  ],
                  "properties": {
                    "zh": {
                      "type": "string"
                    },
                    "en": {
                      "type": "string"
                    }
                  },
                  "title": "名称"
                },
                "status": {
                  "title": "状态",
                  "enum": [
                    "draft",
                    "published",
                    "withdrawn"
                  ],
                  "default": "published"
                },
                "effectiveFrom": {
                  "type": "string",
                  "format": "date",
                  "description": "Judges records whose day (trigger.day) is this one or later.",
                  "title": "施行日期"
                },
                "effectiveTo": {
                  "type": "string",
                  "format": "date",
                  "description": "First day it no longer judges. What it judged keeps its period; when no later version follows, its measures end on this day.",
                  "title": "失效日期"
                },
                "polarity": {
                  "title": "性质",
                  "enum": [
                    "SANCTION",
                    "INCENTIVE"
                  ]
                },
                "list": {
                  "title": "列入名单",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "type",
                    "openLevel"
                  ],
                  "properties": {
                    "type": {
                      "enum": [
                        "RED",
                        "BLACK",
                        "WATCH",
                        "ABNORMAL"
                      ]
                    },
                    "code": {
                      "type": "string",
                      "pattern": "^[A-Z][A-Z0-9_]{2,39}$"
                    },
                    "name": {
                      "type": "string"
                    },
                    "openLevel": {
                      "title": "公开属性",
                      "description": "PUBLIC 社会公开 · AUTHORISED 授权查询 · GOV_SHARED 政务共享",
                      "enum": [
                        "PUBLIC",
                        "AUTHORISED",
                        "GOV_SHARED"
                      ]
                    },
                    "ofRecord": {
                      "description": "Code and name are the record's own listCode and listName.",
                      "const": true
                    },
                    "leavesOn": {
                      "title": "列入后退出",
                      "description": "Grounds of this rule end on the first day on which the subject stands on a list of one of these types.",
                      "type": "array",
                      "minItems": 1,
                      "uniqueItems": true,
                      "items": {
                        "type": "string",
                        "enum": [
                          "BLACK",
                          "WATCH",
                          "ABNORMAL"
                        ]
                      }
                    }
                  },
                  "description": "Where a ground of this rule stands. A rule that serves many lists of one type takes code and name from the record (ofRecord)."
                },
                "severity": {
                  "title": "失信程度",
                  "enum": [
                    "轻微",
                    "一般",
                    "严重"
                  ]
                },
                "trigger": {
                  "title": "触发",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "recordKinds",
                    "subjectKinds",
                    "day",
                    "conditions"
                  ],
                  "properties": {
                    "recordKinds": {
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "title": "信息类别",
                        "description": "REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人",
                        "enum": [
                          "REGISTRATION",
                          "ADMIN_LICENCE",
                          "ADMIN_PENALTY",
                          "ADMIN_LEVY",
                          "COMMITMENT",
                          "CONTRACT_PERFORMANCE",
                          "LIST_ENTRY",
                          "JUDICIAL"
                        ]
                      }
                    },
                    "lists": {
                      "title": "名单",
                      "description": "Only list entries of these lists are looked at. codes: list codes; otherCodes: list codes that no other rule names.",
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "types"
                      ],
                      "properties": {
                        "types": {
                          "type": "array",
                          "minItems": 1,
                          "uniqueItems": true,
                          "items": {
                            "type": "string",
                            "enum": [
                              "RED",
                              "BLACK",
                              "WATCH",
                              "ABNORMAL"
                            ]
                          }
                        },
                        "codes": {
                          "type": "array",
                          "minItems": 1,
                          "uniqueItems": true,
                          "items": {
                            "type": "string",
                            "pattern": "^[A-Z][A-Z0-9_]{2,39}$"
                          }
                        },
                        "otherCodes": {
                          "const": true
                        }
                      }
                    },
                    "subjectKinds": {
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "title": "主体类别",
                        "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                        "enum": [
                          "LEGAL_PERSON",
                          "UNINCORPORATED",
                          "INDIVIDUAL_BUSINESS",
                          "NATURAL_PERSON"
                        ]
                      }
                    },
                    "day": {
                      "title": "判断日期",
                      "description": "Paths tried in order to the day on which the record is judged: it decides the version, the parameters and the place in a window.",
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "title": "取值路径",
                        "type": "string",
                        "pattern": "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"
                      }
                    },
                    "conditions": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "id",
                          "title",
                          "expression"
                        ],
                        "properties": {
                          "id": {
                            "type": "string",
                            "pattern": "^[a-z][a-z0-9-]*$"
                          },
                          "title": {
                            "type": "string"
                          },
                          "expression": {
                            "type": "string",
                            "description": "CEL."
                          }
                        }
                      },
                      "description": "All must be true."
                    }
                  }
                },
                "count": {
                  "title": "累计",
                  "description": "The rule fires with every record that is at least the n-th qualifying one within the window that ends with its day.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "atLeast",
                    "withinMonths"
                  ],
                  "properties": {
                    "atLeast": {
                      "type": "string",
                      "description": "Name of a parameter, or a number as text."
                    },
                    "withinMonths": {
                      "type": "string",
                      "description": "Name of a parameter, or a number as text."
                    }
                  }
                },
                "standing": {
                  "title": "效力",
                  "description": "determined - the record itself is the competent department's decision; proposed - the rule alone only proposes, and a determination must follow",
                  "enum": [
                    "determined",
                    "proposed"
                  ]
                },
                "exemptions": {
                  "title": "豁免",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "id",
                      "title",
                      "expression"
                    ],
                    "properties": {
                      "id": {
                        "type": "string",
                        "pattern": "^[a-z][a-z0-9-]*$"
                      },
                      "title": {
                        "type": "string"
                      },
                      "expression": {
                        "type": "string",
                        "description": "CEL."
                      }
                    }
                  },
                  "description": "Any that is true exempts."
                },
                "validity": {
                  "title": "有效期",
                  "description": "The first alternative whose condition holds decides; a `when` left out holds always. Without to, months or until that is given the period is open.",
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from"
                    ],
                    "properties": {
                      "when": {
                        "type": "string"
                      },
                      "from": {
                        "description": "Paths tried in order, as payload.validFrom or record.decidedOn.",
                        "type": "array",
                        "minItems": 1,
                        "items": {
                          "title": "取值路径",
                          "type": "string",
                          "pattern": "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"
                        }
                      },
                      "to": {
                        "title": "取值路径",
                        "type": "string",
                        "pattern": "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$",
                        "description": "Path to the last day, inclusive."
                      },
                      "until": {
                        "description": "Paths to the first day that no longer counts (an exit, a deletion); the earliest one given ends it.",
                        "type": "array",
                        "items": {
                          "title": "取值路径",
                          "type": "string",
                          "pattern": "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"
                        }
                      },
                      "months": {
                        "description": "Name of a parameter, a path, or a number as text; counted from `from`. With several ends given the earliest one decides.",
                        "type": "string"
                      }
                    }
                  }
                },
                "parameters": {
                  "title": "参数",
                  "description": "Thresholds by date, each with the text that sets it.",
                  "type": "object",
                  "additionalProperties": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "from",
                        "value",
                        "reference"
                      ],
                      "properties": {
                        "from": {
                          "type": "string",
                          "format": "date",
                          "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                        },
                        "value": {
                          "type": "number"
                        },
                        "reference": {
                          "type": "string"
                        }
                      }
                    }
                  }
                },
                "measures": {
                  "title": "措施",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "code",
                      "name",
                      "group",
                      "decision",
                      "department",
                      "legalBasis",
                      "feedbackDueWorkingDays"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "pattern": "^[A-Z0-9][A-Z0-9-]{1,39}$"
                      },
                      "name": {
                        "type": "string"
                      },
                      "group": {
                        "enum": [
                          "I",
                          "II",
                          "III"
                        ]
                      },
                      "decision": {
                        "enum": [
                          "BLOCK",
                          "REVIEW",
                          "HINT"
                        ]
                      },
                      "department": {
                        "title": "部门",
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "code",
                          "name"
                        ],
                        "properties": {
                          "code": {
                            "title": "单位统一社会信用代码",
                            "type": "string",
                            "minLength": 18,
                            "maxLength": 18
                          },
                          "name": {
                            "type": "string"
                          }
                        }
                      },
                      "items": {
                        "type": "array",
                        "items": {
                          "type": "string"
                        },
                        "description": "Approval or bidding items it bears on; left out it bears on all of the department."
                      },
                      "subjectKinds": {
                        "type": "array",
                        "items": {
                          "title": "主体类别",
                          "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                          "enum": [
                            "LEGAL_PERSON",
                            "UNINCORPORATED",
                            "INDIVIDUAL_BUSINESS",
                            "NATURAL_PERSON"
                          ]
                        }
                      },
                      "effectiveFrom": {
                        "type": "string",
                        "format": "date",
                        "description": "First day it can hold."
                      },
                      "effectiveTo": {
                        "type": "string",
                        "format": "date",
                        "description": "First day it no longer holds."
                      },
                      "legalBasis": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                          "type": "object",
                          "additionalProperties": false,
                          "required": [
                            "document",
                            "level",
                            "evidence"
                          ],
                          "properties": {
                            "document": {
                              "type": "string"
                            },
                            "number": {
                              "type": "string"
                            },
                            "article": {
                              "type": "string"
                            },
                            "level": {
                              "enum": [
                                "LAW",
                                "ADMIN_REG",
                                "CENTRAL_DOC",
                                "LOCAL_REG",
                                "RULE",
                                "JUDICIAL"
                              ]
                            },
                            "inForceFrom": {
                              "type": "string",
                              "format": "date",
                              "description": "First day it is in force."
                            },
                            "repealedOn": {
                              "type": "string",
                              "format": "date",
                              "description": "First day it is no longer in force."
                            },
                            "evidence": {
                              "title": "核对程度",
                              "description": "V the article was read in full · C the document was read in part · S a secondary source states it. BLOCK needs V or C.",
                              "enum": [
                                "V",
                                "C",
                                "S"
                              ]
                            }
                          }
                        },
                        "description": "A measure holds on a day only when one of its bases is in force on it; in group I one of rank LAW, ADMIN_REG, CENTRAL_DOC or LOCAL_REG."
                      },
                      "feedbackDueWorkingDays": {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 60
                      }
                    }
                  }
                },
                "legalBasis": {
                  "title": "认定依据",
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "document",
                      "level",
                      "evidence"
                    ],
                    "properties": {
                      "document": {
                        "type": "string"
                      },
                      "number": {
                        "type": "string"
                      },
                      "article": {
                        "type": "string"
                      },
                      "level": {
                        "enum": [
                          "LAW",
                          "ADMIN_REG",
                          "CENTRAL_DOC",
                          "LOCAL_REG",
                          "RULE",
                          "JUDICIAL"
                        ]
                      },
                      "inForceFrom": {
                        "type": "string",
                        "format": "date",
                        "description": "First day it is in force."
                      },
                      "repealedOn": {
                        "type": "string",
                        "format": "date",
                        "description": "First day it is no longer in force."
                      },
                      "evidence": {
                        "title": "核对程度",
                        "description": "V the article was read in full · C the document was read in part · S a secondary source states it. BLOCK needs V or C.",
                        "enum": [
                          "V",
                          "C",
                          "S"
                        ]
                      }
                    }
                  }
                },
                "objection": {
                  "title": "异议期间",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "suspends"
                  ],
                  "properties": {
                    "suspends": {
                      "type": "boolean"
                    }
                  },
                  "description": "Whether an objection that is accepted suspends the ground until it is decided."
                },
                "exitConditions": {
                  "title": "移出条件",
                  "type": "string",
                  "minLength": 2
                },
                "repair": {
                  "title": "修复条件",
                  "type": "string"
                },
                "remedy": {
                  "title": "救济途径",
                  "type": "string",
                  "minLength": 2
                },
                "noticeTemplate": {
                  "title": "告知书模板",
                  "type": "string",
                  "minLength": 2
                },
                "note": {
                  "title": "说明",
                  "description": "What a reader should know, above all what is the office's own setting and what nobody has verified.",
                  "type": "string"
                },
                "tests": {
                  "title": "用例",
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "name",
                      "records",
                      "expect"
                    ],
                    "properties": {
                      "name": {
                        "type": "string"
                      },
                      "subject": {
                        "description": "LEGAL_PERSON of 440608 when left out.",
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                          "kind": {
                            "title": "主体类别",
                            "description": "法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON",
                            "enum": [
                              "LEGAL_PERSON",
                              "UNINCORPORATED",
                              "INDIVIDUAL_BUSINESS",
                              "NATURAL_PERSON"
                            ]
                          },
                          "region": {
                            "type": "string"
                          }
                        }
                      },
                      "records": {
                        "description": "All records of the subject; the last one is what the expectation is about.",
                        "type": "array",
                        "minItems": 1,
                        "items": {
                          "title": "用例记录",
                          "type": "object",
                          "additionalProperties": false,
                          "required": [
                            "kind",
                            "payload"
                          ],
                          "properties": {
                            "kind": {
                              "title": "信息类别",
                              "description": "REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人",
                              "enum": [
                                "REGISTRATION",
                                "ADMIN_LICENCE",
                                "ADMIN_PENALTY",
                                "ADMIN_LEVY",
                                "COMMITMENT",
                                "CONTRACT_PERFORMANCE",
                                "LIST_ENTRY",
                                "JUDICIAL"
                              ]
                            },
                            "recordId": {
                              "title": "记录标识",
                              "description": "The sender's own key of the record, unique within its organisation and the same in every version.",
                              "type": "string",
                              "minLength": 1,
                              "maxLength": 64,
                              "pattern": "^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$"
                            },
                            "sourceOrgCode": {
                              "type": "string"
                            },
                            "decidedOn": {
                              "type": "string",
                              "format": "date",
                              "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                            },
                            "publishedOn": {
                              "type": "string",
                              "format": "date",
                              "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                            },
                            "payload": {
                              "type": "object",
                              "additionalProperties": true
                            }
                          }
                        }
                      },
                      "expect": {
                        "enum": [
                          "fires",
                          "not-met",
                          "unknown",
                          "exempt",
                          "out-of-window",
                          "not-looked-at"
                        ],
                        "description": "not-looked-at: the trigger leaves the record alone."
                      },
                      "period": {
                        "title": "期间",
                        "description": "Half open. from is the first day, to the first day after; without to it is open.",
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "from"
                        ],
                        "properties": {
                          "from": {
                            "type": "string",
                            "format": "date",
                            "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                          },
                          "to": {
                            "type": "string",
                            "format": "date",
                            "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                          }
                        }
                      }
                    }
                  }
                }
              },
              "$defs": {
                "bilingual": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "zh",
                    "en"
                  ],
                  "properties": {
                    "zh": {
                      "type": "string"
                    },
                    "en": {
                      "type": "string"
                    }
                  }
                },
                "condition": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "id",
                    "title",
                    "expression"
                  ],
                  "properties": {
                    "id": {
                      "type": "string",
                      "pattern": "^[a-z][a-z0-9-]*$"
                    },
                    "title": {
                      "type": "string"
                    },
                    "expression": {
                      "type": "string",
                      "description": "CEL."
                    }
                  }
                },
                "datedBasis": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "document",
                    "level",
                    "evidence"
                  ],
                  "properties": {
                    "document": {
                      "type": "string"
                    },
                    "number": {
                      "type": "string"
                    },
                    "article": {
                      "type": "string"
                    },
                    "level": {
                      "enum": [
                        "LAW",
                        "ADMIN_REG",
                        "CENTRAL_DOC",
                        "LOCAL_REG",
                        "RULE",
                        "JUDICIAL"
                      ]
                    },
                    "inForceFrom": {
                      "type": "string",
                      "format": "date",
                      "description": "First day it is in force."
                    },
                    "repealedOn": {
                      "type": "string",
                      "format": "date",
                      "description": "First day it is no longer in force."
                    },
                    "evidence": {
                      "title": "核对程度",
                      "description": "V the article was read in full · C the document was read in part · S a secondary source states it. BLOCK needs V or C.",
                      "enum": [
                        "V",
                        "C",
                        "S"
                      ]
                    }
                  }
                },
                "path": {
                  "title": "取值路径",
                  "type": "string",
                  "pattern": "^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$"
                },
                "testRecord": {
                  "title": "用例记录",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "kind",
                    "payload"
                  ],
                  "properties": {
                    "kind": {
                      "title": "信息类别",
                      "description": "REGISTRATION 登记注册 · ADMIN_LICENCE 行政许可 · ADMIN_PENALTY 行政处罚 · ADMIN_LEVY 行政征收处理 · COMMITMENT 信用承诺 · CONTRACT_PERFORMANCE 合同履约 · LIST_ENTRY 名单信息 · JUDICIAL 失信被执行人",
                      "enum": [
                        "REGISTRATION",
                        "ADMIN_LICENCE",
                        "ADMIN_PENALTY",
                        "ADMIN_LEVY",
                        "COMMITMENT",
                        "CONTRACT_PERFORMANCE",
                        "LIST_ENTRY",
                        "JUDICIAL"
                      ]
                    },
                    "recordId": {
                      "title": "记录标识",
                      "description": "The sender's own key of the record, unique within its organisation and the same in every version.",
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 64,
                      "pattern": "^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$"
                    },
                    "sourceOrgCode": {
                      "type": "string"
                    },
                    "decidedOn": {
                      "type": "string",
                      "format": "date",
                      "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                    },
                    "publishedOn": {
                      "type": "string",
                      "format": "date",
                      "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
                    },
                    "payload": {
                      "type": "object",
                      "additionalProperties": true
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

export const readEngineStatistics: Operation<ReadEngineStatisticsParams, ReadEngineStatisticsQuery, ReadEngineStatisticsBody, ReadEngineStatisticsReply> = {
  "id": "readEngineStatistics",
  "method": "GET",
  "path": "/v1/statistics",
  "scopes": [
    "lists:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {}
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "records",
          "listEntries",
          "measures"
        ],
        "properties": {
          "records": {
            "type": "integer",
            "description": "Records judged that are attached now."
          },
          "listEntries": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "opened",
              "proposed",
              "inForce",
              "suspended",
              "closed",
              "expired",
              "notYet"
            ],
            "properties": {
              "opened": {
                "type": "integer",
                "description": "Ever opened, in force or proposed; the sum of the other six, which say how they stand today."
              },
              "proposed": {
                "type": "integer"
              },
              "inForce": {
                "type": "integer"
              },
              "suspended": {
                "type": "integer"
              },
              "closed": {
                "type": "integer"
              },
              "expired": {
                "type": "integer"
              },
              "notYet": {
                "type": "integer",
                "description": "Begins on a later day."
              }
            }
          },
          "measures": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "dispatched",
              "inForce",
              "suspended",
              "lifted",
              "expired",
              "notYet"
            ],
            "properties": {
              "dispatched": {
                "type": "integer",
                "description": "Ever dispatched; the sum of the other five, which say how they stand today."
              },
              "inForce": {
                "type": "integer"
              },
              "suspended": {
                "type": "integer",
                "description": "Does not hold today because an objection suspends it."
              },
              "lifted": {
                "type": "integer"
              },
              "expired": {
                "type": "integer"
              },
              "notYet": {
                "type": "integer",
                "description": "Begins on a later day."
              }
            }
          }
        }
      }
    }
  }
}
