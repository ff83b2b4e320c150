import type { Transaction } from '@mingxin/persistence'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MeasureEvent, MeasureEventType } from './domain/dispatch.ts'
import { handleMeasures } from './handle-measures.ts'
import { later, measureData } from './testing/measures.ts'
import { Scene } from './testing/scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await Scene.open()
  const app = await scene.start()
  for (const department of ['ggzy', 'tax', 'hrss']) await scene.subscribe(app, department)
  await scene.stop(app)
})
afterAll(() => scene.close())

const eventOf = (type: MeasureEventType, data = measureData()): MeasureEvent => {
  const about = { id: data.dispatchId, topic: 'credit.sanctions.v1', key: data.subject.subjectId }
  return { ...about, type, data, time: new Date(), traceparent: undefined }
}

async function statementsFor(events: readonly MeasureEvent[]): Promise<number> {
  let statements = 0
  await scene.database.transaction((tx) => {
    const counting: Transaction = {
      nested: tx.nested,
      query: (statement, values) => {
        statements++
        return tx.query(statement, values)
      },
    }
    return handleMeasures(events, counting, Date.now())
  })
  return statements
}

describe('a page of measure events', () => {
  it('takes the same number of statements, however many events and departments it holds', async () => {
    const page = (count: number): MeasureEvent[] => {
      const measures = Array.from({ length: count }, (_, index) =>
        measureData({ department: ['ggzy', 'tax', 'hrss'][index % 3] ?? '' }),
      )
      return measures.flatMap((data) => [eventOf('measure.dispatched', data), eventOf('measure.lifted', later(data))])
    }
    const [few, many] = [await statementsFor(page(1)), await statementsFor(page(250))]
    expect(many).toBe(few)
    expect(many).toBe(10)
  })

  it('is told of in the order of its events, what became moot within it already marked', async () => {
    const data = measureData()
    const amended = later(data)
    await statementsFor([
      eventOf('measure.dispatched', data),
      eventOf('measure.amended', amended),
      eventOf('measure.lifted', later(amended)),
    ])
    const { rows } = await scene.database.query<{ type: string; state: string }>(
      'SELECT type, state FROM deliveries WHERE dispatch_id = $1 ORDER BY number',
      [data.dispatchId],
    )
    expect(rows.map(({ type, state }) => `${type.slice(8)} ${state}`)).toEqual([
      'dispatched superseded',
      'amended superseded',
      'lifted pending',
    ])
  })

  it('that deadlocks with another transaction is tried anew and loses nothing', async () => {
    const data = measureData()
    let attempts = 0
    await scene.database.transaction(async (tx) => {
      await handleMeasures([eventOf('measure.dispatched', data)], tx, Date.now())
      if (++attempts === 1) await tx.query("DO $$ BEGIN RAISE EXCEPTION 'made up' USING ERRCODE = '40P01'; END $$")
    })
    const { rows } = await scene.database.query('SELECT count(*) AS n FROM deliveries WHERE dispatch_id = $1', [
      data.dispatchId,
    ])
    expect([attempts, rows]).toEqual([2, [{ n: 1 }]])
  })

  it('keeps every event as it came', async () => {
    const data = measureData()
    await statementsFor([eventOf('measure.dispatched', data)])
    const { rows } = await scene.database.query<{ data: string }>('SELECT data FROM notices WHERE dispatch_id = $1', [
      data.dispatchId,
    ])
    expect(rows.map((row) => JSON.parse(row.data))).toEqual([data])
  })
})
