import type { OpenLevel, SubjectKind } from '@mingxin/contracts'

const LEVELS: readonly OpenLevel[] = ['PUBLIC', 'AUTHORISED', 'GOV_SHARED']

/** The strictest of some levels. */
export const strictest = (levels: readonly OpenLevel[]): OpenLevel =>
  LEVELS[Math.max(0, ...levels.map((level) => LEVELS.indexOf(level)))] ?? 'GOV_SHARED'

/** What concerns a natural person is never public, whatever list it stands on. */
export const levelFor = (kind: SubjectKind, ...levels: readonly OpenLevel[]): OpenLevel =>
  strictest(kind === 'NATURAL_PERSON' ? [...levels, 'AUTHORISED'] : levels)

interface Levelled {
  readonly openLevel: OpenLevel
}

/** The levels of a record and its copies, each once. */
export const levelsIn = (record: Levelled, copies: readonly Levelled[]): readonly OpenLevel[] =>
  copies.length === 0 ? [record.openLevel] : [...new Set([record, ...copies].map(({ openLevel }) => openLevel))]
