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
 * Whether an authority can be the issuer: everybody can who is not certainly somebody else. Two codes decide; beside a
 * missing code the names do, and where a name is missing too nothing speaks against it.
 */
export function canBeIssuer({ code, name }: Authority, { codes, names }: Issuer): boolean {
  if (code !== undefined && codes.size > 0) return codes.has(code)
  if (name === undefined || names.size === 0 || names.size > AUTHORITIES_COMPARED_MAX) return true
  return names.has(name) || [...names].some((other) => isAlike(name, other))
}

// 高明区综合行政执法局 and 综合行政执法局, but not 市场监督管理局 and 城市管理局, which begin with no place.
const PLACE = /^.{2,}?(?:省|自治区|(?<!城)市|区|县|州|盟|旗|镇|(?<!城)乡|街道)/u
const LEVEL = /^(?:省|市|区|县|州|盟|旗|镇|乡|街道)/u
const LAST_LEVEL = /(省|市|区|县|州|盟|旗|镇|乡|街道)$/u

/** Whether a name says of which place the authority is: without it the same name is borne by one in every district. */
export const namesPlace = (name: string): boolean => PLACE.test(name)

/**
 * Whether two names can be those of one authority: they are like each other as names of organisations, or one is the other with a place or a superior before it, or with a
 * branch behind it (佛山市高明区税务局, 国家税务总局佛山市高明区税务局), or both are of one place and differ in what place it
 * lies in (广东省高明区…, 佛山市高明区…, but not 北京市朝阳区… and 长春市朝阳区…).
 */
export function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.endsWith(short) || long.startsWith(short)) return true
  if (compareOrganisationNames(short, long).verdict !== 'different') return true
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
