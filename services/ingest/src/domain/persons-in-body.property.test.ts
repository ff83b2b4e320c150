import { readFileSync } from 'node:fs'
import path from 'node:path'
import { envelopeFields, payloadFields, payloadValidators, type RecordKind } from '@mingxin/contracts'
import { residentIdCheckCharacter } from '@mingxin/identifiers'
import { createPersonIdVault, generatePersonIdKeys } from '@mingxin/person-ids'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCatalogues } from '../catalogue-files.ts'
import { COMPANY } from '../testing/records.ts'
import { acceptedBody } from './accepted-body.ts'
import { catalogueOn } from './catalogue.ts'
import type { CheckContext } from './check-context.ts'
import { checkRecord } from './check-record.ts'

// Every text of every kind: a person's number in it never goes on in clear, under whatever name of a field.

const catalogue = catalogueOn(readCatalogues(), '2026-11-24')
if (!catalogue) throw new Error('no catalogue')
const vault = createPersonIdVault(generatePersonIdKeys())
const CONTEXT: CheckContext = {
  sourceOrgCode: '11440608PDY001039R',
  mayWriteKind: () => true,
  catalogue,
  today: '2026-11-24',
  seal: (type, number) => vault.seal(type, number),
  tokenOf: (number) => vault.token(number),
  authorities: new Map(),
}

const EXAMPLES = path.resolve(import.meta.dirname, '../../../../contracts/examples/records')
const KINDS = Object.keys(payloadFields).filter((kind): kind is RecordKind => Object.hasOwn(payloadValidators, kind))
/** The sender's own key, which may look like anything, and what no text stands in. */
const KEPT = new Set(['recordKind', 'recordId', 'subject', 'payload', 'subject/kind', 'op', 'version'])

interface Row {
  readonly [field: string]: unknown
}

function exampleOf(kind: RecordKind): Row {
  const { valid } = JSON.parse(readFileSync(path.join(EXAMPLES, `${kind}.json`), 'utf8'))
  return {
    recordKind: kind,
    recordId: 'x',
    decidedOn: '2026-03-02',
    publishedOn: '2026-03-03',
    subject: { ...COMPANY, region: '440608', legalRep: '某甲', regNo: '440684099999902', orgCode: 'PDY000271' },
    payload: valid[0].data,
  }
}

const placesOf = (kind: RecordKind): string[][] =>
  [
    ...Object.keys(envelopeFields).filter((place) => !place.startsWith('/payload')),
    ...Object.keys(payloadFields[kind]).map((place) => `/payload${place}`),
  ]
    .map((place) => place.split('/').slice(1))
    .filter((keys) => keys.length > 0 && !keys.includes('*') && !KEPT.has(keys.join('/')))

function withAt(row: Row, [key = '', ...keys]: readonly string[], value: unknown): Row {
  if (keys.length === 0) return { ...row, [key]: Array.isArray(row[key]) ? [value] : value }
  const child: unknown = row[key]
  const isObject = child !== null && typeof child === 'object' && !Array.isArray(child)
  return { ...row, [key]: withAt(isObject ? { ...child } : {}, keys, value) }
}

const day = fc.date({ min: new Date('1930-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
const number = fc.tuple(day, fc.integer({ min: 100, max: 999 })).map(([date, sequence]) => {
  const body = `440608${date.toISOString().slice(0, 10).replaceAll('-', '')}${sequence}`
  return body + (residentIdCheckCharacter(body) ?? '')
})
const wide = (text: string): string =>
  text.replaceAll(/[0-9X]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
const parted = (separator: string) => (text: string) =>
  [text.slice(0, 6), text.slice(6, 14), text.slice(14)].join(separator)
const written = fc.constantFrom<((text: string) => string)[]>(
  (text) => text,
  wide,
  parted(' '),
  parted('-'),
  parted('　'),
  (text) => wide(parted('－')(text)),
  (text) => text.toLowerCase(),
)
const around = fc.constantFrom<(readonly [string, string])[]>(
  ['', ''],
  ['张三（', '）'],
  ['综合行政执法局', ''],
  ['明综执罚', '号'],
)

const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, '')

describe.each(KINDS)('in every text of %s', (kind) => {
  const example = exampleOf(kind)
  const place = fc.constantFrom(...placesOf(kind))

  it('a person’s number of 18 characters stands nowhere in what is accepted, however it is written', () => {
    fc.assert(
      fc.property(place, number, written, around, (keys, id, write, [before, behind]) => {
        const row = withAt(example, keys, `${before}${write(id)}${behind}`)
        const outcome = checkRecord(row, CONTEXT)
        const told = outcome.isSound
          ? acceptedBody(CONTEXT.sourceOrgCode, outcome.record) + JSON.stringify(outcome.record.warnings)
          : JSON.stringify(outcome.faults)
        expect(bare(told).toUpperCase()).not.toContain(id)
      }),
      { numRuns: 300 },
    )
  })
})
