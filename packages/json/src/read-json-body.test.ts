import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonBody } from './read-json-body.ts'
import { encodeGbk, encodeUtf16 } from './testing/gbk.ts'
import { BYTE_ORDER_MARK, describeForeign } from './utf8.ts'
import { Utf8Watch } from './utf8-watch.ts'

/** A JSON text with at least one Chinese character of GBK in it. */
const chinese = fc
  .tuple(fc.stringMatching(/^[\u4e00-\u9fa5]{1,12}$/), fc.stringMatching(/^[ -~\u4e00-\u9fa5（）〔〕]{0,12}$/))
  .map(([name, facts]) => JSON.stringify({ name, facts }))

const watch = (bytes: Buffer, chunkBytes: number) => {
  const seen = new Utf8Watch()
  for (let start = 0; start < bytes.length; start += chunkBytes) seen.see(bytes.subarray(start, start + chunkBytes))
  seen.end()
  return seen.foreign
}

describe('a body', () => {
  it('is read the same with a byte-order mark and without', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const bytes = Buffer.from(text.toWellFormed())
        fc.pre(bytes.length > 0 && !bytes.subarray(0, 4).includes(0) && !text.startsWith('\ufeff'))
        expect(readJsonBody(Buffer.concat([BYTE_ORDER_MARK, bytes]))).toEqual(readJsonBody(bytes))
      }),
    )
  })

  it('of nothing, or of a byte-order mark alone, is empty', () => {
    for (const bytes of [Buffer.alloc(0), BYTE_ORDER_MARK]) expect(readJsonBody(bytes)).toEqual({ kind: 'empty' })
  })

  it.each(['{"__proto__":{"x":1}}', '{"a":[{"\\u005f_proto__":1}]}', '{"constructor":{"prototype":{"x":1}}}'])(
    'that would change a prototype is refused: %s',
    (text) => {
      expect(readJsonBody(Buffer.from(text))).toEqual({ kind: 'poisoned' })
    },
  )

  it.each(['{"constructor":"某建筑公司"}', '{"a":"__proto__"}', '{"constructor":{"name":"x"}}'])(
    'that only looks like it is read: %s',
    (text) => expect(readJsonBody(Buffer.from(text))).toEqual({ kind: 'value', value: JSON.parse(text) }),
  )
})

describe('a body that is not UTF-8', () => {
  it('is refused when it is UTF-16, with a byte-order mark or without', () => {
    const options = fc.record({ isBigEndian: fc.boolean(), hasMark: fc.boolean() })
    fc.assert(
      fc.property(fc.oneof(fc.json(), chinese), options, (text, how) => {
        expect(readJsonBody(encodeUtf16(text, how))).toMatchObject({
          kind: 'not-utf8',
          foreign: { encoding: 'UTF-16' },
        })
      }),
    )
  })

  it('is refused when it is GBK, and it says so', () => {
    fc.assert(
      fc.property(chinese, fc.nat(100), (text, chunkBytes) => {
        const bytes = encodeGbk(text)
        // A few characters are sound UTF-8 by chance, as 一 (D2 BB); text of nothing else cannot be told from UTF-8.
        fc.pre(!isUtf8(bytes))
        const read = readJsonBody(bytes)
        expect(read).toMatchObject({ kind: 'not-utf8', foreign: { encoding: 'GB18030' } })
        const position = watch(bytes, chunkBytes + 1)?.position
        expect(read).toMatchObject({ foreign: { position } })
      }),
    )
  })

  it.each([
    ['another encoding', Buffer.from('{"a":"caf\xe9"}', 'latin1'), { encoding: 'unknown', position: 9 }],
    ['a character that breaks off', Buffer.from('{"a":1} 中').subarray(0, -1), { position: 8 }],
    ['bytes of no encoding behind a mark', Buffer.from([...BYTE_ORDER_MARK, 0x5b, 0xff]), { position: 4 }],
  ])('names the first foreign byte: %s', (_case, bytes, foreign) => {
    expect(readJsonBody(bytes)).toMatchObject({ kind: 'not-utf8', foreign })
  })

  it('is described in a sentence that says what is expected and what came', () => {
    expect(describeForeign({ encoding: 'GB18030', position: 7 })).toEqual({
      zh: '应为UTF-8编码；来的像是GBK或者GB18030，自第8个字节起',
      en: expect.stringMatching(/must be UTF-8.*byte 8.*GBK/),
    })
    expect(describeForeign({ encoding: 'UTF-16', position: 0 })).toEqual({
      zh: '应为UTF-8编码；来的像是UTF-16或者UTF-32',
      en: expect.stringMatching(/must be UTF-8.*UTF-16/),
    })
    expect(describeForeign({ encoding: 'unknown', position: 3 })).toEqual({
      zh: '应为UTF-8编码；自第4个字节起不是，也不像是GBK或者GB18030',
      en: expect.stringMatching(/must be UTF-8.*byte 4/),
    })
  })
})

describe('text that arrives in chunks', () => {
  it('is UTF-8 exactly when the whole is, wherever it is cut', () => {
    const whole = fc.oneof(
      fc.array(fc.nat(0x10ffff)).map((points) => Buffer.from(String.fromCodePoint(...points))),
      fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
      fc.tuple(fc.stringMatching(/^[a中é𠮷]{0,6}$/u), fc.uint8Array({ maxLength: 3 })).map(([text, more]) => {
        return Buffer.concat([Buffer.from(text), Buffer.from(more)])
      }),
    )
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 9 }), (bytes, chunkBytes) => {
        const foreign = watch(bytes, chunkBytes)
        expect(foreign === undefined).toBe(isUtf8(bytes))
        if (foreign) {
          expect(isUtf8(bytes.subarray(0, foreign.position))).toBe(true)
          expect(watch(bytes, bytes.length)?.position).toBe(foreign.position)
        }
      }),
    )
  })
})
