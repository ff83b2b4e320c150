import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { LINKS_MIN } from './figures.ts'
import { type GoldenPair, printedSide, readGoldenSet } from './golden-set.ts'
import { TRANSFORMATIONS } from './transformations.ts'

const GOLDEN = path.resolve(import.meta.dirname, '../golden')
const pairs = readGoldenSet()
const isObserved = ({ evidence }: GoldenPair) => evidence !== 'made'

describe('the golden set', () => {
  it('holds rows and labels, and neither a name nor a code', () => {
    for (const file of readdirSync(GOLDEN)) {
      const text = readFileSync(path.join(GOLDEN, file), 'utf8')
      expect(text, file).not.toMatch(/[^\n\t\x20-\x7e]/)
      expect(text, file).not.toMatch(/[0-9A-Z]{9}/)
    }
  })

  it('has enough observed pairs to prove the links, and many more to prove that others are none', () => {
    const count = (label: string) => pairs.filter((pair) => pair.label === label && isObserved(pair)).length
    expect(count('same')).toBeGreaterThan(LINKS_MIN)
    expect(count('different')).toBeGreaterThan(10_000)
    expect(count('needs-a-person')).toBeGreaterThan(100)
  })

  it('names a pair once', () => {
    const keys = pairs.map(({ class: name, left, right }) => `${name} ${printedSide(left)} ${printedSide(right)}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('knows every change that it asks for', () => {
    const asked = new Set(pairs.flatMap(({ right }) => (right.transformation ? [right.transformation] : [])))
    expect([...asked].filter((name) => !Object.hasOwn(TRANSFORMATIONS, name))).toEqual([])
  })
})
