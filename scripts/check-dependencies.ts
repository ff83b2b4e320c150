import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(import.meta.dirname, '..')
const CRUISER = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
const RULES = path.join(root, '.dependency-cruiser.cjs')
const FOLDERS = ['packages', 'services', 'scripts']

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
    }[]
  }
}

export interface DependencyReport {
  readonly modules: number
  /** One line per import that breaks a rule. */
  readonly violations: readonly string[]
  /** Source files the cruise did not see: it would pass over them with success. */
  readonly unseen: readonly string[]
}

/** Cruises a checkout with our rules, or with those of another file. */
export function checkDependencies(directory: string, rules = RULES): DependencyReport {
  const folders = FOLDERS.filter((folder) => globSync(folder, { cwd: directory }).length > 0)
  const args = [CRUISER, '--config', rules, '--output-type', 'json', ...folders]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: directory, encoding: 'utf8', maxBuffer: 256e6 })
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${stderr || stdout}`)
  const { modules, summary }: Cruise = JSON.parse(stdout)
  const seen = new Set(modules.map(({ source }) => source))
  return {
    modules: modules.length,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    unseen: sourceFiles(directory).filter((file) => !seen.has(file)),
  }
}

const sourceFiles = (directory: string): string[] =>
  globSync(`{${FOLDERS.join(',')}}/**/*.{ts,mts}`, {
    cwd: directory,
    exclude: (file) => file.includes('node_modules'),
  }).map((file) => file.split(path.sep).join('/'))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { modules, violations, unseen } = checkDependencies(root)
  for (const violation of violations) console.error(violation)
  for (const file of unseen) console.error(`not seen: ${file}`)
  console.log(`${modules} modules`)
  process.exitCode = violations.length + unseen.length === 0 ? 0 : 1
}
