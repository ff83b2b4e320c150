import type { Rule } from '@mingxin/contracts'
import { isAppError } from '@mingxin/errors'
import { expect, test } from 'vitest'
import { districtPack, document, organisations, packOf } from '../testing/pack.ts'
import { preparePack } from './load-pack.ts'
import { runRuleTests } from './run-tests.ts'

/** The faults for which a pack is refused, as `place code`. */
function faultsOf(...documents: readonly unknown[]): string[] {
  try {
    preparePack(
      documents.map((content, index) => ({ name: `${index}.json`, content })),
      organisations,
    )
    return []
  } catch (error) {
    if (!isAppError(error)) throw error
    expect(error.code).toBe('rule.invalid')
    return error.faults.map(({ pointer, code }) => `${pointer} ${code}`)
  }
}

const changed = (ruleId: string, change: (rule: Rule) => void): Rule => {
  const rule = document(ruleId)
  change(rule)
  return rule
}

const firstMeasure = (rule: Rule) => {
  const [measure] = rule.measures
  if (measure === undefined) throw new Error(`${rule.ruleId} has no measure`)
  return measure
}

const pack = districtPack()
const published = pack.documents

test.each(published.map((rule) => [`${rule.ruleId}@${rule.version} ${rule.title.en}`, rule] as const))(
  'the district’s rule %s passes its own tests',
  (_title, rule) => expect(runRuleTests(rule, pack)).toEqual([]),
)

test('the district’s pack covers the lists a district acts on', () => {
  expect(published.length).toBeGreaterThanOrEqual(9)
  const codes = new Set(published.map(({ list }) => list.code))
  for (const code of [
    'JUDGMENT_DEBTOR',
    'SERIOUS_VIOLATION',
    'WAGE_ARREARS',
    'SERIOUS_TAX_VIOLATION',
    'KEY_SUPERVISION',
    'COMMITMENT_BREACH',
    'BIDDING_BAN',
    'PROCUREMENT_BAN',
  ])
    expect(codes).toContain(code)
})

test('no rule of the district bars anybody on a basis that nobody has read', () => {
  for (const { ruleId, measures } of published)
    for (const { code, decision, legalBasis } of measures)
      if (decision === 'BLOCK')
        expect(
          legalBasis.some(({ evidence }) => evidence !== 'S'),
          `${ruleId} ${code}`,
        ).toBe(true)
})

test('every setting of the office is marked as its own', () => {
  const { parameters = {} } = document('GM-S-0006')
  for (const dated of Object.values(parameters))
    for (const { reference } of dated) expect(reference).toContain('本办设定')
})

test('a document that does not match the schema is refused with the place', () => {
  const { remedy: _, ...incomplete } = document('GM-S-0003')
  expect(faultsOf(incomplete)).toEqual(['0.json/remedy field.required'])
})

test('a measure that reduces rights needs a basis of rank', () => {
  const rule = changed('GM-S-0003', (one) => {
    firstMeasure(one).legalBasis = [{ document: '某部门文件', level: 'RULE', evidence: 'V' }]
  })
  expect(faultsOf(rule)).toEqual([
    'GM-S-0003@1/measures/0/legalBasis rule.basis-missing',
    'GM-S-0003@1/measures/0/legalBasis rule.evidence-missing',
  ])
})

test('a measure may only block on a basis whose text was read', () => {
  const rule = changed('GM-S-0003', (one) => {
    firstMeasure(one).legalBasis = [{ document: '某条例', level: 'ADMIN_REG', evidence: 'S' }]
  })
  expect(faultsOf(rule)).toEqual(['GM-S-0003@1/measures/0/legalBasis rule.evidence-missing'])
})

test('measures of groups II and III never block', () => {
  for (const group of ['II', 'III'] as const) {
    const rule = changed('GM-S-0003', (one) => {
      firstMeasure(one).group = group
    })
    expect(faultsOf(rule)).toEqual(['GM-S-0003@1/measures/0/decision rule.block-forbidden'])
  }
})

test('a rule without a determination may only propose what reduces rights', () => {
  const rule = changed('GM-S-0005', (one) => {
    one.standing = 'determined'
    one.measures = document('GM-S-0004').measures.slice(0, 1)
  })
  expect(faultsOf(rule)).toEqual(['GM-S-0005@1/measures/0/group rule.proposal-required'])
})

test('a black list needs exit conditions, a remedy and a notice', () => {
  const rule = changed('GM-S-0003', (one) => {
    Object.assign(one, { exitConditions: '  无  ', remedy: '无    ', noticeTemplate: '略        ' })
  })
  expect(faultsOf(rule)).toEqual([
    'GM-S-0003@1/exitConditions rule.exit-missing',
    'GM-S-0003@1/remedy rule.exit-missing',
    'GM-S-0003@1/noticeTemplate rule.exit-missing',
  ])
})

test('versions of one rule do not overlap in time', () => {
  const [first, second] = [document('GM-S-0001', 1), document('GM-S-0001', 2)]
  expect(faultsOf({ ...first, effectiveTo: '2017-05-02' }, second)).toEqual([
    'GM-S-0001@2/effectiveFrom rule.versions-overlap',
    'GM-S-0001@1/effectiveFrom rule.versions-overlap',
  ])
})

test('the same version does not stand there twice', () => {
  expect(faultsOf(document('GM-S-0003'), document('GM-S-0003'))).toContain('GM-S-0003@1/version rule.duplicate')
})

test('a draft that overlaps is allowed, and judges nobody', () => {
  const draft = { ...document('GM-S-0003'), version: 2, status: 'draft' as const }
  const loaded = packOf(document('GM-S-0003'), draft)
  expect(loaded.documents).toHaveLength(2)
  expect(loaded.version('GM-S-0003', 2)).toBeUndefined()
})

test.each([
  ['does not parse', 'payload.fine >='],
  ['is no condition', 'payload.offenceType'],
  ['compares what cannot be compared', 'payload.offenceType > 3'],
  ['reads a field that the record kind lacks', 'payload.finne == 1'],
  ['asks for a field that the record kind lacks', 'has(payload.finne)'],
  ['reads the payload as a whole', 'size(payload) > 3'],
  ['calls what is not known', 'today() > record.decidedOn'],
  ['may run without bound', 'payload.offenceType.matches("(a+)+$")'],
  ['reads a parameter that is not set', 'wan(payload.fine) > param.nothing'],
])('a condition that %s is refused', (_what, expression) => {
  const rule = changed('GM-S-0005', (one) => {
    one.trigger.conditions = [{ id: 'odd', title: '条件', expression }]
  })
  expect(faultsOf(rule).every((fault) => fault.startsWith('GM-S-0005@1/trigger/conditions/0 rule.'))).toBe(true)
  expect(faultsOf(rule)).not.toEqual([])
})

test('a parameter that is set only after the rule begins is refused', () => {
  const rule = changed('GM-S-0006', (one) => {
    one.parameters = { ...one.parameters, penalties: [{ from: '2022-01-01', value: 3, reference: '本办设定' }] }
  })
  expect(faultsOf(rule)).toEqual(['GM-S-0006@1/count/atLeast rule.parameter-unknown'])
})

test('a path to a field that the record kind lacks is refused', () => {
  const rule = changed('GM-S-0007', (one) => {
    one.validity = [{ from: ['payload.validSince'] }]
  })
  expect(faultsOf(rule)).toEqual(['GM-S-0007@1/validity/0 rule.path-unknown'])
})

test('a department is one of the installation, under its own name', () => {
  const rule = changed('GM-S-0007', (one) => {
    firstMeasure(one).department = { code: '11440608PDY0099999', name: '不存在的局' }
  })
  expect(faultsOf(rule)).toEqual(['GM-S-0007@1/measures/0/department rule.department-unknown'])
})

test('rules of one list describe it alike', () => {
  const rule = changed('GM-S-0005', (one) => {
    one.list.openLevel = 'GOV_SHARED'
  })
  expect(faultsOf(document('GM-S-0004'), rule)).toContain('GM-S-0005@1/list rule.list-contradicts')
})

test('a measure code means one thing on a list', () => {
  const rule = changed('GM-S-0001', (one) => {
    firstMeasure(one).decision = 'REVIEW'
  })
  expect(faultsOf(rule, document('GM-S-0001', 2))).toContain('GM-S-0001@1/measures/0 rule.measure-contradicts')
})

test('a pack whose own tests fail is refused', () => {
  const rule = changed('GM-S-0003', (one) => {
    one.parameters = { termMonths: [{ from: '2022-01-01', value: 24, reference: '误录' }] }
  })
  expect(faultsOf(rule)).toContain('GM-S-0003@1/tests/0 rule.test-failed')
})

test('a withdrawn document judges nobody', () => {
  const loaded = packOf({ ...document('GM-S-0003'), status: 'withdrawn' })
  expect([...loaded.kinds]).toEqual([])
})

test('the hash of a pack does not depend on the order of its files, and changes with any document', () => {
  const [one, other] = [document('GM-S-0003'), document('GM-S-0004')]
  expect(packOf(one, other).hash).toBe(packOf(other, one).hash)
  expect(packOf(one, { ...other, note: '另一说明' }).hash).not.toBe(packOf(one, other).hash)
})
