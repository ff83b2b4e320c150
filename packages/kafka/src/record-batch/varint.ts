// Signed numbers as Kafka's records have them: zigzag, seven bits a byte, the lowest first. All are below 2^52, so
// doubles hold them exactly; shifts serve the usual ones below 2^30.

const SMALL = 2 ** 30
/** The most bytes a number below 2^53 takes. */
export const VARINT_BYTES_MAX = 8

/** Returns where the next byte goes. */
export function writeVarint(target: Buffer, value: number, begin: number): number {
  let rest = value < 0 ? -2 * value - 1 : 2 * value
  let at = begin
  for (; rest >= SMALL; rest = Math.floor(rest / 0x80)) target[at++] = (rest % 0x80) | 0x80
  for (; rest >= 0x80; rest >>>= 7) target[at++] = (rest & 0x7f) | 0x80
  target[at++] = rest
  return at
}
