// @generated from contracts/ by `npm run contracts`; do not edit.
import type { Operation } from '../../operation.ts'

export type IsLiveBody = null
export type IsReadyBody = null
export type ReadMetricsBody = null
export type ReadMetricsReply = string
export type ReadContractBody = null
export type ListTopicsBody = null
export type ListParkedBody = null
export type GetParkedBody = null

export interface Problem {
type: string
title: string
titleZh: string
status: number
detail: string
/**
 * One of contracts/errors.yaml.
 */
code: string
requestId: string
faults?: Fault[]
[k: string]: unknown
}
export interface Fault {
/**
 * JSON pointer to the place.
 */
pointer: string
code: string
expected: string
/**
 * What came, shortened, ids of persons masked.
 */
actual: string
/**
 * The one repair that would be valid; never applied silently.
 */
suggestion?: string
}
export interface GroupStatus {
group: string
topic: string
/**
 * Events not handled yet.
 */
lag: number
/**
 * Age of the oldest of them in milliseconds.
 */
oldestUnhandledMs: number
parkedKeys: number
parkedEvents: number
members: number
verdict: ("ok" | "behind" | "held-back" | "parked" | "stalled" | "unowned")
why: string
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
parkedAt: string
redriveRequested: boolean
}
export interface ParkedKey {
group: string
topic: string
key: string
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
events: number
wouldHandle: number
failure?: string
}
export interface RedriveParkedParams {

}
export interface RedriveParkedQuery {

}
export interface RedriveParkedBody {
group: string
topic: string
key: string
reason: string
}
export interface RedriveParkedReply {
events: number
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
export type DryRunParkedBody = ParkedKey

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
              "type": "object",
              "additionalProperties": false,
              "required": [
                "group",
                "topic",
                "lag",
                "oldestUnhandledMs",
                "parkedKeys",
                "parkedEvents",
                "members",
                "verdict",
                "why"
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
                  "description": "Events not handled yet."
                },
                "oldestUnhandledMs": {
                  "type": "integer",
                  "description": "Age of the oldest of them in milliseconds."
                },
                "parkedKeys": {
                  "type": "integer"
                },
                "parkedEvents": {
                  "type": "integer"
                },
                "members": {
                  "type": "integer"
                },
                "verdict": {
                  "enum": [
                    "ok",
                    "behind",
                    "held-back",
                    "parked",
                    "stalled",
                    "unowned"
                  ]
                },
                "why": {
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
      "type": "object",
      "additionalProperties": false,
      "required": [
        "group",
        "topic",
        "key"
      ],
      "properties": {
        "group": {
          "type": "string"
        },
        "topic": {
          "type": "string"
        },
        "key": {
          "type": "string"
        }
      }
    },
    "response": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "events",
          "wouldHandle"
        ],
        "properties": {
          "events": {
            "type": "integer"
          },
          "wouldHandle": {
            "type": "integer"
          },
          "failure": {
            "type": "string"
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
        "key",
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
          "type": "string"
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
          "events"
        ],
        "properties": {
          "events": {
            "type": "integer"
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
