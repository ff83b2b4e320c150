import { randomInt } from 'node:crypto'
import { orgCodeCheckCharacter, usccFrom } from '@mingxin/identifiers'

/** A company that does not exist: organisation codes that begin with QX were never given out. New in every telling. */
export interface SyntheticCompany {
  readonly name: string
  readonly uscc: string
  readonly orgCode: string
}

export function inventCompany(nameOf: (number: string) => string): SyntheticCompany {
  const number = String(randomInt(1_000, 100_000)).padStart(5, '0')
  const body = `QX0${number}`
  const orgCode = `${body}${orgCodeCheckCharacter(body)}`
  const uscc = usccFrom({ department: '9', category: '1', region: '440608', orgCode })
  if (uscc === undefined) throw new Error(`no code can be made of ${orgCode}`)
  return { name: nameOf(number), uscc, orgCode }
}
