import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ENDING, endBroker, findBroker, hasEnded, signalBroker } from './broker.ts'
import { createClusterOnce, idsOf, type SecurityWish } from './cluster.ts'
import { type ClusterFiles, clusterDirectory, clusterFiles } from './files.ts'
import { ensureKafkaJars } from './jars.ts'
import { findJava } from './java.ts'
import { type Launch, launchNode, launchNodes, waitUntilReady } from './launch.ts'
import { withLock } from './lock.ts'
import type { NodePorts } from './server-properties.ts'

export interface LocalKafkaOptions {
  /** Directory the cluster belongs to: its data lie in `kafka` below it. Created and kept. */
  readonly home: string
  /** Default 1. Three replicate every topic three times. */
  readonly nodes?: 1 | 3
  /** Ports of the brokers, one a node. Default: free ones. A cluster that already runs keeps its ports. */
  readonly ports?: readonly number[]
  /** Ports clients are sent to, of proxies in front of the brokers. Default: those of the brokers. */
  readonly advertisedPorts?: readonly number[]
  /** A second listener with users and passwords, and rights by ACLs. */
  readonly security?: SecurityWish & { readonly ports?: readonly number[] }
  /** Told what takes a while. */
  readonly onProgress?: (text: string) => void
}

export interface LocalKafka {
  /** `127.0.0.1:port` of every node's plain listener. */
  readonly brokers: readonly string[]
  /** Those of the listeners that ask for a password. */
  readonly secureBrokers?: readonly string[]
  /** Passwords of the users by name; made when the cluster was created. */
  readonly users: Readonly<Record<string, string>>
  /** The certificate to trust, PEM, where the secure listeners speak TLS. */
  readonly ca?: string
  readonly caFile?: string
  readonly clusterId: string
  readonly directory: string
  /** The nodes as they run now; ids begin with 1. */
  readonly nodes: readonly LocalKafkaNode[]
  /** Nodes left over by a killed starter were taken over. */
  readonly adopted: boolean
  isRunning(node: number): boolean
  /** Signals a node. Resolves when it has ended, for the signals that end it. */
  kill(node: number, signal: NodeJS.Signals): Promise<void>
  /** Starts a node that ended, on its ports and its data. Resolves when it takes part in the cluster again. */
  startNode(node: number): Promise<void>
  /** Ends every node in order; resolves when no process of them is left. */
  stop(): Promise<void>
}

export interface LocalKafkaNode {
  readonly id: number
  /** 0 while it does not run. */
  readonly pid: number
  readonly port: number
}

/**
 * Starts the Kafka cluster of this home, creating it on first use; nodes that already run are taken over. Resolves when
 * every node answers and knows all others. Rejects with advice when there is no Java, no jars, or a given port is taken.
 */
export async function startLocalKafka(options: LocalKafkaOptions): Promise<LocalKafka> {
  const { home, nodes = 1, security, onProgress = () => {} } = options
  const runtime = { java: findJava(), jars: await ensureKafkaJars({ onProgress }) }
  const files = clusterFiles(clusterDirectory(home))
  refuseComma(files.directory)
  mkdirSync(path.dirname(files.directory), { recursive: true, mode: 0o700 })
  return withLock(lockOf(files), async () => {
    const cluster = await createClusterOnce(files, { nodes, ...(security && { security }) }, runtime, onProgress)
    onProgress('starting …')
    const started = await launchNodes({ files, cluster, runtime }, options)
    return handleOf({ files, cluster, runtime, ...started })
  })
}

// Kafka reads its data directory as a list.
function refuseComma(directory: string): void {
  if (directory.includes(',')) throw new Error(`Kafka takes no comma in the path of its data: ${directory}`)
}

const lockOf = ({ directory }: ClusterFiles): string => `${directory}.lock`

interface Running extends Launch {
  readonly ports: readonly NodePorts[]
  readonly adopted: boolean
}

function handleOf(running: Running): LocalKafka {
  const { files, cluster, ports, adopted } = running
  const pidOf = (id: number): number => findBroker(files.node(id))?.pid ?? 0
  return {
    brokers: ports.map(({ port }) => `127.0.0.1:${port}`),
    ...secureSide(running),
    clusterId: cluster.clusterId,
    directory: files.directory,
    get nodes() {
      return ports.map(({ id, port }) => ({ id, port, pid: pidOf(id) }))
    },
    adopted,
    isRunning: (id) => pidOf(id) > 0,
    kill: (id, signal) => killNode(files, id, signal),
    startNode: (id) => withLock(lockOf(files), () => startNode(running, id)),
    stop: () => withLock(lockOf(files), () => stopNodes(running)),
  }
}

function secureSide({ files, cluster: { security }, ports }: Running) {
  if (!security) return { users: {} }
  const secureBrokers = ports.map(({ securePort }) => `127.0.0.1:${securePort}`)
  const ca =
    security.protocol === 'SASL_SSL' ? { ca: readFileSync(files.certificate, 'utf8'), caFile: files.certificate } : {}
  return { secureBrokers, users: security.users, ...ca }
}

async function killNode(files: ClusterFiles, id: number, signal: NodeJS.Signals): Promise<void> {
  const node = files.node(id)
  const broker = findBroker(node)
  if (!broker) return
  signalBroker(broker.pid, node, signal)
  if (ENDING.includes(signal) && !(await hasEnded(broker.pid, node)))
    throw new Error(`Kafka node ${id} (process ${broker.pid}) was sent ${signal} and does not end.`)
}

async function startNode(running: Running, id: number): Promise<void> {
  if (findBroker(running.files.node(id))) return
  await launchNode(running, running.ports, id)
  await waitUntilReady(running, running.ports, [id])
}

const stopNodes = async ({ files, cluster }: Running): Promise<void> => {
  await Promise.all(idsOf(cluster).map((id) => endBroker(files.node(id))))
}
