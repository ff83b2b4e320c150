import { absent, type Fault, faultAt } from '@mingxin/errors'
import { maskPersonIdsIn } from '@mingxin/identifiers'

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

const isProhibitedName = (name: string): boolean => PROHIBITED_NAMES.has(normalise(name))

/** One fault for each place of a row that holds such data, however deep: by the name of its field, or in a text. */
export const prohibitedFaults = (row: unknown): Fault[] => [
  ...fieldsIn(row, '').map(prohibitedAt),
  ...prohibitedTextFaults(row),
]

/** One fault for each text about a natural person that carries such data under its label, as `血型：A`. */
export const prohibitedTextFaults = (row: unknown): Fault[] =>
  isAboutPerson(row) ? textsIn(row, '').map(prohibitedAt) : []

/**
 * The other faults of a row, without the value of any prohibited place: the graver reason says enough where the place is
 * the same, and what stands around it is not shown.
 */
export function besideProhibited(faults: readonly Fault[], prohibited: readonly Fault[]): Fault[] {
  const places = new Set(prohibited.map(({ pointer }) => pointer))
  const around = new Set([...places].flatMap(placesAround))
  return faults
    .filter(({ pointer }) => !places.has(pointer))
    .map((fault) => (around.has(fault.pointer) ? withoutValue(fault) : fault))
}

const withoutValue = ({ suggestion: _, ...fault }: Fault): Fault => ({
  ...fault,
  actual: absent.hidden.en,
  actualZh: absent.hidden.zh,
})

function placesAround(pointer: string): string[] {
  const names = pointer.split('/')
  return names.slice(1).map((_, depth) => names.slice(0, depth + 1).join('/'))
}

function fieldsIn(value: unknown, pointer: string): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, child]) =>
    isProhibitedName(name) ? [below(pointer, name)] : fieldsIn(child, below(pointer, name)),
  )
}

function textsIn(value: unknown, pointer: string): string[] {
  if (typeof value === 'string') return LABELLED.test(value) ? [pointer] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, child]) => textsIn(child, below(pointer, name)))
}

const below = (pointer: string, name: string): string =>
  `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`

// A partner may have put anything into the name of a field above: the id of a person, or what no table can hold.
const prohibitedAt = (pointer: string): Fault =>
  faultAt(
    maskPersonIdsIn(pointer).toWellFormed().replaceAll('\0', '\ufffd'),
    'record.personal-data-prohibited',
    absent.hidden,
  )

// Subjects in an array are one fault more, not a way around.
function isAboutPerson(row: unknown): boolean {
  if (row === null || typeof row !== 'object') return false
  const subject: unknown = Reflect.get(row, 'subject')
  return [subject].flat().some(isPerson)
}

const isPerson = (subject: unknown): boolean =>
  subject !== null && typeof subject === 'object' && Reflect.get(subject, 'kind') === 'NATURAL_PERSON'
