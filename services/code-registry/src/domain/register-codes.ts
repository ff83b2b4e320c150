import { compareOrganisationNames } from '@mingxin/identifiers'
import { type Code, strengthOf } from './codes.ts'
import { divisionOf } from './division.ts'
import type { Subject, SubjectName } from './subject.ts'

/** Where and under which name a number of a register was given. */
export interface Registered {
  /** A division of 2, 4 or 6 digits, or the registrar's own code; empty for what has no place (documents of persons). */
  readonly place: string
  readonly normalName: string
}

const SEPARATOR = ' '

/** The qualifier of a number of a register: neither part holds a blank. */
export const registerQualifier = ({ place, normalName }: Registered): string => place + SEPARATOR + normalName

function readRegisterQualifier(qualifier: string): Registered {
  const at = qualifier.indexOf(SEPARATOR)
  return { place: qualifier.slice(0, Math.max(0, at)), normalName: qualifier.slice(at + 1) }
}

/** Whether one division lies in the other: a city's register and a record that names the district. */
function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [divisionOf(one), divisionOf(other)]
  return a.startsWith(b) || b.startsWith(a)
}

export interface RegisterMatch {
  /** Same number, place and name: one body. */
  readonly same: readonly Subject[]
  /** Same number and place under another name: renamed, or somebody else. */
  readonly unlike: readonly Subject[]
}

/**
 * Judges who of the holders of a number of a register is meant. The same number somewhere else is somebody else's; every
 * civil-affairs bureau counts from 1.
 */
export function matchInRegister(
  code: Code,
  holders: readonly Subject[],
  formerNames: readonly string[] = [],
): RegisterMatch {
  const asked = readRegisterQualifier(code.qualifier)
  const askedNames = [asked.normalName, ...formerNames]
  const near = holders.filter((holder) => heldIn(holder, code).some(({ place }) => isSamePlace(place, asked.place)))
  const isSame = (holder: Subject): boolean =>
    [...heldIn(holder, code), ...holder.names.filter(isProven)].some(({ normalName }) =>
      askedNames.some((name) => isAlike(normalName, name)),
    )
  return { same: near.filter(isSame), unlike: near.filter((holder) => !isSame(holder)) }
}

const isProven = ({ standing }: SubjectName): boolean => standing !== 'mentioned'

const heldIn = ({ codes }: Subject, { type, value }: Code): Registered[] =>
  codes
    .filter((code) => code.type === type && code.value === value)
    .map(({ qualifier }) => readRegisterQualifier(qualifier))

/** Names of persons are compared whole: 王小明 and 王小红 are two. */
const isAlike = (one: string, other: string): boolean =>
  one === other || (one.length > PERSON_NAME_MAX && compareOrganisationNames(one, other).verdict !== 'different')

const PERSON_NAME_MAX = 4

/** A number of a register without place or name says no more than a hint. */
export const isOfRegister = (code: Code): boolean => strengthOf(code.type) === 'register' && code.qualifier !== ''
