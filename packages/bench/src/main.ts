import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { checks } from './cases/checks.ts'
import { eventLog } from './cases/event-log.ts'
import { flow } from './cases/flow.ts'
import { batchIngest, singleIngest } from './cases/ingest.ts'
import { webhooks } from './cases/webhooks.ts'
import type { Figure } from './measure.ts'
import { benchmarkPage, showFigures } from './report.ts'

const CASES: { readonly [name: string]: () => Promise<Figure[]> } = {
  'ingest-batch': batchIngest,
  'ingest-single': singleIngest,
  'event-log': eventLog,
  flow,
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

const figures: Figure[] = []
for (const name of names) {
  process.stderr.write(`${name} …\n`)
  const found = (await CASES[name]?.()) ?? []
  figures.push(...found)
  console.log(showFigures(found))
}
if (names.length > 1) console.log(showFigures(figures))
if (values.write) {
  const workspace = path.resolve(import.meta.dirname, '../../..')
  const page = path.join(workspace, 'docs/benchmarks.md')
  writeFileSync(page, benchmarkPage(figures, new Date().toISOString().slice(0, 10)))
  const biome = path.join(workspace, 'node_modules/@biomejs/biome/bin/biome')
  spawnSync(process.execPath, [biome, 'format', '--write', page], { stdio: 'inherit' })
}
