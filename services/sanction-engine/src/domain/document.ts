import {
  type About,
  addPending,
  authorityOf,
  byAuthority,
  type DocumentOf,
  type Draft,
  draftOf,
  issuedBy,
  issuedUnder,
  type Pending,
} from './issued-documents.ts'
import { recordKey } from './record.ts'

export type { DocumentOf } from './issued-documents.ts'

/**
 * Parts what was found about records of one subject into documents. A document is its kind, issuing authority, number and
 * decision date; several rows of one decision are one. Whatever may be a copy is taken for one, so that there are never
 * more documents than there certainly are:
 *
 * - Of one day there are as many documents as certainly differ in number or authority: two of one full number only where
 *   codes and names of their authorities differ. A record without one of the two is
 *   a copy of one of them; where there are only such, they are one document together.
 * - A record without a decision date is a copy of the document of its number and authority. Where that is unknown there may
 *   be a document of a day without a number to go with it: of each kind, the fewer are copies of the more.
 * - A record without a date and without number or authority is a copy of any other document.
 *
 * A copy of one of several documents that speaks is placed with one that speaks already, else with one that it can speak
 * against; any other is placed with the first. Depends on the set of records alone, not on their order.
 */
export function documentsOf<T extends About>(found: readonly T[], voice: Voice<T>): DocumentOf<T>[] {
  if (found.length < 2) return found.map((one) => ({ certain: [one], uncertain: [] }))
  const placed = found.map((one) => ({ one, place: placeOf(one) })).sort((a, b) => (a.place < b.place ? -1 : 1))
  const kinds = Map.groupBy(
    placed.map(({ one }) => one),
    ({ record }) => record.kind,
  )
  return [...kinds.values()].flatMap((own) => documentsOfKind(own, voice))
}

/** How what was found about a record bears on its document. */
interface Voice<T> {
  /** It takes the document out, or ends it. */
  speaks(one: T): boolean
  /** It is what can be spoken against. */
  counts(one: T): boolean
}

// By what the document is recognised and not by who sent it, so that a further copy changes as little as possible.
function placeOf({ record }: About): string {
  const { number = '', authorityCode = '', authorityName = '' } = record.document ?? {}
  const { decidedOn = '', publishedOn = '' } = record
  return [decidedOn, number, authorityCode, authorityName, publishedOn, recordKey(record)].join('\n')
}

function documentsOfKind<T extends About>(found: readonly T[], voice: Voice<T>): DocumentOf<T>[] {
  const pending: Pending<T> = new Map()
  const days = Map.groupBy(found.filter(isDated), ({ record }) => record.decidedOn)
  const dated = [...days.values()].flatMap((own) => documentsOfDay(own, pending))
  const undated = found.filter((one) => !isDated(one))
  const drafts = undated.length === 0 ? dated : withUndated(dated, undated, pending)
  place(pending, voice)
  return drafts
}

const isDated = ({ record }: About): boolean => record.decidedOn !== undefined

const numberOf = ({ record }: About): string => record.document?.number ?? ''

/** Whether its number and authority say which document it is. */
function isRecognised({ record }: About): boolean {
  const { code, name } = authorityOf(record)
  return numberOf({ record }) !== '' && (code ?? name) !== undefined
}

const isOfNumber = <T extends About>({ certain: [first] }: Draft<T>): boolean =>
  first !== undefined && isRecognised(first)

function documentsOfDay<T extends About>(found: readonly T[], pending: Pending<T>): Draft<T>[] {
  const others = found.filter((one) => !isRecognised(one))
  const drafts = byNumber(found.filter(isRecognised), pending)
  if (drafts.length === 0) return [draftOf(others)]
  if (others.length > 0) addCopies(others, drafts, pending)
  return drafts
}

const byNumber = <T extends About>(recognised: readonly T[], pending: Pending<T>): Draft<T>[] =>
  [...Map.groupBy(recognised, numberOf).values()].flatMap((own) => byAuthority(own, pending))

/** Documents by their number. */
const numbered = <T extends About>(drafts: readonly Draft<T>[]): ReadonlyMap<string, readonly Draft<T>[]> =>
  Map.groupBy(drafts.filter(isOfNumber), ({ certain: [first] }) => (first ? numberOf(first) : ''))

// A copy goes to the documents of its number, else to those of its authority, else to any.
function addCopies<T extends About>(copies: readonly T[], drafts: readonly Draft<T>[], pending: Pending<T>): void {
  const ofNumber = numbered(drafts)
  for (const own of Map.groupBy(copies, formOf).values()) {
    const [first] = own
    if (first === undefined) continue
    const ofAuthority = issuedBy(drafts, authorityOf(first.record))
    addPending(pending, ofNumber.get(numberOf(first)) ?? (ofAuthority.length > 0 ? ofAuthority : drafts), own)
  }
}

/** What of a document a record gives, as one text. */
const formOf = ({ record }: About): string => {
  const { code, name } = authorityOf(record)
  return JSON.stringify([record.document?.number, code, name])
}

function withUndated<T extends About>(
  drafts: readonly Draft<T>[],
  undated: readonly T[],
  pending: Pending<T>,
): Draft<T>[] {
  const ofNumber = numbered(drafts)
  const unknown: T[] = []
  for (const own of Map.groupBy(undated.filter(isRecognised), formOf).values()) {
    const [first] = own
    const same = first
      ? issuedUnder(numberOf(first), ofNumber.get(numberOf(first)) ?? [], authorityOf(first.record))
      : []
    if (same.length > 0) addPending(pending, same, own)
    else unknown.push(...own)
  }
  const all = paired(drafts, byNumber(unknown, pending))
  const others = undated.filter((one) => !isRecognised(one))
  if (others.length === 0) return all
  if (all.length === 0) return [draftOf(others)]
  addCopies(others, all, pending)
  return all
}

// Documents of a day without number or authority, and documents of an unknown day: each of the one may be one of the other.
function paired<T extends About>(drafts: readonly Draft<T>[], undated: readonly Draft<T>[]): Draft<T>[] {
  const unnumbered = drafts.filter((draft) => !isOfNumber(draft)).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  const pairs = undated.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)).slice(0, unnumbered.length)
  const taken = new Set(unnumbered.slice(0, pairs.length))
  pairs.forEach((draft, index) => {
    draft.uncertain.push(...(unnumbered[index]?.certain ?? []))
  })
  return [...drafts.filter((draft) => !taken.has(draft)), ...undated]
}

const dayOf = <T extends About>({ certain: [first] }: Draft<T>): string => {
  const { decidedOn, publishedOn } = first?.record ?? {}
  return `${decidedOn ?? publishedOn ?? ''} ${first ? recordKey(first.record) : ''}`
}

// Who has the fewest candidates is placed first.
function place<T extends About>(pending: Pending<T>, { speaks, counts }: Voice<T>): void {
  const doesSpeak = ({ certain, uncertain }: Draft<T>): boolean => certain.some(speaks) || uncertain.some(speaks)
  const doesCount = ({ certain }: Draft<T>): boolean => certain.some(counts)
  for (const [candidates, copies] of [...pending].sort(([a], [b]) => a.length - b.length)) {
    const [first] = candidates
    const isVoice = candidates.length > 1 && copies.some(speaks)
    const chosen = isVoice ? (candidates.find(doesSpeak) ?? candidates.find(doesCount)) : undefined
    const { certain, uncertain } = chosen ?? first ?? { certain: [], uncertain: [] }
    const place = candidates.length === 1 ? certain : uncertain
    for (const copy of copies) place.push(copy)
  }
}
