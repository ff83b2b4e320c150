import type { RecordKind } from '@mingxin/contracts'
import { type Fault, faultAt, identifierFault, isUnusable, showValue } from '@mingxin/errors'
import { classifyIdentifier } from '@mingxin/identifiers'

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

/** The organisations on whose word a right hangs: who determined an entry also decides objections to it. */
const DETERMINING: { readonly [kind in RecordKind]?: string } = { LIST_ENTRY: 'determinedBy/code' }

/**
 * Judges the codes of the authorities a record names. One that is no unified code is a warning, and nothing relies on it; it
 * refuses the record where a right hangs on it.
 */
export function judgeAuthorities(kind: RecordKind, payload: Payload): { faults: Fault[]; warnings: Fault[] } {
  const faults: Fault[] = []
  const warnings: Fault[] = []
  for (const place of PLACES) {
    const code = codeAt(payload, place)
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

const OTHER = { zh: '此处为其他号码', en: 'this is another number' }

const problemOf = ({ expected, expectedZh }: Fault) => ({ zh: expectedZh ?? expected, en: expected })

function codeAt(payload: Payload, place: string): string | undefined {
  const value = place
    .split('/')
    .reduce<unknown>(
      (node, key) => (node !== null && typeof node === 'object' ? Reflect.get(node, key) : undefined),
      payload,
    )
  return typeof value === 'string' ? value : undefined
}
