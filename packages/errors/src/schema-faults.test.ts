import { fieldsOf } from '@mingxin/contracts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type Fault, faultsFromSchema, valueAt } from './index.ts'

const ajv = new Ajv2020({ allErrors: true, strict: false })

function faultsOf(schema: object, value: unknown, prefix?: string): Fault[] {
  const validate = ajv.compile(schema)
  return validate(value) ? [] : faultsFromSchema(validate.errors ?? [], value, prefix)
}

const object = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more })

describe('what a schema complains about', () => {
  it.each([
    ['field.required', object({}, { required: ['name'] }), {}, '/name', '(missing)'],
    ['field.unknown', object({}, { additionalProperties: false }), { 'a/b~c': 1 }, '/a~1b~0c', '(not shown)'],
    ['field.type', object({ amount: { type: 'number' } }), { amount: 'x' }, '/amount', 'x'],
    ['field.enum', object({ op: { enum: ['A', 'B'] } }), { op: 'C' }, '/op', 'C'],
    ['field.enum', object({ op: { const: 'A' } }), { op: 'C' }, '/op', 'C'],
    ['field.format', object({ code: { pattern: '^[A-Z]+$' } }), { code: 'a' }, '/code', 'a'],
    ['field.length', object({ name: { minLength: 2 } }), { name: 'x' }, '/name', 'x'],
    ['field.length', object({ list: { maxItems: 1 } }), { list: [1, 2] }, '/list', '[1,2]'],
    ['field.range', object({ amount: { minimum: 0 } }), { amount: -1 }, '/amount', '-1'],
    ['field.condition', object({ list: { uniqueItems: true } }), { list: [1, 1] }, '/list', '[1,1]'],
  ])('is a fault with code, place and what came: %s', (code, schema, value, pointer, actual) => {
    expect(faultsOf(schema, value)).toEqual([expect.objectContaining({ code, pointer, actual })])
  })

  it('says what was expected', () => {
    const [fault] = faultsOf(object({ fine: { type: 'number', maximum: 100 } }), { fine: 101 })
    expect(fault).toMatchObject({ expected: 'at most 100', expectedZh: '“fine”应不大于100' })
  })

  it('names every fault at once, below the place the value stands at', () => {
    const schema = object({ a: { type: 'string' }, b: { type: 'string' } }, { required: ['c'] })
    expect(
      faultsOf(schema, { a: 1, b: 2 }, '/payload')
        .map(({ pointer }) => pointer)
        .toSorted(),
    ).toEqual(['/payload/a', '/payload/b', '/payload/c'])
  })

  it('of alternatives is one fault, not one per alternative that was not taken', () => {
    const schema = object({ subject: { anyOf: [{ required: ['name'] }, { required: ['uscc'] }] } })
    expect(faultsOf(schema, { subject: {} })).toEqual([
      expect.objectContaining({ code: 'field.condition', pointer: '/subject' }),
    ])
  })

  it('of a hundred thousand places is told of the first hundred, each place looked at once', () => {
    const codes = Array.from({ length: 100_000 }, () => 'x')
    expect(faultsOf({ items: { type: 'string', enum: ['A'] } }, codes)).toHaveLength(100)
    const unknown = Object.fromEntries(codes.map((_, index) => [`field${index}`, 1]))
    expect(faultsOf(object({ field: {} }, { additionalProperties: false }), unknown)).toHaveLength(100)
  })

  it('beside failing alternatives is not lost', () => {
    const schema = object({ a: { anyOf: [{ type: 'string' }, { type: 'number' }] }, ab: { type: 'string' } })
    expect(faultsOf(schema, { a: true, ab: 1 }).map(({ pointer }) => pointer)).toEqual(['/a', '/ab'])
  })

  it.each([
    [
      'fields',
      { anyOf: [{ required: ['name'] }, { required: ['uscc'] }] },
      {},
      'field.condition',
      '“name”、“uscc”至少填写一项',
    ],
    ['types', { oneOf: [{ type: 'string' }, { type: 'array' }] }, 1, 'field.type', '“记录”应为文字或者列表'],
    ['codes', { anyOf: [{ const: 'A' }, { enum: ['B', 'C'] }] }, 'D', 'field.enum', '“记录”应为下列之一：A、B、C'],
    [
      'forms',
      { anyOf: [{ type: 'number' }, { minLength: 2, type: 'string' }] },
      'x',
      'field.length',
      '“记录”至少2个字，实际1个字',
    ],
    ['shapes', { anyOf: [{ minimum: 3 }, { maximum: 1 }] }, 2, 'field.condition', '“记录”应符合接口约定的写法'],
  ])('of alternatives says what all of them ask for: %s', (_what, schema, value, code, expectedZh) => {
    const validate = ajv.compile(schema)
    validate(value)
    const fields = fieldsOf({ title: '记录', ...schema })
    expect(faultsFromSchema(validate.errors ?? [], value, '', fields)).toMatchObject([
      { pointer: '', code, expectedZh },
    ])
  })

  it('of alternatives deeper down is not lost beside failing ones above', () => {
    const deep = object({ a: { anyOf: [{ type: 'string' }, { type: 'number' }] } }, { anyOf: [{ required: ['b'] }] })
    expect(faultsOf(deep, { a: true }).map(({ pointer }) => pointer)).toEqual(['', '/a'])
  })

  it('of a condition is the condition’s consequence, without the condition itself', () => {
    const schema = '{ "if": { "properties": { "op": { "const": "WITHDRAW" } } }, "then": { "required": ["reason"] } }'
    expect(faultsOf(JSON.parse(schema), { op: 'WITHDRAW' })).toEqual([
      expect.objectContaining({ code: 'field.required', pointer: '/reason' }),
    ])
  })
})

describe('the value at a pointer', () => {
  it('is found through objects and arrays, escapes undone', () => {
    expect(valueAt({ 'a/b': [{ '~c': 7 }] }, '/a~1b/0/~0c')).toBe(7)
    expect(valueAt('whole', '')).toBe('whole')
  })

  it('is undefined where there is none', () => {
    expect(valueAt({ a: 1 }, '/a/b')).toBeUndefined()
    expect(valueAt(null, '/a')).toBeUndefined()
  })
})
