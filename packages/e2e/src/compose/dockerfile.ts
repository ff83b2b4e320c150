import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { workspace } from './compose-file.ts'
import { isIgnored } from './docker-ignore.ts'

interface Instruction {
  readonly name: string
  readonly text: string
}

type Stage = readonly Instruction[]

/** What a container of an image starts with. */
export interface Image {
  /** What lies in the image's working directory. */
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  readonly command: readonly string[]
  readonly healthcheck: readonly string[]
}

/** The stages of the Dockerfile; what stands before the first is left out. */
export function readDockerfile(): Stage[] {
  const text = readFileSync(path.join(workspace, 'Dockerfile'), 'utf8')
  const lines = text
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const instructions = lines.map((line) => {
    const [name = ''] = line.split(' ', 1)
    return { name, text: line.slice(name.length + 1).trim() }
  })
  const starts = instructions.flatMap(({ name }, at) => (name === 'FROM' ? [at] : []))
  return starts.map((start, at) => instructions.slice(start, starts[at + 1]))
}

/** The texts of one kind of instruction in a stage. */
export const textsOf = (stage: Stage, name: string): string[] =>
  stage.filter((instruction) => instruction.name === name).map(({ text }) => text)

/**
 * Builds the image of a service without Docker: runs the first stage's COPY and RUN in a directory, as a clone of the
 * checkout as it stands would have it, and reads what the last stage starts.
 */
export function buildImage(service: string, directory: string): Image {
  const [build = [], final = []] = readDockerfile()
  mkdirSync(directory, { recursive: true })
  const context = filesOfContext()
  for (const { name, text } of build) {
    if (name === 'COPY') copy(context, text.split(' '), directory)
    if (name === 'RUN') run(text, { ...environmentOf(build, service), SERVICE: service }, directory)
  }
  const [command = '[]'] = textsOf(final, 'CMD')
  const [healthcheck = ''] = textsOf(final, 'HEALTHCHECK')
  return {
    directory,
    environment: environmentOf(final, service),
    command: JSON.parse(command),
    healthcheck: JSON.parse(healthcheck.slice(healthcheck.indexOf('['))),
  }
}

const environmentOf = (stage: Stage, service: string): Record<string, string> =>
  Object.fromEntries(textsOf(stage, 'ENV').map((text) => text.replaceAll(/\$\{SERVICE\}/g, service).split('=', 2)))

/** What Docker would be sent of this checkout: files of a clone, and new ones, without what .dockerignore names. */
function filesOfContext(): string[] {
  const git = (...args: string[]): string[] =>
    execFileSync('git', ['ls-files', '-z', ...args], { cwd: workspace, encoding: 'utf8', maxBuffer: 64e6 }).split('\0')
  const deleted = new Set(git('--deleted'))
  const files = git('--cached', '--others', '--exclude-standard')
  return files.filter((file) => file !== '' && !deleted.has(file) && !isIgnored(file))
}

// `COPY a b c ./` and `COPY directory directory`.
function copy(context: readonly string[], words: readonly string[], target: string): void {
  const [destination = '', ...sources] = words.toReversed()
  for (const source of sources) {
    const place = destination.endsWith('/') ? path.join(destination, source) : destination
    const files = context.filter((file) => file === source || file.startsWith(`${source}/`))
    if (files.length === 0) throw new Error(`Dockerfile copies ${source}, of which the build has nothing.`)
    for (const file of files)
      cpSync(path.join(workspace, file), path.join(target, place, path.relative(source, file)), { recursive: true })
  }
}

function run(command: string, environment: NodeJS.ProcessEnv, cwd: string): void {
  const env = { ...process.env, ...environment }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, env, encoding: 'utf8', timeout: 300_000 })
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}${stderr}`)
}
