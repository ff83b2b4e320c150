// @generated from contracts/ by `npm run contracts`; do not edit.
import type { Operation } from '../../operation.ts'

/**
 * 法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON
 */
export type SubjectKind = ("LEGAL_PERSON" | "UNINCORPORATED" | "INDIVIDUAL_BUSINESS" | "NATURAL_PERSON")
/**
 * MENTIONED was named by a record before any registration · ACTIVE 存续 · CANCELLED 注销 · REVOKED 吊销或撤销 · SUSPENDED 停业 · MOVED_OUT 迁出 · MERGED 已合并
 */
export type SubjectStatus = ("MENTIONED" | "ACTIVE" | "CANCELLED" | "REVOKED" | "SUSPENDED" | "MOVED_OUT" | "MERGED")
export type OrgCode = string
/**
 * The sender's own key of the record, unique within its organisation and the same in every version.
 */
export type RecordId = string
/**
 * Strictly increasing per record. A revision counter or a timestamp as a number both serve.
 */
export type Version = number
export type SubjectId = string
/**
 * unidentified nothing in the record leads to a subject · name-only only a name, which never links alone · ambiguous several subjects fit · name-conflict a code with another name that is also in use · code-conflict codes that belong to different subjects · masked-only only a masked code · name-unlike the code is known under names that the record's is unlike · certificate-out-of-use only a certificate without a unified code, after 2018-06-30
 */
export type QuestionKind = ("unidentified" | "name-only" | "ambiguous" | "name-conflict" | "code-conflict" | "masked-only" | "name-unlike" | "certificate-out-of-use")
/**
 * A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range.
 */
export type BusinessDate = string
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
export type GetSubjectBody = null
export type GetSubjectHistoryBody = null
export type ListQuestionsBody = null
export type GetQuestionBody = null
export type GetCoverageBody = null

export interface Subject {
subjectId: string
kind: SubjectKind
status: SubjectStatus
name?: string
uscc?: string
/**
 * A person's id document, masked.
 */
maskedId?: string
region?: string
legalRep?: string
names: DatedName[]
identifiers: DatedIdentifier[]
revision: number
/**
 * The merged subject that was asked for.
 */
redirectedFrom?: string
openQuestions?: number
}
export interface DatedName {
name: string
current: boolean
from?: string
to?: string
/**
 * Organisation whose record named it so.
 */
source?: string
}
export interface DatedIdentifier {
type: string
value: string
from?: string
to?: string
source?: string
}
export interface SubjectChange {
revision: number
at: string
change: ("registered" | "changed" | "merged" | "cancelled")
status?: string
name?: string
because?: string
record?: RecordKey
}
export interface RecordKey {
sourceOrgCode: OrgCode
recordId: RecordId
version: Version
}
export interface Resolution {
outcome: ("resolved" | "ambiguous" | "unknown" | "not-a-name" | "invalid-code")
fault?: Fault
method?: Match
subject?: SubjectRef
/**
 * @maxItems 20
 */
candidates: SubjectRef[]
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
export interface Question {
questionId: string
kind: QuestionKind
state: ("open" | "answered" | "withdrawn")
askedAt: string
why: string
/**
 * Who can answer: the registrar knows which unified code a certificate has become.
 */
addressee?: ("credit-office" | "registrar")
recordKey: RecordKey
recordKind: string
/**
 * What the record says of its subject, ids of persons masked.
 */
subject?: {
[k: string]: unknown
}
candidates: {
subject: SubjectRef
because: string
}[]
answer?: {
/**
 * attach, register, reject; superseded when a later version of the record, or a registration, said whose it is.
 */
decision: string
subjectId?: string
reason: string
answeredBy: string
answeredAt: string
}
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
export interface GetSubjectParams {
code: string
}
export interface GetSubjectQuery {
purpose?: string
}
export interface GetSubjectHistoryParams {
code: string
}
export interface GetSubjectHistoryQuery {
onDate?: BusinessDate
purpose?: string
}
export interface GetSubjectHistoryReply {
subjectId: string
names: DatedName[]
identifiers: DatedIdentifier[]
changes: SubjectChange[]
}
export interface MergeSubjectParams {
subjectId: string
}
export interface MergeSubjectQuery {

}
export interface MergeSubjectBody {
/**
 * The survivor.
 */
into: string
reason: string
}
export interface ResolveSubjectsParams {

}
export interface ResolveSubjectsQuery {

}
export interface ResolveSubjectsBody {
/**
 * Required when a query holds an id number of a person.
 */
purpose?: string
/**
 * @minItems 1
 * @maxItems 1000
 */
queries: {
name?: string
code?: string
region?: string
}[]
}
export interface ResolveSubjectsReply {
answers: Resolution[]
}
export interface ListQuestionsParams {

}
export interface ListQuestionsQuery {
state?: ("open" | "answered" | "withdrawn")
kind?: QuestionKind
source?: string
after?: string
limit?: number
}
export interface ListQuestionsReply {
items: Question[]
nextCursor?: string
}
export interface GetQuestionParams {
questionId: string
}
export interface GetQuestionQuery {

}
export interface AnswerQuestionParams {
questionId: string
}
export interface AnswerQuestionQuery {

}
export interface AnswerQuestionBody {
/**
 * attach to subjectId · register a new subject from what the record says · reject, it belongs to nobody we know
 */
decision: ("attach" | "register" | "reject")
/**
 * Required for attach.
 */
subjectId?: string
reason: string
}
export interface GetCoverageParams {

}
export interface GetCoverageQuery {

}
export interface GetCoverageReply {
subjects: {
/**
 * Merged ones not counted.
 */
total: number
withUscc: number
byStatus: {
[k: string]: number
}
byKind: {
[k: string]: number
}
}
records: {
/**
 * Record versions that came in, withdrawals included; received = resolved + questioned.
 */
received: number
/**
 * Versions attached to a subject, or that ended an attachment; with the record attached all its versions.
 */
resolved: number
/**
 * Versions whose subject a person must decide.
 */
questioned: number
/**
 * Of the questioned ones those a person rejected.
 */
rejected: number
/**
 * The resolved ones by how their record is tied now; detached are those of withdrawn records and of records that left a subject.
 */
byMethod: {
[k: string]: number
}
}
/**
 * Open questions by kind.
 */
questions: {
[k: string]: number
}
}
export type GetSubjectReply = Subject
export type MergeSubjectReply = Subject
export type GetQuestionReply = Question
export type AnswerQuestionReply = Question

export const getSubject: Operation<GetSubjectParams, GetSubjectQuery, GetSubjectBody, GetSubjectReply> = {
  "id": "getSubject",
  "method": "GET",
  "path": "/v1/subjects/:code",
  "scopes": [
    "subjects:read"
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
          "subjectId",
          "kind",
          "status",
          "names",
          "identifiers",
          "revision"
        ],
        "properties": {
          "subjectId": {
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
          "status": {
            "description": "MENTIONED was named by a record before any registration · ACTIVE 存续 · CANCELLED 注销 · REVOKED 吊销或撤销 · SUSPENDED 停业 · MOVED_OUT 迁出 · MERGED 已合并",
            "enum": [
              "MENTIONED",
              "ACTIVE",
              "CANCELLED",
              "REVOKED",
              "SUSPENDED",
              "MOVED_OUT",
              "MERGED"
            ]
          },
          "name": {
            "type": "string"
          },
          "uscc": {
            "type": "string"
          },
          "maskedId": {
            "type": "string",
            "description": "A person's id document, masked."
          },
          "region": {
            "type": "string"
          },
          "legalRep": {
            "type": "string"
          },
          "names": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "name",
                "current"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "current": {
                  "type": "boolean"
                },
                "from": {
                  "type": "string",
                  "format": "date"
                },
                "to": {
                  "type": "string",
                  "format": "date"
                },
                "source": {
                  "type": "string",
                  "description": "Organisation whose record named it so."
                }
              }
            }
          },
          "identifiers": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "type",
                "value"
              ],
              "properties": {
                "type": {
                  "type": "string"
                },
                "value": {
                  "type": "string"
                },
                "from": {
                  "type": "string",
                  "format": "date"
                },
                "to": {
                  "type": "string",
                  "format": "date"
                },
                "source": {
                  "type": "string"
                }
              }
            }
          },
          "revision": {
            "type": "integer"
          },
          "redirectedFrom": {
            "type": "string",
            "format": "uuid",
            "description": "The merged subject that was asked for."
          },
          "openQuestions": {
            "type": "integer"
          }
        }
      }
    }
  }
}

export const getSubjectHistory: Operation<GetSubjectHistoryParams, GetSubjectHistoryQuery, GetSubjectHistoryBody, GetSubjectHistoryReply> = {
  "id": "getSubjectHistory",
  "method": "GET",
  "path": "/v1/subjects/:code/history",
  "scopes": [
    "subjects:read"
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
        "onDate": {
          "type": "string",
          "format": "date",
          "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
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
          "subjectId",
          "names",
          "identifiers",
          "changes"
        ],
        "properties": {
          "subjectId": {
            "type": "string",
            "format": "uuid"
          },
          "names": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "name",
                "current"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "current": {
                  "type": "boolean"
                },
                "from": {
                  "type": "string",
                  "format": "date"
                },
                "to": {
                  "type": "string",
                  "format": "date"
                },
                "source": {
                  "type": "string",
                  "description": "Organisation whose record named it so."
                }
              }
            }
          },
          "identifiers": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "type",
                "value"
              ],
              "properties": {
                "type": {
                  "type": "string"
                },
                "value": {
                  "type": "string"
                },
                "from": {
                  "type": "string",
                  "format": "date"
                },
                "to": {
                  "type": "string",
                  "format": "date"
                },
                "source": {
                  "type": "string"
                }
              }
            }
          },
          "changes": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "revision",
                "at",
                "change"
              ],
              "properties": {
                "revision": {
                  "type": "integer"
                },
                "at": {
                  "type": "string",
                  "format": "date-time"
                },
                "change": {
                  "enum": [
                    "registered",
                    "changed",
                    "merged",
                    "cancelled"
                  ]
                },
                "status": {
                  "type": "string"
                },
                "name": {
                  "type": "string"
                },
                "because": {
                  "type": "string"
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
                }
              }
            }
          }
        }
      }
    }
  }
}

export const mergeSubject: Operation<MergeSubjectParams, MergeSubjectQuery, MergeSubjectBody, MergeSubjectReply> = {
  "id": "mergeSubject",
  "method": "POST",
  "path": "/v1/subjects/:subjectId/merge",
  "scopes": [
    "subjects:merge"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "subjectId"
      ],
      "properties": {
        "subjectId": {
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
    "body": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "into",
        "reason"
      ],
      "properties": {
        "into": {
          "type": "string",
          "format": "uuid",
          "description": "The survivor."
        },
        "reason": {
          "type": "string",
          "minLength": 2,
          "maxLength": 500
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "subjectId",
          "kind",
          "status",
          "names",
          "identifiers",
          "revision"
        ],
        "properties": {
          "subjectId": {
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
          "status": {
            "description": "MENTIONED was named by a record before any registration · ACTIVE 存续 · CANCELLED 注销 · REVOKED 吊销或撤销 · SUSPENDED 停业 · MOVED_OUT 迁出 · MERGED 已合并",
            "enum": [
              "MENTIONED",
              "ACTIVE",
              "CANCELLED",
              "REVOKED",
              "SUSPENDED",
              "MOVED_OUT",
              "MERGED"
            ]
          },
          "name": {
            "type": "string"
          },
          "uscc": {
            "type": "string"
          },
          "maskedId": {
            "type": "string",
            "description": "A person's id document, masked."
          },
          "region": {
            "type": "string"
          },
          "legalRep": {
            "type": "string"
          },
          "names": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "name",
                "current"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "current": {
                  "type": "boolean"
                },
                "from": {
                  "type": "string",
                  "format": "date"
                },
                "to": {
                  "type": "string",
                  "format": "date"
                },
                "source": {
                  "type": "string",
                  "description": "Organisation whose record named it so."
                }
              }
            }
          },
          "identifiers": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "type",
                "value"
              ],
              "properties": {
                "type": {
                  "type": "string"
                },
                "value": {
                  "type": "string"
                },
                "from": {
                  "type": "string",
                  "format": "date"
                },
                "to": {
                  "type": "string",
                  "format": "date"
                },
                "source": {
                  "type": "string"
                }
              }
            }
          },
          "revision": {
            "type": "integer"
          },
          "redirectedFrom": {
            "type": "string",
            "format": "uuid",
            "description": "The merged subject that was asked for."
          },
          "openQuestions": {
            "type": "integer"
          }
        }
      }
    }
  }
}

export const resolveSubjects: Operation<ResolveSubjectsParams, ResolveSubjectsQuery, ResolveSubjectsBody, ResolveSubjectsReply> = {
  "id": "resolveSubjects",
  "method": "POST",
  "path": "/v1/resolve",
  "scopes": [
    "subjects:read"
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
        "queries"
      ],
      "properties": {
        "purpose": {
          "type": "string",
          "minLength": 2,
          "maxLength": 200,
          "description": "Required when a query holds an id number of a person."
        },
        "queries": {
          "type": "array",
          "minItems": 1,
          "maxItems": 1000,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "anyOf": [
              {
                "required": [
                  "name"
                ]
              },
              {
                "required": [
                  "code"
                ]
              }
            ],
            "properties": {
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 400
              },
              "code": {
                "type": "string",
                "minLength": 1,
                "maxLength": 64
              },
              "region": {
                "type": "string",
                "pattern": "^[0-9]{2}([0-9]{2}){0,2}$"
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
              "required": [
                "outcome",
                "candidates"
              ],
              "properties": {
                "outcome": {
                  "enum": [
                    "resolved",
                    "ambiguous",
                    "unknown",
                    "not-a-name",
                    "invalid-code"
                  ]
                },
                "fault": {
                  "description": "Why the code is none; the same as ingest says of a record with this code.",
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
                },
                "method": {
                  "title": "关联方式",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "method"
                  ],
                  "properties": {
                    "method": {
                      "enum": [
                        "uscc",
                        "orgcode9",
                        "regno15",
                        "taxno",
                        "inst-cert",
                        "social-org",
                        "other-code",
                        "person-id",
                        "name-in-scope",
                        "name-and-masked-code",
                        "first-mention",
                        "manual"
                      ]
                    },
                    "value": {
                      "type": "string",
                      "description": "The identifier or normal name that matched; never a person's id."
                    },
                    "scope": {
                      "type": "string",
                      "description": "Region in which the name was unique."
                    }
                  }
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
                "candidates": {
                  "type": "array",
                  "maxItems": 20,
                  "items": {
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

export const listQuestions: Operation<ListQuestionsParams, ListQuestionsQuery, ListQuestionsBody, ListQuestionsReply> = {
  "id": "listQuestions",
  "method": "GET",
  "path": "/v1/questions",
  "scopes": [
    "questions:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "state": {
          "enum": [
            "open",
            "answered",
            "withdrawn"
          ],
          "default": "open"
        },
        "kind": {
          "description": "unidentified nothing in the record leads to a subject · name-only only a name, which never links alone · ambiguous several subjects fit · name-conflict a code with another name that is also in use · code-conflict codes that belong to different subjects · masked-only only a masked code · name-unlike the code is known under names that the record's is unlike · certificate-out-of-use only a certificate without a unified code, after 2018-06-30",
          "enum": [
            "unidentified",
            "name-only",
            "ambiguous",
            "name-conflict",
            "code-conflict",
            "masked-only",
            "name-unlike",
            "certificate-out-of-use"
          ]
        },
        "source": {
          "type": "string"
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
                "questionId",
                "kind",
                "state",
                "askedAt",
                "why",
                "recordKey",
                "recordKind",
                "candidates"
              ],
              "properties": {
                "questionId": {
                  "type": "string",
                  "format": "uuid"
                },
                "kind": {
                  "description": "unidentified nothing in the record leads to a subject · name-only only a name, which never links alone · ambiguous several subjects fit · name-conflict a code with another name that is also in use · code-conflict codes that belong to different subjects · masked-only only a masked code · name-unlike the code is known under names that the record's is unlike · certificate-out-of-use only a certificate without a unified code, after 2018-06-30",
                  "enum": [
                    "unidentified",
                    "name-only",
                    "ambiguous",
                    "name-conflict",
                    "code-conflict",
                    "masked-only",
                    "name-unlike",
                    "certificate-out-of-use"
                  ]
                },
                "state": {
                  "enum": [
                    "open",
                    "answered",
                    "withdrawn"
                  ]
                },
                "askedAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "why": {
                  "type": "string"
                },
                "addressee": {
                  "enum": [
                    "credit-office",
                    "registrar"
                  ],
                  "description": "Who can answer: the registrar knows which unified code a certificate has become."
                },
                "recordKey": {
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
                "recordKind": {
                  "type": "string"
                },
                "subject": {
                  "type": "object",
                  "additionalProperties": true,
                  "description": "What the record says of its subject, ids of persons masked."
                },
                "candidates": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "subject",
                      "because"
                    ],
                    "properties": {
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
                      "because": {
                        "type": "string"
                      }
                    }
                  }
                },
                "answer": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "decision",
                    "reason",
                    "answeredBy",
                    "answeredAt"
                  ],
                  "properties": {
                    "decision": {
                      "type": "string",
                      "description": "attach, register, reject; superseded when a later version of the record, or a registration, said whose it is."
                    },
                    "subjectId": {
                      "type": "string",
                      "format": "uuid"
                    },
                    "reason": {
                      "type": "string"
                    },
                    "answeredBy": {
                      "type": "string"
                    },
                    "answeredAt": {
                      "type": "string",
                      "format": "date-time"
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

export const getQuestion: Operation<GetQuestionParams, GetQuestionQuery, GetQuestionBody, GetQuestionReply> = {
  "id": "getQuestion",
  "method": "GET",
  "path": "/v1/questions/:questionId",
  "scopes": [
    "questions:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "questionId"
      ],
      "properties": {
        "questionId": {
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
          "questionId",
          "kind",
          "state",
          "askedAt",
          "why",
          "recordKey",
          "recordKind",
          "candidates"
        ],
        "properties": {
          "questionId": {
            "type": "string",
            "format": "uuid"
          },
          "kind": {
            "description": "unidentified nothing in the record leads to a subject · name-only only a name, which never links alone · ambiguous several subjects fit · name-conflict a code with another name that is also in use · code-conflict codes that belong to different subjects · masked-only only a masked code · name-unlike the code is known under names that the record's is unlike · certificate-out-of-use only a certificate without a unified code, after 2018-06-30",
            "enum": [
              "unidentified",
              "name-only",
              "ambiguous",
              "name-conflict",
              "code-conflict",
              "masked-only",
              "name-unlike",
              "certificate-out-of-use"
            ]
          },
          "state": {
            "enum": [
              "open",
              "answered",
              "withdrawn"
            ]
          },
          "askedAt": {
            "type": "string",
            "format": "date-time"
          },
          "why": {
            "type": "string"
          },
          "addressee": {
            "enum": [
              "credit-office",
              "registrar"
            ],
            "description": "Who can answer: the registrar knows which unified code a certificate has become."
          },
          "recordKey": {
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
          "recordKind": {
            "type": "string"
          },
          "subject": {
            "type": "object",
            "additionalProperties": true,
            "description": "What the record says of its subject, ids of persons masked."
          },
          "candidates": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "subject",
                "because"
              ],
              "properties": {
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
                "because": {
                  "type": "string"
                }
              }
            }
          },
          "answer": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "decision",
              "reason",
              "answeredBy",
              "answeredAt"
            ],
            "properties": {
              "decision": {
                "type": "string",
                "description": "attach, register, reject; superseded when a later version of the record, or a registration, said whose it is."
              },
              "subjectId": {
                "type": "string",
                "format": "uuid"
              },
              "reason": {
                "type": "string"
              },
              "answeredBy": {
                "type": "string"
              },
              "answeredAt": {
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

export const answerQuestion: Operation<AnswerQuestionParams, AnswerQuestionQuery, AnswerQuestionBody, AnswerQuestionReply> = {
  "id": "answerQuestion",
  "method": "POST",
  "path": "/v1/questions/:questionId/answer",
  "scopes": [
    "questions:answer"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "questionId"
      ],
      "properties": {
        "questionId": {
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
    "body": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "decision",
        "reason"
      ],
      "properties": {
        "decision": {
          "description": "attach to subjectId · register a new subject from what the record says · reject, it belongs to nobody we know",
          "enum": [
            "attach",
            "register",
            "reject"
          ]
        },
        "subjectId": {
          "type": "string",
          "format": "uuid",
          "description": "Required for attach."
        },
        "reason": {
          "type": "string",
          "minLength": 2,
          "maxLength": 500
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "questionId",
          "kind",
          "state",
          "askedAt",
          "why",
          "recordKey",
          "recordKind",
          "candidates"
        ],
        "properties": {
          "questionId": {
            "type": "string",
            "format": "uuid"
          },
          "kind": {
            "description": "unidentified nothing in the record leads to a subject · name-only only a name, which never links alone · ambiguous several subjects fit · name-conflict a code with another name that is also in use · code-conflict codes that belong to different subjects · masked-only only a masked code · name-unlike the code is known under names that the record's is unlike · certificate-out-of-use only a certificate without a unified code, after 2018-06-30",
            "enum": [
              "unidentified",
              "name-only",
              "ambiguous",
              "name-conflict",
              "code-conflict",
              "masked-only",
              "name-unlike",
              "certificate-out-of-use"
            ]
          },
          "state": {
            "enum": [
              "open",
              "answered",
              "withdrawn"
            ]
          },
          "askedAt": {
            "type": "string",
            "format": "date-time"
          },
          "why": {
            "type": "string"
          },
          "addressee": {
            "enum": [
              "credit-office",
              "registrar"
            ],
            "description": "Who can answer: the registrar knows which unified code a certificate has become."
          },
          "recordKey": {
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
          "recordKind": {
            "type": "string"
          },
          "subject": {
            "type": "object",
            "additionalProperties": true,
            "description": "What the record says of its subject, ids of persons masked."
          },
          "candidates": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "subject",
                "because"
              ],
              "properties": {
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
                "because": {
                  "type": "string"
                }
              }
            }
          },
          "answer": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "decision",
              "reason",
              "answeredBy",
              "answeredAt"
            ],
            "properties": {
              "decision": {
                "type": "string",
                "description": "attach, register, reject; superseded when a later version of the record, or a registration, said whose it is."
              },
              "subjectId": {
                "type": "string",
                "format": "uuid"
              },
              "reason": {
                "type": "string"
              },
              "answeredBy": {
                "type": "string"
              },
              "answeredAt": {
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

export const getCoverage: Operation<GetCoverageParams, GetCoverageQuery, GetCoverageBody, GetCoverageReply> = {
  "id": "getCoverage",
  "method": "GET",
  "path": "/v1/coverage",
  "scopes": [
    "subjects:read"
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
          "subjects",
          "records",
          "questions"
        ],
        "properties": {
          "subjects": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "total",
              "withUscc",
              "byStatus",
              "byKind"
            ],
            "properties": {
              "total": {
                "type": "integer",
                "description": "Merged ones not counted."
              },
              "withUscc": {
                "type": "integer"
              },
              "byStatus": {
                "type": "object",
                "additionalProperties": {
                  "type": "integer"
                }
              },
              "byKind": {
                "type": "object",
                "additionalProperties": {
                  "type": "integer"
                }
              }
            }
          },
          "records": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "received",
              "resolved",
              "questioned",
              "rejected",
              "byMethod"
            ],
            "properties": {
              "received": {
                "type": "integer",
                "description": "Record versions that came in, withdrawals included; received = resolved + questioned."
              },
              "resolved": {
                "type": "integer",
                "description": "Versions attached to a subject, or that ended an attachment; with the record attached all its versions."
              },
              "questioned": {
                "type": "integer",
                "description": "Versions whose subject a person must decide."
              },
              "rejected": {
                "type": "integer",
                "description": "Of the questioned ones those a person rejected."
              },
              "byMethod": {
                "type": "object",
                "additionalProperties": {
                  "type": "integer"
                },
                "description": "The resolved ones by how their record is tied now; detached are those of withdrawn records and of records that left a subject."
              }
            }
          },
          "questions": {
            "type": "object",
            "additionalProperties": {
              "type": "integer"
            },
            "description": "Open questions by kind."
          }
        }
      }
    }
  }
}
