import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { errorCatalogue } from '@mingxin/contracts'
import { expect, it } from 'vitest'

const workspace = path.resolve(import.meta.dirname, '../../..')

it('every code of contracts/errors.yaml is one that some program gives', () => {
  const files = globSync(['packages/*/src/**/*.ts', 'services/*/src/**/*.ts'], { cwd: workspace })
  const programs = files.filter((file) => !file.includes('generated') && !/\.test\.ts$|\/testing\//.test(file))
  expect(programs.length).toBeGreaterThan(300)
  const text = programs.map((file) => readFileSync(path.join(workspace, file), 'utf8')).join('\n')
  const given = new Set(text.match(/(?<=['"`])[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*(?=['"`])/g))
  given.add('internal')
  expect(Object.keys(errorCatalogue).filter((code) => !given.has(code))).toEqual([])
})
