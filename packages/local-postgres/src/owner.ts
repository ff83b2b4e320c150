import { spawnSync } from 'node:child_process'

/** The user PostgreSQL runs as: ourselves, or somebody unprivileged when we are root, which PostgreSQL refuses. */
export type Owner = { readonly uid: number; readonly gid: number } | undefined

const CANDIDATES = ['postgres', 'nobody']

export function findOwner(): Owner {
  if (process.getuid?.() !== 0) return undefined
  for (const name of CANDIDATES) {
    const uid = idOf('-u', name)
    const gid = idOf('-g', name)
    if (uid !== undefined && gid !== undefined) return { uid, gid }
  }
  throw new Error('PostgreSQL refuses to run as root, and this machine has neither a user postgres nor nobody.')
}

function idOf(flag: string, name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}

/** Whether the owner can run the program at all, directories above it included. */
export const canExecute = (owner: Owner, program: string): boolean =>
  spawnSync(program, ['--version'], { ...owner, stdio: 'ignore', cwd: '/' }).status === 0

/** Whether the owner can reach and write the directory. */
export const canWrite = (owner: Owner, directory: string): boolean =>
  spawnSync('test', ['-w', directory], { ...owner, stdio: 'ignore', cwd: '/' }).status === 0
