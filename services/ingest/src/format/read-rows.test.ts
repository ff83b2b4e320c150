import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRows } from './read-rows.ts'
import type { Row } from './row-assembler.ts'

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

const codes = new Map<string, readonly number[]>()
const decoder = new TextDecoder('gb18030')
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++)
    if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
const encodeGbk = (text: string): Buffer =>
  Buffer.from(Array.from(text).flatMap((char) => codes.get(char) ?? [...Buffer.from(char)]))

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
    ['[{"a":1}', 'line 1, column 9: the body ends too early'],
    ['[{"a":1},]', 'line 1, column 10: expected a value'],
    ['[{"a":1} {"b":2}]', 'line 1, column 10: expected , or ]'],
    ['[{"a":1}] x', 'line 1, column 11: unexpected text after the end'],
    ['"text"', 'line 1, column 1: expected [ or {'],
    ['', 'line 1, column 1: the body is empty'],
    ['[,]', 'line 1, column 2: expected a value'],
  ] as const) {
    it(`that cannot be cut says where: ${JSON.stringify(body)}`, async () => {
      await expect(rowsOf(body)).rejects.toMatchObject({
        code: 'request.malformed-json',
        message: expect.stringContaining(place),
      })
    })
  }
})

describe('the place where a JSON array cannot be cut', () => {
  it.each([
    ['[\n  {"a":1},\n  ,\n]', 3, 3, '此处应为一个值'],
    ['[{"n":"高明𠮷"} {"b":2}]', 1, 14, '此处应为“,”或者“]”'],
    ['\ufeff[{"n":"高"},\r\n]', 2, 1, '此处应为一个值'],
    ['[{"a":1}', 1, 9, '到此中断，不完整'],
    ['<xml/>', 1, 1, '此处应为“[”或者“{”'],
    ['[] 高', 1, 4, '结束之后还有其他内容'],
  ])(
    'is told by line and character in both languages, however the bytes arrive: %j',
    async (body, line, column, zh) => {
      for (const size of [1, 2, 3, 7, 1000]) {
        await expect(rowsOf(body, 'application/json', size)).rejects.toMatchObject({
          code: 'request.malformed-json',
          message: expect.stringContaining(`line ${line}, column ${column}: `),
          detailZh: `第${line}行第${column}个字符处有误：${zh}`,
        })
      }
    },
  )
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

const FORMS = [
  ['[', ' ,', ']', 'application/json'],
  ['', '\n', '\n', 'application/x-ndjson'],
] as const
const MARK = '\ufeff'
const elements = fc.array(fc.oneof(fc.json(), fc.constant('"高明"')), { minLength: 1, maxLength: 6 })
const chunkBytes = fc.integer({ min: 1, max: 40 })
const withForms = fc.constantFrom(...FORMS)

describe('a byte-order mark', () => {
  it('before a body changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(elements, withForms, chunkBytes, async (rows, [begin, between, end, type], size) => {
        const body = begin + rows.join(between) + end
        expect(await rowsOf(MARK + body, type, size)).toEqual(await rowsOf(body, type, size))
      }),
    )
  })
  it('before any line of NDJSON changes nothing, and alone in a line it is a blank line', async () => {
    const marks = fc.array(fc.constantFrom('', MARK, `${MARK}\n`, `${MARK}\r\n${MARK}`), { minLength: 6, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(elements, marks, chunkBytes, async (rows, before, size) => {
        const body = rows.map((row, index) => `${before[index]}${row}\n`).join('')
        expect(await rowsOf(body, 'application/x-ndjson', size)).toEqual(
          await rowsOf(rows.join('\n'), 'application/x-ndjson', size),
        )
      }),
    )
  })
  it('alone is an empty body, and places do not count it', async () => {
    await expect(rowsOf(MARK)).rejects.toMatchObject({
      message: expect.stringContaining('column 1: the body is empty'),
    })
    expect(await rowsOf(MARK, 'application/x-ndjson')).toEqual([])
    await expect(rowsOf(`${MARK}[{} {}]`)).rejects.toMatchObject({
      message: expect.stringContaining('line 1, column 5'),
    })
  })
  it('inside an array is no JSON, as it ever was', async () => {
    expect((await rowsOf(`[${MARK}1]`)).map(({ text }) => text)).toEqual([`${MARK}1`])
  })
})

describe('a body in another encoding is refused whole', () => {
  const texts = fc.array(fc.stringMatching(/^[ -~\u4e00-\u9fa5]{0,8}[\u4e00-\u9fa5][ -~\u4e00-\u9fa5]{0,8}$/), {
    minLength: 1,
    maxLength: 4,
  })
  const bodyOf = (names: readonly string[], [begin, between, end]: (typeof FORMS)[number]) =>
    begin + names.map((name) => JSON.stringify({ name, n: 1 })).join(between) + end

  it('when it is GBK, wherever brackets and backslashes stand in its characters', async () => {
    await fc.assert(
      fc.asyncProperty(texts, withForms, chunkBytes, async (names, form, size) => {
        const bytes = encodeGbk(bodyOf(names, form))
        // A few characters are sound UTF-8 by chance, as 一 (D2 BB): a row of nothing else cannot be told from UTF-8.
        fc.pre(names.every((name) => !isUtf8(encodeGbk(name))))
        await expect(rowsOf(bytes, form[3], size)).rejects.toMatchObject({ code: 'request.not-utf8' })
      }),
    )
  })
  it('when it is UTF-16, before a row is read', async () => {
    await fc.assert(
      fc.asyncProperty(texts, withForms, chunkBytes, fc.boolean(), fc.boolean(), async (names, form, size, ...how) => {
        const [isBigEndian, hasMark] = how
        const bytes = Buffer.from((hasMark ? MARK : '') + bodyOf(names, form), 'utf16le')
        const rejected = rowsOf(isBigEndian ? bytes.swap16() : bytes, form[3], size)
        await expect(rejected).rejects.toMatchObject({
          code: 'request.not-utf8',
          message: expect.stringContaining('UTF-16'),
        })
      }),
    )
  })
  it.each([
    ['a single object', encodeGbk('{"name":"高明区"}'), /byte 10 .*GBK/],
    ['an array that a backslash byte keeps from being cut', encodeGbk('[{"name":"诚\u8aa0"},{"name":"誠"}]'), /GBK/],
    ['bytes of no encoding at the start', Buffer.from([0xff, 0x5b, 0x5d]), /byte 1 .*no GB18030/],
    ['a character that breaks off at the end', Buffer.from('[{"a":"b"},{"a":"中').subarray(0, -1), /byte 18/],
  ])('and says what came: %s', async (_case, body, message) => {
    await expect(rowsOf(body, 'application/json', 64)).rejects.toMatchObject({
      code: 'request.not-utf8',
      message: expect.stringMatching(message),
    })
  })
  it('but not when one row proves that its sender writes UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('{"a":"高明"}\n'), encodeGbk('{"a":"高明"}\n'), Buffer.from('{"a":1}')])
    expect((await rowsOf(body, 'application/x-ndjson')).map(({ text }) => text)).toEqual([
      '{"a":"高明"}',
      undefined,
      '{"a":1}',
    ])
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
    const foreign = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])
    for (const [begin, between, end, type] of FORMS) {
      for (const rows of [
        [foreign, Buffer.from('{"b":"高明"}')],
        [Buffer.from('{"b":"高明"}'), foreign],
      ] as const) {
        const body = Buffer.concat([Buffer.from(begin), rows[0], Buffer.from(between), rows[1], Buffer.from(end)])
        expect((await rowsOf(body, type)).map(({ text }) => text)).toEqual(
          rows.map((row) => (row === foreign ? undefined : row.toString())),
        )
      }
    }
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
