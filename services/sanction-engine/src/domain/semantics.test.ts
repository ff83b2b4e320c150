import type { Rule } from '@mingxin/contracts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { districtPack } from '../testing/pack.ts'
import { courtCase, courtCaseWithTerm, listing, taxPenalty } from '../testing/records.ts'
import { Scene } from '../testing/scene.ts'
import { judge } from './judge.ts'
import type { CreditRecord } from './record.ts'

const pack = districtPack()
const company = { kind: 'LEGAL_PERSON' as const }

const months = Array.from(
  { length: 120 },
  (_, index) => `${2017 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
)
const month = fc.constantFrom(...months)

const record: fc.Arbitrary<(id: string) => CreditRecord> = fc.oneof(
  month.map((on) => (id: string) => courtCase(id, on)),
  fc.tuple(month, month).map(
    ([on, deletedOn]) =>
      (id: string) =>
        courtCaseWithTerm(id, on, { payload: { deletedOn } }),
  ),
  fc.tuple(month, fc.option(month)).map(
    ([on, exitOn]) =>
      (id: string) =>
        listing(id, 'BLACK', 'SERIOUS_VIOLATION', on, { payload: exitOn === null ? {} : { exitOn } }),
  ),
  fc.tuple(month, month).map(
    ([on, validTo]) =>
      (id: string) =>
        listing(id, 'BLACK', 'BIDDING_BAN', on, { payload: { validTo } }),
  ),
  month.map((on) => (id: string) => listing(id, 'BLACK', 'SERIOUS_TAX_VIOLATION', on)),
  month.map((on) => (id: string) => taxPenalty(id, on)),
)
const records = fc.array(record, { maxLength: 7 }).map((made) => made.map((make, index) => make(`r${index}`)))

const documentOf = (ruleId: string, version: number): Rule | undefined =>
  pack.documents.find((rule) => rule.ruleId === ruleId && rule.version === version)

const isBetween = (day: string, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined || from <= day) && (to === undefined || day < to)

/** What the rule documents say about a day, read one ground at a time, without entries, clusters or sets of days. */
function demanded(all: readonly CreditRecord[], day: string) {
  const entries = new Set<string>()
  const proposals = new Set<string>()
  const measures = new Set<string>()
  for (const { ruleId, ruleVersion, list, standing, period } of judge(company, all, pack).grounds) {
    if (!isBetween(day, period.from, period.to)) continue
    ;(standing === 'determined' ? entries : proposals).add(list.code)
    if (standing !== 'determined') continue
    for (const measure of documentOf(ruleId, ruleVersion)?.measures ?? []) {
      if (measure.subjectKinds && !measure.subjectKinds.includes('LEGAL_PERSON')) continue
      if (!isBetween(day, measure.effectiveFrom, measure.effectiveTo)) continue
      const bases = measure.legalBasis.filter(({ inForceFrom, repealedOn }) => isBetween(day, inForceFrom, repealedOn))
      const ranking = bases.filter(({ level }) => level !== 'RULE' && level !== 'JUDICIAL')
      if ((measure.group === 'I' ? ranking : bases).length > 0)
        measures.add(`${list.code} ${measure.code} ${measure.department.code}`)
    }
  }
  const states = [
    ...[...entries].map((code) => `${code} in-force`),
    ...[...proposals].filter((code) => !entries.has(code)).map((code) => `${code} proposed`),
  ]
  return { entries: states.sort(), measures: [...measures].sort() }
}

test('on every day what holds is what the rules say of that day', () => {
  fc.assert(
    fc.property(records, fc.array(month, { minLength: 1, maxLength: 12 }), (all, days) => {
      const scene = new Scene(pack)
      for (const one of all) scene.attach(one)
      for (const day of days) {
        const found = scene.on(day)
        expect({ entries: [...new Set(found.entries)], measures: found.measures }).toEqual(demanded(all, day))
      }
    }),
    { numRuns: 300 },
  )
})
