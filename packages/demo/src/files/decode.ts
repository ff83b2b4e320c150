const BOM = '\ufeff'

/** The text of a file that is UTF-8 or, failing that, GB18030, decoded strictly; undefined when it is neither. */
export function decodeText(bytes: Buffer): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.startsWith(BOM) ? text.slice(1) : text
    } catch {
      // The next encoding is tried; the caller is told when none fits.
    }
  }
  return undefined
}
