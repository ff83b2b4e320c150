import { DIGITS, valueAt } from './alphabet.ts'

/** First two digits of GB/T 2260 codes in force. Codes of the level below change every year and are the caller's data. */
export const PROVINCES: Readonly<Record<string, string>> = {
  11: '北京市',
  12: '天津市',
  13: '河北省',
  14: '山西省',
  15: '内蒙古自治区',
  21: '辽宁省',
  22: '吉林省',
  23: '黑龙江省',
  31: '上海市',
  32: '江苏省',
  33: '浙江省',
  34: '安徽省',
  35: '福建省',
  36: '江西省',
  37: '山东省',
  41: '河南省',
  42: '湖北省',
  43: '湖南省',
  44: '广东省',
  45: '广西壮族自治区',
  46: '海南省',
  50: '重庆市',
  51: '四川省',
  52: '贵州省',
  53: '云南省',
  54: '西藏自治区',
  61: '陕西省',
  62: '甘肃省',
  63: '青海省',
  64: '宁夏回族自治区',
  65: '新疆维吾尔自治区',
  71: '台湾省',
  81: '香港特别行政区',
  82: '澳门特别行政区',
}

/** Stands in codes given by a central registration authority, which has no province. */
export const CENTRAL_REGION = '100000'

const KNOWN = new Uint8Array(100)
for (const code of Object.keys(PROVINCES)) KNOWN[Number(code)] = 1

/** Whether the two characters from `from` on are the code of a province-level division. */
export function isProvinceAt(text: string, from: number): boolean {
  const tens = valueAt(text, from, DIGITS)
  const ones = valueAt(text, from + 1, DIGITS)
  return tens >= 0 && ones >= 0 && KNOWN[tens * 10 + ones] === 1
}

/** Whether the six digits from `from` on name a registering authority's area as far as the province level can tell. */
export function isRegionAt(text: string, from: number): boolean {
  return isProvinceAt(text, from) || text.startsWith(CENTRAL_REGION, from)
}

/** One division code during the years in which it was given out. Old codes live on in the identifiers they became part of. */
export interface DivisionPeriod {
  readonly code: string
  readonly name: string
  readonly validFromYear: number
  /** The year in which the next code took over; absent while the code is in force. */
  readonly validToYear?: number
}

/** The codes Gaoming has had, newest first. Source: python-stdnum loc.dat, which dates them by year. */
export const GAOMING_DIVISIONS: readonly DivisionPeriod[] = [
  { code: '440608', name: '佛山市高明区', validFromYear: 2002 },
  { code: '440684', name: '高明市', validFromYear: 1994, validToYear: 2002 },
  { code: '440624', name: '高明县', validFromYear: 1983, validToYear: 1994 },
  { code: '442731', name: '高明县', validFromYear: 1981, validToYear: 1983 },
]

/** Whether a division code is or once was Gaoming's: a legacy number given before 2002 still belongs to the district. */
export function isGaomingDivision(code: string): boolean {
  return GAOMING_DIVISIONS.some((period) => period.code === code)
}
