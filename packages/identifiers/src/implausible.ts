/** One character or one short block over and over, a straight run of digits, or a province number that was never given. */
export type Implausibility = 'repeated' | 'run' | 'province'

const BLOCK_MAX = 4
/** Shorter texts repeat by chance. */
const LENGTH_MIN = 6

/**
 * Why a code is nonsense although it may pass its check digits; undefined when nothing speaks against it. Looked at are
 * the whole of it and the part that somebody counted: the organisation code inside a credit code, the serial of a
 * registration number. `123456789012345678` and `123456789012345` both pass, and were typed by many.
 *
 * Costs: of 86,095 registry rows two hold such an organisation code and may be genuine. They are quarantined with this
 * reason until somebody vouches for them; to join strangers by a typed run would be worse.
 */
export function implausibilityOf(normal: string): Implausibility | undefined {
  return patternOf(normal, BLOCK_MAX) ?? patternOf(serialOf(normal), 1)
}

function patternOf(text: string, blockMax: number): Implausibility | undefined {
  if (text.length < LENGTH_MIN) return undefined
  if (isRepeated(text, blockMax)) return 'repeated'
  return isRun(text, 1) || isRun(text, 9) ? 'run' : undefined
}

function serialOf(normal: string): string {
  switch (normal.length) {
    case 9:
      return normal.slice(0, 8)
    case 15:
      return normal.slice(6, 14)
    case 18:
      return normal.slice(8, 16)
    default:
      return ''
  }
}

function isRepeated(text: string, blockMax: number): boolean {
  for (let size = 1; size <= blockMax && 2 * size <= text.length; size++) {
    if (repeatsEvery(text, size)) return true
  }
  return false
}

function repeatsEvery(text: string, size: number): boolean {
  for (let index = size; index < text.length; index++) {
    if (text[index] !== text[index - size]) return false
  }
  return true
}

/** Whether each digit follows from the one before by `step`, after 9 comes 0. */
function isRun(text: string, step: number): boolean {
  for (let index = 1; index < text.length; index++) {
    const [before, after] = [text.charCodeAt(index - 1) - 48, text.charCodeAt(index) - 48]
    if (before < 0 || before > 9 || after !== (before + step) % 10) return false
  }
  return true
}
