import { createTestDatabase, type TestDatabase } from '@mingxin/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  boolArray,
  type Database,
  dateArray,
  hexArray,
  int2Array,
  int4Array,
  int8Array,
  jsonArray,
  textArray,
  timestampArray,
  uuidArray,
} from './index.ts'

let test: TestDatabase
let database: Database

beforeAll(async () => {
  test = await createTestDatabase()
  database = test.open('public')
})
afterAll(() => test.drop())

async function roundTrip(type: string, array: Buffer): Promise<unknown[]> {
  const { rows } = await database.query<{ value: unknown }>(`SELECT value FROM unnest($1::${type}[]) AS value`, [array])
  return rows.map(({ value }) => value)
}

const orNull = <T>(values: fc.Arbitrary<T>) => fc.array(fc.option(values), { maxLength: 30 })
const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\0', ''))
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const hexOf = (bytes: Buffer | null): string | null => bytes?.toString('hex') ?? null

const CASES: [string, fc.Arbitrary<unknown[]>, (values: never[]) => Buffer][] = [
  ['text', orNull(text), textArray],
  ['smallint', orNull(fc.integer({ min: -32_768, max: 32_767 })), int2Array],
  ['int', orNull(fc.integer()), int4Array],
  ['bigint', orNull(fc.maxSafeInteger()), int8Array],
  ['boolean', orNull(fc.boolean()), boolArray],
  ['uuid', orNull(fc.uuid()), uuidArray],
  ['date', orNull(day), dateArray],
  ['bytea', orNull(fc.uint8Array().map((bytes) => Buffer.from(bytes))), (values) => hexArray(values.map(hexOf))],
]

describe('an array column', () => {
  it.each(CASES)('gives back what was written, nulls included: %s', async (type, arbitrary, encode) => {
    const holds = async (values: unknown[]): Promise<void> => {
      expect(await roundTrip(type, encode(values as never[]))).toEqual(values)
    }
    await fc.assert(fc.asyncProperty(arbitrary, holds), { numRuns: 50 })
  })

  it('gives JSON back parsed', async () => {
    const values = [{ name: '高明区', list: [1, null, '"'] }, [], 'text', 7]
    expect(await roundTrip('json', jsonArray(values.map((value) => JSON.stringify(value))))).toEqual(values)
  })

  it('keeps instants to the microsecond, before and after the year 2000', async () => {
    const instants = [0, 946_684_800_000, 1_795_512_295_123, -62_135_596_800_000, 1_795_512_295_123.456]
    const { rows } = await database.query<{ us: number }>(
      'SELECT (extract(epoch FROM value) * 1000000)::bigint AS us FROM unnest($1::timestamptz[]) AS value',
      [timestampArray(instants)],
    )
    expect(rows.map(({ us }) => us)).toEqual(instants.map((ms) => Math.round(ms * 1000)))
  })

  it('refuses what is no value of its type, instead of writing another one', () => {
    expect(() => dateArray(['2026-13-01'])).toThrow(TypeError)
    expect(() => uuidArray(['not-a-uuid'])).toThrow(TypeError)
    expect(() => int2Array([40_000])).toThrow(RangeError)
    expect(() => int4Array([3e9])).toThrow(RangeError)
    expect(() => int8Array([1.5])).toThrow(RangeError)
  })
})

describe('a column read', () => {
  it('is what our code computes with: bigint a number, date a text, timestamptz a Date, numeric a text', async () => {
    const { rows } = await database.query(
      "SELECT 9007199254740991::bigint AS big, DATE '2026-03-02' AS day, TIMESTAMPTZ '2026-03-02T01:30:00Z' AS at, 1.10::numeric AS amount",
    )
    expect(rows).toEqual([
      { big: 9_007_199_254_740_991, day: '2026-03-02', at: new Date('2026-03-02T01:30:00Z'), amount: '1.10' },
    ])
  })

  it('sees business time: a day begins at midnight in Shanghai', async () => {
    const { rows } = await database.query("SELECT TIMESTAMPTZ '2026-03-01T16:00:00Z'::date AS day")
    expect(rows).toEqual([{ day: '2026-03-02' }])
  })
})
