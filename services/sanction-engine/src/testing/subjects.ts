import { deriveId, type EventData, type SubjectKind } from '@mingxin/contracts'
import { orgCodeCheckCharacter, usccFrom } from '@mingxin/identifiers'
import type { PersonIdVault } from '@mingxin/person-ids'

/** A company or person of a test, as the registry knows it. */
export interface TestSubject {
  readonly subjectId: string
  readonly kind: SubjectKind
  readonly name: string
  readonly uscc?: string
  readonly person?: EventData['subject.registered']['person']
}

const company = (uscc: string, name: string): TestSubject => ({
  subjectId: deriveId('subject', 'uscc', uscc),
  kind: 'LEGAL_PERSON',
  name,
  uscc,
})

/** The n-th company of a test; organisation codes that begin with MC were never given out. */
export function companyNo(n: number): TestSubject {
  const body = `MC${String(n).padStart(6, '0')}`
  const orgCode = `${body}${orgCodeCheckCharacter(body)}`
  const uscc = usccFrom({ department: '9', category: '1', region: '440608', orgCode })
  if (uscc === undefined) throw new RangeError(`there is no company ${n}`)
  return company(uscc, `佛山市高明区示例${n}号有限公司`)
}

/** A person of a test; the id number is synthetic. */
export const personWith = (number: string, vault: PersonIdVault): TestSubject => ({
  subjectId: deriveId('subject', 'person', vault.token(number)),
  kind: 'NATURAL_PERSON',
  name: '张三丰',
  person: vault.seal('01', number),
})
