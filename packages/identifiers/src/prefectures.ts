/**
 * The third and fourth digits of every GB/T 2260 code that is or was in force since 1980, by province: cities, prefectures
 * (地区, from 21 on, most became cities), leagues, autonomous prefectures, 90 for counties led by the province itself, 00
 * for the province. Codes outlive their divisions, so nothing is ever taken out. The same 587 prefixes are in python-stdnum's
 * loc.dat, which dates every code; of 80,770 sound codes of a registry one stands outside (6329, a zone of Xining).
 */
const LEVELS_BELOW: Readonly<Record<string, string>> = {
  // 1103 is no division: the registrar of the Beijing Economic-Technological Development Area gives 110302.
  11: '00-03',
  12: '00-02',
  13: '00-11 21-30 90',
  14: '00-11 21-27 90',
  15: '00-09 21-29',
  21: '00-14 21-22 90',
  22: '00-08 21-26 90',
  23: '00-12 21-27 90',
  31: '00-02',
  32: '00-13 21-27 90',
  33: '00-11 21-28 90',
  34: '00-18 21-29',
  35: '00-09 21-27 90',
  36: '00-11 21-26',
  37: '00-17 21-29 90',
  41: '00-17 21-30 90',
  42: '00-13 21-29 90',
  43: '00-13 21-31 90',
  44: '00-20 21-29 51-53 90',
  45: '00-14 21-28',
  46: '00-04 90',
  50: '00-03',
  51: '00-20 21-39 90',
  52: '00-06 21-27',
  53: '00-09 21-35',
  54: '00-06 21-27',
  61: '00-10 21-27',
  62: '00-12 21-30',
  63: '00-02 21-28',
  64: '00-05 21-22',
  65: '00-05 21-32 40-43 90',
  71: '00',
  81: '00',
  82: '00',
}

/** The first four digits of central registration authorities' 100000. */
const CENTRAL_PREFIX = '1000'

/** The first four digits of every division code that is or was in force since 1980. */
export const PREFECTURE_PREFIXES: ReadonlySet<string> = new Set([
  CENTRAL_PREFIX,
  ...Object.entries(LEVELS_BELOW).flatMap(([province, ranges]) =>
    ranges.split(' ').flatMap((range) => numbersIn(range).map((number) => province + number)),
  ),
])

function numbersIn(range: string): string[] {
  const [first, last = first] = range.split('-').map(Number)
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0'))
}

/** Division codes by their prefecture, whatever county the last two digits name: these change every year. */
export const PREFECTURES: { has(code: string): boolean } = {
  has: (code) => PREFECTURE_PREFIXES.has(code.slice(0, 4)),
}
