import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Skipped } from './bench-kafka.ts'
import { brokerRestart } from './cases/broker-restart.ts'
import { checks } from './cases/checks.ts'
import { eventLog, eventLogOnKafka } from './cases/event-log.ts'
import { flow, flowOnKafka } from './cases/flow.ts'
import { batchIngest, singleIngest } from './cases/ingest.ts'
import { relayLatency } from './cases/relay-latency.ts'
import { restToKafka } from './cases/rest-to-kafka.ts'
import { webhooks } from './cases/webhooks.ts'
import type { Figure } from './measure.ts'
import { benchmarkPage, showFigures } from './report.ts'

const CASES: { readonly [name: string]: () => Promise<Figure[]> } = {
  'ingest-batch': batchIngest,
  'ingest-single': singleIngest,
  'event-log': eventLog,
  'event-log-kafka': eventLogOnKafka,
  'relay-latency': relayLatency,
  'broker-restart': brokerRestart,
  'rest-to-kafka': restToKafka,
  flow,
  'flow-kafka': flowOnKafka,
  checks,
  webhooks,
}

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true })
const names = positionals.length > 0 ? positionals : Object.keys(CASES)
const unknown = names.filter((name) => !Object.hasOwn(CASES, name))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(CASES).join(', ')}`)
  process.exit(2)
}

/** The figures of a case; none where this machine cannot run it, and then that is said loudly. */
async function run(name: string): Promise<Figure[] | undefined> {
  process.stderr.write(`${name} …\n`)
  try {
    return await CASES[name]?.()
  } catch (error) {
    if (!(error instanceof Skipped)) throw error
    console.warn(`!!! ${name} is SKIPPED, ${error.message}`)
    return undefined
  }
}

const figures: Figure[] = []
const skipped: string[] = []
for (const name of names) {
  const found = await run(name)
  if (!found) skipped.push(name)
  else {
    figures.push(...found)
    console.log(showFigures(found))
  }
}
if (names.length > 1) console.log(showFigures(figures))
if (values.write) {
  const workspace = path.resolve(import.meta.dirname, '../../..')
  const page = path.join(workspace, 'docs/benchmarks.md')
  writeFileSync(page, benchmarkPage(figures, skipped, new Date().toISOString().slice(0, 10)))
  const biome = path.join(workspace, 'node_modules/@biomejs/biome/bin/biome')
  spawnSync(process.execPath, [biome, 'format', '--write', page], { stdio: 'inherit' })
}
