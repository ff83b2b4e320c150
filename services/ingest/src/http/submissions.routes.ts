import { ingestOperations as operations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { read, stream } from '@mingxin/http'
import type { Database } from '@mingxin/persistence'
import type { FastifyInstance } from 'fastify'
import { CONTENT_TYPES } from '../format/read-rows.ts'
import { findSubmission } from '../store/submissions.ts'
import { replyTo } from '../submission-reply.ts'
import { type SubmitContext, submitRecords } from '../submit-records.ts'
import { explained } from './explained.ts'
import { refusalOf } from './reply-status.ts'

/** `POST /v1/submissions` and the look at one. */
export function registerSubmissionRoutes(app: FastifyInstance, database: Database, context: SubmitContext): void {
  stream(app, operations.submitRecords, CONTENT_TYPES, async (call) => {
    const { reply, isReplay } = await submitRecords(call, context)
    const refusal = refusalOf(reply)
    if (refusal) throw refusal
    return { status: 200, body: explained(reply), ...(isReplay && { headers: { 'idempotency-replayed': 'true' } }) }
  })

  read(app, operations.getSubmission, async ({ params, principal }) => {
    const submission = await findSubmission(database, params.submissionId)
    const isOwn = submission?.sourceOrgCode === principal.organisation.code || principal.scopes.has('records:read:all')
    if (!submission || !isOwn) throw new AppError('resource.not-found')
    return explained(await replyTo(database, submission))
  })
}
