import type { IdentifierKind } from './classify/finding.ts'

/**
 * How much an identifier says about who somebody is.
 * `national`: one body or person in the whole country; identifies by itself. Check digits or a national issuer vouch.
 * `register`: unique in one register only; identifies together with its place or issuer, and the name.
 * `hint`: the same value exists in many places; narrows candidates that something else found, and nothing more.
 */
export type Strength = 'national' | 'register' | 'hint'

/** Kinds of identifiers that say something, as `classifyIdentifier` tells them, by their field, or of persons. */
export type StrengthKind =
  | Exclude<
      IdentifierKind,
      'uscc-like-invalid' | 'missing' | 'unreadable' | 'decorated' | 'digits-lost' | 'implausible' | 'person-id'
    >
  | 'inst-cert'
  | 'social-org'
  | `person-${'01' | '02' | '03' | '04' | '05'}`

interface Declared {
  readonly strength: Strength
  readonly source: string
}

/** The one declaration; whoever compares identifiers asks here. */
export const STRENGTHS: Readonly<Record<StrengthKind, Declared>> = {
  uscc: { strength: 'national', source: 'GB 32100-2015: one body one code, check character, registering division' },
  orgcode9: { strength: 'national', source: 'GB 11714-1997: given nationally, check character' },
  regno15: { strength: 'national', source: 'GS 15-2006: division of the first registrar, serial, ISO 7064 MOD 11,10' },
  taxno15: { strength: 'national', source: 'taxpayer number before 2015: division and organisation code' },
  taxno19: { strength: 'national', source: 'temporary taxpayer: L and a national code' },
  taxno20: { strength: 'national', source: 'taxpayer in business: resident number and two digits' },
  'person-01': { strength: 'national', source: 'GB 11643-1999: resident number, ISO 7064 MOD 11-2' },
  'person-05': {
    strength: 'national',
    source: '外国人永久居留身份证: given nationally by the immigration administration',
  },
  'person-02': { strength: 'register', source: 'ICAO Doc 9303: unique per issuing state only' },
  'person-03': { strength: 'register', source: '港澳居民来往内地通行证: no check digit; H or M and eight digits' },
  'person-04': { strength: 'register', source: '台湾居民来往大陆通行证: eight digits without check digit' },
  'inst-cert': { strength: 'register', source: '事业单位法人证书号: given per register of institutions' },
  'social-org': {
    strength: 'register',
    source: '社会组织登记证号 (社证字第…号): every civil-affairs bureau counts from 1',
  },
  regno13: { strength: 'hint', source: 'registration numbers before 2007: no check digit, registrars shared series' },
  'other-legacy': { strength: 'hint', source: 'no standard' },
  masked: { strength: 'hint', source: 'a part is hidden: data-quality 6' },
}

export const strengthOfKind = (kind: StrengthKind): Strength => STRENGTHS[kind].strength
