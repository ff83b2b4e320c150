import { errorCatalogue } from '@mingxin/contracts'

export interface Words {
  readonly zh: string
  readonly en: string
}

/** What contracts/errors.yaml says of one code. */
export interface CatalogueEntry extends Words {
  readonly use: 'problem' | 'fault' | 'warning'
  /** What is expected at the place of a fault; values stand in braces. */
  readonly expect?: Words
  /** What somebody can do about it. */
  readonly mend?: Words
}

const catalogue: { readonly [code: string]: CatalogueEntry } = errorCatalogue

/** The entry of a code; of one that an earlier version kept and nobody gives any more, the code itself. */
export const catalogueEntry = (code: string): CatalogueEntry => catalogue[code] ?? { use: 'fault', zh: code, en: code }
