import { parseArgs } from 'node:util'
import { runData } from './data/run-data.ts'
import { showSummary } from './data/show-summary.ts'
import { tellStory } from './story/tell-story.ts'

const USAGE = `Usage: npm run demo                          the story of a company and of a court debtor
       npm run demo -- --data DIR [--json]   the rows of a folder, pushed through the system`

async function main(): Promise<number> {
  const options = { data: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { values } = parseArgs({ options })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (values.data === undefined) return tellStory()
  const summary = await runData(values.data)
  if (values.json) console.log(JSON.stringify(summary))
  else showSummary(summary)
  return summary.consistent ? 0 : 1
}

// Whoever reads our output may go first, as with a Ctrl-C to a pipe; a system of our own is still ended in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
