import { javaArguments, javaEnvironment } from './broker.ts'
import { ensureKafkaJars } from './jars.ts'
import { findJava } from './java.ts'
import { toolsLogging } from './places.ts'
import { run } from './run.ts'

const HEAP_MB = 256
const TIMEOUT_MS = 60_000

/**
 * Runs one of Kafka's own command-line tools, such as `org.apache.kafka.tools.TopicCommand`, and resolves with what it
 * wrote to stdout. Rejects with what it said when it ends with another status than 0 or takes longer than `timeoutMs`
 * (default 60 s). `input` is its stdin.
 */
export async function runKafkaTool(
  className: string,
  args: readonly string[],
  { timeoutMs = TIMEOUT_MS, input = '' }: { timeoutMs?: number; input?: string } = {},
): Promise<string> {
  const java = findJava()
  const jars = await ensureKafkaJars()
  const command = [...javaArguments({ java, jars }, HEAP_MB, toolsLogging), className, ...args]
  const { stdout } = await run(java.program, command, { timeoutMs, input, env: javaEnvironment() })
  return stdout
}
