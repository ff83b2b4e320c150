import type { ErrorObject } from 'ajv'
import { type Fault, faultAt } from './fault.ts'
import { fieldLabel } from './field-label.ts'
import { typesInWords } from './forms.ts'
import { conditionFault, enumFault, type Finding, faultByKeyword } from './schema-rules.ts'
import { type FaultWord, inChinese, inEnglish } from './words.ts'

/** What is said of a value that fits none of several alternatives; `branches` are the errors of all of them. */
export function alternativesFault(finding: Finding, branches: readonly ErrorObject[]): Fault {
  const own = branches.filter(({ instancePath }) => instancePath === finding.place)
  const valued = namesIn(own, 'allowedValue').concat(namesIn(own, 'allowedValues'))
  if (own.length > 0 && own.every(({ keyword }) => keyword === 'required')) return oneOfFields(finding, own)
  if (own.length > 0 && own.every(({ keyword }) => keyword === 'type')) return typeFault(finding, own)
  if (own.length > 0 && own.every(({ keyword }) => keyword === 'const' || keyword === 'enum'))
    return enumFault(finding, valued)
  const [nearest, another] = own.filter(({ keyword }) => keyword !== 'type' && keyword !== 'required')
  if (nearest !== undefined && another === undefined) return faultByKeyword({ ...finding, error: nearest })
  const field = inChinese(fieldLabel(finding.fields, finding.place))
  return conditionFault(finding, { zh: `“${field}”应符合接口约定的写法`, en: 'a value in a form of the contract' })
}

const namesIn = (errors: readonly ErrorObject[], param: string): unknown[] =>
  errors.flatMap(({ params }) => {
    const given: unknown = Reflect.get(params, param)
    return given === undefined ? [] : [given].flat()
  })

function oneOfFields(finding: Finding, errors: readonly ErrorObject[]): Fault {
  const labels = [...new Set(namesIn(errors, 'missingProperty'))].map((name) =>
    fieldLabel(finding.fields, `${finding.place}/${name}`),
  )
  return conditionFault(finding, { zh: `${quoted(labels)}至少填写一项`, en: `at least one of ${listed(labels)}` })
}

const quoted = (labels: readonly FaultWord[]): string => labels.map((one) => `“${inChinese(one)}”`).join('、')
const listed = (labels: readonly FaultWord[]): string => labels.map(inEnglish).join(', ')

function typeFault({ pointer, place, shown, fields }: Finding, errors: readonly ErrorObject[]): Fault {
  const type = typesInWords(namesIn(errors, 'type').map(String))
  return faultAt(pointer, 'field.type', shown, { field: fieldLabel(fields, place), type })
}
