import type { RecordEnvelope } from '@mingxin/contracts'
import { createPersonIdVault, generatePersonIdKeys } from '@mingxin/person-ids'
import { readCatalogues } from '../catalogue-files.ts'
import { catalogueOn } from '../domain/catalogue.ts'
import type { CheckContext } from '../domain/check-context.ts'
import { checkRow } from '../domain/check-row.ts'
import { COMPANY, penalty } from './records.ts'

// The door of ingest as a test sees it: a record goes in, faults or a sound record come out.

const TODAY = '2026-11-24'
const catalogue = catalogueOn(readCatalogues(), TODAY)
if (!catalogue) throw new Error('no catalogue')
const vault = createPersonIdVault(generatePersonIdKeys())
const CONTEXT: CheckContext = {
  sourceOrgCode: '11440608PDY001039R',
  mayWriteKind: () => true,
  catalogue,
  today: TODAY,
  seal: (type, number) => vault.seal(type, number),
  tokenOf: (number) => vault.token(number),
  authorities: new Map(),
}

export const check = (record: unknown) => {
  const text = typeof record === 'string' ? record : JSON.stringify(record)
  return checkRow({ text, bytes: text.length }, CONTEXT, 65_536)
}

export const refusedWith = (record: unknown) => {
  const outcome = check(record)
  return outcome.isSound ? [] : outcome.faults
}

/** `code pointer` of each fault. */
export const faultsOf = (record: unknown): string[] =>
  refusedWith(record).map(({ code, pointer }) => `${code} ${pointer}`)

export const soundOf = (record: unknown) => {
  const outcome = check(record)
  if (!outcome.isSound) throw new Error(JSON.stringify(outcome.faults))
  return outcome.record
}

/** `code pointer` of each warning of a sound record. */
export const warningsOf = (record: unknown): string[] =>
  soundOf(record).warnings.map(({ code, pointer }) => `${code} ${pointer}`)

type Subject = Partial<NonNullable<RecordEnvelope['subject']>>

export const about = (subject: Subject | Record<string, unknown>, payload = {}): unknown => ({
  ...penalty('1', { payload }),
  subject,
})

export const company = (changes: Record<string, unknown>): unknown => about({ ...COMPANY, ...changes })

export const licence = (recordId: string, payload: Record<string, unknown>): unknown => ({
  recordKind: 'ADMIN_LICENCE',
  recordId,
  decidedOn: '2026-03-02',
  subject: COMPANY,
  payload: { content: '准予经营', authority: { name: '高明区市场监督管理局' }, ...payload },
})

export const listEntry = (payload: Record<string, unknown> = {}): unknown => ({
  recordKind: 'LIST_ENTRY',
  recordId: 'l',
  subject: COMPANY,
  payload: {
    listType: 'WATCH',
    listCode: 'KEY_SUPERVISION',
    determinationNo: '明信〔2026〕1号',
    determinedOn: '2026-03-02',
    determinedBy: { name: '高明区市场监督管理局' },
    reason: '示例',
    legalBasis: [{ document: '示例条例', level: 'LOCAL_REG' }],
    validFrom: '2026-03-02',
    exitConditions: '示例',
    remedy: '示例',
    ...payload,
  },
})

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** A code with a sound check character behind a prefix of two characters and a division. */
export function codeWith(prefix: string, division = '440608'): string {
  const first = `${prefix}${division}PDY000271`.padEnd(17, '1')
  const sum = [...first].reduce(
    (total, character, index) => total + USCC_ALPHABET.indexOf(character) * (USCC_WEIGHTS[index] ?? 0),
    0,
  )
  return first + USCC_ALPHABET.charAt((31 - (sum % 31)) % 31)
}
