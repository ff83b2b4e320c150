import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { javaArguments, javaEnvironment, type Runtime } from './broker.ts'
import { type ClusterFiles, clusterFiles } from './files.ts'
import { toolsLogging } from './places.ts'
import { run } from './run.ts'
import { type ListenerSecurity, type NodePorts, type SecurityProtocol, serverProperties } from './server-properties.ts'
import { createCertificate } from './tls.ts'

/** What a cluster is from its creation on. */
export interface Cluster {
  readonly clusterId: string
  readonly nodes: number
  readonly security?: ClusterSecurity
}

export interface ClusterSecurity {
  readonly protocol: SecurityProtocol
  /** Passwords by user name. */
  readonly users: Readonly<Record<string, string>>
  readonly superUsers: readonly string[]
  readonly keystorePassword: string
}

/** What a caller wants the cluster to be. */
export interface Shape {
  readonly nodes: number
  readonly security?: SecurityWish
}

export interface SecurityWish {
  readonly protocol: SecurityProtocol
  /** Names; each gets a password of its own when the cluster is created. */
  readonly users: readonly string[]
  /** Those of them who may do everything; the others get their rights by ACLs. */
  readonly superUsers: readonly string[]
}

const FORMAT_TIMEOUT_MS = 60_000
const FORMAT_HEAP_MB = 128
const USER_NAME = /^[\w.-]+$/

/**
 * Creates the cluster unless it is there. It is made beside its place and renamed when complete: a start that was killed
 * while creating leaves nothing that could be taken for a cluster. Rejects when there is one of another shape: a
 * cluster stays what it was created as.
 */
export async function createClusterOnce(
  files: ClusterFiles,
  shape: Shape,
  runtime: Runtime,
  onProgress: (text: string) => void,
): Promise<Cluster> {
  if (existsSync(files.directory)) return refuseOther(files, readCluster(files), shape)
  onProgress(`formatting a cluster of ${describe(shape)} in ${files.directory} …`)
  const unfinished = clusterFiles(`${files.directory}.unfinished`)
  rmSync(unfinished.directory, { recursive: true, force: true })
  mkdirSync(unfinished.directory, { recursive: true, mode: 0o700 })
  const cluster = newCluster(shape)
  writeFileSync(unfinished.description, `${JSON.stringify(cluster, null, 2)}\n`, { mode: 0o600 })
  if (cluster.security?.protocol === 'SASL_SSL')
    await createCertificate(unfinished, cluster.security.keystorePassword, runtime.java)
  await Promise.all(idsOf(cluster).map((id) => format(unfinished, cluster, id, runtime)))
  renameSync(unfinished.directory, files.directory)
  return cluster
}

export const idsOf = ({ nodes }: Pick<Cluster, 'nodes'>): number[] => Array.from({ length: nodes }, (_, at) => at + 1)

function readCluster({ description }: ClusterFiles): Cluster {
  const cluster: Cluster = JSON.parse(readFileSync(description, 'utf8'))
  return cluster
}

function newCluster({ nodes, security }: Shape): Cluster {
  const clusterId = randomId()
  if (!security) return { clusterId, nodes }
  for (const name of security.users)
    if (!USER_NAME.test(name)) throw new Error(`${name} is no name of a user: letters, digits, dot, dash, underscore.`)
  const users = Object.fromEntries(security.users.map((name) => [name, newPassword()]))
  const { protocol, superUsers } = security
  return { clusterId, nodes, security: { protocol, users, superUsers, keystorePassword: newPassword() } }
}

// 16 bytes as Kafka writes them. One that begins with a dash would read as an option.
function randomId(): string {
  const id = randomBytes(16).toString('base64url')
  return id.startsWith('-') ? randomId() : id
}

const newPassword = (): string => randomBytes(24).toString('base64url')

function refuseOther({ directory }: ClusterFiles, cluster: Cluster, shape: Shape): Cluster {
  const [is, wanted] = [describe(cluster), describe(shape)]
  const stranger = shape.security?.users.find((name) => cluster.security?.users[name] === undefined)
  const fault = is === wanted ? stranger && `which has no user ${stranger}` : `not of ${wanted}`
  if (fault === undefined) return cluster
  throw new Error(
    `${directory} holds a Kafka cluster of ${is}, ${fault}, and a cluster stays what it was created as. Use another MINGXIN_HOME, or remove that directory with all its topics.`,
  )
}

const describe = ({ nodes, security }: { nodes: number; security?: { protocol: SecurityProtocol } }): string =>
  `${nodes === 1 ? 'one node' : `${nodes} nodes`}${security ? ` with ${security.protocol}` : ''}`

/** The properties of a node of this cluster. */
export function propertiesOf(files: ClusterFiles, cluster: Cluster, ports: readonly NodePorts[], id: number): string {
  const node = ports.find((one) => one.id === id)
  if (!node) throw new Error(`There is no node ${id} in a cluster of ${cluster.nodes}.`)
  const security = cluster.security && listenerSecurity(files, cluster.security)
  return serverProperties({ node, nodes: ports, dataDirectory: files.node(id).data, ...(security && { security }) })
}

const listenerSecurity = (files: ClusterFiles, security: ClusterSecurity): ListenerSecurity => ({
  protocol: security.protocol,
  superUsers: security.superUsers,
  keystore: { file: files.keystore, password: security.keystorePassword },
})

// The ports do not matter yet: a node gets its own at each start. Java reads the command from a file, because others
// can see the arguments of a process, and there are passwords among them.
async function format(files: ClusterFiles, cluster: Cluster, id: number, runtime: Runtime): Promise<void> {
  const { properties } = files.node(id)
  mkdirSync(path.dirname(properties), { mode: 0o700 })
  const ports = idsOf(cluster).map((one) => ({ id: one, port: one, controllerPort: 10 + one, securePort: 20 + one }))
  writeFileSync(properties, propertiesOf(files, cluster, ports, id), { mode: 0o600 })
  const users = Object.entries(cluster.security?.users ?? {})
  const scram = users.flatMap(([name, password]) => [
    '--add-scram',
    `SCRAM-SHA-512=[name=${name},password=${password}]`,
  ])
  const tool = ['kafka.tools.StorageTool', 'format', `--cluster-id=${cluster.clusterId}`, '--config', properties]
  const command = [...javaArguments(runtime, FORMAT_HEAP_MB, toolsLogging), ...tool, ...scram]
  const commandFile = `${properties}.format`
  writeFileSync(commandFile, command.map(quoted).join('\n'), { mode: 0o600 })
  await run(runtime.java.program, [`@${commandFile}`], { timeoutMs: FORMAT_TIMEOUT_MS, env: javaEnvironment() })
  rmSync(commandFile)
}

const quoted = (argument: string): string => `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
