import { compareOrganisationNames } from '@mingxin/identifiers'

/** An authority as one record names it. */
export interface Authority {
  readonly code: string | undefined
  /** In the form in which names are compared. */
  readonly name: string | undefined
}

/** An authority as the records of one document name it together. */
export interface Issuer {
  readonly codes: Set<string>
  readonly names: Set<string>
}

/** More authorities than this on one document are nobody's to tell apart. It also bounds what comparing costs. */
export const AUTHORITIES_COMPARED_MAX = 30

export const issuerOf = (authorities: readonly Authority[]): Issuer => ({
  codes: new Set(authorities.flatMap(({ code }) => code ?? [])),
  names: new Set(authorities.flatMap(({ name }) => name ?? [])),
})

/**
 * Whether an authority can be the issuer: everybody can who is not certainly somebody else. Two codes decide, unless one
 * name that says of which place it is stands beside both: one office with a new code is one. Beside a missing code the
 * names do, and where a name is missing too nothing speaks against it.
 */
export function canBeIssuer({ code, name }: Authority, { codes, names }: Issuer): boolean {
  if (code !== undefined && codes.size > 0)
    return codes.has(code) || (name !== undefined && names.has(name) && namesPlace(name))
  if (name === undefined || names.size === 0 || names.size > AUTHORITIES_COMPARED_MAX) return true
  return names.has(name) || [...names].some((other) => isAlike(name, other))
}

/**
 * Whether both issued a document of one full number, which says by itself whose it is: all did but those whose codes
 * differ and whose names are unlike.
 */
export function canShareFullNumber(one: Issuer, other: Issuer): boolean {
  if (one.codes.size === 0 || other.codes.size === 0 || [...one.codes].some((code) => other.codes.has(code)))
    return true
  const [names, others] = [[...one.names], [...other.names]]
  if (names.length === 0 || others.length === 0) return true
  if (names.length * others.length > AUTHORITIES_COMPARED_MAX ** 2) return true
  return names.some((name) => others.some((another) => isAlike(name, another)))
}

/** Whether issuers of two codes are one, because both have one and the same name that says of which place it is. */
export const haveOneName = (one: Issuer, other: Issuer): boolean =>
  [...one.names].some((name) => other.names.has(name) && namesPlace(name))

const FULL_NUMBER = /\((?:(?:19|20)[0-9]{2}|[一二][〇一二三四五六七八九]{3})\).*[0-9〇一二三四五六七八九十百千]/u

/** Whether a number has all that makes it one of a kind: a year in brackets, and a serial behind it. */
export const isFullNumber = (number: string): boolean => FULL_NUMBER.test(number)

// 高明区综合行政执法局 and 综合行政执法局, but not 市场监督管理局 and 城市管理局, which begin with no place.
const PLACE = /^.{2,}?(?:省|自治区|(?<!城)市|区|县|州|盟|旗|镇|(?<!城)乡|街道)/u
const LEVEL = /^(?:省|市|区|县|州|盟|旗|镇|乡|街道)/u
const LAST_LEVEL = /(省|市|区|县|州|盟|旗|镇|乡|街道)$/u

/** Whether a name says of which place the authority is: without it the same name is borne by one in every district. */
export const namesPlace = (name: string): boolean => PLACE.test(name)

/**
 * Whether two names can be those of one authority: they are like each other as names of organisations, or one is the
 * other with a place or a superior before it, with a branch behind it (佛山市高明区税务局, 国家税务总局佛山市高明区税务局) or
 * shortened (高明区市监局), or both are of one place and differ in what place it lies in (广东省高明区…, 佛山市高明区…, but not
 * 北京市朝阳区… and 长春市朝阳区…).
 */
export function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.endsWith(short) || long.startsWith(short)) return true
  if (compareOrganisationNames(short, long).verdict !== 'different' || isShortened(short, long)) return true
  const shared = sharedEnd(short, long)
  if (!namesPlace(shared)) return false
  const levelOf = (name: string): string | undefined => LAST_LEVEL.exec(name.slice(0, -shared.length))?.[1]
  const [level, otherLevel] = [levelOf(short), levelOf(long)]
  return level === undefined || otherLevel === undefined || level !== otherLevel
}

// From the first whole place on: what 北京市朝阳区 and 长春市朝阳区 share is 朝阳区, not 市朝阳区.
function sharedEnd(one: string, other: string): string {
  let length = 0
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++
  return one.slice(one.length - length).replace(LEVEL, '')
}

const PLACES = /^(?:.{1,8}?(?:省|自治区|(?<!城)市(?!场|政|容|监)|区|县|州市?|盟|旗|镇|(?<!城)乡|街道))+/u
const BRANCH = /^(.{3,}?局)(.{2,9}?)区?分局$/u

/** 佛山市生态环境局高明分局 is 生态环境局 of 高明区. */
function placeAndOffice(name: string): { readonly place: string; readonly office: string } {
  const [, house = name, branch] = BRANCH.exec(name) ?? []
  const place = PLACES.exec(house)?.[0] ?? ''
  return { place: branch === undefined ? place : `${branch}区`, office: house.slice(place.length) }
}

/** Whether one office is the other in fewer characters, at one place or at none: 市监局, 佛山市高明区市场监督管理局. */
function isShortened(one: string, other: string): boolean {
  const [a, b] = [placeAndOffice(one), placeAndOffice(other)]
  if (!(a.place.endsWith(b.place) || b.place.endsWith(a.place))) return false
  const [short, long] = a.office.length <= b.office.length ? [a.office, b.office] : [b.office, a.office]
  return short.length >= OFFICE_LENGTH_MIN && short.charAt(0) === long.charAt(0) && isWithin(short, long)
}

const OFFICE_LENGTH_MIN = 3

/** Whether all characters of a text stand in another one, in their order. */
function isWithin(short: string, long: string): boolean {
  let found = 0
  for (const character of long) if (character === short.charAt(found)) found++
  return found === short.length
}
