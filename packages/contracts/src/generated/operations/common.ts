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
export type IsLiveBody = null
export type IsReadyBody = null
export type ReadMetricsBody = null
export type ReadMetricsReply = string
export type ReadContractBody = null
export type ListTopicsBody = null
export type ListParkedBody = null
export type SummariseParkedBody = null
export type GetParkedBody = null
export type ListParkedAuditBody = null

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
export interface IsLiveParams {

}
export interface IsLiveQuery {

}
export interface IsLiveReply {
status: "live"
}
export interface IsReadyParams {

}
export interface IsReadyQuery {

}
export interface IsReadyReply {
status: ("ready" | "not-ready")
/**
 * Name of the check → ok, or what is wrong.
 */
checks: {
[k: string]: string
}
}
export interface ReadMetricsParams {

}
export interface ReadMetricsQuery {

}
export interface ReadContractParams {

}
export interface ReadContractQuery {

}
export interface ReadContractReply {
[k: string]: unknown
}
export interface ListTopicsParams {

}
export interface ListTopicsQuery {

}
export interface ListTopicsReply {
produces: {
topic: string
events: number
lastPosition: number
lastAt?: string
}[]
consumes: GroupStatus[]
probe?: Probe
}
export interface ListParkedParams {

}
export interface ListParkedQuery {
group: string
topic: string
after?: number
limit?: number
}
export interface ListParkedReply {
items: ParkedEvent[]
}
export interface SummariseParkedParams {

}
export interface SummariseParkedQuery {
group?: string
topic?: string
}
export interface SummariseParkedReply {
items: ParkedSummary[]
}
export interface GetParkedParams {
position: number
}
export interface GetParkedQuery {
group: string
topic: string
}
export interface GetParkedReply {
event: ParkedEvent
data: {
[k: string]: unknown
}
}
export interface DryRunParkedParams {

}
export interface DryRunParkedQuery {

}
export interface DryRunParkedReply {
/**
 * Keys that would be re-driven.
 */
keys: number
/**
 * Events tried, those that wait behind a failed one included.
 */
events: number
/**
 * Keys that fit the selection beyond `max`.
 */
left: number
/**
 * Keys passed over because they failed too often.
 */
quarantined: number
wouldHandle: number
/**
 * Why the first one would fail.
 */
failure?: string
failures: FailureCount[]
}
export interface RedriveParkedParams {

}
export interface RedriveParkedQuery {

}
export interface RedriveParkedBody {
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
reason: string
}
export interface RedriveParkedReply {
keys: number
events: number
/**
 * Keys that fit the selection beyond `max`.
 */
left: number
/**
 * Keys passed over because they failed too often.
 */
quarantined: number
}
export interface DiscardParkedParams {

}
export interface DiscardParkedQuery {

}
export interface DiscardParkedBody {
group: string
topic: string
position: number
reason: string
}
export interface DiscardParkedReply {
discarded: number
}
export interface ListParkedAuditParams {

}
export interface ListParkedAuditQuery {
group?: string
topic?: string
after?: string
limit?: number
}
export interface ListParkedAuditReply {
items: ParkedAuditEntry[]
nextCursor?: string
}
export type DryRunParkedBody = ParkedSelection

export const isLive: Operation<IsLiveParams, IsLiveQuery, IsLiveBody, IsLiveReply> = {
  "id": "isLive",
  "method": "GET",
  "path": "/health/live",
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
        "additionalProperties": false,
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "const": "live"
          }
        }
      }
    }
  }
}

export const isReady: Operation<IsReadyParams, IsReadyQuery, IsReadyBody, IsReadyReply> = {
  "id": "isReady",
  "method": "GET",
  "path": "/health/ready",
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
        "additionalProperties": false,
        "required": [
          "status",
          "checks"
        ],
        "properties": {
          "status": {
            "enum": [
              "ready",
              "not-ready"
            ]
          },
          "checks": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            },
            "description": "Name of the check → ok, or what is wrong."
          }
        }
      },
      "503": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "status",
          "checks"
        ],
        "properties": {
          "status": {
            "enum": [
              "ready",
              "not-ready"
            ]
          },
          "checks": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            },
            "description": "Name of the check → ok, or what is wrong."
          }
        }
      }
    }
  }
}

export const readMetrics: Operation<ReadMetricsParams, ReadMetricsQuery, ReadMetricsBody, ReadMetricsReply> = {
  "id": "readMetrics",
  "method": "GET",
  "path": "/metrics",
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

export const readContract: Operation<ReadContractParams, ReadContractQuery, ReadContractBody, ReadContractReply> = {
  "id": "readContract",
  "method": "GET",
  "path": "/openapi.json",
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

export const listTopics: Operation<ListTopicsParams, ListTopicsQuery, ListTopicsBody, ListTopicsReply> = {
  "id": "listTopics",
  "method": "GET",
  "path": "/ops/topics",
  "scopes": [
    "ops:read"
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
          "produces",
          "consumes"
        ],
        "properties": {
          "produces": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "topic",
                "events",
                "lastPosition"
              ],
              "properties": {
                "topic": {
                  "type": "string"
                },
                "events": {
                  "type": "integer"
                },
                "lastPosition": {
                  "type": "integer"
                },
                "lastAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          },
          "consumes": {
            "type": "array",
            "items": {
              "title": "消费组状态",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "group",
                "topic",
                "lag",
                "heldBackEvents",
                "oldestUnhandledMs",
                "inPerSecond",
                "outPerSecond",
                "members",
                "parkedKeys",
                "parkedEvents",
                "partitions",
                "verdict",
                "severity",
                "code",
                "why",
                "whyZh",
                "affected"
              ],
              "properties": {
                "group": {
                  "type": "string"
                },
                "topic": {
                  "type": "string"
                },
                "lag": {
                  "type": "integer",
                  "description": "Events not handled or parked yet, those held back included."
                },
                "heldBackEvents": {
                  "type": "integer",
                  "description": "Of these, what an open transaction of the writing service keeps everybody from reading."
                },
                "oldestUnhandledMs": {
                  "type": "integer",
                  "description": "Age of the oldest of them in milliseconds, by its own time."
                },
                "inPerSecond": {
                  "type": "number",
                  "description": "Events per second that came, over the last 45 s or so."
                },
                "outPerSecond": {
                  "type": "number",
                  "description": "Events per second that were handled."
                },
                "drainMs": {
                  "type": "integer",
                  "description": "Milliseconds until nothing waits if both rates stay; absent when lag does not fall."
                },
                "members": {
                  "type": "integer",
                  "description": "Living members of the group."
                },
                "parkedKeys": {
                  "type": "integer"
                },
                "parkedEvents": {
                  "type": "integer"
                },
                "partitions": {
                  "type": "array",
                  "items": {
                    "title": "分区状态",
                    "description": "A group in one partition. In the embedded log, offsets count the events of the partition.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "partition",
                      "end",
                      "lag",
                      "ageMs",
                      "verdict"
                    ],
                    "properties": {
                      "partition": {
                        "type": "integer"
                      },
                      "end": {
                        "type": "integer",
                        "description": "Offset after the last event that can be read."
                      },
                      "committed": {
                        "type": "integer",
                        "description": "First offset not handled; absent while the group has not moved here yet."
                      },
                      "lag": {
                        "type": "integer",
                        "description": "end − max(committed, first offset kept)."
                      },
                      "ageMs": {
                        "type": "integer",
                        "description": "Age of the oldest event that waits here."
                      },
                      "owner": {
                        "type": "string",
                        "description": "The living member that reads it."
                      },
                      "verdict": {
                        "title": "判定",
                        "enum": [
                          "ok",
                          "unknown",
                          "warn",
                          "late",
                          "held-back",
                          "parked",
                          "too-late",
                          "stalled",
                          "stopped",
                          "unowned",
                          "rewound",
                          "lost",
                          "unreachable"
                        ],
                        "description": "ok. unknown (no alarm): too little was seen yet. Warnings: warn, it moves but falls behind or was overtaken by retention; late, the oldest event waits for more than a minute; held-back, an open transaction of the writing service stands in front of what waits; parked, events could not be handled and wait for a person. Critical: too-late, the oldest event waits for more than 15 minutes; stalled, its members live and do not move; stopped, no sign of life; unowned, partitions in which something waits have no living member; rewound, it went back; lost, Kafka has lost the topic or what the group had read of it, and lag says nothing; unreachable, its database or Kafka does not answer."
                      }
                    }
                  }
                },
                "verdict": {
                  "title": "判定",
                  "enum": [
                    "ok",
                    "unknown",
                    "warn",
                    "late",
                    "held-back",
                    "parked",
                    "too-late",
                    "stalled",
                    "stopped",
                    "unowned",
                    "rewound",
                    "lost",
                    "unreachable"
                  ],
                  "description": "ok. unknown (no alarm): too little was seen yet. Warnings: warn, it moves but falls behind or was overtaken by retention; late, the oldest event waits for more than a minute; held-back, an open transaction of the writing service stands in front of what waits; parked, events could not be handled and wait for a person. Critical: too-late, the oldest event waits for more than 15 minutes; stalled, its members live and do not move; stopped, no sign of life; unowned, partitions in which something waits have no living member; rewound, it went back; lost, Kafka has lost the topic or what the group had read of it, and lag says nothing; unreachable, its database or Kafka does not answer."
                },
                "severity": {
                  "enum": [
                    "ok",
                    "unknown",
                    "warning",
                    "critical"
                  ],
                  "description": "Follows from the verdict."
                },
                "code": {
                  "type": "string",
                  "description": "What decided the verdict; a code keeps its meaning."
                },
                "why": {
                  "type": "string",
                  "description": "A sentence per thing that is not well, with its numbers and whom it affects."
                },
                "whyZh": {
                  "type": "string",
                  "description": "The same in Chinese."
                },
                "affected": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "description": "Departments that feel it, or 所有部门 all departments where everything behind the group waits for it; none while nothing is wrong."
                },
                "lastFailure": {
                  "title": "最近一次失败",
                  "description": "What the members of the group in this process, or the relay, fail with; absent when they do not. It says why a verdict is what it is, and is no verdict: what fails is tried again.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "code",
                    "message",
                    "consecutive",
                    "since",
                    "lastAt"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Of contracts/errors.yaml, of PostgreSQL, or the name of the error."
                    },
                    "titleZh": {
                      "type": "string",
                      "description": "The title of the code in Chinese, where it has one."
                    },
                    "message": {
                      "type": "string",
                      "description": "What the last one said, ids of persons masked."
                    },
                    "consecutive": {
                      "type": "integer",
                      "description": "Failures in a row, the last one included."
                    },
                    "since": {
                      "type": "string",
                      "format": "date-time",
                      "description": "When the first of them was."
                    },
                    "lastAt": {
                      "type": "string",
                      "format": "date-time",
                      "description": "When the last of them was."
                    }
                  }
                },
                "readAt": {
                  "type": "string",
                  "format": "date-time",
                  "description": "When this was read; absent when it never was."
                }
              }
            }
          },
          "probe": {
            "title": "探针",
            "description": "The last probe that came through here: a marked event that runs from ingest to feedback through every topic, group and database, and that no count, list, feed or receipt knows of. Absent when none came to this process yet.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "probeId",
              "sentAt",
              "handledAt",
              "latencyMs",
              "ageMs"
            ],
            "properties": {
              "probeId": {
                "type": "string"
              },
              "sentAt": {
                "type": "string",
                "format": "date-time"
              },
              "handledAt": {
                "type": "string",
                "format": "date-time"
              },
              "latencyMs": {
                "type": "integer",
                "description": "From its sending to its handling here."
              },
              "ageMs": {
                "type": "integer",
                "description": "Since it was sent."
              }
            }
          }
        }
      }
    }
  }
}

export const listParked: Operation<ListParkedParams, ListParkedQuery, ListParkedBody, ListParkedReply> = {
  "id": "listParked",
  "method": "GET",
  "path": "/ops/parked",
  "scopes": [
    "ops:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "group",
        "topic"
      ],
      "properties": {
        "group": {
          "type": "string"
        },
        "topic": {
          "type": "string"
        },
        "after": {
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
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "position",
                "key",
                "type",
                "time",
                "state",
                "attempts",
                "replays",
                "quarantined",
                "parkedAt",
                "redriveRequested"
              ],
              "properties": {
                "position": {
                  "type": "integer"
                },
                "key": {
                  "type": "string"
                },
                "type": {
                  "type": "string"
                },
                "time": {
                  "type": "string",
                  "format": "date-time"
                },
                "state": {
                  "enum": [
                    "failed",
                    "waiting"
                  ]
                },
                "code": {
                  "type": "string"
                },
                "reason": {
                  "type": "string"
                },
                "attempts": {
                  "type": "integer"
                },
                "replays": {
                  "type": "integer",
                  "description": "Re-drives it failed."
                },
                "quarantined": {
                  "type": "boolean",
                  "description": "It failed too many of them: re-driven only when named, with `force`."
                },
                "parkedAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "redriveRequested": {
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

export const summariseParked: Operation<SummariseParkedParams, SummariseParkedQuery, SummariseParkedBody, SummariseParkedReply> = {
  "id": "summariseParked",
  "method": "GET",
  "path": "/ops/parked/summary",
  "scopes": [
    "ops:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "group": {
          "type": "string"
        },
        "topic": {
          "type": "string"
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
              "title": "搁置汇总",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "group",
                "topic",
                "keys",
                "events",
                "failedEvents",
                "quarantinedKeys",
                "requestedKeys",
                "reasons"
              ],
              "properties": {
                "group": {
                  "type": "string"
                },
                "topic": {
                  "type": "string"
                },
                "keys": {
                  "type": "integer"
                },
                "events": {
                  "type": "integer"
                },
                "failedEvents": {
                  "type": "integer",
                  "description": "The others wait behind one of these."
                },
                "quarantinedKeys": {
                  "type": "integer"
                },
                "requestedKeys": {
                  "type": "integer",
                  "description": "Keys that are to be re-driven and have not been yet."
                },
                "oldestAt": {
                  "type": "string",
                  "format": "date-time",
                  "description": "When the first of them was parked."
                },
                "reasons": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "code",
                      "events",
                      "keys",
                      "quarantined",
                      "reason"
                    ],
                    "properties": {
                      "code": {
                        "type": "string"
                      },
                      "events": {
                        "type": "integer"
                      },
                      "keys": {
                        "type": "integer"
                      },
                      "quarantined": {
                        "type": "integer",
                        "description": "Events of these that failed too many re-drives."
                      },
                      "reason": {
                        "type": "string",
                        "description": "What the latest one said."
                      }
                    }
                  },
                  "description": "Most frequent first."
                }
              }
            }
          }
        }
      }
    }
  }
}

export const getParked: Operation<GetParkedParams, GetParkedQuery, GetParkedBody, GetParkedReply> = {
  "id": "getParked",
  "method": "GET",
  "path": "/ops/parked/:position",
  "scopes": [
    "ops:read"
  ],
  "schema": {
    "params": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "position"
      ],
      "properties": {
        "position": {
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740991
        }
      }
    },
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "group",
        "topic"
      ],
      "properties": {
        "group": {
          "type": "string"
        },
        "topic": {
          "type": "string"
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "event",
          "data"
        ],
        "properties": {
          "event": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "position",
              "key",
              "type",
              "time",
              "state",
              "attempts",
              "replays",
              "quarantined",
              "parkedAt",
              "redriveRequested"
            ],
            "properties": {
              "position": {
                "type": "integer"
              },
              "key": {
                "type": "string"
              },
              "type": {
                "type": "string"
              },
              "time": {
                "type": "string",
                "format": "date-time"
              },
              "state": {
                "enum": [
                  "failed",
                  "waiting"
                ]
              },
              "code": {
                "type": "string"
              },
              "reason": {
                "type": "string"
              },
              "attempts": {
                "type": "integer"
              },
              "replays": {
                "type": "integer",
                "description": "Re-drives it failed."
              },
              "quarantined": {
                "type": "boolean",
                "description": "It failed too many of them: re-driven only when named, with `force`."
              },
              "parkedAt": {
                "type": "string",
                "format": "date-time"
              },
              "redriveRequested": {
                "type": "boolean"
              }
            }
          },
          "data": {
            "type": "object",
            "additionalProperties": true
          }
        }
      }
    }
  }
}

export const dryRunParked: Operation<DryRunParkedParams, DryRunParkedQuery, DryRunParkedBody, DryRunParkedReply> = {
  "id": "dryRunParked",
  "method": "POST",
  "path": "/ops/parked/dry-runs",
  "scopes": [
    "ops:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {}
    },
    "body": {
      "description": "Exactly one of `key`, `keys`, `code` and `all`.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "group",
        "topic"
      ],
      "properties": {
        "group": {
          "type": "string"
        },
        "topic": {
          "type": "string"
        },
        "key": {
          "type": "string",
          "maxLength": 500,
          "description": "Key of the topic; all its parked events go together, in order."
        },
        "keys": {
          "type": "array",
          "minItems": 1,
          "maxItems": 1000,
          "items": {
            "type": "string",
            "maxLength": 500,
            "description": "Key of the topic; all its parked events go together, in order."
          }
        },
        "code": {
          "type": "string",
          "maxLength": 200,
          "description": "Keys with an event that failed for this."
        },
        "all": {
          "const": true
        },
        "max": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "default": 100,
          "description": "Keys at most, those parked first."
        },
        "force": {
          "type": "boolean",
          "description": "Quarantined keys too, if they are named."
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "keys",
          "events",
          "left",
          "quarantined",
          "wouldHandle",
          "failures"
        ],
        "properties": {
          "keys": {
            "type": "integer",
            "description": "Keys that would be re-driven."
          },
          "events": {
            "type": "integer",
            "description": "Events tried, those that wait behind a failed one included."
          },
          "left": {
            "type": "integer",
            "description": "Keys that fit the selection beyond `max`."
          },
          "quarantined": {
            "type": "integer",
            "description": "Keys passed over because they failed too often."
          },
          "wouldHandle": {
            "type": "integer"
          },
          "failure": {
            "type": "string",
            "description": "Why the first one would fail."
          },
          "failures": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "code",
                "events",
                "keys",
                "quarantined",
                "reason"
              ],
              "properties": {
                "code": {
                  "type": "string"
                },
                "events": {
                  "type": "integer"
                },
                "keys": {
                  "type": "integer"
                },
                "quarantined": {
                  "type": "integer",
                  "description": "Events of these that failed too many re-drives."
                },
                "reason": {
                  "type": "string",
                  "description": "What the latest one said."
                }
              }
            }
          }
        }
      }
    }
  }
}

export const redriveParked: Operation<RedriveParkedParams, RedriveParkedQuery, RedriveParkedBody, RedriveParkedReply> = {
  "id": "redriveParked",
  "method": "POST",
  "path": "/ops/parked/redrives",
  "scopes": [
    "ops:write"
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
        "group",
        "topic",
        "reason"
      ],
      "properties": {
        "group": {
          "type": "string"
        },
        "topic": {
          "type": "string"
        },
        "key": {
          "type": "string",
          "maxLength": 500,
          "description": "Key of the topic; all its parked events go together, in order."
        },
        "keys": {
          "type": "array",
          "minItems": 1,
          "maxItems": 1000,
          "items": {
            "type": "string",
            "maxLength": 500,
            "description": "Key of the topic; all its parked events go together, in order."
          }
        },
        "code": {
          "type": "string",
          "maxLength": 200,
          "description": "Keys with an event that failed for this."
        },
        "all": {
          "const": true
        },
        "max": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "default": 100,
          "description": "Keys at most, those parked first."
        },
        "force": {
          "type": "boolean",
          "description": "Quarantined keys too, if they are named."
        },
        "reason": {
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        }
      }
    },
    "response": {
      "202": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "keys",
          "events",
          "left",
          "quarantined"
        ],
        "properties": {
          "keys": {
            "type": "integer"
          },
          "events": {
            "type": "integer"
          },
          "left": {
            "type": "integer",
            "description": "Keys that fit the selection beyond `max`."
          },
          "quarantined": {
            "type": "integer",
            "description": "Keys passed over because they failed too often."
          }
        }
      }
    }
  }
}

export const discardParked: Operation<DiscardParkedParams, DiscardParkedQuery, DiscardParkedBody, DiscardParkedReply> = {
  "id": "discardParked",
  "method": "POST",
  "path": "/ops/parked/discards",
  "scopes": [
    "ops:write"
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
        "group",
        "topic",
        "position",
        "reason"
      ],
      "properties": {
        "group": {
          "type": "string"
        },
        "topic": {
          "type": "string"
        },
        "position": {
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740991
        },
        "reason": {
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "discarded"
        ],
        "properties": {
          "discarded": {
            "type": "integer"
          }
        }
      }
    }
  }
}

export const listParkedAudit: Operation<ListParkedAuditParams, ListParkedAuditQuery, ListParkedAuditBody, ListParkedAuditReply> = {
  "id": "listParkedAudit",
  "method": "GET",
  "path": "/ops/audit",
  "scopes": [
    "ops:read"
  ],
  "schema": {
    "querystring": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "group": {
          "type": "string"
        },
        "topic": {
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
              "title": "处置记录",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "auditId",
                "at",
                "group",
                "topic",
                "position",
                "key",
                "action",
                "actor",
                "reason"
              ],
              "properties": {
                "auditId": {
                  "type": "integer"
                },
                "at": {
                  "type": "string",
                  "format": "date-time"
                },
                "group": {
                  "type": "string"
                },
                "topic": {
                  "type": "string"
                },
                "position": {
                  "type": "integer"
                },
                "key": {
                  "type": "string"
                },
                "action": {
                  "enum": [
                    "parked",
                    "redrive-requested",
                    "redriven",
                    "failed-again",
                    "quarantined",
                    "discarded"
                  ]
                },
                "actor": {
                  "type": "string",
                  "description": "Organisation and client, or the group itself."
                },
                "reason": {
                  "type": "string"
                },
                "event": {
                  "type": "object",
                  "additionalProperties": true,
                  "description": "What was discarded, sealed ids left out."
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
