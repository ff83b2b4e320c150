import { spawnSync } from 'node:child_process'
import path from 'node:path'

export interface Java {
  /** The `java` program: a path, or a name that PATH resolves. */
  readonly program: string
  /** Feature version: 17, 21, 25. */
  readonly version: number
}

const VERSION_MIN = 17
const ADVICE =
  'Install one (Debian, Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@21; others: https://adoptium.net) or name it by JAVA_HOME.'

/** The Java of JAVA_HOME, else the one in PATH. Throws with what was found and how to get a newer one. */
export function findJava(env: NodeJS.ProcessEnv = process.env): Java {
  const programs = [...(env.JAVA_HOME ? [path.join(env.JAVA_HOME, 'bin', 'java')] : []), 'java']
  const found = programs.map((program) => ({ program, version: versionOf(program, env) }))
  for (const { program, version } of found)
    if (version !== undefined && version >= VERSION_MIN) return { program, version }
  const seen = found.map(({ program, version }) => `${program}: ${version === undefined ? 'none' : `Java ${version}`}`)
  throw new Error(`Apache Kafka needs Java ${VERSION_MIN} or newer (${seen.join('; ')}). ${ADVICE}`)
}

function versionOf(program: string, env: NodeJS.ProcessEnv): number | undefined {
  const { status, stderr } = spawnSync(program, ['-version'], { env, encoding: 'utf8' })
  return status === 0 ? featureVersion(stderr) : undefined
}

/** The feature version in what `java -version` says: `"17.0.15"` is 17, `"1.8.0_402"` is 8. */
export function featureVersion(text: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? []
  return first === undefined ? undefined : Number(first === '1' ? second : first)
}

/** A program that lies beside `java`, such as keytool. */
export const besideJava = ({ program }: Java, name: string): string =>
  program.includes(path.sep) ? path.join(path.dirname(program), name) : name
