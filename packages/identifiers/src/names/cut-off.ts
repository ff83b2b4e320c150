import type { NameParts } from './name-parts.ts'

const UNIT_WORD = /(?:[分支]公司|[分支]行|营业部|办事处|代表处|营业厅|经营部|门市部|服务部)$/
/** What must be left of a legal form: 股份 alone may begin 股份合作公司 too. */
const LEFT_OF_FORM = /有限|^总?公$/

/**
 * Whether one name is the other with its end cut off inside its last word (有限公…, 高明支…), where everything that tells
 * bodies apart has been written. A name cut off earlier may be anybody's.
 */
export function isCutOff(a: string, b: string, left: NameParts, right: NameParts): boolean {
  const [short, long, parts] = a.length < b.length ? [a, b, right] : [b, a, left]
  if (short === long || !long.startsWith(short) || parts.remark !== '') return false
  const isHouse = parts.branch === ''
  const last = isHouse ? parts.legalForm : (UNIT_WORD.exec(parts.branch)?.[0] ?? '')
  if (last === '' || !long.endsWith(last)) return false
  const rest = short.slice(long.length - last.length)
  return isHouse ? LEFT_OF_FORM.test(rest) : rest !== ''
}
