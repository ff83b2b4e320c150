import pg from 'pg'
import { eventAt } from '../log/events.ts'
import { withPostgres } from '../log/stage.ts'
import { median } from '../measure.ts'
import { copyRate } from './copy.ts'

const ROUNDS = 3

/** Events per second through COPY in and keyset pages out, one after the other. */
export const copyAndPagesRate = (events: number, batch: number): Promise<number> =>
  withPostgres(async (url) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const chunks = Array.from({ length: events / batch }, (_, chunk) =>
      Array.from({ length: batch }, (_, index) => JSON.stringify(eventAt(chunk * batch + index))),
    )
    const rates: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const inRate = await copyRate(client, chunks)
      const beganAt = performance.now()
      await readPages(client, batch)
      const outRate = (events / (performance.now() - beganAt)) * 1000
      rates.push(1 / (1 / inRate + 1 / outRate))
    }
    await client.end()
    return median(rates)
  })

async function readPages(client: pg.Client, size: number): Promise<void> {
  let after = ''
  for (;;) {
    const { rows } = await client.query<{ id: string; body: string }>({
      name: 'page',
      text: "SELECT id, body FROM public.yardstick WHERE source = 'zhzf' AND id > $1 ORDER BY id LIMIT $2",
      values: [after, size],
    })
    for (const { body } of rows) JSON.parse(body)
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}
