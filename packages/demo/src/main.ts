import { parseArgs } from 'node:util'
import { runData } from './data/run-data.ts'
import { tellStory } from './story/tell-story.ts'

const USAGE = `Usage: npm run demo                          the story of a company and of a court debtor
       npm run demo -- --data DIR [--json]   the rows of a folder, pushed through the system`

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (values.data === undefined) return tellStory()
  const { consistent } = await runData(values.data, values.json === true)
  return consistent ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
