/** How far a member is in each partition it owns: partition → last position handled or parked. */
export type Cursors = ReadonlyMap<number, number>

export interface ReadPlan {
  readonly partitions: readonly number[]
  /** Read events above this position … */
  readonly after: number
  /** … up to this one, where the partitions ahead begin; unlimited when there are none. */
  readonly upTo: number | undefined
}

/**
 * What to read next: the partitions that are furthest behind, up to the next ones ahead. Partitions that come from
 * different members thus catch up with each other and are then read together, one query for all of them.
 */
export function planRead(cursors: Cursors): ReadPlan | undefined {
  const positions = [...new Set(cursors.values())].sort((a, b) => a - b)
  const [after, upTo] = positions
  if (after === undefined) return undefined
  const partitions = [...cursors].filter(([, position]) => position === after).map(([partition]) => partition)
  return { partitions, after, upTo }
}

/** The cursors after the planned partitions were handled up to `position`. */
export function advance(cursors: Cursors, plan: ReadPlan, position: number): Cursors {
  const moved = new Map(cursors)
  for (const partition of plan.partitions) if (moved.has(partition)) moved.set(partition, position)
  return moved
}
