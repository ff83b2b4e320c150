import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Row, readRows } from './read-rows.ts'

const LIMITS = { bodyBytesMax: 1_000_000, rowBytesMax: 10_000, rowsMax: 1_000, stallMs: 10_000 }

async function rowsOf(
  body: string | Buffer,
  contentType = 'application/json',
  chunkBytes = 7,
  limits = LIMITS,
): Promise<Row[]> {
  const bytes = Buffer.from(body)
  const chunks: Buffer[] = []
  for (let start = 0; start < bytes.length; start += chunkBytes) chunks.push(bytes.subarray(start, start + chunkBytes))
  const rows: Row[] = []
  await readRows(Readable.from(chunks, { objectMode: false }), contentType, limits, createHash('sha256'), (row) =>
    rows.push(row),
  )
  return rows
}

describe('a JSON array', () => {
  it('is cut into exactly its elements, whatever the spacing and however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.json(), { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('', ' ', '\n', '\r\n\t'),
        async (elements, size, blank) => {
          const body = `${blank}[${blank}${elements.join(`${blank},${blank}`)}${blank}]${blank}`
          const rows = await rowsOf(body, 'application/json', size)
          expect(rows.map(({ text }) => JSON.parse(text ?? ''))).toEqual(elements.map((element) => JSON.parse(element)))
        },
      ),
    )
  })

  it('keeps the rows around an element that is not valid JSON apart from it', async () => {
    const rows = await rowsOf('[{"a":1},{"b":tru},{"c":"}],[{"}]')
    expect(rows.map(({ text }) => text)).toEqual(['{"a":1}', '{"b":tru}', '{"c":"}],[{"}'])
  })

  it('may be a single object', async () => {
    expect((await rowsOf(' {"a":[1,{}]} ')).map(({ text }) => text)).toEqual(['{"a":[1,{}]}'])
  })

  for (const [body, place] of [
    ['[{"a":1}', 'byte 8: the body ends too early'],
    ['[{"a":1},]', 'byte 9: expected a value'],
    ['[{"a":1} {"b":2}]', 'byte 9: expected , or ]'],
    ['[{"a":1}] x', 'byte 10: unexpected text after the end'],
    ['"text"', 'byte 0: expected [ or {'],
    ['', 'byte 0: the body is empty'],
    ['[,]', 'byte 1: expected a value'],
  ] as const) {
    it(`that cannot be cut says where: ${JSON.stringify(body)}`, async () => {
      await expect(rowsOf(body)).rejects.toMatchObject({
        code: 'request.malformed-json',
        message: expect.stringContaining(place),
      })
    })
  }
})

describe('NDJSON', () => {
  it('is cut into its lines; blank lines are no rows, the last line needs no line feed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.json(), { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (elements, size, isEnded) => {
          const lines = elements.map((element) => JSON.stringify(JSON.parse(element)))
          const body = lines.join('\n\n \r\n') + (isEnded ? '\n' : '')
          const rows = await rowsOf(body, 'application/x-ndjson', size)
          expect(rows.map(({ text }) => text?.trim())).toEqual(lines)
        },
      ),
    )
  })
})

describe('limits', () => {
  it('a body that stops arriving counts as broken off, and what it held is free again', async () => {
    const content = new Readable({ read: () => {} })
    content.push('[{"a":1}')
    const reading = readRows(content, 'application/json', { ...LIMITS, stallMs: 30 }, createHash('sha256'), () => {})
    await expect(reading).rejects.toMatchObject({ code: 'request.aborted' })
    expect(content.destroyed).toBe(true)
  })

  it('a row above the limit is reported without its text, and the rows after it are kept', async () => {
    const rows = await rowsOf(`[{"a":"${'x'.repeat(50)}"},{"b":1}]`, 'application/json', 9, {
      ...LIMITS,
      rowBytesMax: 30,
    })
    expect(rows).toEqual([
      { index: 0, text: undefined, bytes: 58 },
      { index: 1, text: '{"b":1}', bytes: 7 },
    ])
  })

  it('a row that is not UTF-8 is reported without its text', async () => {
    const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}\n{"b":1}')])
    expect((await rowsOf(body, 'application/x-ndjson')).map(({ text }) => text)).toEqual([undefined, '{"b":1}'])
  })

  it('more rows than allowed refuse the request', async () => {
    await expect(rowsOf('[1,2,3]', 'application/json', 9, { ...LIMITS, rowsMax: 2 })).rejects.toMatchObject({
      code: 'request.too-many-records',
    })
  })

  it('a larger body than allowed is refused before it is read to its end', async () => {
    let isExhausted = false
    const endless = Readable.from(
      (async function* () {
        for (let n = 0; n < 1000; n++) yield Buffer.from('[1,1,1,1,1,')
        isExhausted = true
      })(),
    )
    const reading = readRows(
      endless,
      'application/json',
      { ...LIMITS, bodyBytesMax: 50 },
      createHash('sha256'),
      () => {},
    )
    await expect(reading).rejects.toMatchObject({ code: 'request.body-too-large' })
    expect(isExhausted).toBe(false)
  })
})
