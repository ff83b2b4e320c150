/** What kind of body a code stands for. A closed list with an open end: rare prefixes occur, and amendments add more. */
export type EntityClass =
  | 'institution'
  | 'social-organisation'
  | 'trade-union'
  | 'company'
  | 'sole-trader'
  | 'co-operative'
  | 'rural-collective'
  | 'other'

const BY_DEPARTMENT: Readonly<Record<string, EntityClass>> = {
  1: 'institution',
  5: 'social-organisation',
  8: 'trade-union',
  N: 'rural-collective',
}

const BY_DEPARTMENT_AND_CATEGORY: Readonly<Record<string, EntityClass>> = {
  91: 'company',
  92: 'sole-trader',
  93: 'co-operative',
}

/** The class by the first two characters; `other` for every prefix that none of the named classes owns. */
export function entityClassOf(uscc: string): EntityClass {
  return BY_DEPARTMENT_AND_CATEGORY[uscc.slice(0, 2)] ?? BY_DEPARTMENT[uscc.charAt(0)] ?? 'other'
}
