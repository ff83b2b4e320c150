import { span, type Words } from './wording.ts'

/** What a group, or the relay, fails with while it does. */
export interface LastFailure {
  readonly code: string
  /** The title of the code in Chinese, where it has one. */
  readonly titleZh: string | undefined
  /** What the last failure said, ids of persons masked. */
  readonly message: string
  /** Failures in a row, this one included. */
  readonly consecutive: number
  /** When the first and the last of them were. */
  readonly since: Date
  readonly lastAt: Date
}

/** A sentence in front of which another one stands. */
export function tellFailure(failure: LastFailure | undefined, now: number): Words {
  if (!failure) return { en: '', zh: '' }
  const { code, titleZh, consecutive, since } = failure
  const ago = span(Math.max(0, now - since.getTime()))
  const message = failure.message.replace(/[.。\s]+$/, '')
  return {
    en: ` Fails, ${consecutive} in a row since ${ago.en} ago: ${code}: ${message}.`,
    zh: `处理失败，${ago.zh}以来连续 ${consecutive} 次：${code}${titleZh ? `（${titleZh}）` : ''}：${message}。`,
  }
}
