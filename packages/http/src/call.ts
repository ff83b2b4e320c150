import type { Principal } from '@mingxin/access'
import type { FastifyRequest } from 'fastify'

/** A request to an operation, with the types of its contract. */
export interface Call<Params = unknown, Query = unknown, Body = unknown> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly principal: Principal
  readonly traceparent: string
  readonly requestId: string
  readonly headers: FastifyRequest['headers']
}

/** A successful answer with another status than 200. */
export interface Answer<Reply> {
  readonly status: number
  readonly body: Reply
  readonly headers?: Readonly<Record<string, string>>
  /** Fields that are sent with the body and never kept with the Idempotency-Key: a repeated request gets none of them. */
  readonly once?: Partial<Reply>
}
