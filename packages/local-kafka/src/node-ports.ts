import { readFileSync, writeFileSync } from 'node:fs'
import type { ClusterFiles } from './files.ts'
import { freePorts, isFree } from './ports.ts'
import type { NodePorts } from './server-properties.ts'

/** Ports a caller wants; whatever is left out gets a free one. */
export interface WantedPorts {
  readonly ports?: readonly number[]
  readonly advertisedPorts?: readonly number[]
  readonly security?: { readonly ports?: readonly number[] }
}

/** Chooses the ports of every node and writes them down for whoever takes the cluster over. Rejects when one is taken. */
export async function choosePorts(
  files: ClusterFiles,
  ids: readonly number[],
  { ports: brokers, advertisedPorts = [], security }: WantedPorts,
): Promise<NodePorts[]> {
  for (const port of [...(brokers ?? []), ...(security?.ports ?? [])]) await refuseTaken(port)
  const free = await freePorts(ids.length * 3)
  const take = (wanted: readonly number[] | undefined, at: number): number => wanted?.[at] ?? free.pop() ?? 0
  const chosen = ids.map((id, at) => ({
    id,
    port: take(brokers, at),
    controllerPort: take(undefined, at),
    ...(advertisedPorts[at] !== undefined && { advertisedPort: advertisedPorts[at] }),
    ...(security && { securePort: take(security.ports, at) }),
  }))
  writeFileSync(files.ports, `${JSON.stringify(chosen, null, 2)}\n`, { mode: 0o600 })
  return chosen
}

async function refuseTaken(port: number): Promise<void> {
  if (await isFree(port)) return
  throw new Error(
    `Port ${port} of 127.0.0.1 is taken by another program; choose another one (npm run kafka -- --port N).`,
  )
}

/** The ports of the cluster's last start. */
export function readPorts(files: ClusterFiles): NodePorts[] {
  const ports: NodePorts[] = JSON.parse(readFileSync(files.ports, 'utf8'))
  return ports
}
