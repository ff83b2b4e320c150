import { int4Array, type Queryable, type Statement, textArray, timestampArray, uuidArray } from '@mingxin/persistence'
import type { MeasureEvent } from '../domain/dispatch.ts'

export interface NewNotice {
  readonly noticeId: string
  readonly event: MeasureEvent
}

const INSERT: Statement = {
  name: 'notices-insert',
  text: `INSERT INTO notices (notice_id, dispatch_id, type, revision, at, traceparent, data)
         SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::timestamptz[], $6::text[], $7::text[])`,
}

/** Keeps events about measures as they came. */
export async function insertNotices(tx: Queryable, notices: readonly NewNotice[]): Promise<void> {
  const events = notices.map(({ event }) => event)
  await tx.query(INSERT, [
    uuidArray(notices.map(({ noticeId }) => noticeId)),
    uuidArray(events.map(({ data }) => data.dispatchId)),
    textArray(events.map(({ type }) => type)),
    int4Array(events.map(({ data }) => data.revision)),
    timestampArray(events.map(({ time }) => time.getTime())),
    textArray(events.map(({ traceparent }) => traceparent)),
    textArray(events.map(({ data }) => JSON.stringify(data))),
  ])
}
