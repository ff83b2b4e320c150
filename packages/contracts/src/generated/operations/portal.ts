// @generated from contracts/ by `npm run contracts`; do not edit.
import type { Operation } from '../../operation.ts'

export type ReadStartPageBody = null
export type ReadStartPageReply = string
export type ReadKeysBody = null

export interface OAuthError {
error: string
error_description?: string
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
