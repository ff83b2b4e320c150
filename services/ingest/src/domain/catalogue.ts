import type { Catalogue, Entry, OpenLevel, SubjectKind } from '@mingxin/contracts'

export type { Catalogue } from '@mingxin/contracts'

/** The catalogue version in force on a day, or undefined. Where two overlap the one that began later holds. */
export function catalogueOn(catalogues: readonly Catalogue[], day: string): Catalogue | undefined {
  return catalogues
    .filter(
      ({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && (effectiveTo === undefined || day < effectiveTo),
    )
    .sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || b.version.localeCompare(a.version))[0]
}

export const entryFor = (catalogue: Catalogue, kind: string): Entry | undefined =>
  catalogue.entries.find((entry) => entry.kind === kind)

/** Whether a kind exists, as far as this catalogue knows, though it is not collected. */
export const isPlanned = (catalogue: Catalogue, kind: string): boolean => catalogue.planned?.includes(kind) ?? false

/** How openly a record of this kind about such a subject may be shown at most. */
export const openLevelLimit = (entry: Entry, subjectKind: SubjectKind): OpenLevel =>
  subjectKind === 'NATURAL_PERSON' ? (entry.personOpenLevel ?? entry.openLevel) : entry.openLevel

const OPENNESS: { readonly [level in OpenLevel]: number } = { GOV_SHARED: 0, AUTHORISED: 1, PUBLIC: 2 }

/** Whether `level` opens a record further than `limit` allows. */
export const isMoreOpen = (level: OpenLevel, limit: OpenLevel): boolean => OPENNESS[level] > OPENNESS[limit]
