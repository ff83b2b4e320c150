import { withoutFinalBrackets } from './brackets.ts'
import { isNarrative, type NameFault, organisationNameFault, TEXT_LENGTH_MAX } from './name-fault.ts'
import { normaliseOrganisationName } from './organisation-name.ts'
import { type RolePart, readRole } from './roles.ts'
import { splitOutsideBrackets, unwrapped } from './split.ts'

export interface Bidder {
  /** As written, without role words and 联合体. */
  readonly name: string
  /** True only where the text says who leads (牵头); nobody leads by being first. */
  readonly lead: boolean
  /** Why the text is no name; such a bidder is not to be resolved. */
  readonly fault?: NameFault
}

export interface BiddingParty {
  readonly consortium: boolean
  /** In the order of the text, each once, at least one. */
  readonly members: readonly Bidder[]
}

const ROLE_WORDS = /联合体|牵头|成员(?:单位|方)?[:：]/
const ENDS_AS_ORGANISATION = /(?:公司|集团|院|厂|所|社|中心|大学|学校|局|队|行|会)$/

/**
 * Takes apart what stands in a bidder's name field. `甲、乙联合体` and its variants (role words before or behind, in
 * brackets, other separators) become their members. A text without any such word is split only where every part ends as
 * an organisation does, because names and project titles contain 、 too. Minutes and project titles come back whole, as
 * one member with its fault.
 */
export function splitConsortium(text: string): BiddingParty {
  const whole = text.trim()
  if (whole.length > TEXT_LENGTH_MAX || isNarrativeBeyondLists(whole)) return single(whole)
  const marked = ROLE_WORDS.test(whole)
  const parts = splitOutsideBrackets(unwrapped(whole))
  const isList = parts.length > 1 && parts.every((part) => ENDS_AS_ORGANISATION.test(withoutFinalBrackets(part)))
  return marked || isList ? partyOf(whole, parts.map(readRole)) : single(whole)
}

/** A semicolon parts members as well as sentences, so it speaks against a name only once the text has been split. */
function isNarrativeBeyondLists(text: string): boolean {
  return isNarrative(normaliseOrganisationName(text).replaceAll(';', ''))
}

function partyOf(whole: string, parts: readonly RolePart[]): BiddingParty {
  const members = new Map<string, RolePart>()
  for (const part of parts.filter(({ name }) => name !== '')) {
    const key = normaliseOrganisationName(part.name)
    members.set(key, merged(members.get(key), part))
  }
  if (members.size === 0) return single(whole)
  const lead = leadOf(members, whole)
  return { consortium: true, members: [...members].map(([key, { name }]) => bidder(name, key === lead)) }
}

/** `甲、乙联合体，牵头人：甲` names 甲 twice and means one member. */
function merged(before: RolePart | undefined, part: RolePart): RolePart {
  return before ? { ...before, leads: before.leads || part.leads, leadName: before.leadName || part.leadName } : part
}

/** The key of the member called the leader; the first when the text speaks of a leader without telling which. */
function leadOf(members: ReadonlyMap<string, RolePart>, whole: string): string | undefined {
  if (!whole.includes('牵头')) return undefined
  const keys = [...members.keys()]
  const named = normaliseOrganisationName([...members.values()].map((part) => part.leadName).join(''))
  return keys.find((key) => members.get(key)?.leads) ?? keys.find((key) => isNamed(key, named)) ?? keys[0]
}

/** A word or two before 牵头 (`有牵头人`) is no name, and would be part of many. */
function isNamed(key: string, named: string): boolean {
  return named.length >= 4 && (named.includes(key) || key.includes(named))
}

function single(text: string): BiddingParty {
  return { consortium: false, members: [bidder(text, false)] }
}

function bidder(name: string, lead: boolean): Bidder {
  const fault = organisationNameFault(name)
  return { name, lead, ...(fault && { fault }) }
}
