import { readFileSync } from 'node:fs'
import path from 'node:path'
import { workspace } from './compose-file.ts'

interface Rule {
  readonly pattern: RegExp
  readonly keeps: boolean
}

const rules: readonly Rule[] = readFileSync(path.join(workspace, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => ({ pattern: expressionOf(line.replace(/^!/, '')), keeps: line.startsWith('!') }))

/**
 * Whether .dockerignore keeps a file out of the build, by Docker's rules: the last pattern that fits decides, and one that
 * fits a directory fits everything below it.
 */
export function isIgnored(file: string): boolean {
  const parts = file.split('/')
  const places = parts.map((_, at) => parts.slice(0, at + 1).join('/'))
  const decisive = rules.findLast(({ pattern }) => places.some((place) => pattern.test(place)))
  return decisive !== undefined && !decisive.keeps
}

// `**` stands for any directories, `*` for anything within a name, a leading dot included.
function expressionOf(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[.+^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('**/', '(?:.*/)?').replaceAll(/(?<!\.)\*/g, '[^/]*')}$`)
}
