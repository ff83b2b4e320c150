import path from 'node:path'
import { readLayouts } from '../mapping/read-layouts.ts'
import { Progress } from '../screen/progress.ts'
import { Api } from '../system/api.ts'
import { Departments } from '../system/departments.ts'
import { openSystem } from '../system/installation.ts'
import { untilStill, waitingDeliveries } from '../system/stillness.ts'
import { readTotals } from '../system/totals.ts'
import { askChecks } from './ask-checks.ts'
import { type PreparedFile, prepareFolder } from './prepare.ts'
import { sendRecords } from './send-records.ts'
import { showSummary } from './show-summary.ts'
import { type FileResult, type Summary, summarise } from './summary.ts'

/**
 * Pushes the rows of a data folder through the running system, as its partners would, asks the questions the folder
 * holds, and says at the end what the services count.
 */
export async function runData(directory: string, isJson: boolean): Promise<Summary> {
  const beganAt = Date.now()
  const say = (text: string): void => void process.stderr.write(`${text}\n`)
  const prepared = prepareFolder(path.resolve(process.env.INIT_CWD ?? '.', directory), readLayouts())
  const system = await openSystem(say)
  try {
    const api = new Api(system.addresses, system.clientsFile)
    const before = await readTotals(api)
    const waiting = await waitingDeliveries(api)
    const departments = new Departments(api)
    await departments.open()
    const results = await pushFiles(api, prepared.files, prepared.regions, waiting)
    await departments.answered()
    const after = await readTotals(api)
    await departments.close()
    const files: FileResult[] = [
      ...results,
      ...prepared.skipped.map(({ file, reason }) => ({ file, use: 'skipped' as const, reason })),
    ]
    const summary = summarise(files, before, after, Date.now() - beganAt, departments.refused())
    if (isJson) console.log(JSON.stringify(summary))
    else showSummary(summary)
    return summary
  } finally {
    await system.close()
  }
}

async function pushFiles(
  api: Api,
  files: readonly PreparedFile[],
  regions: Parameters<typeof sendRecords>[2],
  waiting: number,
): Promise<FileResult[]> {
  const progress = new Progress()
  const results: FileResult[] = []
  let isStill = true
  for (const prepared of files) {
    const { file, layout, rows } = prepared
    if (layout.use === 'checks' && !isStill) {
      await stand(api, progress, waiting)
      isStill = true
    }
    let done = 0
    const onDone = (count: number): void => {
      done += count
      progress.show(file, done, rows.length)
    }
    if (layout.use === 'checks') results.push(await askChecks(api, prepared, onDone))
    else {
      results.push(await sendRecords(api, prepared, regions, onDone))
      isStill = false
    }
  }
  await stand(api, progress, waiting)
  progress.end()
  return results
}

async function stand(api: Api, progress: Progress, waiting: number): Promise<void> {
  let most = 0
  await untilStill(
    api,
    (left) => {
      most = Math.max(most, left)
      progress.show('等待全部处理完毕 waiting for the flow to be still', most - left, most)
    },
    waiting,
  )
}
