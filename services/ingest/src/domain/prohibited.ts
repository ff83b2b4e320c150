// Data of natural persons that may not be collected at all (上海市社会信用条例 第十四条, 浙江省公共信用信息管理条例
// 第十四条, 河南省社会信用条例 第四十五条): religious belief, genes, fingerprints, blood type, illness and its history.

const PROHIBITED_NAMES = new Set(
  [
    'religion',
    'religiousBelief',
    'faith',
    'gene',
    'genes',
    'genetic',
    'geneticInfo',
    'dna',
    'fingerprint',
    'fingerprints',
    'bloodType',
    'bloodGroup',
    'illness',
    'disease',
    'diseases',
    'medicalHistory',
    'diseaseHistory',
    'illnessHistory',
    '宗教',
    '宗教信仰',
    '基因',
    '指纹',
    '血型',
    '疾病',
    '病史',
    '疾病史',
    '疾病病史',
  ].map(normalise),
)

const LABELLED = /(宗教信仰|血型|指纹|基因|疾病史|病史)\s*[:：]/

function normalise(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '')
}

/** Whether a field of this name holds personal data that must not be collected. */
export const isProhibitedName = (name: string): boolean => PROHIBITED_NAMES.has(normalise(name))

/** The pointer to the first prohibited field inside a value, or undefined. */
export function prohibitedFieldIn(value: unknown, pointer = ''): string | undefined {
  if (value === null || typeof value !== 'object') return undefined
  for (const [name, child] of Object.entries(value)) {
    const place = `${pointer}/${name}`
    if (isProhibitedName(name)) return place
    const inside = prohibitedFieldIn(child, place)
    if (inside) return inside
  }
  return undefined
}

/** The pointer to the first text that carries prohibited data under its label, as `血型：A`. */
export function prohibitedTextIn(value: unknown, pointer = ''): string | undefined {
  if (typeof value === 'string') return LABELLED.test(value) ? pointer : undefined
  if (value === null || typeof value !== 'object') return undefined
  for (const [name, child] of Object.entries(value)) {
    const inside = prohibitedTextIn(child, `${pointer}/${name}`)
    if (inside) return inside
  }
  return undefined
}
