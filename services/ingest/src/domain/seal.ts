import type { PersonId, PersonIdType } from '@mingxin/contracts'

/** Protects the number of an id document: from here on it is a keyed hash, a masked form and an encrypted one. */
export type Seal = (type: PersonIdType, number: string) => PersonId
