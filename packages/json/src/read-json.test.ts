import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from './read-json.ts'

const readValue = (text: string, numbers?: 'exact' | 'plain') => {
  const read = readJson(text, numbers && { numbers })
  if (read.kind !== 'value') throw new Error(`${read.kind}: ${text}`)
  return read.value
}

describe('JSON without anything odd', () => {
  it('has exactly the value JSON.parse gives it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent)
        expect(readValue(text)).toStrictEqual(JSON.parse(text))
      }),
    )
  })

  it('keeps members of any name', () => {
    for (const text of ['{"__proto__":{"a":1}}', '{"constructor":{"prototype":1}}', '{"":0}', '{"a:b":":"}'])
      expect(JSON.stringify(readValue(text))).toBe(text)
  })
})

describe('a member name that stands twice in one object', () => {
  type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }
  const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
  const escapeName = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

  /** Every member of a value as its pointer. */
  const places = (value: unknown, pointer = ''): string[] =>
    value === null || typeof value !== 'object'
      ? []
      : Object.entries(value).flatMap(([name, child]) => {
          const place = `${pointer}/${escapeName(name)}`
          return [...(Array.isArray(value) ? [] : [place]), ...places(child, place)]
        })

  /** Writes a value with the member at `twice` doubled, the second time with its name in escapes. */
  function write(value: unknown, twice: string, other: Json, pointer = ''): string {
    if (Array.isArray(value))
      return `[${value.map((item, index) => write(item, twice, other, `${pointer}/${index}`)).join()}]`
    if (!isObject(value)) return JSON.stringify(value)
    const members = Object.entries(value).flatMap(([name, child]) => {
      const place = `${pointer}/${escapeName(name)}`
      const member = `${JSON.stringify(name)}: ${write(child, twice, other, place)}`
      const escaped = Array.from(
        { length: name.length },
        (_, index) => `\\u${name.charCodeAt(index).toString(16).padStart(4, '0')}`,
      )
      return place === twice ? [member, `"${escaped.join('')}":${JSON.stringify(other)}`] : [member]
    })
    return `{${members.join(' , ')}}`
  }

  it('is refused with its place, however deep it is and however its name is written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(), fc.jsonValue({ maxDepth: 1 }), (value, pick, other) => {
        const all = places(value)
        const place = all[pick % all.length]
        fc.pre(place !== undefined)
        const text = write(value, place, other as Json)
        const read = readJson(text)
        expect(read).toMatchObject({ kind: 'member-repeated', pointers: [place] })
      }),
    )
  })

  it('is refused once for each place, and the same name in two objects is none', () => {
    expect(readJson('{"a":{"x":1,"x":2},"b":[{"x":1,"x":2,"x":3},{"x":1}],"a":3}')).toMatchObject({
      kind: 'member-repeated',
      pointers: ['/a/x', '/b/0/x', '/a'],
    })
    expect(readJson('[{"x":1},{"x":1}]')).toMatchObject({ kind: 'value' })
  })

  it('leaves all of its values to whoever has to look for what must not be kept', () => {
    expect(readJson('{"a":{"血型":"AB"},"a":1,"b":[2]}')).toMatchObject({ value: { a: [{ 血型: 'AB' }, 1], b: [2] } })
    expect(readJson('{"__proto__":1,"__proto__":2}')).toMatchObject({ pointers: ['/__proto__'] })
  })

  it('is not mistaken for colons and braces in texts', () => {
    expect(readValue('{"a:":"{:\\":\\\\","b":"：:"}')).toEqual({ 'a:': '{:":\\', b: '：:' })
  })
})

describe('a number', () => {
  it.each([
    ['9007199254740993', '9007199254740993'],
    ['1.0000000000000001', '1.0000000000000001'],
    ['12345678901.123456', '12345678901.123456'],
    ['440608188001010015', '440608188001010015'],
    ['1e400', '1e400'],
    ['-1E+400', '-1E+400'],
    ['1e-400', '1e-400'],
    ['-0', '-0'],
    ['-0.0', '-0.0'],
    ['9007199254740992', 9007199254740992],
    ['-9007199254740991', -9007199254740991],
    ['0.1', 0.1],
    ['1.50', 1.5],
    ['1e2', 100],
    ['1.5E-7', 1.5e-7],
    ['0e999999999999', 0],
    ['100000000000000000000000', 1e23],
    ['1.7976931348623157e308', 1.7976931348623157e308],
    ['5e-324', 5e-324],
  ])('%s is a number when a double holds it as it is written, else its text', (text, value) => {
    expect(readValue(text)).toBe(value)
    expect(readValue(`{"a":[${text}]}`)).toEqual({ a: [value] })
  })

  it.each(['1e2', '0.1234567', '1.0000000', '1.5E-7', '100000000000000000000.5'])(
    'that is not written plainly is its text where only plain ones count: %s',
    (text) => expect(readValue(`[${text}]`, 'plain')).toEqual([text]),
  )

  it.each(['9007199254740991', '0.123456', '-0.5', '999999999.12345', '0', '0.000000'])(
    'that is written plainly is a number everywhere: %s',
    (text) => expect(readValue(`[${text}]`, 'plain')).toEqual([Number(text)]),
  )

  it('keeps its value, whatever it is', () => {
    const digits = (max: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${max}}$`))
    const whole = fc.oneof(fc.constant('0'), fc.stringMatching(/^[1-9][0-9]{0,24}$/))
    const token = fc
      .tuple(fc.constantFrom('', '-'), whole, fc.option(digits(24)), fc.option(fc.integer({ min: -340, max: 340 })))
      .map(([sign, int, fraction, exponent]) =>
        [sign, int, fraction === null ? '' : `.${fraction}`, exponent === null ? '' : `e${exponent}`].join(''),
      )
    fc.assert(
      fc.property(token, (text) => {
        const value = readValue(text)
        if (typeof value === 'string') expect(value).toBe(text)
        else expect(BigDecimal(JSON.stringify(value))).toEqual(BigDecimal(text))
      }),
    )
  })

  it('of a million digits is read in time that grows with its length only', () => {
    for (const text of [`0.${'0'.repeat(1_000_000)}1`, `1${'0'.repeat(1_000_000)}`]) expect(readValue(text)).toBe(text)
  })

  /** A decimal as an integer and a power of ten, in integers of any length. */
  function BigDecimal(text: string): { units: bigint; power: number } {
    const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
    const [int = '', fraction = ''] = mantissa.split('.')
    let units = BigInt(int + fraction)
    let power = Number(exponent) - fraction.length
    while (units !== 0n && units % 10n === 0n) {
      units /= 10n
      power++
    }
    return { units, power: units === 0n ? 0 : power }
  }
})

describe('text that is no JSON', () => {
  it.each([
    ['{"a":}', 5],
    ['{"a":1', 6],
    ['', 0],
    ['{"a":"\n"}', 6],
    ['{"a":"b', 7],
    ['[1,]', 3],
    ['x at position 99', 0],
  ])('is refused with its place: %j', (text, position) => {
    expect(readJson(text)).toEqual({ kind: 'malformed', position })
  })

  it('never makes the reader throw', () => {
    const edit = fc.record({
      at: fc.nat(80),
      removed: fc.nat(9),
      added: fc.stringMatching(/^[\]["{}:,\\e\d\n中-]{0,6}$/),
    })
    fc.assert(
      fc.property(fc.json(), edit, (json, { at, removed, added }) => {
        const text = json.slice(0, at) + added + json.slice(at + removed)
        const { kind } = readJson(text)
        expect(kind === 'malformed').toBe(!isJson(text))
      }),
    )
  })

  it('and so deep that parsers would fail on it is refused as such', () => {
    expect(readJson('['.repeat(100_000))).toEqual({ kind: 'too-deep' })
    expect(readJson(`["a\r${'['.repeat(100_000)}`)).toEqual({ kind: 'malformed', position: 3 })
    expect(['malformed', 'too-deep']).toContain(readJson(`"${'['.repeat(100_000)}"x`).kind)
  })

  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
})
