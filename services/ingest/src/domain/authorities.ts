import type { RecordKind } from '@mingxin/contracts'
import { type Fault, type FaultWord, faultAt, identifierFault, isUnusable, showValue } from '@mingxin/errors'
import { classifyIdentifier, looksLikeOtherValue } from '@mingxin/identifiers'

type Payload = { readonly [field: string]: unknown }

const PLACES = [
  'authority/code',
  'acceptOrg/code',
  'verifyOrg/code',
  'registrar/code',
  'department/code',
  'determinedBy/code',
  'courtCode',
] as const

const NAMES = [
  'authority/name',
  'acceptOrg/name',
  'verifyOrg/name',
  'registrar/name',
  'department/name',
  'determinedBy/name',
  'courtName',
] as const

/** What a date, an amount or a code in the place of a name is told. */
export const OTHER_VALUE: { readonly problem: FaultWord } = {
  problem: { zh: '像是日期、金额或者号码', en: 'it reads like a date, an amount or a code' },
}

/** The organisations on whose word a right hangs: who determined an entry also decides objections to it. */
const DETERMINING: { readonly [kind in RecordKind]?: string } = { LIST_ENTRY: 'determinedBy/code' }

/**
 * Judges the codes of the authorities a record names. One that is no unified code is a warning, and nothing relies on it; it
 * refuses the record where a right hangs on it. A date, an amount or a code in the place of a name is a warning.
 */
export function judgeAuthorities(kind: RecordKind, payload: Payload): { faults: Fault[]; warnings: Fault[] } {
  const faults: Fault[] = []
  const warnings = nameWarnings(payload)
  for (const place of PLACES) {
    const code = textAt(payload, place)
    if (code === undefined) continue
    const found = classifyIdentifier(code)
    if (found.kind === 'uscc') continue
    const pointer = `/payload/${place}`
    const suggestion = 'suggestion' in found ? found.suggestion : undefined
    const problem = isUnusable(found) ? problemOf(identifierFault(pointer, found)) : OTHER
    if (DETERMINING[kind] === place)
      faults.push(faultAt(pointer, 'identifier.authority-code-wrong', showValue(code), { problem }, suggestion))
    else warnings.push(faultAt(pointer, 'identifier.authority-code-invalid', showValue(code), { problem }, suggestion))
  }
  return { faults, warnings }
}

const OTHER = { zh: '18位统一社会信用代码；此处为其他号码', en: 'a unified social credit code; this is another number' }

const problemOf = ({ expected, expectedZh }: Fault) => ({ zh: expectedZh ?? expected, en: expected })

function nameWarnings(payload: Payload): Fault[] {
  return NAMES.flatMap((place) => {
    const name = textAt(payload, place)
    if (name === undefined || !looksLikeOtherValue(name)) return []
    return [faultAt(`/payload/${place}`, 'name.doubtful', showValue(name), OTHER_VALUE)]
  })
}

function textAt(payload: Payload, place: string): string | undefined {
  const value = place
    .split('/')
    .reduce<unknown>(
      (node, key) => (node !== null && typeof node === 'object' ? Reflect.get(node, key) : undefined),
      payload,
    )
  return typeof value === 'string' ? value : undefined
}
