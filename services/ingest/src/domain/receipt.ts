import { canonicalJson, sha256 } from './canonical.ts'

/** The end of an organisation's receipt chain. */
export interface ChainHead {
  readonly sequence: number
  readonly hash: string | undefined
}

/** Proof that a version was accepted: what, when, as the how-manieth, after which receipt. */
export interface Receipt {
  readonly sourceOrgCode: string
  readonly sequence: number
  readonly recordId: string
  readonly version: number
  readonly recordHash: string
  readonly receivedAt: string
  readonly previousHash?: string
  readonly hash: string
}

/** The next receipt of a chain; its hash covers every other field, the hash of the receipt before among them. */
export function nextReceipt(
  head: ChainHead,
  {
    sourceOrgCode,
    recordId,
    version,
    recordHash,
    receivedAt,
  }: Pick<Receipt, 'sourceOrgCode' | 'recordId' | 'version' | 'recordHash' | 'receivedAt'>,
): Receipt {
  const sequence = head.sequence + 1
  const body = {
    sourceOrgCode,
    sequence,
    recordId,
    version,
    recordHash,
    receivedAt,
    ...(head.hash !== undefined && { previousHash: head.hash }),
  }
  return { ...body, hash: receiptHash(body) }
}

/** SHA-256 over the canonical JSON of a receipt without its hash. A partner verifies its chain with this alone. */
export const receiptHash = ({ hash: _hash, ...body }: Partial<Receipt>): string => sha256(canonicalJson(body))
