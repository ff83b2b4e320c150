/** One character or one short block over and over, a straight run of digits, or a province number that was never given. */
export type Implausibility = 'repeated' | 'run' | 'province'

const BLOCK_MAX = 4
/** Shorter texts repeat by chance. */
const LENGTH_MIN = 6
/** Numbers are given in series, so every short number of two or three repeated digits is somebody's. */
const LONG = 12

/**
 * What standards print as examples and people copy from them: the number of nobody, or of a body that is not the one
 * meant. It is told as `repeated`, which is what happens to it. A code enters with its source.
 */
const PRINTED_EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['91350100M000100Y43', 'GB 32100-2015, the example of a code'],
  ['11010519491231002X', 'GB 11643-1999, 4.1, example of a woman'],
  ['440524188001010014', 'GB 11643-1999, 4.1, example of a man'],
])

/**
 * Why a code is nonsense although it may pass its check digits; undefined when nothing speaks against it. Looked at are
 * the whole of it and the part that somebody counted: the organisation code inside a credit code (behind MA, with which
 * all new ones begin), the serial of a registration number. `123456789012345678` and `123456789012345` both pass, and
 * were typed by many.
 *
 * Costs: of 86,095 registry rows two hold such an organisation code and may be genuine. They are quarantined with this
 * reason until somebody vouches for them; to join strangers by a typed run would be worse. Blocks of two to four
 * characters are looked for in the whole only: in the counted part they would take four more of those rows, living
 * companies with 32323232-4 and 61776177-4 among them. So are low serials, which the first bodies of a register have.
 */
export function implausibilityOf(normal: string): Implausibility | undefined {
  return exampleOf(normal) ?? patternOf(normal, BLOCK_MAX) ?? patternOf(serialOf(normal), 1)
}

/**
 * As above for the number of a person's document, of which all digits but those of a date are counted. An issue behind
 * eight digits does not count.
 */
export function documentImplausibilityOf(number: string): Implausibility | undefined {
  const digits = number.replaceAll(NO_DIGIT, '')
  return (
    exampleOf(number) ??
    patternOf(digits, digits.length < LONG ? 1 : BLOCK_MAX) ??
    (WITH_ISSUE.test(number) ? patternOf(digits.slice(0, 8), 1) : undefined)
  )
}

const NO_DIGIT = /[^0-9]/g
const WITH_ISSUE = /^[HM]?\d{10}(?:\([A-Z0-9]\)|[A-Z])?$/

const exampleOf = (code: string): Implausibility | undefined => (PRINTED_EXAMPLES.has(code) ? 'repeated' : undefined)

function patternOf(text: string, blockMax: number): Implausibility | undefined {
  if (text.length < LENGTH_MIN) return undefined
  if (isRepeated(text, blockMax)) return 'repeated'
  return isRun(text) || isRunOfPairs(text) ? 'run' : undefined
}

function serialOf(normal: string): string {
  switch (normal.length) {
    case 9:
      return withoutSeries(normal.slice(0, 8))
    case 15:
      return withoutSeries(normal.slice(6, 14))
    case 18:
      return withoutSeries(normal.slice(8, 16))
    default:
      return ''
  }
}

const SERIES = 'MA'

const withoutSeries = (body: string): string => (body.startsWith(SERIES) ? body.slice(SERIES.length) : body)

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

const isRun = (text: string): boolean => isRunBy(text, 1, 1) || isRunBy(text, 1, 9)

/** 11223344. */
function isRunOfPairs(text: string): boolean {
  if (text.length < LENGTH_MIN + 2 || text.length % 2 === 1) return false
  for (let index = 0; index < text.length; index += 2) if (text[index] !== text[index + 1]) return false
  return isRunBy(text, 2, 1) || isRunBy(text, 2, 9)
}

/** Whether every digit so many places on follows from the one before by `step`, after 9 comes 0. */
function isRunBy(text: string, places: number, step: number): boolean {
  for (let index = places; index < text.length; index += places) {
    const [before, after] = [text.charCodeAt(index - places) - 48, text.charCodeAt(index) - 48]
    if (before < 0 || before > 9 || after !== (before + step) % 10) return false
  }
  return true
}
