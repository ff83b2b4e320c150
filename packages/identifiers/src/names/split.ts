import { depthAfter, finalBracketStart } from './brackets.ts'

const SEPARATORS = '、,，;；/|｜\n'
/** A role word with a colon begins a new member even without a separator: `牵头人：甲 成员：乙`. */
const ROLE_LABEL = /(?:联合体)?(?:牵头|主办|成员)(?:人|方|单位|企业|公司)?[一二三四五六七八九十\d]*[:：]/y

/** The non-empty parts between separators, trimmed; separators inside brackets belong to the part. */
export function splitOutsideBrackets(text: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    depth = depthAfter(depth, text.charAt(index))
    if (depth > 0) continue
    const label = roleLabelLength(text, index)
    const separator = SEPARATORS.includes(text.charAt(index))
    if (label > 0 || separator) {
      parts.push(text.slice(start, index))
      start = separator ? index + 1 : index
    }
    index += Math.max(0, label - 1)
  }
  parts.push(text.slice(start))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** The text without one pair of brackets that encloses all of it: `（联合体：甲）`. */
export function unwrapped(text: string): string {
  return finalBracketStart(text) === 0 ? text.slice(1, -1).trim() : text
}

function roleLabelLength(text: string, index: number): number {
  ROLE_LABEL.lastIndex = index
  return ROLE_LABEL.exec(text)?.[0].length ?? 0
}
