import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { workspace } from '../compose/compose-file.ts'

const PROMTOOL = 'promtool'

const run = (args: readonly string[]) =>
  spawnSync(PROMTOOL, args, { cwd: workspace, encoding: 'utf8', timeout: 120_000 })

export const hasPromtool = (): boolean => run(['--version']).status === 0

/** Runs promtool from the top of the checkout; throws what it says when it is not content. */
export function promtool(...args: string[]): string {
  const { status, stdout, stderr } = run(args)
  if (status !== 0) throw new Error(`promtool ${args.slice(0, 2).join(' ')}:\n${stdout}${stderr}`)
  return stdout
}

/** Has promtool read expressions, as if each were recorded. */
export function checkExpressions(expressions: readonly string[]): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'mingxin-expressions-'))
  const file = path.join(directory, 'rules.yml')
  const rules = expressions.map((expr, at) => ({ record: `expression:${at}`, expr }))
  try {
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'expressions', rules }] }))
    return promtool('check', 'rules', file)
  } finally {
    rmSync(directory, { recursive: true })
  }
}
