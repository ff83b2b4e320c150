// @generated from contracts/ by `npm run contracts`; do not edit.
import type { Operation } from '../../operation.ts'

/**
 * WEBHOOK - pushed to the url · PULL - waits for GET /v1/events · KAFKA - published in the department's topic
 */
export type Protocol = ("WEBHOOK" | "PULL" | "KAFKA")
export type OrgCode = string
export type DispatchId = string
export type EntryId = string
export type SubjectId = string
/**
 * 法人 LEGAL_PERSON · 非法人组织 UNINCORPORATED · 个体工商户 INDIVIDUAL_BUSINESS · 自然人 NATURAL_PERSON
 */
export type SubjectKind = ("LEGAL_PERSON" | "UNINCORPORATED" | "INDIVIDUAL_BUSINESS" | "NATURAL_PERSON")
/**
 * A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range.
 */
export type BusinessDate = string
/**
 * The sender's own key of the record, unique within its organisation and the same in every version.
 */
export type RecordId = string
/**
 * Strictly increasing per record. A revision counter or a timestamp as a number both serve.
 */
export type Version = number
export type CaseId = string
/**
 * RFC 3339 with offset.
 */
export type Timestamp = string
/**
 * pending - waits its turn · failing - tried, will be tried again · delivered · superseded - a later event about the same dispatch made it moot before it was delivered · cancelled - its subscription ended before it was delivered
 */
export type DeliveryState = ("pending" | "failing" | "delivered" | "superseded" | "cancelled")
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
export type ListSubscriptionsBody = null
export type GetSubscriptionBody = null
export type DeleteSubscriptionBody = null
export type PullEventsBody = null
export type ListDeliveriesBody = null
export type GetDeliveryBody = null
export type ResendDeliveryBody = null
export type ListDispatchesBody = null
export type GetDispatchBody = null
export type ListCasesBody = null
export type GetCaseBody = null
export type ReadFeedbackStatisticsBody = null

export interface NewSubscription {
name?: string
protocol?: Protocol
/**
 * Where a WEBHOOK pushes.
 */
url?: string
/**
 * Measure codes; empty means all.
 * 
 * @maxItems 100
 */
measures?: string[]
/**
 * Prefixes of the subject's region; empty means all. A subject whose region is unknown passes, and who was told of a measure is also told of its end.
 * 
 * @maxItems 100
 */
regions?: string[]
/**
 * Whether measures in force already are delivered too.
 */
from?: ("now" | "beginning")
/**
 * Cursor of another own subscription: goes on behind that place with its filter. Instead of from, measures and regions.
 */
after?: string
}
export interface Subscription {
subscriptionId: string
name?: string
department: Department
protocol: Protocol
url?: string
kafka?: KafkaPlaces
/**
 * disabled - the receiver answered 410, or failed for five days
 */
state: ("active" | "paused" | "disabled" | "deleted")
stateReason?: string
measures: string[]
regions: string[]
/**
 * Events not confirmed yet.
 */
pending: number
oldestPendingAt?: string
failingSince?: string
createdAt: string
}
export interface Department {
code: OrgCode
name: string
}
/**
 * Where and how the department reads its events in Kafka; there as long as it may.
 */
export interface KafkaPlaces {
/**
 * host:port
 */
brokers: string[]
topic: string
/**
 * Names of consumer groups begin with it.
 */
groupPrefix: string
/**
 * The newest user.
 */
username?: string
/**
 * pending - the cluster is being told · granted · suspended - paused, may read nothing · none - there is no user yet · external - whoever runs the cluster sees to it
 */
access: ("pending" | "granted" | "suspended" | "none" | "external")
/**
 * When the user ends, because the subscription went on by another way.
 */
endsAt?: string
/**
 * Cursor of the last event that was published.
 */
publishedTo?: string
}
export interface CreatedSubscription {
subscription: Subscription
/**
 * whsec_… with which pushes are signed; shown only here.
 */
secret?: string
kafkaUser?: KafkaUser
}
/**
 * User and password to read the topic with (SASL, SCRAM-SHA-512); shown once.
 */
export interface KafkaUser {
username: string
password: string
}
export interface Notification {
/**
 * The same in every attempt: the receiver's idempotency key.
 */
id: string
type: ("measure.dispatched" | "measure.amended" | "measure.lifted" | "measure.expired")
timestamp: string
data: MeasureDispatchedSchema
}
/**
 * The department is to apply the measure.
 */
export interface MeasureDispatchedSchema {
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
 * Half open. from is the first day, to the first day after; without to it is open.
 */
export interface Period {
from: BusinessDate
to?: BusinessDate
}
export interface Cause {
kind: ("record-accepted" | "record-corrected" | "record-withdrawn" | "record-moved" | "subject-merged" | "objection-upheld" | "objection-opened" | "objection-dismissed" | "repair-granted" | "expired" | "rules-published")
record?: RecordKey
caseId?: CaseId
note?: string
}
export interface RecordKey {
sourceOrgCode: OrgCode
recordId: RecordId
version: Version
}
export interface Delivery {
deliveryId: string
subscriptionId: string
dispatchId: string
subjectId: string
type: string
state: DeliveryState
attempts: number
createdAt: string
deliveredAt?: string
nextAttemptAt?: string
supersededBy?: string
protocol?: Protocol
}
export interface Attempt {
attempt: number
at: string
durationMs: number
outcome: ("delivered" | "refused" | "failed" | "timed-out" | "pulled" | "published")
/**
 * HTTP status of the receiver.
 */
status?: number
reason?: string
traceId?: string
}
export interface Dispatch {
dispatchId: string
entryId: string
subject: SubjectRef
list: ListRef
measure: Measure
department: Department
valid: Period[]
reason?: string
state: ("dispatched" | "acknowledged" | "executed" | "declined" | "not-applicable" | "lifted")
dueOn: string
/**
 * The due day lies beyond the published working-day calendar.
 */
provisional: boolean
overdue?: boolean
receivedAt: string
}
export interface Response {
dispatchId: string
result: ("acknowledged" | "executed" | "declined" | "not-applicable")
reason?: string
actionOn?: string
businessItem?: string
caseSummary?: string
operator?: string
respondedAt: string
late: boolean
}
export interface Case {
caseId: string
kind: ("OBJECTION" | "REPAIR" | "COMPLAINT")
entryId: string
subjectId: string
state: ("open" | "decided")
statement: string
applicant?: string
openedBy?: string
openedAt: string
dueOn: string
provisional: boolean
overdue?: boolean
/**
 * How the due day was counted.
 */
counting?: string
decision?: {
outcome: string
decisionNo: string
reason: string
effectiveOn: string
decidedBy: Department
decidedAt: string
}
steps: {
at: string
step: ("opened" | "annotated" | "decided" | "closed")
by: string
note?: string
}[]
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
export interface ListSubscriptionsParams {

}
export interface ListSubscriptionsQuery {

}
export interface ListSubscriptionsReply {
items: Subscription[]
}
export interface CreateSubscriptionParams {

}
export interface CreateSubscriptionQuery {

}
export interface GetSubscriptionParams {
subscriptionId: string
}
export interface GetSubscriptionQuery {

}
export interface ChangeSubscriptionParams {
subscriptionId: string
}
export interface ChangeSubscriptionQuery {

}
export interface ChangeSubscriptionBody {
protocol?: Protocol
url?: (string | null)
/**
 * Paused, its users in Kafka may read nothing.
 */
state?: ("active" | "paused")
/**
 * Cursor of this subscription up to which the department has everything, from GET /v1/events or from the header mingxin-cursor: what waits up to there is confirmed, and what was published in Kafka behind it is delivered again. Not while it is a WEBHOOK.
 */
after?: string
}
export interface DeleteSubscriptionParams {
subscriptionId: string
}
export interface DeleteSubscriptionQuery {

}
export interface RotateKafkaUserParams {
subscriptionId: string
}
export interface RotateKafkaUserQuery {

}
export interface RotateKafkaUserBody {
/**
 * How long the users before go on.
 */
previousHours?: number
}
export interface RotateKafkaUserReply {
subscription: Subscription
kafkaUser?: KafkaUser
}
export interface PullEventsParams {

}
export interface PullEventsQuery {
subscription: string
after?: string
limit?: number
waitSeconds?: number
}
export interface PullEventsReply {
items: Notification[]
/**
 * Send it as after to confirm these and get the next.
 */
cursor: string
/**
 * Nothing more waits now.
 */
done: boolean
}
export interface ListDeliveriesParams {

}
export interface ListDeliveriesQuery {
subscription?: string
state?: DeliveryState
dispatch?: string
after?: string
limit?: number
}
export interface ListDeliveriesReply {
items: Delivery[]
nextCursor?: string
}
export interface GetDeliveryParams {
deliveryId: string
}
export interface GetDeliveryQuery {

}
export interface GetDeliveryReply {
delivery: Delivery
attempts: Attempt[]
body: Notification
}
export interface ResendDeliveryParams {
deliveryId: string
}
export interface ResendDeliveryQuery {

}
export interface ListDispatchesParams {

}
export interface ListDispatchesQuery {
state?: ("open" | "overdue" | "answered" | "lifted")
department?: string
purpose?: string
after?: string
limit?: number
}
export interface ListDispatchesReply {
items: Dispatch[]
nextCursor?: string
}
export interface GetDispatchParams {
dispatchId: string
}
export interface GetDispatchQuery {
purpose?: string
}
export interface GetDispatchReply {
dispatch: Dispatch
responses: Response[]
}
export interface RespondParams {
dispatchId: string
}
export interface RespondQuery {

}
export interface RespondBody {
result: ("acknowledged" | "executed" | "declined" | "not-applicable")
/**
 * Required for declined and not-applicable.
 */
reason?: string
actionOn?: BusinessDate
/**
 * 审批事项或招标项目编号
 */
businessItem?: string
caseSummary?: string
operator?: string
}
export interface ListCasesParams {

}
export interface ListCasesQuery {
state?: ("open" | "overdue" | "decided")
entry?: string
purpose?: string
after?: string
limit?: number
}
export interface ListCasesReply {
items: Case[]
nextCursor?: string
}
export interface OpenCaseParams {

}
export interface OpenCaseQuery {

}
export interface OpenCaseBody {
kind: ("OBJECTION" | "REPAIR" | "COMPLAINT")
entryId: string
statement: string
applicant?: string
}
export interface GetCaseParams {
caseId: string
}
export interface GetCaseQuery {
purpose?: string
}
export interface DecideCaseParams {
caseId: string
}
export interface DecideCaseQuery {

}
export interface DecideCaseBody {
/**
 * UPHELD or DISMISSED for objections and complaints, GRANTED or REFUSED for repairs
 */
outcome: ("UPHELD" | "DISMISSED" | "GRANTED" | "REFUSED")
decisionNo: string
reason: string
effectiveOn?: BusinessDate
}
export interface AnnotateCaseParams {
caseId: string
}
export interface AnnotateCaseQuery {

}
export interface AnnotateCaseBody {
note: string
}
export interface ReadFeedbackStatisticsParams {

}
export interface ReadFeedbackStatisticsQuery {

}
export interface ReadFeedbackStatisticsReply {
dispatches: {
received: number
inForce: number
lifted: number
overdue: number
}
deliveries: {
/**
 * Events confirmed by their receiver, by push or pull, or published in its Kafka topic.
 */
delivered: number
pending: number
failing: number
superseded: number
}
responses: {
received: number
acknowledged: number
executed: number
declined: number
notApplicable: number
}
departments: {
department: Department
dispatched: number
/**
 * Dispatches whose measure.dispatched was confirmed.
 */
delivered: number
/**
 * Dispatches with at least one response.
 */
answered: number
overdue: number
}[]
}
export type CreateSubscriptionBody = NewSubscription
export type CreateSubscriptionReply = CreatedSubscription
export type GetSubscriptionReply = Subscription
export type ChangeSubscriptionReply = Subscription
export type DeleteSubscriptionReply = Subscription
export type ResendDeliveryReply = Delivery
export type RespondReply = Response
export type OpenCaseReply = Case
export type GetCaseReply = Case
export type DecideCaseReply = Case
export type AnnotateCaseReply = Case

export const listSubscriptions: Operation<ListSubscriptionsParams, ListSubscriptionsQuery, ListSubscriptionsBody, ListSubscriptionsReply> = {
  "id": "listSubscriptions",
  "method": "GET",
  "path": "/v1/subscriptions",
  "scopes": [
    "events:read"
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
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "subscriptionId",
                "department",
                "protocol",
                "state",
                "measures",
                "regions",
                "pending",
                "createdAt"
              ],
              "properties": {
                "subscriptionId": {
                  "type": "string",
                  "format": "uuid"
                },
                "name": {
                  "type": "string"
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
                "protocol": {
                  "description": "WEBHOOK - pushed to the url · PULL - waits for GET /v1/events · KAFKA - published in the department's topic",
                  "enum": [
                    "WEBHOOK",
                    "PULL",
                    "KAFKA"
                  ]
                },
                "url": {
                  "type": "string"
                },
                "kafka": {
                  "description": "Where and how the department reads its events in Kafka; there as long as it may.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "brokers",
                    "topic",
                    "groupPrefix",
                    "access"
                  ],
                  "properties": {
                    "brokers": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      },
                      "description": "host:port"
                    },
                    "topic": {
                      "type": "string"
                    },
                    "groupPrefix": {
                      "type": "string",
                      "description": "Names of consumer groups begin with it."
                    },
                    "username": {
                      "type": "string",
                      "description": "The newest user."
                    },
                    "access": {
                      "description": "pending - the cluster is being told · granted · suspended - paused, may read nothing · none - there is no user yet · external - whoever runs the cluster sees to it",
                      "enum": [
                        "pending",
                        "granted",
                        "suspended",
                        "none",
                        "external"
                      ]
                    },
                    "endsAt": {
                      "type": "string",
                      "format": "date-time",
                      "description": "When the user ends, because the subscription went on by another way."
                    },
                    "publishedTo": {
                      "type": "string",
                      "description": "Cursor of the last event that was published."
                    }
                  }
                },
                "state": {
                  "description": "disabled - the receiver answered 410, or failed for five days",
                  "enum": [
                    "active",
                    "paused",
                    "disabled",
                    "deleted"
                  ]
                },
                "stateReason": {
                  "type": "string"
                },
                "measures": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "regions": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "pending": {
                  "type": "integer",
                  "description": "Events not confirmed yet."
                },
                "oldestPendingAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "failingSince": {
                  "type": "string",
                  "format": "date-time"
                },
                "createdAt": {
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

export const createSubscription: Operation<CreateSubscriptionParams, CreateSubscriptionQuery, CreateSubscriptionBody, CreateSubscriptionReply> = {
  "id": "createSubscription",
  "method": "POST",
  "path": "/v1/subscriptions",
  "scopes": [
    "events:read"
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
      "properties": {
        "name": {
          "type": "string",
          "maxLength": 100
        },
        "protocol": {
          "description": "Without it WEBHOOK with a url, PULL without one.",
          "enum": [
            "WEBHOOK",
            "PULL",
            "KAFKA"
          ]
        },
        "url": {
          "type": "string",
          "maxLength": 2000,
          "description": "Where a WEBHOOK pushes."
        },
        "measures": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "type": "string"
          },
          "description": "Measure codes; empty means all."
        },
        "regions": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "type": "string",
            "pattern": "^[0-9]{2}([0-9]{2}){0,2}$"
          },
          "description": "Prefixes of the subject's region; empty means all. A subject whose region is unknown passes, and who was told of a measure is also told of its end."
        },
        "from": {
          "enum": [
            "now",
            "beginning"
          ],
          "default": "beginning",
          "description": "Whether measures in force already are delivered too."
        },
        "after": {
          "type": "string",
          "maxLength": 500,
          "description": "Cursor of another own subscription: goes on behind that place with its filter. Instead of from, measures and regions."
        }
      }
    },
    "response": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "subscription"
        ],
        "properties": {
          "subscription": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "subscriptionId",
              "department",
              "protocol",
              "state",
              "measures",
              "regions",
              "pending",
              "createdAt"
            ],
            "properties": {
              "subscriptionId": {
                "type": "string",
                "format": "uuid"
              },
              "name": {
                "type": "string"
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
              "protocol": {
                "description": "WEBHOOK - pushed to the url · PULL - waits for GET /v1/events · KAFKA - published in the department's topic",
                "enum": [
                  "WEBHOOK",
                  "PULL",
                  "KAFKA"
                ]
              },
              "url": {
                "type": "string"
              },
              "kafka": {
                "description": "Where and how the department reads its events in Kafka; there as long as it may.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "brokers",
                  "topic",
                  "groupPrefix",
                  "access"
                ],
                "properties": {
                  "brokers": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    },
                    "description": "host:port"
                  },
                  "topic": {
                    "type": "string"
                  },
                  "groupPrefix": {
                    "type": "string",
                    "description": "Names of consumer groups begin with it."
                  },
                  "username": {
                    "type": "string",
                    "description": "The newest user."
                  },
                  "access": {
                    "description": "pending - the cluster is being told · granted · suspended - paused, may read nothing · none - there is no user yet · external - whoever runs the cluster sees to it",
                    "enum": [
                      "pending",
                      "granted",
                      "suspended",
                      "none",
                      "external"
                    ]
                  },
                  "endsAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When the user ends, because the subscription went on by another way."
                  },
                  "publishedTo": {
                    "type": "string",
                    "description": "Cursor of the last event that was published."
                  }
                }
              },
              "state": {
                "description": "disabled - the receiver answered 410, or failed for five days",
                "enum": [
                  "active",
                  "paused",
                  "disabled",
                  "deleted"
                ]
              },
              "stateReason": {
                "type": "string"
              },
              "measures": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "regions": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "pending": {
                "type": "integer",
                "description": "Events not confirmed yet."
              },
              "oldestPendingAt": {
                "type": "string",
                "format": "date-time"
              },
              "failingSince": {
                "type": "string",
                "format": "date-time"
              },
              "createdAt": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "secret": {
            "type": "string",
            "description": "whsec_… with which pushes are signed; shown only here."
          },
          "kafkaUser": {
            "description": "User and password to read the topic with (SASL, SCRAM-SHA-512); shown once.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "username",
              "password"
            ],
            "properties": {
              "username": {
                "type": "string"
              },
              "password": {
                "type": "string"
              }
            }
          }
        }
      }
    }
  }
}

export const getSubscription: Operation<GetSubscriptionParams, GetSubscriptionQuery, GetSubscriptionBody, GetSubscriptionReply> = {
  "id": "getSubscription",
  "method": "GET",
  "path": "/v1/subscriptions/:subscriptionId",
  "scopes": [
    "events:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "subscriptionId"
      ],
      "properties": {
        "subscriptionId": {
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
          "subscriptionId",
          "department",
          "protocol",
          "state",
          "measures",
          "regions",
          "pending",
          "createdAt"
        ],
        "properties": {
          "subscriptionId": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
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
          "protocol": {
            "description": "WEBHOOK - pushed to the url · PULL - waits for GET /v1/events · KAFKA - published in the department's topic",
            "enum": [
              "WEBHOOK",
              "PULL",
              "KAFKA"
            ]
          },
          "url": {
            "type": "string"
          },
          "kafka": {
            "description": "Where and how the department reads its events in Kafka; there as long as it may.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "brokers",
              "topic",
              "groupPrefix",
              "access"
            ],
            "properties": {
              "brokers": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "host:port"
              },
              "topic": {
                "type": "string"
              },
              "groupPrefix": {
                "type": "string",
                "description": "Names of consumer groups begin with it."
              },
              "username": {
                "type": "string",
                "description": "The newest user."
              },
              "access": {
                "description": "pending - the cluster is being told · granted · suspended - paused, may read nothing · none - there is no user yet · external - whoever runs the cluster sees to it",
                "enum": [
                  "pending",
                  "granted",
                  "suspended",
                  "none",
                  "external"
                ]
              },
              "endsAt": {
                "type": "string",
                "format": "date-time",
                "description": "When the user ends, because the subscription went on by another way."
              },
              "publishedTo": {
                "type": "string",
                "description": "Cursor of the last event that was published."
              }
            }
          },
          "state": {
            "description": "disabled - the receiver answered 410, or failed for five days",
            "enum": [
              "active",
              "paused",
              "disabled",
              "deleted"
            ]
          },
          "stateReason": {
            "type": "string"
          },
          "measures": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "regions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "pending": {
            "type": "integer",
            "description": "Events not confirmed yet."
          },
          "oldestPendingAt": {
            "type": "string",
            "format": "date-time"
          },
          "failingSince": {
            "type": "string",
            "format": "date-time"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      }
    }
  }
}

export const changeSubscription: Operation<ChangeSubscriptionParams, ChangeSubscriptionQuery, ChangeSubscriptionBody, ChangeSubscriptionReply> = {
  "id": "changeSubscription",
  "method": "PATCH",
  "path": "/v1/subscriptions/:subscriptionId",
  "scopes": [
    "events:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "subscriptionId"
      ],
      "properties": {
        "subscriptionId": {
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
      "minProperties": 1,
      "properties": {
        "protocol": {
          "description": "Without it a url changes to WEBHOOK, and null to PULL.",
          "enum": [
            "WEBHOOK",
            "PULL",
            "KAFKA"
          ]
        },
        "url": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 2000
        },
        "state": {
          "enum": [
            "active",
            "paused"
          ],
          "description": "Paused, its users in Kafka may read nothing."
        },
        "after": {
          "type": "string",
          "maxLength": 500,
          "description": "Cursor of this subscription up to which the department has everything, from GET /v1/events or from the header mingxin-cursor: what waits up to there is confirmed, and what was published in Kafka behind it is delivered again. Not while it is a WEBHOOK."
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "subscriptionId",
          "department",
          "protocol",
          "state",
          "measures",
          "regions",
          "pending",
          "createdAt"
        ],
        "properties": {
          "subscriptionId": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
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
          "protocol": {
            "description": "WEBHOOK - pushed to the url · PULL - waits for GET /v1/events · KAFKA - published in the department's topic",
            "enum": [
              "WEBHOOK",
              "PULL",
              "KAFKA"
            ]
          },
          "url": {
            "type": "string"
          },
          "kafka": {
            "description": "Where and how the department reads its events in Kafka; there as long as it may.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "brokers",
              "topic",
              "groupPrefix",
              "access"
            ],
            "properties": {
              "brokers": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "host:port"
              },
              "topic": {
                "type": "string"
              },
              "groupPrefix": {
                "type": "string",
                "description": "Names of consumer groups begin with it."
              },
              "username": {
                "type": "string",
                "description": "The newest user."
              },
              "access": {
                "description": "pending - the cluster is being told · granted · suspended - paused, may read nothing · none - there is no user yet · external - whoever runs the cluster sees to it",
                "enum": [
                  "pending",
                  "granted",
                  "suspended",
                  "none",
                  "external"
                ]
              },
              "endsAt": {
                "type": "string",
                "format": "date-time",
                "description": "When the user ends, because the subscription went on by another way."
              },
              "publishedTo": {
                "type": "string",
                "description": "Cursor of the last event that was published."
              }
            }
          },
          "state": {
            "description": "disabled - the receiver answered 410, or failed for five days",
            "enum": [
              "active",
              "paused",
              "disabled",
              "deleted"
            ]
          },
          "stateReason": {
            "type": "string"
          },
          "measures": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "regions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "pending": {
            "type": "integer",
            "description": "Events not confirmed yet."
          },
          "oldestPendingAt": {
            "type": "string",
            "format": "date-time"
          },
          "failingSince": {
            "type": "string",
            "format": "date-time"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      }
    }
  }
}

export const deleteSubscription: Operation<DeleteSubscriptionParams, DeleteSubscriptionQuery, DeleteSubscriptionBody, DeleteSubscriptionReply> = {
  "id": "deleteSubscription",
  "method": "DELETE",
  "path": "/v1/subscriptions/:subscriptionId",
  "scopes": [
    "events:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "subscriptionId"
      ],
      "properties": {
        "subscriptionId": {
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
          "subscriptionId",
          "department",
          "protocol",
          "state",
          "measures",
          "regions",
          "pending",
          "createdAt"
        ],
        "properties": {
          "subscriptionId": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
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
          "protocol": {
            "description": "WEBHOOK - pushed to the url · PULL - waits for GET /v1/events · KAFKA - published in the department's topic",
            "enum": [
              "WEBHOOK",
              "PULL",
              "KAFKA"
            ]
          },
          "url": {
            "type": "string"
          },
          "kafka": {
            "description": "Where and how the department reads its events in Kafka; there as long as it may.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "brokers",
              "topic",
              "groupPrefix",
              "access"
            ],
            "properties": {
              "brokers": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "host:port"
              },
              "topic": {
                "type": "string"
              },
              "groupPrefix": {
                "type": "string",
                "description": "Names of consumer groups begin with it."
              },
              "username": {
                "type": "string",
                "description": "The newest user."
              },
              "access": {
                "description": "pending - the cluster is being told · granted · suspended - paused, may read nothing · none - there is no user yet · external - whoever runs the cluster sees to it",
                "enum": [
                  "pending",
                  "granted",
                  "suspended",
                  "none",
                  "external"
                ]
              },
              "endsAt": {
                "type": "string",
                "format": "date-time",
                "description": "When the user ends, because the subscription went on by another way."
              },
              "publishedTo": {
                "type": "string",
                "description": "Cursor of the last event that was published."
              }
            }
          },
          "state": {
            "description": "disabled - the receiver answered 410, or failed for five days",
            "enum": [
              "active",
              "paused",
              "disabled",
              "deleted"
            ]
          },
          "stateReason": {
            "type": "string"
          },
          "measures": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "regions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "pending": {
            "type": "integer",
            "description": "Events not confirmed yet."
          },
          "oldestPendingAt": {
            "type": "string",
            "format": "date-time"
          },
          "failingSince": {
            "type": "string",
            "format": "date-time"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      }
    }
  }
}

export const rotateKafkaUser: Operation<RotateKafkaUserParams, RotateKafkaUserQuery, RotateKafkaUserBody, RotateKafkaUserReply> = {
  "id": "rotateKafkaUser",
  "method": "POST",
  "path": "/v1/subscriptions/:subscriptionId/kafka-users",
  "scopes": [
    "events:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "subscriptionId"
      ],
      "properties": {
        "subscriptionId": {
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
      "properties": {
        "previousHours": {
          "type": "integer",
          "minimum": 0,
          "maximum": 168,
          "default": 24,
          "description": "How long the users before go on."
        }
      }
    },
    "response": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "subscription"
        ],
        "properties": {
          "subscription": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "subscriptionId",
              "department",
              "protocol",
              "state",
              "measures",
              "regions",
              "pending",
              "createdAt"
            ],
            "properties": {
              "subscriptionId": {
                "type": "string",
                "format": "uuid"
              },
              "name": {
                "type": "string"
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
              "protocol": {
                "description": "WEBHOOK - pushed to the url · PULL - waits for GET /v1/events · KAFKA - published in the department's topic",
                "enum": [
                  "WEBHOOK",
                  "PULL",
                  "KAFKA"
                ]
              },
              "url": {
                "type": "string"
              },
              "kafka": {
                "description": "Where and how the department reads its events in Kafka; there as long as it may.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "brokers",
                  "topic",
                  "groupPrefix",
                  "access"
                ],
                "properties": {
                  "brokers": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    },
                    "description": "host:port"
                  },
                  "topic": {
                    "type": "string"
                  },
                  "groupPrefix": {
                    "type": "string",
                    "description": "Names of consumer groups begin with it."
                  },
                  "username": {
                    "type": "string",
                    "description": "The newest user."
                  },
                  "access": {
                    "description": "pending - the cluster is being told · granted · suspended - paused, may read nothing · none - there is no user yet · external - whoever runs the cluster sees to it",
                    "enum": [
                      "pending",
                      "granted",
                      "suspended",
                      "none",
                      "external"
                    ]
                  },
                  "endsAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When the user ends, because the subscription went on by another way."
                  },
                  "publishedTo": {
                    "type": "string",
                    "description": "Cursor of the last event that was published."
                  }
                }
              },
              "state": {
                "description": "disabled - the receiver answered 410, or failed for five days",
                "enum": [
                  "active",
                  "paused",
                  "disabled",
                  "deleted"
                ]
              },
              "stateReason": {
                "type": "string"
              },
              "measures": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "regions": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "pending": {
                "type": "integer",
                "description": "Events not confirmed yet."
              },
              "oldestPendingAt": {
                "type": "string",
                "format": "date-time"
              },
              "failingSince": {
                "type": "string",
                "format": "date-time"
              },
              "createdAt": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "kafkaUser": {
            "description": "User and password to read the topic with (SASL, SCRAM-SHA-512); shown once.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "username",
              "password"
            ],
            "properties": {
              "username": {
                "type": "string"
              },
              "password": {
                "type": "string"
              }
            }
          }
        }
      }
    }
  }
}

export const pullEvents: Operation<PullEventsParams, PullEventsQuery, PullEventsBody, PullEventsReply> = {
  "id": "pullEvents",
  "method": "GET",
  "path": "/v1/events",
  "scopes": [
    "events:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "subscription"
      ],
      "properties": {
        "subscription": {
          "type": "string",
          "format": "uuid"
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
        },
        "waitSeconds": {
          "type": "integer",
          "minimum": 0,
          "maximum": 30,
          "default": 0
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items",
          "cursor",
          "done"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "type",
                "timestamp",
                "data"
              ],
              "properties": {
                "id": {
                  "type": "string",
                  "description": "The same in every attempt: the receiver's idempotency key."
                },
                "type": {
                  "enum": [
                    "measure.dispatched",
                    "measure.amended",
                    "measure.lifted",
                    "measure.expired"
                  ]
                },
                "timestamp": {
                  "type": "string",
                  "format": "date-time"
                },
                "data": {
                  "title": "措施已派发",
                  "description": "The department is to apply the measure.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "dispatchId",
                    "revision",
                    "entryId",
                    "subject",
                    "list",
                    "measure",
                    "department",
                    "valid",
                    "ruleId",
                    "ruleVersion",
                    "reason",
                    "exitConditions",
                    "remedy",
                    "feedbackDueWorkingDays",
                    "cause",
                    "recordedAt"
                  ],
                  "properties": {
                    "dispatchId": {
                      "title": "任务派发标识",
                      "type": "string",
                      "format": "uuid"
                    },
                    "revision": {
                      "type": "integer",
                      "minimum": 1
                    },
                    "entryId": {
                      "title": "名单记录标识",
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
                    },
                    "reason": {
                      "type": "string"
                    },
                    "exitConditions": {
                      "type": "string"
                    },
                    "remedy": {
                      "type": "string"
                    },
                    "feedbackDueWorkingDays": {
                      "type": "integer",
                      "minimum": 1
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
                      "format": "date-time",
                      "description": "RFC 3339 with offset."
                    }
                  }
                }
              }
            }
          },
          "cursor": {
            "type": "string",
            "description": "Send it as after to confirm these and get the next."
          },
          "done": {
            "type": "boolean",
            "description": "Nothing more waits now."
          }
        }
      }
    }
  }
}

export const listDeliveries: Operation<ListDeliveriesParams, ListDeliveriesQuery, ListDeliveriesBody, ListDeliveriesReply> = {
  "id": "listDeliveries",
  "method": "GET",
  "path": "/v1/deliveries",
  "scopes": [
    "events:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "subscription": {
          "type": "string",
          "format": "uuid"
        },
        "state": {
          "description": "pending - waits its turn · failing - tried, will be tried again · delivered · superseded - a later event about the same dispatch made it moot before it was delivered · cancelled - its subscription ended before it was delivered",
          "enum": [
            "pending",
            "failing",
            "delivered",
            "superseded",
            "cancelled"
          ]
        },
        "dispatch": {
          "type": "string",
          "format": "uuid"
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
                "deliveryId",
                "subscriptionId",
                "dispatchId",
                "subjectId",
                "type",
                "state",
                "attempts",
                "createdAt"
              ],
              "properties": {
                "deliveryId": {
                  "type": "string",
                  "format": "uuid"
                },
                "subscriptionId": {
                  "type": "string",
                  "format": "uuid"
                },
                "dispatchId": {
                  "type": "string",
                  "format": "uuid"
                },
                "subjectId": {
                  "type": "string",
                  "format": "uuid"
                },
                "type": {
                  "type": "string"
                },
                "state": {
                  "description": "pending - waits its turn · failing - tried, will be tried again · delivered · superseded - a later event about the same dispatch made it moot before it was delivered · cancelled - its subscription ended before it was delivered",
                  "enum": [
                    "pending",
                    "failing",
                    "delivered",
                    "superseded",
                    "cancelled"
                  ]
                },
                "attempts": {
                  "type": "integer"
                },
                "createdAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "deliveredAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "nextAttemptAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "supersededBy": {
                  "type": "string",
                  "format": "uuid"
                },
                "protocol": {
                  "description": "By which way it was delivered.",
                  "enum": [
                    "WEBHOOK",
                    "PULL",
                    "KAFKA"
                  ]
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

export const getDelivery: Operation<GetDeliveryParams, GetDeliveryQuery, GetDeliveryBody, GetDeliveryReply> = {
  "id": "getDelivery",
  "method": "GET",
  "path": "/v1/deliveries/:deliveryId",
  "scopes": [
    "events:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "deliveryId"
      ],
      "properties": {
        "deliveryId": {
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
          "delivery",
          "attempts",
          "body"
        ],
        "properties": {
          "delivery": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "deliveryId",
              "subscriptionId",
              "dispatchId",
              "subjectId",
              "type",
              "state",
              "attempts",
              "createdAt"
            ],
            "properties": {
              "deliveryId": {
                "type": "string",
                "format": "uuid"
              },
              "subscriptionId": {
                "type": "string",
                "format": "uuid"
              },
              "dispatchId": {
                "type": "string",
                "format": "uuid"
              },
              "subjectId": {
                "type": "string",
                "format": "uuid"
              },
              "type": {
                "type": "string"
              },
              "state": {
                "description": "pending - waits its turn · failing - tried, will be tried again · delivered · superseded - a later event about the same dispatch made it moot before it was delivered · cancelled - its subscription ended before it was delivered",
                "enum": [
                  "pending",
                  "failing",
                  "delivered",
                  "superseded",
                  "cancelled"
                ]
              },
              "attempts": {
                "type": "integer"
              },
              "createdAt": {
                "type": "string",
                "format": "date-time"
              },
              "deliveredAt": {
                "type": "string",
                "format": "date-time"
              },
              "nextAttemptAt": {
                "type": "string",
                "format": "date-time"
              },
              "supersededBy": {
                "type": "string",
                "format": "uuid"
              },
              "protocol": {
                "description": "By which way it was delivered.",
                "enum": [
                  "WEBHOOK",
                  "PULL",
                  "KAFKA"
                ]
              }
            }
          },
          "attempts": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "attempt",
                "at",
                "durationMs",
                "outcome"
              ],
              "properties": {
                "attempt": {
                  "type": "integer"
                },
                "at": {
                  "type": "string",
                  "format": "date-time"
                },
                "durationMs": {
                  "type": "integer"
                },
                "outcome": {
                  "enum": [
                    "delivered",
                    "refused",
                    "failed",
                    "timed-out",
                    "pulled",
                    "published"
                  ]
                },
                "status": {
                  "type": "integer",
                  "description": "HTTP status of the receiver."
                },
                "reason": {
                  "type": "string"
                },
                "traceId": {
                  "type": "string"
                }
              }
            }
          },
          "body": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "type",
              "timestamp",
              "data"
            ],
            "properties": {
              "id": {
                "type": "string",
                "description": "The same in every attempt: the receiver's idempotency key."
              },
              "type": {
                "enum": [
                  "measure.dispatched",
                  "measure.amended",
                  "measure.lifted",
                  "measure.expired"
                ]
              },
              "timestamp": {
                "type": "string",
                "format": "date-time"
              },
              "data": {
                "title": "措施已派发",
                "description": "The department is to apply the measure.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "dispatchId",
                  "revision",
                  "entryId",
                  "subject",
                  "list",
                  "measure",
                  "department",
                  "valid",
                  "ruleId",
                  "ruleVersion",
                  "reason",
                  "exitConditions",
                  "remedy",
                  "feedbackDueWorkingDays",
                  "cause",
                  "recordedAt"
                ],
                "properties": {
                  "dispatchId": {
                    "title": "任务派发标识",
                    "type": "string",
                    "format": "uuid"
                  },
                  "revision": {
                    "type": "integer",
                    "minimum": 1
                  },
                  "entryId": {
                    "title": "名单记录标识",
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
                  },
                  "reason": {
                    "type": "string"
                  },
                  "exitConditions": {
                    "type": "string"
                  },
                  "remedy": {
                    "type": "string"
                  },
                  "feedbackDueWorkingDays": {
                    "type": "integer",
                    "minimum": 1
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
                    "format": "date-time",
                    "description": "RFC 3339 with offset."
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

export const resendDelivery: Operation<ResendDeliveryParams, ResendDeliveryQuery, ResendDeliveryBody, ResendDeliveryReply> = {
  "id": "resendDelivery",
  "method": "POST",
  "path": "/v1/deliveries/:deliveryId/resend",
  "scopes": [
    "events:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "deliveryId"
      ],
      "properties": {
        "deliveryId": {
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
      "202": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "deliveryId",
          "subscriptionId",
          "dispatchId",
          "subjectId",
          "type",
          "state",
          "attempts",
          "createdAt"
        ],
        "properties": {
          "deliveryId": {
            "type": "string",
            "format": "uuid"
          },
          "subscriptionId": {
            "type": "string",
            "format": "uuid"
          },
          "dispatchId": {
            "type": "string",
            "format": "uuid"
          },
          "subjectId": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "type": "string"
          },
          "state": {
            "description": "pending - waits its turn · failing - tried, will be tried again · delivered · superseded - a later event about the same dispatch made it moot before it was delivered · cancelled - its subscription ended before it was delivered",
            "enum": [
              "pending",
              "failing",
              "delivered",
              "superseded",
              "cancelled"
            ]
          },
          "attempts": {
            "type": "integer"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "deliveredAt": {
            "type": "string",
            "format": "date-time"
          },
          "nextAttemptAt": {
            "type": "string",
            "format": "date-time"
          },
          "supersededBy": {
            "type": "string",
            "format": "uuid"
          },
          "protocol": {
            "description": "By which way it was delivered.",
            "enum": [
              "WEBHOOK",
              "PULL",
              "KAFKA"
            ]
          }
        }
      }
    }
  }
}

export const listDispatches: Operation<ListDispatchesParams, ListDispatchesQuery, ListDispatchesBody, ListDispatchesReply> = {
  "id": "listDispatches",
  "method": "GET",
  "path": "/v1/dispatches",
  "scopes": [
    "events:read"
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
            "overdue",
            "answered",
            "lifted"
          ]
        },
        "department": {
          "type": "string"
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
                "state",
                "dueOn",
                "provisional",
                "receivedAt"
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
                "reason": {
                  "type": "string"
                },
                "state": {
                  "enum": [
                    "dispatched",
                    "acknowledged",
                    "executed",
                    "declined",
                    "not-applicable",
                    "lifted"
                  ]
                },
                "dueOn": {
                  "type": "string",
                  "format": "date"
                },
                "provisional": {
                  "type": "boolean",
                  "description": "The due day lies beyond the published working-day calendar."
                },
                "overdue": {
                  "type": "boolean"
                },
                "receivedAt": {
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

export const getDispatch: Operation<GetDispatchParams, GetDispatchQuery, GetDispatchBody, GetDispatchReply> = {
  "id": "getDispatch",
  "method": "GET",
  "path": "/v1/dispatches/:dispatchId",
  "scopes": [
    "events:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "dispatchId"
      ],
      "properties": {
        "dispatchId": {
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
          "dispatch",
          "responses"
        ],
        "properties": {
          "dispatch": {
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
              "state",
              "dueOn",
              "provisional",
              "receivedAt"
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
              "reason": {
                "type": "string"
              },
              "state": {
                "enum": [
                  "dispatched",
                  "acknowledged",
                  "executed",
                  "declined",
                  "not-applicable",
                  "lifted"
                ]
              },
              "dueOn": {
                "type": "string",
                "format": "date"
              },
              "provisional": {
                "type": "boolean",
                "description": "The due day lies beyond the published working-day calendar."
              },
              "overdue": {
                "type": "boolean"
              },
              "receivedAt": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "responses": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "dispatchId",
                "result",
                "respondedAt",
                "late"
              ],
              "properties": {
                "dispatchId": {
                  "type": "string",
                  "format": "uuid"
                },
                "result": {
                  "enum": [
                    "acknowledged",
                    "executed",
                    "declined",
                    "not-applicable"
                  ]
                },
                "reason": {
                  "type": "string"
                },
                "actionOn": {
                  "type": "string",
                  "format": "date"
                },
                "businessItem": {
                  "type": "string"
                },
                "caseSummary": {
                  "type": "string"
                },
                "operator": {
                  "type": "string"
                },
                "respondedAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "late": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      }
    }
  }
}

export const respond: Operation<RespondParams, RespondQuery, RespondBody, RespondReply> = {
  "id": "respond",
  "method": "POST",
  "path": "/v1/dispatches/:dispatchId/responses",
  "scopes": [
    "responses:write"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "dispatchId"
      ],
      "properties": {
        "dispatchId": {
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
        "result"
      ],
      "properties": {
        "result": {
          "enum": [
            "acknowledged",
            "executed",
            "declined",
            "not-applicable"
          ]
        },
        "reason": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000,
          "description": "Required for declined and not-applicable."
        },
        "actionOn": {
          "type": "string",
          "format": "date",
          "description": "A business date in Asia/Shanghai, YYYY-MM-DD. Acts lie from 1978-01-01 to a year from now, foundations from 1900-01-03, ends up to 9999-12-31, which says that there is none; outside it is field.range."
        },
        "businessItem": {
          "type": "string",
          "maxLength": 100,
          "description": "审批事项或招标项目编号"
        },
        "caseSummary": {
          "type": "string",
          "maxLength": 2000
        },
        "operator": {
          "type": "string",
          "maxLength": 50
        }
      }
    },
    "response": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "dispatchId",
          "result",
          "respondedAt",
          "late"
        ],
        "properties": {
          "dispatchId": {
            "type": "string",
            "format": "uuid"
          },
          "result": {
            "enum": [
              "acknowledged",
              "executed",
              "declined",
              "not-applicable"
            ]
          },
          "reason": {
            "type": "string"
          },
          "actionOn": {
            "type": "string",
            "format": "date"
          },
          "businessItem": {
            "type": "string"
          },
          "caseSummary": {
            "type": "string"
          },
          "operator": {
            "type": "string"
          },
          "respondedAt": {
            "type": "string",
            "format": "date-time"
          },
          "late": {
            "type": "boolean"
          }
        }
      }
    }
  }
}

export const listCases: Operation<ListCasesParams, ListCasesQuery, ListCasesBody, ListCasesReply> = {
  "id": "listCases",
  "method": "GET",
  "path": "/v1/cases",
  "scopes": [
    "cases:read"
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
            "overdue",
            "decided"
          ]
        },
        "entry": {
          "type": "string",
          "format": "uuid"
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
                "caseId",
                "kind",
                "entryId",
                "subjectId",
                "state",
                "statement",
                "openedAt",
                "dueOn",
                "provisional",
                "steps"
              ],
              "properties": {
                "caseId": {
                  "type": "string",
                  "format": "uuid"
                },
                "kind": {
                  "enum": [
                    "OBJECTION",
                    "REPAIR",
                    "COMPLAINT"
                  ]
                },
                "entryId": {
                  "type": "string",
                  "format": "uuid"
                },
                "subjectId": {
                  "type": "string",
                  "format": "uuid"
                },
                "state": {
                  "enum": [
                    "open",
                    "decided"
                  ]
                },
                "statement": {
                  "type": "string"
                },
                "applicant": {
                  "type": "string"
                },
                "openedBy": {
                  "type": "string"
                },
                "openedAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "dueOn": {
                  "type": "string",
                  "format": "date"
                },
                "provisional": {
                  "type": "boolean"
                },
                "overdue": {
                  "type": "boolean"
                },
                "counting": {
                  "type": "string",
                  "description": "How the due day was counted."
                },
                "decision": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "outcome",
                    "decisionNo",
                    "reason",
                    "effectiveOn",
                    "decidedBy",
                    "decidedAt"
                  ],
                  "properties": {
                    "outcome": {
                      "type": "string"
                    },
                    "decisionNo": {
                      "type": "string"
                    },
                    "reason": {
                      "type": "string"
                    },
                    "effectiveOn": {
                      "type": "string",
                      "format": "date"
                    },
                    "decidedBy": {
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
                    "decidedAt": {
                      "type": "string",
                      "format": "date-time"
                    }
                  }
                },
                "steps": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "at",
                      "step",
                      "by"
                    ],
                    "properties": {
                      "at": {
                        "type": "string",
                        "format": "date-time"
                      },
                      "step": {
                        "enum": [
                          "opened",
                          "annotated",
                          "decided",
                          "closed"
                        ]
                      },
                      "by": {
                        "type": "string"
                      },
                      "note": {
                        "type": "string"
                      }
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

export const openCase: Operation<OpenCaseParams, OpenCaseQuery, OpenCaseBody, OpenCaseReply> = {
  "id": "openCase",
  "method": "POST",
  "path": "/v1/cases",
  "scopes": [
    "cases:write"
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
        "kind",
        "entryId",
        "statement"
      ],
      "properties": {
        "kind": {
          "enum": [
            "OBJECTION",
            "REPAIR",
            "COMPLAINT"
          ]
        },
        "entryId": {
          "type": "string",
          "format": "uuid"
        },
        "statement": {
          "type": "string",
          "minLength": 2,
          "maxLength": 4000
        },
        "applicant": {
          "type": "string",
          "maxLength": 200
        }
      }
    },
    "response": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "caseId",
          "kind",
          "entryId",
          "subjectId",
          "state",
          "statement",
          "openedAt",
          "dueOn",
          "provisional",
          "steps"
        ],
        "properties": {
          "caseId": {
            "type": "string",
            "format": "uuid"
          },
          "kind": {
            "enum": [
              "OBJECTION",
              "REPAIR",
              "COMPLAINT"
            ]
          },
          "entryId": {
            "type": "string",
            "format": "uuid"
          },
          "subjectId": {
            "type": "string",
            "format": "uuid"
          },
          "state": {
            "enum": [
              "open",
              "decided"
            ]
          },
          "statement": {
            "type": "string"
          },
          "applicant": {
            "type": "string"
          },
          "openedBy": {
            "type": "string"
          },
          "openedAt": {
            "type": "string",
            "format": "date-time"
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          },
          "provisional": {
            "type": "boolean"
          },
          "overdue": {
            "type": "boolean"
          },
          "counting": {
            "type": "string",
            "description": "How the due day was counted."
          },
          "decision": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "outcome",
              "decisionNo",
              "reason",
              "effectiveOn",
              "decidedBy",
              "decidedAt"
            ],
            "properties": {
              "outcome": {
                "type": "string"
              },
              "decisionNo": {
                "type": "string"
              },
              "reason": {
                "type": "string"
              },
              "effectiveOn": {
                "type": "string",
                "format": "date"
              },
              "decidedBy": {
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
              "decidedAt": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "steps": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "at",
                "step",
                "by"
              ],
              "properties": {
                "at": {
                  "type": "string",
                  "format": "date-time"
                },
                "step": {
                  "enum": [
                    "opened",
                    "annotated",
                    "decided",
                    "closed"
                  ]
                },
                "by": {
                  "type": "string"
                },
                "note": {
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

export const getCase: Operation<GetCaseParams, GetCaseQuery, GetCaseBody, GetCaseReply> = {
  "id": "getCase",
  "method": "GET",
  "path": "/v1/cases/:caseId",
  "scopes": [
    "cases:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "caseId"
      ],
      "properties": {
        "caseId": {
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
          "caseId",
          "kind",
          "entryId",
          "subjectId",
          "state",
          "statement",
          "openedAt",
          "dueOn",
          "provisional",
          "steps"
        ],
        "properties": {
          "caseId": {
            "type": "string",
            "format": "uuid"
          },
          "kind": {
            "enum": [
              "OBJECTION",
              "REPAIR",
              "COMPLAINT"
            ]
          },
          "entryId": {
            "type": "string",
            "format": "uuid"
          },
          "subjectId": {
            "type": "string",
            "format": "uuid"
          },
          "state": {
            "enum": [
              "open",
              "decided"
            ]
          },
          "statement": {
            "type": "string"
          },
          "applicant": {
            "type": "string"
          },
          "openedBy": {
            "type": "string"
          },
          "openedAt": {
            "type": "string",
            "format": "date-time"
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          },
          "provisional": {
            "type": "boolean"
          },
          "overdue": {
            "type": "boolean"
          },
          "counting": {
            "type": "string",
            "description": "How the due day was counted."
          },
          "decision": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "outcome",
              "decisionNo",
              "reason",
              "effectiveOn",
              "decidedBy",
              "decidedAt"
            ],
            "properties": {
              "outcome": {
                "type": "string"
              },
              "decisionNo": {
                "type": "string"
              },
              "reason": {
                "type": "string"
              },
              "effectiveOn": {
                "type": "string",
                "format": "date"
              },
              "decidedBy": {
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
              "decidedAt": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "steps": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "at",
                "step",
                "by"
              ],
              "properties": {
                "at": {
                  "type": "string",
                  "format": "date-time"
                },
                "step": {
                  "enum": [
                    "opened",
                    "annotated",
                    "decided",
                    "closed"
                  ]
                },
                "by": {
                  "type": "string"
                },
                "note": {
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

export const decideCase: Operation<DecideCaseParams, DecideCaseQuery, DecideCaseBody, DecideCaseReply> = {
  "id": "decideCase",
  "method": "POST",
  "path": "/v1/cases/:caseId/decision",
  "scopes": [
    "cases:decide"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "caseId"
      ],
      "properties": {
        "caseId": {
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
        "outcome",
        "decisionNo",
        "reason"
      ],
      "properties": {
        "outcome": {
          "description": "UPHELD or DISMISSED for objections and complaints, GRANTED or REFUSED for repairs",
          "enum": [
            "UPHELD",
            "DISMISSED",
            "GRANTED",
            "REFUSED"
          ]
        },
        "decisionNo": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128
        },
        "reason": {
          "type": "string",
          "minLength": 2,
          "maxLength": 2000
        },
        "effectiveOn": {
          "type": "string",
          "format": "date",
          "description": "Today when left out. For a repair not before the case was opened, else not before 1949-10-01; at most five years from today."
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "caseId",
          "kind",
          "entryId",
          "subjectId",
          "state",
          "statement",
          "openedAt",
          "dueOn",
          "provisional",
          "steps"
        ],
        "properties": {
          "caseId": {
            "type": "string",
            "format": "uuid"
          },
          "kind": {
            "enum": [
              "OBJECTION",
              "REPAIR",
              "COMPLAINT"
            ]
          },
          "entryId": {
            "type": "string",
            "format": "uuid"
          },
          "subjectId": {
            "type": "string",
            "format": "uuid"
          },
          "state": {
            "enum": [
              "open",
              "decided"
            ]
          },
          "statement": {
            "type": "string"
          },
          "applicant": {
            "type": "string"
          },
          "openedBy": {
            "type": "string"
          },
          "openedAt": {
            "type": "string",
            "format": "date-time"
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          },
          "provisional": {
            "type": "boolean"
          },
          "overdue": {
            "type": "boolean"
          },
          "counting": {
            "type": "string",
            "description": "How the due day was counted."
          },
          "decision": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "outcome",
              "decisionNo",
              "reason",
              "effectiveOn",
              "decidedBy",
              "decidedAt"
            ],
            "properties": {
              "outcome": {
                "type": "string"
              },
              "decisionNo": {
                "type": "string"
              },
              "reason": {
                "type": "string"
              },
              "effectiveOn": {
                "type": "string",
                "format": "date"
              },
              "decidedBy": {
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
              "decidedAt": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "steps": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "at",
                "step",
                "by"
              ],
              "properties": {
                "at": {
                  "type": "string",
                  "format": "date-time"
                },
                "step": {
                  "enum": [
                    "opened",
                    "annotated",
                    "decided",
                    "closed"
                  ]
                },
                "by": {
                  "type": "string"
                },
                "note": {
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

export const annotateCase: Operation<AnnotateCaseParams, AnnotateCaseQuery, AnnotateCaseBody, AnnotateCaseReply> = {
  "id": "annotateCase",
  "method": "POST",
  "path": "/v1/cases/:caseId/annotations",
  "scopes": [
    "cases:write"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "caseId"
      ],
      "properties": {
        "caseId": {
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
        "note"
      ],
      "properties": {
        "note": {
          "type": "string",
          "minLength": 2,
          "maxLength": 1000
        }
      }
    },
    "response": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "caseId",
          "kind",
          "entryId",
          "subjectId",
          "state",
          "statement",
          "openedAt",
          "dueOn",
          "provisional",
          "steps"
        ],
        "properties": {
          "caseId": {
            "type": "string",
            "format": "uuid"
          },
          "kind": {
            "enum": [
              "OBJECTION",
              "REPAIR",
              "COMPLAINT"
            ]
          },
          "entryId": {
            "type": "string",
            "format": "uuid"
          },
          "subjectId": {
            "type": "string",
            "format": "uuid"
          },
          "state": {
            "enum": [
              "open",
              "decided"
            ]
          },
          "statement": {
            "type": "string"
          },
          "applicant": {
            "type": "string"
          },
          "openedBy": {
            "type": "string"
          },
          "openedAt": {
            "type": "string",
            "format": "date-time"
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          },
          "provisional": {
            "type": "boolean"
          },
          "overdue": {
            "type": "boolean"
          },
          "counting": {
            "type": "string",
            "description": "How the due day was counted."
          },
          "decision": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "outcome",
              "decisionNo",
              "reason",
              "effectiveOn",
              "decidedBy",
              "decidedAt"
            ],
            "properties": {
              "outcome": {
                "type": "string"
              },
              "decisionNo": {
                "type": "string"
              },
              "reason": {
                "type": "string"
              },
              "effectiveOn": {
                "type": "string",
                "format": "date"
              },
              "decidedBy": {
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
              "decidedAt": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "steps": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "at",
                "step",
                "by"
              ],
              "properties": {
                "at": {
                  "type": "string",
                  "format": "date-time"
                },
                "step": {
                  "enum": [
                    "opened",
                    "annotated",
                    "decided",
                    "closed"
                  ]
                },
                "by": {
                  "type": "string"
                },
                "note": {
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

export const readFeedbackStatistics: Operation<ReadFeedbackStatisticsParams, ReadFeedbackStatisticsQuery, ReadFeedbackStatisticsBody, ReadFeedbackStatisticsReply> = {
  "id": "readFeedbackStatistics",
  "method": "GET",
  "path": "/v1/statistics",
  "scopes": [
    "events:read"
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
          "dispatches",
          "deliveries",
          "responses",
          "departments"
        ],
        "properties": {
          "dispatches": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "received",
              "inForce",
              "lifted",
              "overdue"
            ],
            "properties": {
              "received": {
                "type": "integer"
              },
              "inForce": {
                "type": "integer"
              },
              "lifted": {
                "type": "integer"
              },
              "overdue": {
                "type": "integer"
              }
            }
          },
          "deliveries": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "delivered",
              "pending",
              "failing",
              "superseded"
            ],
            "properties": {
              "delivered": {
                "type": "integer",
                "description": "Events confirmed by their receiver, by push or pull, or published in its Kafka topic."
              },
              "pending": {
                "type": "integer"
              },
              "failing": {
                "type": "integer"
              },
              "superseded": {
                "type": "integer"
              }
            }
          },
          "responses": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "received",
              "acknowledged",
              "executed",
              "declined",
              "notApplicable"
            ],
            "properties": {
              "received": {
                "type": "integer"
              },
              "acknowledged": {
                "type": "integer"
              },
              "executed": {
                "type": "integer"
              },
              "declined": {
                "type": "integer"
              },
              "notApplicable": {
                "type": "integer"
              }
            }
          },
          "departments": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "department",
                "dispatched",
                "delivered",
                "answered",
                "overdue"
              ],
              "properties": {
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
                "dispatched": {
                  "type": "integer"
                },
                "delivered": {
                  "type": "integer",
                  "description": "Dispatches whose measure.dispatched was confirmed."
                },
                "answered": {
                  "type": "integer",
                  "description": "Dispatches with at least one response."
                },
                "overdue": {
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
