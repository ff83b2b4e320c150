import { AppError } from '@mingxin/errors'
import { describeForeign, type ForeignBytes } from '@mingxin/json'

export function toNotUtf8Error(foreign: ForeignBytes): AppError {
  const { zh, en } = describeForeign(foreign)
  return new AppError('request.not-utf8', { detail: en, detailZh: zh })
}
