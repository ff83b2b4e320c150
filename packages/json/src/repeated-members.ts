import { type Node, parseTree } from 'jsonc-parser'

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject => value !== null && typeof value === 'object'

/** Members of a parsed JSON value, however deep. */
export const membersOf = (value: unknown): number => (isObject(value) ? membersIn(value) : 0)

// Runs for each row, so it allocates nothing and calls itself only where there may be members.
function membersIn(parent: JsonObject): number {
  let count = 0
  if (Array.isArray(parent)) {
    for (const child of parent) if (isObject(child)) count += membersIn(child)
    return count
  }
  for (const name in parent) {
    const child = parent[name]
    count++
    if (isObject(child)) count += membersIn(child)
  }
  return count
}

const PLACES_MAX = 20

export interface RepeatedMembers {
  /** JSON pointers (RFC 6901) of the first twenty members that stand more than once in one object. */
  readonly pointers: readonly string[]
  /** The whole with all values of such a member as an array, so that nothing that was sent escapes a check. */
  readonly value: unknown
}

/** Finds the members that valid JSON names twice. Names are compared as they read: `"a"` and `"\u0061"` are one. */
export function repeatedMembers(text: string): RepeatedMembers {
  const pointers = new Set<string>()
  const root = parseTree(text)
  return { value: root && gather(root, '', pointers), pointers: [...pointers] }
}

function gather(node: Node, pointer: string, repeated: Set<string>): unknown {
  const { type, children = [] } = node
  if (type === 'array') return children.map((child, index) => gather(child, `${pointer}/${index}`, repeated))
  if (type !== 'object') return node.value
  const values = new Map<string, unknown[]>()
  for (const { children: [name, value] = [] } of children) {
    if (!name || !value) continue
    const place = `${pointer}/${escapePointer(String(name.value))}`
    const others = values.get(name.value)
    if (others && repeated.size < PLACES_MAX) repeated.add(place)
    const gathered = gather(value, place, repeated)
    if (others) others.push(gathered)
    else values.set(name.value, [gathered])
  }
  return Object.fromEntries(Array.from(values, ([name, all]) => [name, all.length === 1 ? all[0] : all]))
}

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
