// @generated from contracts/ by `npm run contracts`; do not edit.
import type { Operation } from '../../operation.ts'

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
export type SubmitRecordsBody = (EnvelopeSchema | EnvelopeSchema[])
export type GetSubmissionBody = null
export type ListRecordsBody = null
export type GetRecordBody = null
export type ListQuarantineBody = null
export type ListReceiptsBody = null
export type GetCatalogueBody = null
export type ReconcileBody = null
export type ReadQualityBody = null

export interface Submission {
submissionId: string
sourceOrgCode: string
receivedAt: string
received: number
accepted: number
duplicate: number
quarantined: number
results: RecordOutcome[]
}
export interface RecordOutcome {
/**
 * Place in the submission, from 0.
 */
index: number
recordId?: string
outcome: ("accepted" | "duplicate" | "quarantined")
receipt?: Receipt
quarantineId?: string
faults?: Fault[]
warnings?: Fault[]
}
export interface Receipt {
sourceOrgCode: string
sequence: number
recordId: string
version: number
/**
 * SHA-256 of the record's canonical JSON (RFC 8785) as it was sent. A number that no double holds as it is written, or that has an exponent or more than six decimals, stands in it as its text (a JSON string).
 */
recordHash: string
receivedAt: string
previousHash?: string
hash: string
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
export interface RecordVersion {
recordId: string
version: number
kind: string
op: ("CREATE" | "UPDATE" | "WITHDRAW")
decidedOn?: string
publishedOn?: string
openLevel?: string
receivedAt: string
reason?: string
subject?: {
[k: string]: unknown
}
payload?: {
[k: string]: unknown
}
warnings?: string[]
receipt: Receipt
}
export interface QuarantinedRow {
quarantineId: string
sourceOrgCode: string
submissionId?: string
index: number
recordId?: string
kind?: string
firstSeenAt: string
lastSeenAt: string
timesSeen: number
state: ("open" | "superseded")
faults: Fault[]
/**
 * The row as it came, ids of persons masked; absent where the row itself must not be kept.
 */
row?: string
}
/**
 * 一个单位一日的数据质量 What one organisation sent on one day, and how that compares with its history
 */
export interface Quality {
sourceOrgCode: string
/**
 * All rows of the day: accepted, duplicate and quarantined. The same as the reconciliation of the day says.
 */
received: number
accepted: number
duplicate: number
quarantined: number
history: {
/**
 * Days with receipts before the day, 28 at most.
 */
days: number
rows: number
from?: string
to?: string
}
/**
 * Classes of the day and of its history; those that are new or have risen first, then by number of rows.
 */
defects: DefectClass[]
}
/**
 * 一类差错或者提示 One fault or warning code
 */
export interface DefectClass {
/**
 * One of contracts/errors.yaml.
 */
code: string
title: string
/**
 * 差错
 */
titleZh: string
/**
 * Rows of the day with it, whatever became of them; each once.
 */
rows: number
accepted: number
duplicate: number
/**
 * Rows with it that were quarantined, for it or for another reason.
 */
quarantined: number
/**
 * Of all rows received on the day, 0 to 1.
 */
rate: number
/**
 * Of all rows of the history, 0 to 1; absent where there is none.
 */
usualRate?: number
verdict: ("usual" | "new" | "risen" | "fallen" | "no-history")
reason: string
/**
 * 评价理由
 */
reasonZh: string
}
export interface Counts {
/**
 * Versions accepted, withdrawals included.
 */
accepted: number
duplicate: number
quarantined: number
/**
 * Records seen for the first time.
 */
records: number
withdrawn: number
}
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
export interface EnvelopeSchema {
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
export interface LegalBasis {
document: string
number?: string
article?: string
/**
 * LAW 法律 · ADMIN_REG 行政法规 · CENTRAL_DOC 党中央、国务院文件 · LOCAL_REG 地方性法规 · RULE 部门规章及其他 · JUDICIAL 司法解释
 */
level: ("LAW" | "ADMIN_REG" | "CENTRAL_DOC" | "LOCAL_REG" | "RULE" | "JUDICIAL")
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
export interface CatalogueSchema {
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
export interface SubmitRecordsParams {

}
export interface SubmitRecordsQuery {

}
export interface GetSubmissionParams {
submissionId: string
}
export interface GetSubmissionQuery {

}
export interface ListRecordsParams {

}
export interface ListRecordsQuery {
source?: string
kind?: RecordKind
after?: string
limit?: number
}
export interface ListRecordsReply {
items: RecordVersion[]
nextCursor?: string
}
export interface GetRecordParams {
recordId: RecordId
}
export interface GetRecordQuery {
source?: string
}
export interface GetRecordReply {
sourceOrgCode: string
recordId: string
kind: string
status: ("active" | "withdrawn")
versions: RecordVersion[]
}
export interface ListQuarantineParams {

}
export interface ListQuarantineQuery {
source?: string
code?: string
state?: ("open" | "superseded")
after?: string
limit?: number
}
export interface ListQuarantineReply {
items: QuarantinedRow[]
nextCursor?: string
}
export interface ListReceiptsParams {

}
export interface ListReceiptsQuery {
source?: string
afterSequence?: number
limit?: number
}
export interface ListReceiptsReply {
items: Receipt[]
head: {
sequence: number
hash?: string
}
}
export interface GetCatalogueParams {

}
export interface GetCatalogueQuery {
onDate?: BusinessDate
}
export interface ReconcileParams {

}
export interface ReconcileQuery {
source?: string
from?: BusinessDate
to?: BusinessDate
}
export interface ReconcileReply {
totals: Counts
days: {
sourceOrgCode: string
day: string
kind: string
counts: Counts
}[]
}
export interface ReadQualityParams {

}
export interface ReadQualityQuery {
source?: string
day?: BusinessDate
}
export interface ReadQualityReply {
day: string
sources: Quality[]
}
export type SubmitRecordsReply = Submission
export type GetSubmissionReply = Submission
export type GetCatalogueReply = CatalogueSchema

export const submitRecords: Operation<SubmitRecordsParams, SubmitRecordsQuery, SubmitRecordsBody, SubmitRecordsReply> = {
  "id": "submitRecords",
  "method": "POST",
  "path": "/v1/submissions",
  "scopes": [],
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
          "submissionId",
          "sourceOrgCode",
          "receivedAt",
          "received",
          "accepted",
          "duplicate",
          "quarantined",
          "results"
        ],
        "properties": {
          "submissionId": {
            "type": "string",
            "format": "uuid"
          },
          "sourceOrgCode": {
            "type": "string"
          },
          "receivedAt": {
            "type": "string",
            "format": "date-time"
          },
          "received": {
            "type": "integer"
          },
          "accepted": {
            "type": "integer"
          },
          "duplicate": {
            "type": "integer"
          },
          "quarantined": {
            "type": "integer"
          },
          "results": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "index",
                "outcome"
              ],
              "properties": {
                "index": {
                  "type": "integer",
                  "description": "Place in the submission, from 0."
                },
                "recordId": {
                  "type": "string"
                },
                "outcome": {
                  "enum": [
                    "accepted",
                    "duplicate",
                    "quarantined"
                  ]
                },
                "receipt": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "sourceOrgCode",
                    "sequence",
                    "recordId",
                    "version",
                    "recordHash",
                    "receivedAt",
                    "hash"
                  ],
                  "properties": {
                    "sourceOrgCode": {
                      "type": "string"
                    },
                    "sequence": {
                      "type": "integer"
                    },
                    "recordId": {
                      "type": "string"
                    },
                    "version": {
                      "type": "integer"
                    },
                    "recordHash": {
                      "type": "string",
                      "description": "SHA-256 of the record's canonical JSON (RFC 8785) as it was sent. A number that no double holds as it is written, or that has an exponent or more than six decimals, stands in it as its text (a JSON string)."
                    },
                    "receivedAt": {
                      "type": "string",
                      "format": "date-time"
                    },
                    "previousHash": {
                      "type": "string"
                    },
                    "hash": {
                      "type": "string"
                    }
                  }
                },
                "quarantineId": {
                  "type": "string",
                  "format": "uuid"
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
                },
                "warnings": {
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

export const getSubmission: Operation<GetSubmissionParams, GetSubmissionQuery, GetSubmissionBody, GetSubmissionReply> = {
  "id": "getSubmission",
  "method": "GET",
  "path": "/v1/submissions/:submissionId",
  "scopes": [
    "records:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "submissionId"
      ],
      "properties": {
        "submissionId": {
          "type": "string",
          "format": "uuid"
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
          "submissionId",
          "sourceOrgCode",
          "receivedAt",
          "received",
          "accepted",
          "duplicate",
          "quarantined",
          "results"
        ],
        "properties": {
          "submissionId": {
            "type": "string",
            "format": "uuid"
          },
          "sourceOrgCode": {
            "type": "string"
          },
          "receivedAt": {
            "type": "string",
            "format": "date-time"
          },
          "received": {
            "type": "integer"
          },
          "accepted": {
            "type": "integer"
          },
          "duplicate": {
            "type": "integer"
          },
          "quarantined": {
            "type": "integer"
          },
          "results": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "index",
                "outcome"
              ],
              "properties": {
                "index": {
                  "type": "integer",
                  "description": "Place in the submission, from 0."
                },
                "recordId": {
                  "type": "string"
                },
                "outcome": {
                  "enum": [
                    "accepted",
                    "duplicate",
                    "quarantined"
                  ]
                },
                "receipt": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "sourceOrgCode",
                    "sequence",
                    "recordId",
                    "version",
                    "recordHash",
                    "receivedAt",
                    "hash"
                  ],
                  "properties": {
                    "sourceOrgCode": {
                      "type": "string"
                    },
                    "sequence": {
                      "type": "integer"
                    },
                    "recordId": {
                      "type": "string"
                    },
                    "version": {
                      "type": "integer"
                    },
                    "recordHash": {
                      "type": "string",
                      "description": "SHA-256 of the record's canonical JSON (RFC 8785) as it was sent. A number that no double holds as it is written, or that has an exponent or more than six decimals, stands in it as its text (a JSON string)."
                    },
                    "receivedAt": {
                      "type": "string",
                      "format": "date-time"
                    },
                    "previousHash": {
                      "type": "string"
                    },
                    "hash": {
                      "type": "string"
                    }
                  }
                },
                "quarantineId": {
                  "type": "string",
                  "format": "uuid"
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
                },
                "warnings": {
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

export const listRecords: Operation<ListRecordsParams, ListRecordsQuery, ListRecordsBody, ListRecordsReply> = {
  "id": "listRecords",
  "method": "GET",
  "path": "/v1/records",
  "scopes": [
    "records:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "source": {
          "type": "string"
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
                "recordId",
                "version",
                "kind",
                "op",
                "receivedAt",
                "receipt"
              ],
              "properties": {
                "recordId": {
                  "type": "string"
                },
                "version": {
                  "type": "integer"
                },
                "kind": {
                  "type": "string"
                },
                "op": {
                  "enum": [
                    "CREATE",
                    "UPDATE",
                    "WITHDRAW"
                  ]
                },
                "decidedOn": {
                  "type": "string",
                  "format": "date"
                },
                "publishedOn": {
                  "type": "string",
                  "format": "date"
                },
                "openLevel": {
                  "type": "string"
                },
                "receivedAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "reason": {
                  "type": "string"
                },
                "subject": {
                  "type": "object",
                  "additionalProperties": true
                },
                "payload": {
                  "type": "object",
                  "additionalProperties": true
                },
                "warnings": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "receipt": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "sourceOrgCode",
                    "sequence",
                    "recordId",
                    "version",
                    "recordHash",
                    "receivedAt",
                    "hash"
                  ],
                  "properties": {
                    "sourceOrgCode": {
                      "type": "string"
                    },
                    "sequence": {
                      "type": "integer"
                    },
                    "recordId": {
                      "type": "string"
                    },
                    "version": {
                      "type": "integer"
                    },
                    "recordHash": {
                      "type": "string",
                      "description": "SHA-256 of the record's canonical JSON (RFC 8785) as it was sent. A number that no double holds as it is written, or that has an exponent or more than six decimals, stands in it as its text (a JSON string)."
                    },
                    "receivedAt": {
                      "type": "string",
                      "format": "date-time"
                    },
                    "previousHash": {
                      "type": "string"
                    },
                    "hash": {
                      "type": "string"
                    }
                  }
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

export const getRecord: Operation<GetRecordParams, GetRecordQuery, GetRecordBody, GetRecordReply> = {
  "id": "getRecord",
  "method": "GET",
  "path": "/v1/records/:recordId",
  "scopes": [
    "records:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "recordId"
      ],
      "properties": {
        "recordId": {
          "title": "记录标识",
          "description": "The sender's own key of the record, unique within its organisation and the same in every version.",
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "pattern": "^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$"
        }
      }
    },
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "source": {
          "type": "string"
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "sourceOrgCode",
          "recordId",
          "kind",
          "status",
          "versions"
        ],
        "properties": {
          "sourceOrgCode": {
            "type": "string"
          },
          "recordId": {
            "type": "string"
          },
          "kind": {
            "type": "string"
          },
          "status": {
            "enum": [
              "active",
              "withdrawn"
            ]
          },
          "versions": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "recordId",
                "version",
                "kind",
                "op",
                "receivedAt",
                "receipt"
              ],
              "properties": {
                "recordId": {
                  "type": "string"
                },
                "version": {
                  "type": "integer"
                },
                "kind": {
                  "type": "string"
                },
                "op": {
                  "enum": [
                    "CREATE",
                    "UPDATE",
                    "WITHDRAW"
                  ]
                },
                "decidedOn": {
                  "type": "string",
                  "format": "date"
                },
                "publishedOn": {
                  "type": "string",
                  "format": "date"
                },
                "openLevel": {
                  "type": "string"
                },
                "receivedAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "reason": {
                  "type": "string"
                },
                "subject": {
                  "type": "object",
                  "additionalProperties": true
                },
                "payload": {
                  "type": "object",
                  "additionalProperties": true
                },
                "warnings": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "receipt": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "sourceOrgCode",
                    "sequence",
                    "recordId",
                    "version",
                    "recordHash",
                    "receivedAt",
                    "hash"
                  ],
                  "properties": {
                    "sourceOrgCode": {
                      "type": "string"
                    },
                    "sequence": {
                      "type": "integer"
                    },
                    "recordId": {
                      "type": "string"
                    },
                    "version": {
                      "type": "integer"
                    },
                    "recordHash": {
                      "type": "string",
                      "description": "SHA-256 of the record's canonical JSON (RFC 8785) as it was sent. A number that no double holds as it is written, or that has an exponent or more than six decimals, stands in it as its text (a JSON string)."
                    },
                    "receivedAt": {
                      "type": "string",
                      "format": "date-time"
                    },
                    "previousHash": {
                      "type": "string"
                    },
                    "hash": {
                      "type": "string"
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

export const listQuarantine: Operation<ListQuarantineParams, ListQuarantineQuery, ListQuarantineBody, ListQuarantineReply> = {
  "id": "listQuarantine",
  "method": "GET",
  "path": "/v1/quarantine",
  "scopes": [
    "records:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "source": {
          "type": "string"
        },
        "code": {
          "type": "string"
        },
        "state": {
          "enum": [
            "open",
            "superseded"
          ],
          "default": "open"
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
                "quarantineId",
                "sourceOrgCode",
                "index",
                "firstSeenAt",
                "lastSeenAt",
                "timesSeen",
                "state",
                "faults"
              ],
              "properties": {
                "quarantineId": {
                  "type": "string",
                  "format": "uuid"
                },
                "sourceOrgCode": {
                  "type": "string"
                },
                "submissionId": {
                  "type": "string",
                  "format": "uuid"
                },
                "index": {
                  "type": "integer"
                },
                "recordId": {
                  "type": "string"
                },
                "kind": {
                  "type": "string"
                },
                "firstSeenAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "lastSeenAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "timesSeen": {
                  "type": "integer"
                },
                "state": {
                  "enum": [
                    "open",
                    "superseded"
                  ]
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
                },
                "row": {
                  "type": "string",
                  "description": "The row as it came, ids of persons masked; absent where the row itself must not be kept."
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

export const listReceipts: Operation<ListReceiptsParams, ListReceiptsQuery, ListReceiptsBody, ListReceiptsReply> = {
  "id": "listReceipts",
  "method": "GET",
  "path": "/v1/receipts",
  "scopes": [
    "records:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "source": {
          "type": "string"
        },
        "afterSequence": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991,
          "default": 0
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
          "items",
          "head"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "sourceOrgCode",
                "sequence",
                "recordId",
                "version",
                "recordHash",
                "receivedAt",
                "hash"
              ],
              "properties": {
                "sourceOrgCode": {
                  "type": "string"
                },
                "sequence": {
                  "type": "integer"
                },
                "recordId": {
                  "type": "string"
                },
                "version": {
                  "type": "integer"
                },
                "recordHash": {
                  "type": "string",
                  "description": "SHA-256 of the record's canonical JSON (RFC 8785) as it was sent. A number that no double holds as it is written, or that has an exponent or more than six decimals, stands in it as its text (a JSON string)."
                },
                "receivedAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "previousHash": {
                  "type": "string"
                },
                "hash": {
                  "type": "string"
                }
              }
            }
          },
          "head": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "sequence"
            ],
            "properties": {
              "sequence": {
                "type": "integer"
              },
              "hash": {
                "type": "string"
              }
            }
          }
        }
      }
    }
  }
}

export const getCatalogue: Operation<GetCatalogueParams, GetCatalogueQuery, GetCatalogueBody, GetCatalogueReply> = {
  "id": "getCatalogue",
  "method": "GET",
  "path": "/v1/catalogue",
  "scopes": [],
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
        "title": "公共信用信息资源目录",
        "description": "What may be collected, from whom, about whom, how openly. A record kind that is not listed is refused.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "version",
          "title",
          "effectiveFrom",
          "entries"
        ],
        "properties": {
          "version": {
            "type": "string",
            "minLength": 1,
            "maxLength": 16
          },
          "title": {
            "type": "string"
          },
          "effectiveFrom": {
            "type": "string",
            "format": "date",
            "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
          },
          "effectiveTo": {
            "type": "string",
            "format": "date",
            "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
          },
          "planned": {
            "description": "Kinds the national catalogue knows and this one does not collect yet; they are refused as outside the catalogue.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "entries": {
            "type": "array",
            "minItems": 1,
            "items": {
              "title": "目录条目",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "code",
                "kind",
                "name",
                "subjectKinds",
                "openLevel",
                "updateCycle",
                "retentionYears",
                "legalBasis"
              ],
              "properties": {
                "code": {
                  "title": "数据代码",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 32
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
                "name": {
                  "title": "数据名称",
                  "type": "string"
                },
                "subjectKinds": {
                  "title": "主体类型",
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
                "openLevel": {
                  "title": "公开属性",
                  "description": "PUBLIC 社会公开 · AUTHORISED 授权查询 · GOV_SHARED 政务共享",
                  "enum": [
                    "PUBLIC",
                    "AUTHORISED",
                    "GOV_SHARED"
                  ]
                },
                "personOpenLevel": {
                  "title": "自然人信息的公开属性",
                  "description": "The level for natural persons, where it differs.",
                  "enum": [
                    "PUBLIC",
                    "AUTHORISED",
                    "GOV_SHARED"
                  ]
                },
                "updateCycle": {
                  "title": "更新周期",
                  "type": "string"
                },
                "retentionYears": {
                  "title": "保存期限（年）",
                  "type": [
                    "integer",
                    "null"
                  ]
                },
                "legalBasis": {
                  "title": "依据",
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
            }
          }
        },
        "$defs": {
          "entry": {
            "title": "目录条目",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "code",
              "kind",
              "name",
              "subjectKinds",
              "openLevel",
              "updateCycle",
              "retentionYears",
              "legalBasis"
            ],
            "properties": {
              "code": {
                "title": "数据代码",
                "type": "string",
                "minLength": 1,
                "maxLength": 32
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
              "name": {
                "title": "数据名称",
                "type": "string"
              },
              "subjectKinds": {
                "title": "主体类型",
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
              "openLevel": {
                "title": "公开属性",
                "description": "PUBLIC 社会公开 · AUTHORISED 授权查询 · GOV_SHARED 政务共享",
                "enum": [
                  "PUBLIC",
                  "AUTHORISED",
                  "GOV_SHARED"
                ]
              },
              "personOpenLevel": {
                "title": "自然人信息的公开属性",
                "description": "The level for natural persons, where it differs.",
                "enum": [
                  "PUBLIC",
                  "AUTHORISED",
                  "GOV_SHARED"
                ]
              },
              "updateCycle": {
                "title": "更新周期",
                "type": "string"
              },
              "retentionYears": {
                "title": "保存期限（年）",
                "type": [
                  "integer",
                  "null"
                ]
              },
              "legalBasis": {
                "title": "依据",
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
          }
        }
      }
    }
  }
}

export const reconcile: Operation<ReconcileParams, ReconcileQuery, ReconcileBody, ReconcileReply> = {
  "id": "reconcile",
  "method": "GET",
  "path": "/v1/reconciliation",
  "scopes": [
    "records:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "source": {
          "type": "string"
        },
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
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "totals",
          "days"
        ],
        "properties": {
          "totals": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "accepted",
              "duplicate",
              "quarantined",
              "records",
              "withdrawn"
            ],
            "properties": {
              "accepted": {
                "type": "integer",
                "description": "Versions accepted, withdrawals included."
              },
              "duplicate": {
                "type": "integer"
              },
              "quarantined": {
                "type": "integer"
              },
              "records": {
                "type": "integer",
                "description": "Records seen for the first time."
              },
              "withdrawn": {
                "type": "integer"
              }
            }
          },
          "days": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "sourceOrgCode",
                "day",
                "kind",
                "counts"
              ],
              "properties": {
                "sourceOrgCode": {
                  "type": "string"
                },
                "day": {
                  "type": "string",
                  "format": "date"
                },
                "kind": {
                  "type": "string"
                },
                "counts": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "accepted",
                    "duplicate",
                    "quarantined",
                    "records",
                    "withdrawn"
                  ],
                  "properties": {
                    "accepted": {
                      "type": "integer",
                      "description": "Versions accepted, withdrawals included."
                    },
                    "duplicate": {
                      "type": "integer"
                    },
                    "quarantined": {
                      "type": "integer"
                    },
                    "records": {
                      "type": "integer",
                      "description": "Records seen for the first time."
                    },
                    "withdrawn": {
                      "type": "integer"
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

export const readQuality: Operation<ReadQualityParams, ReadQualityQuery, ReadQualityBody, ReadQualityReply> = {
  "id": "readQuality",
  "method": "GET",
  "path": "/v1/quality",
  "scopes": [
    "records:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "source": {
          "type": "string"
        },
        "day": {
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
          "day",
          "sources"
        ],
        "properties": {
          "day": {
            "type": "string",
            "format": "date"
          },
          "sources": {
            "type": "array",
            "items": {
              "description": "一个单位一日的数据质量 What one organisation sent on one day, and how that compares with its history",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "sourceOrgCode",
                "received",
                "accepted",
                "duplicate",
                "quarantined",
                "history",
                "defects"
              ],
              "properties": {
                "sourceOrgCode": {
                  "type": "string"
                },
                "received": {
                  "type": "integer",
                  "description": "All rows of the day: accepted, duplicate and quarantined. The same as the reconciliation of the day says."
                },
                "accepted": {
                  "type": "integer"
                },
                "duplicate": {
                  "type": "integer"
                },
                "quarantined": {
                  "type": "integer"
                },
                "history": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "days",
                    "rows"
                  ],
                  "properties": {
                    "days": {
                      "type": "integer",
                      "description": "Days with receipts before the day, 28 at most."
                    },
                    "rows": {
                      "type": "integer"
                    },
                    "from": {
                      "type": "string",
                      "format": "date"
                    },
                    "to": {
                      "type": "string",
                      "format": "date"
                    }
                  }
                },
                "defects": {
                  "type": "array",
                  "description": "Classes of the day and of its history; those that are new or have risen first, then by number of rows.",
                  "items": {
                    "description": "一类差错或者提示 One fault or warning code",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "code",
                      "title",
                      "titleZh",
                      "rows",
                      "accepted",
                      "duplicate",
                      "quarantined",
                      "rate",
                      "verdict",
                      "reason",
                      "reasonZh"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "One of contracts/errors.yaml."
                      },
                      "title": {
                        "type": "string"
                      },
                      "titleZh": {
                        "type": "string",
                        "description": "差错"
                      },
                      "rows": {
                        "type": "integer",
                        "description": "Rows of the day with it, whatever became of them; each once."
                      },
                      "accepted": {
                        "type": "integer"
                      },
                      "duplicate": {
                        "type": "integer"
                      },
                      "quarantined": {
                        "type": "integer",
                        "description": "Rows with it that were quarantined, for it or for another reason."
                      },
                      "rate": {
                        "type": "number",
                        "description": "Of all rows received on the day, 0 to 1."
                      },
                      "usualRate": {
                        "type": "number",
                        "description": "Of all rows of the history, 0 to 1; absent where there is none."
                      },
                      "verdict": {
                        "enum": [
                          "usual",
                          "new",
                          "risen",
                          "fallen",
                          "no-history"
                        ]
                      },
                      "reason": {
                        "type": "string"
                      },
                      "reasonZh": {
                        "type": "string",
                        "description": "评价理由"
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
