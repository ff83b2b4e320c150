import pg from 'pg'

const INT8 = 20
const DATE = 1082
const JSON_TYPE = 114
const JSONB = 3802

const asText = (value: string): string => value

// Dates are business dates and stay text; a bigint of ours never exceeds 2^53. JSON stays parsed by the driver.
const parsers: Record<number, (value: string) => unknown> = {
  [INT8]: Number,
  [DATE]: asText,
  [JSON_TYPE]: JSON.parse,
  [JSONB]: JSON.parse,
}

/** How columns become JavaScript values: bigint → number, date → `YYYY-MM-DD`, timestamptz → Date, json → value. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : parsers[oid]) ?? pg.types.getTypeParser(oid, format),
}
