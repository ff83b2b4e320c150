// @generated from contracts/ by `npm run contracts`; do not edit.
import type { Operation } from '../../operation.ts'

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
export type ReadStartPageBody = null
export type ReadStartPageReply = string
export type ReadKeysBody = null

export interface OAuthError {
error: string
error_description?: string
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
export interface ReadStartPageParams {

}
export interface ReadStartPageQuery {

}
export interface IssueTokenParams {

}
export interface IssueTokenQuery {

}
export interface IssueTokenBody {
grant_type: "client_credentials"
client_id?: string
client_secret?: string
/**
 * A part of the client's scopes; all of them when left out.
 */
scope?: string
client_assertion_type?: string
client_assertion?: string
[k: string]: unknown
}
export interface IssueTokenReply {
access_token: string
token_type: "Bearer"
expires_in: number
scope?: string
[k: string]: unknown
}
export interface ReadKeysParams {

}
export interface ReadKeysQuery {

}
export interface ReadKeysReply {
[k: string]: unknown
}


export const readStartPage: Operation<ReadStartPageParams, ReadStartPageQuery, ReadStartPageBody, ReadStartPageReply> = {
  "id": "readStartPage",
  "method": "GET",
  "path": "/",
  "scopes": null,
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {}
    },
    "response": {
      "200": {
        "type": "string"
      }
    }
  }
}

export const issueToken: Operation<IssueTokenParams, IssueTokenQuery, IssueTokenBody, IssueTokenReply> = {
  "id": "issueToken",
  "method": "POST",
  "path": "/oauth/token",
  "scopes": null,
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
        "required": [
          "access_token",
          "token_type",
          "expires_in"
        ],
        "properties": {
          "access_token": {
            "type": "string"
          },
          "token_type": {
            "const": "Bearer"
          },
          "expires_in": {
            "type": "integer"
          },
          "scope": {
            "type": "string"
          }
        }
      },
      "400": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "string"
          },
          "error_description": {
            "type": "string"
          }
        }
      },
      "401": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "string"
          },
          "error_description": {
            "type": "string"
          }
        }
      },
      "503": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "string"
          },
          "error_description": {
            "type": "string"
          }
        }
      }
    }
  }
}

export const readKeys: Operation<ReadKeysParams, ReadKeysQuery, ReadKeysBody, ReadKeysReply> = {
  "id": "readKeys",
  "method": "GET",
  "path": "/.well-known/jwks.json",
  "scopes": null,
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
        "additionalProperties": true
      }
    }
  }
}
