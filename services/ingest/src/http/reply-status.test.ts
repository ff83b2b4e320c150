import { faultAt } from '@mingxin/errors'
import { problemOf } from '@mingxin/http'
import { expect, it } from 'vitest'
import type { RowReply, SubmissionReply } from '../submission-reply.ts'
import { refusalOf } from './reply-status.ts'

const ID = '0190b2a4-7c3e-7000-8000-000000000001'
const FAULT = faultAt('/version', 'record.version-stale', '3', { version: 4 })

function replyOf(results: readonly RowReply[]): SubmissionReply {
  const counts = { received: results.length, accepted: 0, duplicate: 0, quarantined: results.length }
  return { submissionId: ID, sourceOrgCode: 'A', receivedAt: '', ...counts, results: [...results] }
}

const row = (index: number): RowReply => ({ index, outcome: 'quarantined', quarantineId: 'q', faults: [FAULT] })

it('a submission that is refused whole tells its id, and in both languages what came and where', () => {
  const refusal = refusalOf(replyOf([row(0), row(1)]))
  expect(refusal && problemOf(refusal, 'r')).toMatchObject({
    code: 'record.version-stale',
    submissionId: ID,
    detail: `/0/version: expected a version above 4, got 3. Kept in quarantine as submission ${ID}.`,
    detailZh: `/0/version：要求：版本号高于4；来值：3。已存入隔离数据，报送编号${ID}。`,
    faults: [{ pointer: '/0/version' }, { pointer: '/1/version' }],
  })
})

it('a submission of which one row was taken is no refusal', () => {
  expect(refusalOf(replyOf([row(0), { index: 1, outcome: 'accepted' }]))).toBeUndefined()
})
