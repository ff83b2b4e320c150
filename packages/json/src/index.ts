export {
  type JsonRefusal,
  type ReadJson,
  type ReadJsonOptions,
  readJson,
} from './read-json.ts'
export { type JsonBodyRefusal, type ReadJsonBody, readJsonBody } from './read-json-body.ts'
export { LEVELS_MAX } from './scan.ts'
export {
  BYTE_ORDER_MARK,
  describeForeign,
  type ForeignBytes,
  HEAD_BYTES,
  isUtf16,
  withoutByteOrderMark,
} from './utf8.ts'
export { Utf8Watch } from './utf8-watch.ts'
