import { printedReference, type RowReference } from '../../src/row.ts'
import { rowsOf } from '../../src/sources.ts'
import { TRANSFORMATIONS } from '../../src/transformations.ts'
import { bodies, type Entry, entriesOf, hasCode, type Pair, pair, plain, thinned } from './entries.ts'

export function equalCodes(left: readonly Entry[], right: readonly Entry[]): readonly Pair[] {
  const byCode = Map.groupBy(right.filter(hasCode), ({ code }) => code)
  return left
    .filter(hasCode)
    .flatMap((a) => (byCode.get(a.code) ?? []).filter((b) => isBefore(a, b)).map((b) => pair(a, b)))
}

const isBefore = (a: RowReference, b: RowReference) => a.source !== b.source || a.row < b.row

/** Rows of two files that are one list in two formats, row by row. */
export function twins(left: string, right: string): readonly Pair[] {
  return entriesOf(left).map((a) => pair(a, { source: right, row: a.row }))
}

export function equalTexts(left: readonly Entry[], right: (text: string) => Entry | undefined): readonly Pair[] {
  return left.flatMap((a) => {
    const b = right(a.text)
    return b ? [pair(a, b)] : []
  })
}

export function financeRepeats(): readonly Pair[] {
  const byText = Map.groupBy(entriesOf('finance'), ({ text }) => text)
  return [...byText.values()].flatMap((rows) => rows.slice(1).map((row, index) => pair(rows[index] ?? row, row)))
}

/** A registered name that begins with the whole registered name of a company, and ends as a unit does. */
export function unitsOfHouses(): readonly Pair[] {
  const units = [...bodies.values()].filter(({ text }) => /公司.*(?:(?<!公)司|[分支]公司|[^司])$/.test(text))
  return units.flatMap((unit) => {
    const house = bodies.get(unit.text.slice(0, unit.text.indexOf('公司') + 2))
    return house && house.code !== unit.code ? [pair(house, unit)] : []
  })
}

export function constructed(name: string, from: readonly Entry[], max: number): readonly Pair[] {
  const make = TRANSFORMATIONS[name]
  const able = from.filter(({ source, row }) => {
    const found = rowsOf(source)[row - 1]
    const made = found && make?.(found)
    const other = made === undefined ? undefined : bodies.get(plain(made))
    return made !== undefined && (other === undefined || other.code === found?.code.toUpperCase())
  })
  return thinned(able, max).map((a): Pair => [printedReference(a), `${printedReference(a)}~${name}`])
}

/** The standard name of an authority is what was submitted with the city before it, or with 市 left out or added. */
const bareOfCity = (name: string) => plain(name).replace(/^武汉市?/, '')

export function authorities(isCityOnly: boolean): readonly Pair[] {
  const standard = rowsOf('authority')
  return entriesOf('alias').flatMap((a) => {
    const name = plain(standard[a.row - 1]?.name ?? '')
    const isCity = bareOfCity(a.text) === bareOfCity(name)
    return name !== '' && name !== a.text && isCity === isCityOnly ? [pair(a, { source: 'authority', row: a.row })] : []
  })
}

export function honours(): readonly Pair[] {
  const incubators = new Map(entriesOf('incubators').map((entry) => [entry.text, entry]))
  return equalTexts(entriesOf('makerspaces'), (text) => incubators.get(text))
}
