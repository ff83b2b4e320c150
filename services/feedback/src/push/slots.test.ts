import { describe, expect, it } from 'vitest'
import { Slots } from './slots.ts'

/** Takes a slot and says so; returns whether it was had at once. */
async function ask(slots: Slots, name: string, had: string[]): Promise<void> {
  await slots.take()
  had.push(name)
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('slots', () => {
  it('are given to as many as the limit allows, and then to whoever has waited longest', async () => {
    const slots = new Slots(2)
    const had: string[] = []
    for (const name of ['a', 'b', 'c', 'd']) ask(slots, name, had)
    await turn()
    expect(had).toEqual(['a', 'b'])
    slots.free()
    await turn()
    expect(had).toEqual(['a', 'b', 'c'])
  })

  it('follow a limit that changes while they are taken', async () => {
    const slots = new Slots(3)
    const had: string[] = []
    for (const name of ['a', 'b', 'c', 'd', 'e']) ask(slots, name, had)
    slots.setLimit(1)
    slots.free()
    slots.free()
    await turn()
    expect(had).toEqual(['a', 'b', 'c'])
    slots.free()
    await turn()
    expect(had).toEqual(['a', 'b', 'c', 'd'])
    slots.setLimit(2)
    await turn()
    expect(had).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})
