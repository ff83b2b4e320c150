import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { withLock } from './lock.ts'
import { cacheDirectory, isWritable, pomFile, readPom } from './places.ts'
import { run } from './run.ts'

const FETCH_TIMEOUT_MS = 5 * 60_000
const ADVICE =
  'MINGXIN_KAFKA_JARS=DIR names a directory that holds the jars already; MINGXIN_KAFKA_BROKERS uses a Kafka that runs elsewhere.'

export interface JarOptions {
  readonly env?: NodeJS.ProcessEnv
  /** Told what takes a while. */
  readonly onProgress?: (text: string) => void
}

/**
 * The directory of Kafka's jars: the one named by MINGXIN_KAFKA_JARS, or one in the user's cache that `mvn` fills once
 * per version of infra/kafka/pom.xml. It is filled beside its place and renamed when complete: a fetch that was killed
 * leaves nothing that could be taken for complete. Of several processes one fetches and the others wait for it. Rejects
 * with advice when mvn is missing or reaches no registry.
 */
export async function ensureKafkaJars({ env = process.env, onProgress = () => {} }: JarOptions = {}): Promise<string> {
  if (env.MINGXIN_KAFKA_JARS) return givenJars(env.MINGXIN_KAFKA_JARS)
  const target = path.join(cacheDirectory(env), cacheName(readPom()), 'lib')
  if (existsSync(target)) return target
  mkdirSync(path.dirname(target), { recursive: true })
  await withLock(`${target}.lock`, async () => {
    if (!existsSync(target)) await fetchInto(target, env, onProgress)
  })
  return target
}

function givenJars(given: string): string {
  const directory = path.resolve(given)
  if (holdsKafka(directory)) return directory
  throw new Error(`MINGXIN_KAFKA_JARS names ${directory}, which holds no kafka_2.13-….jar.`)
}

const holdsKafka = (directory: string): boolean =>
  existsSync(directory) && readdirSync(directory).some((name) => /^kafka_2\.13-.*\.jar$/.test(name))

/** The version of Kafka that infra/kafka/pom.xml names. */
export function kafkaVersion(pom = readPom()): string {
  const [, version] = /<kafka\.version>([^<]+)</.exec(pom) ?? []
  if (version === undefined) throw new Error(`${pomFile} names no kafka.version.`)
  return version
}

/** `kafka-VERSION-FINGERPRINT`: other jars (a newer logger, say) get a directory of their own. */
export const cacheName = (pom: string): string =>
  `kafka-${kafkaVersion(pom)}-${createHash('sha256').update(pom).digest('hex').slice(0, 8)}`

async function fetchInto(target: string, env: NodeJS.ProcessEnv, onProgress: (text: string) => void): Promise<void> {
  removeUnfinished(target)
  onProgress(`fetching the jars of Apache Kafka (54 MB) into ${target} …`)
  // A name of its own: an mvn whose starter was killed may still be writing into the one before.
  const unfinished = `${target}.unfinished-${randomBytes(4).toString('hex')}`
  try {
    await run('mvn', mavenArguments(unfinished, path.dirname(target)), { env, timeoutMs: FETCH_TIMEOUT_MS })
    if (!holdsKafka(unfinished)) throw new Error(`mvn brought no Kafka to ${unfinished}.`)
    renameSync(unfinished, target)
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(target)) throw new Error(messageFor(cause), { cause })
  }
}

function removeUnfinished(target: string): void {
  const directory = path.dirname(target)
  for (const name of readdirSync(directory))
    if (name.includes('.unfinished-')) rmSync(path.join(directory, name), { recursive: true, force: true })
}

// Maven keeps what it fetched below the user's home; who cannot write there gets a place beside the jars.
function mavenArguments(output: string, cache: string): string[] {
  const goal = [
    '-B',
    '-q',
    '-Dstyle.color=never',
    '-f',
    pomFile,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${output}`,
  ]
  const scope = '-DincludeScope=runtime'
  const isUsualPlace = isWritable(path.join(homedir(), '.m2', 'repository'))
  return [...goal, scope, ...(isUsualPlace ? [] : [`-Dmaven.repo.local=${path.join(cache, 'm2')}`])]
}

function messageFor(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
    return `Apache Kafka's jars are fetched by Maven, and there is no mvn in PATH. Install it (Debian, Ubuntu: apt install maven; macOS: brew install maven). ${ADVICE}`
  const reason = cause instanceof Error ? cause.message : String(cause)
  return `Apache Kafka's jars could not be fetched. Maven needs the registry it is set to (~/.m2/settings.xml, Maven Central by default). ${ADVICE}\n${reason}`
}
