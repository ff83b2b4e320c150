import type { Receipt } from './receipt.ts'

/** A stored version as it may be shown to its sender: ids of persons masked, nothing sealed. */
export function shownVersion(
  version: { recordId: string; version: number; kind: string; op: 'CREATE' | 'UPDATE' | 'WITHDRAW'; body: string },
  receipt: Receipt,
) {
  const { recordId, kind, op } = version
  const { subject, payload, decidedOn, publishedOn, openLevel, reason } = withoutSealed(
    JSON.parse(version.body),
  ) as Body
  return {
    recordId,
    version: version.version,
    kind,
    op,
    ...(decidedOn !== undefined && { decidedOn }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(openLevel !== undefined && { openLevel }),
    ...(reason !== undefined && { reason }),
    ...(subject !== undefined && { subject }),
    ...(payload !== undefined && { payload }),
    receivedAt: receipt.receivedAt,
    receipt,
  }
}

interface Body {
  readonly subject?: Record<string, unknown>
  readonly payload?: Record<string, unknown>
  readonly decidedOn?: string
  readonly publishedOn?: string
  readonly openLevel?: string
  readonly reason?: string
}

/** Leaves out what protects an id number (`sealed`, `token`); its masked form stays. */
function withoutSealed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSealed)
  if (value === null || typeof value !== 'object') return value
  if (isPersonTaxpayer(value)) return { type: value.type, value: value.raw }
  const kept = Object.entries(value).filter(([key]) => key !== 'sealed' && key !== 'token')
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutSealed(child)]))
}

// Its value is a keyed hash; raw is the masked number.
const isPersonTaxpayer = (value: object): value is { type: string; raw: unknown } =>
  'type' in value && value.type === 'person-taxno' && 'raw' in value
