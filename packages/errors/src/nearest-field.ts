import type { ContractFields } from '@mingxin/contracts'
import { patternOf } from './field-label.ts'

const DISTANCE_MAX = 2
const NAME_LENGTH_MAX = 60

/**
 * The field of the contract that an unknown one most likely means: its Chinese title, another spelling of its name, or a
 * name at most two letters away, when it is the only one and not there already.
 */
export function nearestField(fields: ContractFields, parent: string, name: string, sent: unknown): string | undefined {
  if (name.length > NAME_LENGTH_MAX) return undefined
  const missing = fieldsBelow(fields, patternOf(parent)).filter((field) => !isIn(sent, field.name))
  const titled = missing.filter(({ title }) => title !== undefined && plain(title) === plain(name))
  if (titled.length > 0) return only(titled)
  const distances = missing.map((field) => ({ ...field, away: distance(plain(field.name), plain(name)) }))
  const least = Math.min(...distances.map(({ away }) => away))
  if (least > DISTANCE_MAX || least * 3 > name.length) return undefined
  return only(distances.filter(({ away }) => away === least))
}

const only = (found: readonly { readonly name: string }[]): string | undefined =>
  found.length === 1 ? found[0]?.name : undefined

interface NamedField {
  readonly name: string
  readonly title: string | undefined
}

const fieldsBelow = (fields: ContractFields, parent: string): NamedField[] =>
  Object.entries(fields).flatMap(([place, { title }]) => {
    const name = place.startsWith(`${parent}/`) ? place.slice(parent.length + 1) : ''
    return name === '' || name === '*' || name.includes('/') ? [] : [{ name, title }]
  })

const isIn = (sent: unknown, name: string): boolean =>
  sent !== null && typeof sent === 'object' && Object.hasOwn(sent, name)

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]|\([^)]*\)/g, '')

/** How many letters have to be put in, left out, changed, or swapped with their neighbour. */
function distance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swapped = isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + changed, swapped))
    }
    before = last
    last = row
  }
  return at(last, other.length)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY
