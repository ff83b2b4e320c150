import { createHash, randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { mayWriteKind } from '@mingxin/access'
import { AppError } from '@mingxin/errors'
import { type Call, idempotencyKeyOf } from '@mingxin/http'
import type { PersonIdVault } from '@mingxin/person-ids'
import { shanghaiDate } from '@mingxin/working-days'
import type { ByteBudget } from './byte-budget.ts'
import { type Catalogue, catalogueOn } from './domain/catalogue.ts'
import type { CheckContext } from './domain/check-context.ts'
import { checkRow } from './domain/check-row.ts'
import type { Authorities } from './domain/document.ts'
import { type RowLimits, readRows } from './format/read-rows.ts'
import type { JobRow } from './job.ts'
import type { RecordWriter, Written } from './record-writer.ts'

export interface SubmitContext {
  readonly writer: RecordWriter
  readonly vault: PersonIdVault
  readonly catalogues: readonly Catalogue[]
  readonly authorities: Authorities
  readonly limits: RowLimits
  readonly budget: ByteBudget
  readonly now: () => number
}

export type SubmitCall = Call<unknown, unknown, { contentType: string; content: Readable }>

/**
 * Takes a submission: reads the body row by row, judges each row, and when the body has come to its end writes all of it
 * at once. A body that breaks off or cannot be read to its end leaves nothing behind.
 */
export async function submitRecords(call: SubmitCall, context: SubmitContext): Promise<Written> {
  const idempotencyKey = idempotencyKeyOf(call)
  const encoding = call.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') {
    throw new AppError('request.content-type-unsupported', {
      detail: `The content encoding ${encoding} is not supported.`,
      detailZh: `请求体不得压缩（Content-Encoding：${encoding}）`,
    })
  }
  return context.budget.with(call.principal.clientId, announcedBytes(call, context.limits), async () => {
    const hash = createHash('sha256')
    const rows = await readAndCheck(call, context, hash)
    if (rows.length === 0) throw new AppError('request.empty')
    const { principal, traceparent } = call
    return context.writer.write({
      submissionId: randomUUID(),
      sourceOrgCode: principal.organisation.code,
      clientId: principal.clientId,
      idempotencyKey,
      requestHash: hash.digest('hex'),
      traceparent,
      rows,
    })
  })
}

function announcedBytes({ headers }: SubmitCall, { bodyBytesMax }: RowLimits): number {
  const length = Number(headers['content-length'] ?? bodyBytesMax)
  if (length > bodyBytesMax)
    throw new AppError('request.body-too-large', { detail: `A body may hold ${bodyBytesMax} bytes at most.` })
  return length
}

async function readAndCheck(
  call: SubmitCall,
  context: SubmitContext,
  hash: ReturnType<typeof createHash>,
): Promise<JobRow[]> {
  const { limits } = context
  const checking = checkContext(call, context)
  const rows: JobRow[] = []
  await readRows(call.body.content, call.body.contentType, limits, hash, ({ text, bytes }) => {
    const outcome = checkRow({ text, bytes }, checking, limits.rowBytesMax)
    rows.push({ outcome, text })
  })
  return rows
}

function checkContext({ principal }: SubmitCall, { vault, catalogues, authorities, now }: SubmitContext): CheckContext {
  const today = shanghaiDate(now())
  const catalogue = catalogueOn(catalogues, today)
  if (!catalogue) throw new AppError('internal', { detail: `no catalogue is in force on ${today}` })
  return {
    sourceOrgCode: principal.organisation.code,
    mayWriteKind: (kind) => mayWriteKind(principal, kind),
    catalogue,
    today,
    seal: (type, number) => vault.seal(type, number),
    tokenOf: (number) => vault.token(number),
    authorities,
  }
}
