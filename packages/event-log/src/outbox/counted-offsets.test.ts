import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OffsetCounter, type OutboxScan, type Stretch } from './counted-offsets.ts'

interface Row {
  readonly partition: number
  readonly position: number
}

const NOW = 1_000_000

/** An outbox in memory; each event is as many milliseconds old as it stands before `NOW`. */
class Outbox implements OutboxScan {
  rows: Row[] = []
  readable = 0
  /** Events looked at. */
  cost = 0

  ends = async () => {
    const counts = new Map<number, number>()
    for (const { partition, position } of this.rows)
      if (position <= this.readable) counts.set(partition, (counts.get(partition) ?? 0) + 1)
    const heldBack = this.rows.filter(({ position }) => position > this.readable)
    const oldest = heldBack[0]?.position
    const { readable } = this
    return { readable, ends: counts, heldBack: heldBack.length, oldestHeldBackAt: oldest ?? null, now: NOW }
  }

  count = async (stretches: readonly Stretch[]) =>
    new Map(
      stretches.map(({ partition, after, upTo }) => {
        const found = this.rows.filter(
          (row) => row.partition === partition && row.position > after && row.position <= upTo,
        )
        this.cost += found.length
        return [partition, found.length]
      }),
    )

  first = async (after: ReadonlyMap<number, number>) => {
    const found = [...after].flatMap(([partition, position]) => {
      const row = this.rows.find((one) => one.partition === partition && one.position > position)
      this.cost++
      return row ? [[partition, { position: row.position, at: row.position }] as const] : []
    })
    return new Map(found)
  }

  /** What should be said, by counting everything. */
  truth(partition: number, position: number) {
    const own = this.rows.filter((row) => row.partition === partition && row.position <= this.readable)
    const first = own.find((row) => row.position > position)
    return {
      end: own.length,
      committed: own.filter((row) => row.position <= position).length,
      ageMs: first && NOW - first.position,
    }
  }
}

const fill = (outbox: Outbox, events: number): void => {
  const last = outbox.rows.at(-1)?.position ?? 0
  for (let n = 1; n <= events; n++) outbox.rows.push({ partition: 0, position: last + n })
  outbox.readable = last + events
}

describe('offsets counted from positions', () => {
  test('are what counting everything says, however positions move', async () => {
    const step = fc.record({
      came: fc.array(fc.record({ partition: fc.nat(2), gap: fc.integer({ min: 1, max: 4 }) }), { maxLength: 8 }),
      heldBack: fc.nat(6),
      moves: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const outbox = new Outbox()
        const counter = new OffsetCounter(outbox)
        let last = 0
        for (const { came, heldBack, moves } of steps) {
          for (const { partition, gap } of came) {
            last += gap
            outbox.rows.push({ partition, position: last })
          }
          outbox.readable = Math.max(outbox.readable, last - heldBack)
          const positions = new Map(moves.map((position, one) => [one, Math.min(position, outbox.readable)]))
          const { offsets } = await counter.look(positions)
          for (const [one, position] of positions) expect(offsets.get(one)).toEqual(outbox.truth(one, position))
        }
      }),
    )
  })

  test('cost what was handled since the last look, not what waits', async () => {
    const outbox = new Outbox()
    const counter = new OffsetCounter(outbox)
    fill(outbox, 10_000)
    await counter.look(new Map([[0, 5]]))
    outbox.cost = 0
    fill(outbox, 1_000)
    const { offsets } = await counter.look(new Map([[0, 45]]))
    expect(offsets.get(0)).toEqual({ end: 11_000, committed: 45, ageMs: NOW - 46 })
    expect(outbox.cost).toBe(41)
    await counter.look(new Map([[0, 45]]))
    expect(outbox.cost).toBe(41)
  })

  test('of a reader that has handled nothing are known without counting', async () => {
    const outbox = new Outbox()
    fill(outbox, 10_000)
    const { offsets } = await new OffsetCounter(outbox).look(new Map([[0, 0]]))
    expect(offsets.get(0)).toEqual({ end: 10_000, committed: 0, ageMs: NOW - 1 })
    expect(outbox.cost).toBe(1)
  })
})
