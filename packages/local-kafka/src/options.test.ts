import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

it('npm run kafka runs one node at 19092 unless told otherwise', () => {
  expect(readOptions([])).toEqual({ nodes: 1, port: 19_092, secure: false })
  expect(readOptions(['--nodes', '3', '--port=9092', '--secure'])).toEqual({ nodes: 3, port: 9_092, secure: true })
})

it('asked for help it does nothing else', () => {
  expect(readOptions(['--help'])).toBeUndefined()
})

it.each([
  [['--nodes', '2'], '--nodes is 1 or 3, not 2'],
  [['--port', '65500'], '--port is a whole number'],
  [['--port', '0'], '--port is a whole number'],
  [['--port', '1e3'], '--port is a whole number'],
  [['--brokers', '3'], '--brokers'],
  [['three'], 'three'],
])('%j is refused with what is wrong', (args, reason) => {
  expect(() => readOptions(args)).toThrow(reason)
})
