import { randomUUID } from 'node:crypto'
import type { Api, Json } from '@mingxin/partner-kit'
import { versionRows } from '../files/fold-stream.ts'
import { mapRow, type OnChange } from '../mapping/map-row.ts'
import type { Regions } from '../mapping/regions.ts'
import type { PreparedFile } from './prepare.ts'

const BATCH = 2_000
const IN_FLIGHT = 3

export interface RecordsResult {
  readonly file: string
  readonly use: 'records'
  readonly read: number
  accepted: number
  duplicate: number
  quarantined: number
  /** In the order of the codes, so that two runs can be compared as text. */
  quarantinedByCode: { [code: string]: number }
  /** How many values were changed on the way, by what was done: a date written otherwise, a list taken apart. */
  changedBy: { [what: string]: number }
}

/** Sends a file's rows as records, as its partner would, and counts what ingest answers. */
export async function sendRecords(
  api: Api,
  prepared: PreparedFile,
  regions: Regions,
  onSent: (sent: number, total: number) => void,
): Promise<RecordsResult> {
  const { file, layout, rows } = prepared
  const result: RecordsResult = {
    file,
    use: 'records',
    read: rows.length,
    accepted: 0,
    duplicate: 0,
    quarantined: 0,
    quarantinedByCode: {},
    changedBy: {},
  }
  const noteChange: OnChange = ({ what }) => {
    result.changedBy[what] = (result.changedBy[what] ?? 0) + 1
  }
  const versioned = versionRows(layout, file, rows)
  const starts = Array.from({ length: Math.ceil(versioned.length / BATCH) }, (_, index) => index * BATCH)
  const work = starts.values()
  let sent = 0
  const send = async (): Promise<void> => {
    for (const start of work) {
      const batch = versioned.slice(start, start + BATCH)
      const records = batch.map(({ row, version }) => mapRow(layout, row, version, regions, noteChange))
      count(result, await submit(api, layout.client, records))
      sent += batch.length
      onSent(sent, versioned.length)
    }
  }
  await Promise.all(Array.from({ length: layout.ordered ? 1 : IN_FLIGHT }, send))
  result.quarantinedByCode = Object.fromEntries(Object.entries(result.quarantinedByCode).sort())
  return result
}

async function submit(api: Api, client: string, records: readonly unknown[]): Promise<Json[]> {
  const body = records.map((record) => JSON.stringify(record)).join('\n')
  const options = { method: 'POST', body, contentType: 'application/x-ndjson', idempotencyKey: randomUUID() } as const
  const { status, body: reply } = await api.call(client, 'ingest', '/v1/submissions', options)
  if (status === 200) return reply.results
  if (reply.faults) return refusedRows(reply.faults, records.length)
  throw new Error(`ingest answered ${status}: ${reply.detail}`)
}

// When not one row was taken the answer is a problem; its pointers begin with the number of the row.
function refusedRows(faults: readonly { pointer: string; code: string }[], count: number): Json[] {
  return Array.from({ length: count }, (_, index) => {
    const own =
      count === 1 ? faults : faults.filter(({ pointer }) => pointer === `/${index}` || pointer.startsWith(`/${index}/`))
    return { outcome: 'quarantined', faults: own }
  })
}

function count(result: RecordsResult, outcomes: readonly Json[]): void {
  for (const { outcome, faults } of outcomes) {
    if (outcome === 'accepted') result.accepted++
    else if (outcome === 'duplicate') result.duplicate++
    else {
      result.quarantined++
      const code: string = faults?.[0]?.code ?? 'unknown'
      result.quarantinedByCode[code] = (result.quarantinedByCode[code] ?? 0) + 1
    }
  }
}
