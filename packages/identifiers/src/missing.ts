/** What people and systems write where they have nothing to write, in upper case and without blanks. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '',
  '空',
  '空值',
  '为空',
  '无',
  '无码',
  '无代码',
  '暂无',
  '没有',
  '未知',
  '不详',
  '不明',
  '未提供',
  '未填',
  '未填写',
  '未登记',
  '缺失',
  '略',
  'N/A',
  'NA',
  '#N/A',
  'NAN',
  'NULL',
  '(NULL)',
  '<NULL>',
  'NIL',
  'NONE',
  'EMPTY',
  'UNDEFINED',
])

const MEANINGLESS = /^(?:0+|[^\p{L}\p{N}*●○•■□]*)$/u

/**
 * Whether a normalised value says that there is none: empty, a placeholder word, nothing but punctuation (`-`, `///`)
 * or nothing but zeros. Stars are not: `****` is a value that somebody hid.
 */
export function isMissing(normal: string): boolean {
  return PLACEHOLDERS.has(normal) || MEANINGLESS.test(normal)
}
