import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

// A rule that is written down and not tested does not hold: docs/data-quality.md names the tests of each rule.

const root = path.resolve(import.meta.dirname, '..')
const page = readFileSync(path.join(root, 'docs/data-quality.md'), 'utf8')
const rows = page.split('\n').filter((line) => /^\| \d+\./.test(line))

describe('the rules of data quality', () => {
  it('are eighteen, in their order', () => {
    expect(rows.map((row) => Number(/^\| (\d+)\./.exec(row)?.[1]))).toEqual(Array.from({ length: 18 }, (_, n) => n + 1))
  })

  it.each(rows)('name code and tests that exist: %s', (row) => {
    const [, , code = '', tests = ''] = row.split(' | ').length >= 3 ? ['', ...row.split(' | ')] : []
    const files = [...`${code} ${tests}`.matchAll(/`([\w./-]+\.\w+)`/g)].map(([, file = '']) => file)
    expect(files.length).toBeGreaterThan(1)
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
    const named = testsIn(tests)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ file, title }) => !readFileSync(path.join(root, file), 'utf8').includes(title))).toEqual([])
  })
})

/** Every “title” with the file named before it. */
function testsIn(cell: string): { readonly file: string; readonly title: string }[] {
  let file = ''
  return [...cell.matchAll(/`([^`]+)`|“([^”]+)”/g)].flatMap(([, found, title]) => {
    file = found ?? file
    return title === undefined ? [] : [{ file, title }]
  })
}
