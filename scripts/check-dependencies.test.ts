import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDependencies, type DependencyReport } from './check-dependencies.ts'

const FORBIDDEN = [
  ['no-service-to-service', 'services/ingest/src/reach-feedback.ts', '../../feedback/src/main.ts'],
  ['no-package-to-service', 'packages/errors/src/reach-service.ts', '../../../services/ingest/src/store/rows.ts'],
  ['no-deep-import', 'services/ingest/src/reach-deep.ts', '../../../packages/errors/src/one.ts'],
  ['domain-stays-pure', 'services/ingest/src/domain/reach-store.ts', '../store/rows.ts'],
  ['domain-without-io', 'services/ingest/src/domain/reach-disk.ts', 'node:fs'],
  ['nothing-unresolved', 'services/ingest/src/reach-nowhere.ts', './nowhere.ts'],
  ['no-cycles', 'services/ingest/src/reach-itself.ts', './reach-itself.ts'],
  ['use-cases-below-http-and-consumers', 'services/ingest/src/reach-route.ts', './http/records.routes.ts'],
  ['nothing-reaches-up', 'services/ingest/src/store/reach-route.ts', '../http/records.routes.ts'],
  ['only-main-runs-the-app', 'services/ingest/src/http/reach-app.ts', '../app.ts'],
  ['nothing-of-development-in-production', 'services/ingest/src/reach-test.ts', './one.test.ts'],
] as const

const ALLOWED: { readonly [file: string]: string } = {
  'packages/errors/src/index.ts': "export { one } from './one.ts'\n",
  'packages/errors/src/one.ts': 'export const one = 1\n',
  'services/ingest/src/domain/rule.ts': 'export const rule = 1\n',
  'services/ingest/src/store/rows.ts': "export { rule } from '../domain/rule.ts'\n",
  'services/ingest/src/submit.ts':
    "export { rule } from './store/rows.ts'\nexport { one } from '../../../packages/errors/src/index.ts'\n",
  'services/ingest/src/http/records.routes.ts': "export { one } from '../submit.ts'\n",
  'services/ingest/src/app.ts': "export { one } from './http/records.routes.ts'\n",
  'services/ingest/src/main.ts': "export { one } from './app.ts'\n",
  'services/ingest/src/one.test.ts': "export { one } from './app.ts'\n",
  'services/feedback/src/main.ts': 'export const main = 1\n',
}

const SETTINGS: { readonly [file: string]: string } = {
  'tsconfig.json':
    '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true } }',
  'package.json': '{ "name": "checkout", "type": "module" }',
  'blind.cjs': "module.exports = { options: { exclude: { path: '.' } } }",
}

const made: string[] = []
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true })
})

function checkoutWith(files: { readonly [file: string]: string }): string {
  const checkout = mkdtempSync(path.join(tmpdir(), 'mingxin-cruise-'))
  made.push(checkout)
  for (const [file, text] of Object.entries({ ...SETTINGS, ...files })) {
    mkdirSync(path.dirname(path.join(checkout, file)), { recursive: true })
    writeFileSync(path.join(checkout, file), text)
  }
  return checkout
}

describe('the check of dependencies', () => {
  it('finds nothing where every import goes the right way', () => {
    expect(checkDependencies(checkoutWith(ALLOWED))).toEqual({
      modules: Object.keys(ALLOWED).length,
      violations: [],
      unseen: [],
    })
  })

  it('fails when the cruise passes over the source files, as it does without a TypeScript it understands', () => {
    const checkout = checkoutWith(ALLOWED)
    const { violations, unseen } = checkDependencies(checkout, path.join(checkout, 'blind.cjs'))
    expect(violations).toEqual([])
    expect(unseen.toSorted()).toEqual(Object.keys(ALLOWED).toSorted())
  })
})

describe('a forbidden import', () => {
  let report: DependencyReport
  beforeAll(() => {
    const wrong = FORBIDDEN.map(([, file, target]) => [file, `export * as reached from '${target}'\n`])
    report = checkDependencies(checkoutWith({ ...ALLOWED, ...Object.fromEntries(wrong) }))
  })

  it.each(FORBIDDEN)('fails: %s', (rule, file) => {
    expect(report.violations.some((violation) => violation.startsWith(`${rule}: ${file} `))).toBe(true)
  })

  it('is all that fails', () => {
    const files = new Set(report.violations.map((violation) => violation.split(' ')[1]))
    expect([...files].toSorted()).toEqual(FORBIDDEN.map(([, file]) => file).toSorted())
  })
})
