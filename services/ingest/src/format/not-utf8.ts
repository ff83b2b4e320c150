import { AppError } from '@mingxin/errors'
import { describeForeign, type ForeignBytes } from '@mingxin/json'

export const toNotUtf8Error = (foreign: ForeignBytes): AppError =>
  new AppError('request.not-utf8', { detail: describeForeign(foreign) })
