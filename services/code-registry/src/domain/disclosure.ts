import type { OpenLevel, SubjectRef } from '@mingxin/contracts'
import { maskPersonName } from '@mingxin/identifiers'
import { isPerson } from './claim.ts'
import type { Subject } from './subject.ts'

/**
 * Who may see what of a subject. The public sees organisations. Authorised readers see natural persons too, their names
 * masked. Only the government sees persons' names and who represents an organisation, which are personal data.
 */
export const maySeeSubject = (level: OpenLevel, subject: Pick<Subject, 'kind'>): boolean =>
  level !== 'PUBLIC' || !isPerson(subject)

export const maySeePersonsNames = (level: OpenLevel): boolean => level === 'GOV_SHARED'

/** A name of the subject as this reader may see it. */
export const shownName = (level: OpenLevel, { kind }: Pick<Subject, 'kind'>, name: string): string =>
  isPerson({ kind }) && !maySeePersonsNames(level) ? maskPersonName(name) : name

export const shownRef = (level: OpenLevel, ref: SubjectRef): SubjectRef =>
  ref.name === undefined ? ref : { ...ref, name: shownName(level, ref, ref.name) }
