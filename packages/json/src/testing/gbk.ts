const codes = new Map<string, readonly [number, number]>()
const decoder = new TextDecoder('gb18030', { fatal: true })
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  }
}

/** Text as GBK; characters that GBK lacks become question marks, as they do when a spreadsheet saves them. */
export const encodeGbk = (text: string): Buffer =>
  Buffer.from(Array.from(text).flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : (codes.get(char) ?? [0x3f]))))

export const encodeUtf16 = (text: string, { isBigEndian = false, hasMark = false } = {}): Buffer => {
  const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}
