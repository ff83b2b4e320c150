import { readFileSync } from 'node:fs'
import path from 'node:path'
import { envelopeFields, payloadFields, payloadValidators, type RecordKind } from '@mingxin/contracts'
import { createPersonIdVault, generatePersonIdKeys } from '@mingxin/person-ids'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCatalogues } from '../catalogue-files.ts'
import { COMPANY } from '../testing/records.ts'
import { catalogueOn } from './catalogue.ts'
import type { CheckContext } from './check-context.ts'
import { checkRecord } from './check-record.ts'
import type { CheckOutcome } from './checked-record.ts'

// Every field of every kind: a filler in it is the same as no such field.

const catalogue = catalogueOn(readCatalogues(), '2026-11-24')
if (!catalogue) throw new Error('no catalogue')
const vault = createPersonIdVault(generatePersonIdKeys())
const CONTEXT: CheckContext = {
  sourceOrgCode: '11440608PDY001039R',
  mayWriteKind: () => true,
  catalogue,
  today: '2026-11-24',
  seal: (type, number) => ({ ...vault.seal(type, number), sealed: 'sealed' }),
  tokenOf: (number) => vault.token(number),
  authorities: new Map(),
}

const FILLERS = [
  '无',
  '暂无',
  '不适用',
  '待补',
  '见附件',
  '不详',
  'N/A',
  '#N/A',
  '-',
  '——',
  '（无）',
  '“待补”',
  '无。',
  '',
  ' ',
]
const filler = fc.constantFrom(...FILLERS)

const EXAMPLES = path.resolve(import.meta.dirname, '../../../../contracts/examples/records')
const KINDS = Object.keys(payloadFields).filter((kind): kind is RecordKind => Object.hasOwn(payloadValidators, kind))

interface Row {
  readonly [field: string]: unknown
}

/** The first valid example of a kind, in an envelope in which every field stands. */
function exampleOf(kind: RecordKind): Row {
  const { valid } = JSON.parse(readFileSync(path.join(EXAMPLES, `${kind}.json`), 'utf8'))
  return {
    recordKind: kind,
    recordId: 'x',
    decidedOn: '2026-03-02',
    publishedOn: '2026-03-03',
    remark: '示例',
    sourceOrgName: '示例单位',
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

/** Without these a row is no record of its kind at all. */
const KEPT = new Set(['recordKind', 'recordId', 'subject', 'payload', 'subject/kind', 'op', 'version'])

function withAt(row: Row, [key = '', ...keys]: readonly string[], value: unknown): Row {
  if (keys.length === 0) {
    const { [key]: _, ...rest } = row
    return value === undefined ? rest : { ...rest, [key]: value }
  }
  const child: unknown = row[key]
  const isObject = child !== null && typeof child === 'object' && !Array.isArray(child)
  return isObject ? { ...row, [key]: withAt({ ...child }, keys, value) } : row
}

/** What of an outcome somebody could notice, apart from the warning about the filler itself. */
function essence(outcome: CheckOutcome): unknown {
  if (!outcome.isSound) return outcome.faults.map(({ code, pointer }) => `${code} ${pointer}`).sort()
  const { warnings, recordHash: _, ...record } = outcome.record
  return {
    ...record,
    warnings: warnings
      .map(({ code, pointer }) => `${code} ${pointer}`)
      .filter((one) => !one.startsWith('field.filler')),
  }
}

describe.each(KINDS)('in every field of %s', (kind) => {
  const example = exampleOf(kind)
  const place = fc.constantFrom(...placesOf(kind))

  it('a filler is the same as no such field: in what is kept, in what is refused, and in every key', () => {
    fc.assert(
      fc.property(place, filler, (keys, text) => {
        const filled = essence(checkRecord(withAt(example, keys, text), CONTEXT))
        expect(filled).toEqual(essence(checkRecord(withAt(example, keys, undefined), CONTEXT)))
      }),
      { numRuns: 400 },
    )
  })

  it('null is the same as well', () => {
    fc.assert(
      fc.property(place, (keys) => {
        const nulled = essence(checkRecord(withAt(example, keys, null), CONTEXT))
        expect(nulled).toEqual(essence(checkRecord(withAt(example, keys, undefined), CONTEXT)))
      }),
    )
  })
})
