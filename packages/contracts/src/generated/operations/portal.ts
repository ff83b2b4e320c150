// @generated from contracts/ by `npm run contracts`; do not edit.
import type { Operation } from '../../operation.ts'

export type ReadKeysBody = null

export interface OAuthError {
error: string
error_description?: string
[k: string]: unknown
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
