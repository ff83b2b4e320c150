import { AppError, type FaultWord, faultAt, showValue } from '@mingxin/errors'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import { describeForeign, type ForeignBytes, type JsonBodyRefusal, LEVELS_MAX } from '@mingxin/json'

type Words = FaultWord & object

/**
 * Why a JSON body was not read, as an error: with the place, and without repeating what stands there. `body` is what was
 * read; it tells line and character.
 */
export function toBodyError(refusal: JsonBodyRefusal, body: Buffer): AppError {
  switch (refusal.kind) {
    case 'not-utf8':
      return toNotUtf8Error(refusal.foreign)
    case 'member-repeated':
      return repeatedMembers(refusal.pointers)
    case 'malformed':
      return malformed(placeInWords(refusal.position, body))
    case 'too-deep':
      return malformed({ zh: `嵌套超过${LEVELS_MAX}层`, en: `is nested above ${LEVELS_MAX} levels` })
    case 'poisoned':
      return malformed({
        zh: '含有名为__proto__或者constructor.prototype的字段',
        en: 'holds a member __proto__ or constructor.prototype',
      })
    case 'empty':
      return malformed({ zh: '请求体为空', en: 'is empty' })
  }
}

function toNotUtf8Error(foreign: ForeignBytes): AppError {
  const { zh, en } = describeForeign(foreign)
  return new AppError('request.not-utf8', { detail: en, detailZh: zh })
}

export const toCharsetError = (charset: string): AppError =>
  new AppError('request.not-utf8', {
    detail: `The body must be UTF-8 (RFC 8259); the Content-Type names ${showValue(charset)}. Send it as UTF-8.`,
    detailZh: `应为UTF-8编码；Content-Type写明的字符集是${showValue(charset)}`,
  })

/** A Content-Type that the operation does not take. */
export function toContentTypeError(accepted: readonly string[], came: string | undefined, cause: unknown): AppError {
  const shown = came === undefined ? { zh: '（未填写）', en: 'none' } : { zh: showValue(came), en: showValue(came) }
  return new AppError('request.content-type-unsupported', {
    detail: `The Content-Type must be ${listed(accepted, ', ', ' or ')}, not ${shown.en}.`,
    detailZh: `应为${listed(accepted, '、', '或者')}，实际为${shown.zh}`,
    cause,
  })
}

const listed = (items: readonly string[], comma: string, or: string): string =>
  [items.slice(0, -1).join(comma), ...items.slice(-1)].filter((part) => part !== '').join(or)

const malformed = ({ zh, en }: Words): AppError =>
  new AppError('request.malformed-json', { detail: `The body ${en}.`, detailZh: zh })

function placeInWords(position: number | undefined, body: Buffer): Words {
  if (position === undefined) return { zh: '请求体不是合法的JSON', en: 'is not valid JSON' }
  const text = withoutMark(body.toString('utf8'))
  const before = text.slice(0, position).split('\n')
  const line = before.length
  const column = Array.from(before.at(-1) ?? '').length + 1
  return position >= text.length
    ? { zh: `到第${line}行第${column}个字符处中断，不完整`, en: `ends too early, at line ${line}, column ${column}` }
    : { zh: `第${line}行第${column}个字符处有误`, en: `is not valid JSON at line ${line}, column ${column}` }
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text)

function repeatedMembers(pointers: readonly string[]): AppError {
  const faults = pointers.map((pointer) =>
    faultAt(maskPersonIdsIn(pointer).toWellFormed(), 'field.repeated', { zh: '出现多次', en: 'more than once' }),
  )
  return new AppError('request.invalid', {
    faults,
    detail: `${faults[0]?.pointer ?? 'A field'} appears more than once in one object.`,
  })
}
