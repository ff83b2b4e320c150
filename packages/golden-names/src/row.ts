/** A name as a source wrote it, with what the same row says about whose it is. */
export interface Row {
  readonly name: string
  /** The identifier beside the name; empty where the source has none. */
  readonly code: string
  /** Further columns that evidence rests on, by the source's own header. */
  readonly fields: Readonly<Record<string, string>>
}

/** `foshan:12`: the twelfth record of a source, counted from 1 behind the header. */
export interface RowReference {
  readonly source: string
  readonly row: number
}

export function printedReference({ source, row }: RowReference): string {
  return `${source}:${row}`
}
