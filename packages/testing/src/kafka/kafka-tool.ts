import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { clientProperties, runKafkaTool } from '@mingxin/local-kafka'
import type { ClusterConnection } from './cluster-connection.ts'

/** `runKafkaTool` on a cluster, secured or not. The password stands in a file that goes with the tool. */
export async function runKafkaToolOn(
  connection: ClusterConnection,
  className: string,
  args: readonly string[],
  options: Parameters<typeof runKafkaTool>[2] = {},
): Promise<string> {
  const directory = mkdtempSync(path.join(tmpdir(), 'mingxin-kafka-tool-'))
  const file = path.join(directory, 'client.properties')
  writeFileSync(file, clientProperties(connection), { mode: 0o600 })
  const reach = ['--bootstrap-server', connection.brokers.join(','), '--command-config', file]
  try {
    return await runKafkaTool(className, [...reach, ...args], options)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
