import { createHmac, timingSafeEqual } from 'node:crypto'
import { AppError } from '@mingxin/errors'

const MAC_BYTES = 9

/** Page cursors: opaque to the caller, and only valid when this installation issued them for this list. */
export interface Cursors<Position> {
  encode(position: Position): string
  /** Rejects with `request.cursor-invalid` when the cursor was not issued for this list. */
  decode(cursor: string): Position
}

/** Cursors for one list; `secret` is shared by all processes of the service, `list` names the list. */
export function createCursors<Position>(secret: string, list: string): Cursors<Position> {
  const macOf = (text: string): Buffer =>
    createHmac('sha256', secret).update(`${list}\n${text}`).digest().subarray(0, MAC_BYTES)
  return {
    encode: (position) => {
      const text = JSON.stringify(position)
      return Buffer.concat([macOf(text), Buffer.from(text)]).toString('base64url')
    },
    decode: (cursor) => {
      const bytes = Buffer.from(cursor, 'base64url')
      const text = bytes.subarray(MAC_BYTES).toString()
      const mac = bytes.subarray(0, MAC_BYTES)
      if (mac.length < MAC_BYTES || !timingSafeEqual(mac, macOf(text))) throw new AppError('request.cursor-invalid')
      return JSON.parse(text) as Position
    },
  }
}
