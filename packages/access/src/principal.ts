import type { OpenLevel, RecordKind } from '@mingxin/contracts'

/** Who asks: a client of an organisation, with what it may do. */
export interface Principal {
  readonly clientId: string
  readonly organisation: { readonly code: string; readonly name: string }
  readonly scopes: ReadonlySet<string>
  /** The highest disclosure level it may read. */
  readonly level: OpenLevel
}

const RANK: { readonly [level in OpenLevel]: number } = { PUBLIC: 0, AUTHORISED: 1, GOV_SHARED: 2 }

/** Whether something of this open level may be shown to a reader of that level. */
export const maySee = (reader: OpenLevel, content: OpenLevel): boolean => RANK[content] <= RANK[reader]

/** The open levels a reader of this level may see. */
export const levelsUpTo = (reader: OpenLevel): OpenLevel[] =>
  (['PUBLIC', 'AUTHORISED', 'GOV_SHARED'] as const).filter((level) => maySee(reader, level))

/** Whether a client may send records of this kind: rights are organisation × kind × operation. */
export const mayWriteKind = (principal: Principal, kind: RecordKind): boolean =>
  principal.scopes.has(`records:write:${kind}`)
