import { expect, it } from 'vitest'
import type { CaseKind } from './case-kind.ts'
import { assertEffectiveDay } from './effective-day.ts'

const deciding = (kind: CaseKind, effectiveOn: string) => () =>
  assertEffectiveDay({ kind, effectiveOn, openedOn: '2026-03-02', today: '2026-03-05' })

const refusal = expect.objectContaining({
  code: 'request.invalid',
  faults: [expect.objectContaining({ pointer: '/effectiveOn', code: 'field.range' })],
})

it.each([
  ['REPAIR', '2026-03-02'],
  ['REPAIR', '2031-03-05'],
  ['OBJECTION', '1949-10-01'],
  ['OBJECTION', '2031-03-05'],
  ['COMPLAINT', '2026-03-01'],
] as const)('a decision of kind %s can take effect on %s', (kind, day) => {
  expect(deciding(kind, day)).not.toThrow()
})

it.each([
  ['REPAIR', '0001-01-01'],
  ['REPAIR', '2026-03-01'],
  ['REPAIR', '2031-03-06'],
  ['OBJECTION', '0001-01-01'],
  ['OBJECTION', '1949-09-30'],
  ['OBJECTION', '2031-03-06'],
  ['COMPLAINT', '1949-09-30'],
  ['COMPLAINT', '9999-12-31'],
] as const)('a decision of kind %s cannot take effect on %s: the day is named as the fault', (kind, day) => {
  expect(deciding(kind, day)).toThrow(refusal)
})
