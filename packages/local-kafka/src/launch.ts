import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { askMetadata } from './ask-metadata.ts'
import { endBroker, findBroker, hasEnded, hasStopped, launchBroker, type Runtime } from './broker.ts'
import { type Cluster, idsOf, propertiesOf } from './cluster.ts'
import type { ClusterFiles } from './files.ts'
import { choosePorts, readPorts, type WantedPorts } from './node-ports.ts'
import { endOf } from './run.ts'
import type { NodePorts } from './server-properties.ts'

const START_TIMEOUT_MS = 120_000
const ATTEMPTS_MAX = 3
const POLL_MS = 50

export interface Launch {
  readonly files: ClusterFiles
  readonly cluster: Cluster
  readonly runtime: Runtime
}

/**
 * Starts every node that does not run yet and waits until all answer. A free port may be taken before Kafka has it, and
 * a node that was left over may end while we wait: a cluster of which a node ends while starting gets some more attempts.
 */
export async function launchNodes(
  launch: Launch,
  wanted: WantedPorts,
): Promise<{ ports: NodePorts[]; adopted: boolean }> {
  const { files, cluster } = launch
  const ids = idsOf(cluster)
  for (let attempts = 1; ; attempts++) {
    await Promise.all(ids.map((id) => letEnd(files, id)))
    const leftOver = ids.filter((id) => findBroker(files.node(id)))
    const ports = leftOver.length > 0 ? readPorts(files) : await choosePorts(files, ids, wanted)
    const missing = ids.filter((id) => !leftOver.includes(id))
    try {
      await Promise.all(missing.map((id) => launchNode(launch, ports, id)))
      await waitUntilReady(launch, ports, ids)
      return { ports, adopted: leftOver.length > 0 }
    } catch (error) {
      const haveEnded = ids.some((id) => hasStopped(files.node(id)))
      await Promise.all(missing.map((id) => endBroker(files.node(id))))
      if (attempts >= ATTEMPTS_MAX || !haveEnded) throw error
    }
  }
}

async function letEnd(files: ClusterFiles, id: number): Promise<void> {
  const broker = findBroker(files.node(id))
  if (!broker?.isEnding || (await hasEnded(broker.pid, files.node(id)))) return
  throw new Error(`Kafka node ${id} (process ${broker.pid}) was told to end and does not.`)
}

/** Starts one node on its ports. Resolves when its process runs, not yet when it answers. */
export async function launchNode({ files, cluster, runtime }: Launch, ports: readonly NodePorts[], id: number) {
  const node = files.node(id)
  writeFileSync(node.properties, propertiesOf(files, cluster, ports, id), { mode: 0o600 })
  await launchBroker(node, runtime, heapMb(cluster))
}

const heapMb = ({ nodes }: Cluster): number => (nodes === 1 ? 384 : 256)

/** Resolves when each of these nodes answers and knows all of them. Rejects when one has ended, with its log's end. */
export async function waitUntilReady(
  { files, cluster: { clusterId } }: Launch,
  ports: readonly NodePorts[],
  ids: readonly number[],
): Promise<void> {
  const isReady = async ({ port }: NodePorts): Promise<boolean> => {
    const metadata = await askMetadata(port)
    return metadata?.clusterId === clusterId && ids.every((id) => metadata.brokers.includes(id))
  }
  const nodes = ports.filter(({ id }) => ids.includes(id))
  const deadline = Date.now() + START_TIMEOUT_MS
  for (;;) {
    const ready = await Promise.all(nodes.map(isReady))
    if (ready.every(Boolean)) return
    for (const id of ids) refuseEnded(files, id)
    if (Date.now() > deadline) throw new Error(lateMessage(files, nodes, ready))
    await wait(POLL_MS)
  }
}

function refuseEnded(files: ClusterFiles, id: number): void {
  const { log } = files.node(id)
  if (!hasStopped(files.node(id))) return
  throw new Error(
    `Kafka node ${id} ended while starting. The end of its log ${log}:\n${endOf(readFileSync(log, 'utf8'))}`,
  )
}

function lateMessage(files: ClusterFiles, nodes: readonly NodePorts[], ready: readonly boolean[]): string {
  const late = nodes.filter((_, at) => !ready[at]).map(({ id }) => files.node(id).log)
  return `Kafka did not answer within ${START_TIMEOUT_MS / 1000} s; see ${late.join(', ')}`
}
