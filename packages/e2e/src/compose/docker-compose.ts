import { spawnSync } from 'node:child_process'
import { parse } from 'yaml'
import { type ComposeFile, workspace } from './compose-file.ts'

const WAYS = [['docker-compose'], ['docker', 'compose']] as const

const answers = ([program, ...args]: readonly [string, ...string[]]): boolean =>
  spawnSync(program, [...args, 'version'], { timeout: 30_000 }).status === 0

/** The docker-compose of this machine, which needs no Docker engine to read a file. */
export const findDockerCompose = (): readonly [string, ...string[]] | undefined => WAYS.find(answers)

/** A compose file as docker-compose itself resolves it, with the variables of .env.example. Throws what it says against it. */
export function resolveByDockerCompose(
  [program, ...args]: readonly [string, ...string[]],
  files: readonly string[],
): ComposeFile {
  const named = files.flatMap((file) => ['--file', file])
  const options = { cwd: workspace, encoding: 'utf8', env: { PATH: process.env.PATH } } as const
  const { status, stdout, stderr } = spawnSync(
    program,
    [...args, '--env-file', '.env.example', ...named, '--profile', 'tools', 'config'],
    options,
  )
  if (status !== 0) throw new Error(stderr)
  return parse(stdout)
}
