import { normaliseOrganisationName } from '@mingxin/identifiers'
import type { Version } from './decide.ts'
import { readRegistration } from './registration.ts'

/** The names that a registration tells of, in normal form: the one it gives, and those before it. Other records tell none. */
export function toldNamesOf({ record, claim }: Pick<Version, 'record' | 'claim'>): string[] {
  if (record.kind !== 'REGISTRATION') return []
  const changes = readRegistration(record.payload).nameChanges.flatMap(({ before, after }) => [before, after])
  return [claim.normalName, ...changes.map(normalNameOf)].filter((name) => name !== undefined)
}

const normalNameOf = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : normaliseOrganisationName(name)
