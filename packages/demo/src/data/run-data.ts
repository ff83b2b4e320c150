import path from 'node:path'
import { Api, Departments, readTotals, untilStill } from '@mingxin/partner-kit'
import { isDirectory } from '../files/find-files.ts'
import { readLayouts } from '../mapping/read-layouts.ts'
import type { Regions } from '../mapping/regions.ts'
import { Progress } from '../screen/progress.ts'
import { openSystem, type System } from '../system/installation.ts'
import { askChecks } from './ask-checks.ts'
import { type Prepared, type PreparedFile, prepareFolder } from './prepare.ts'
import { sendRecords } from './send-records.ts'
import { type FileResult, type Summary, summarise } from './summary.ts'

/**
 * Pushes the rows of a data folder through the running system, as its partners would, asks the questions the folder
 * holds, and says at the end what the services count.
 */
export async function runData(directory: string): Promise<Summary> {
  const beganAt = Date.now()
  const folder = path.resolve(process.env.INIT_CWD ?? '.', directory)
  const say = (text: string): unknown => process.stderr.write(`${text}\n`)
  if (!isDirectory(folder)) say(`没有这个文件夹 There is no folder ${folder}; nothing is sent.`)
  const prepared = prepareFolder(folder, readLayouts())
  const system = await openSystem(say)
  try {
    return await push(system, prepared, beganAt)
  } finally {
    await system.close()
  }
}

async function push(system: System, { files, skipped, regions }: Prepared, beganAt: number): Promise<Summary> {
  const api = new Api(system.addresses, system.clientsFile)
  const before = await readTotals(api)
  const departments = new Departments(api)
  system.undoOnSignal(() => departments.close())
  try {
    await departments.open()
    const pushed = await pushFiles(api, files, regions, departments)
    await departments.answered()
    const results = [...pushed, ...skipped.map(({ file, reason }) => ({ file, use: 'skipped' as const, reason }))]
    return summarise(results, before, await readTotals(api), Date.now() - beganAt, departments.refused())
  } finally {
    await departments.close()
  }
}

/** Records first, in the order of their layouts; questions are asked when the records have gone through all rooms. */
async function pushFiles(
  api: Api,
  files: readonly PreparedFile[],
  regions: Regions,
  departments: Departments,
): Promise<FileResult[]> {
  const progress = new Progress()
  const onDone = (file: string) => (done: number, total: number) => progress.show(file, done, total)
  const results: FileResult[] = []
  for (const one of files.filter(({ layout }) => layout.use === 'records')) {
    results.push(await sendRecords(api, one, regions, onDone(one.file)))
  }
  await stand(api, progress, departments)
  for (const one of files.filter(({ layout }) => layout.use === 'checks')) {
    results.push(await askChecks(api, one, onDone(one.file)))
  }
  progress.end()
  return results
}

async function stand(api: Api, progress: Progress, departments: Departments): Promise<void> {
  let most = 0
  const onWaiting = (left: number): void => {
    most = Math.max(most, left)
    progress.show('等待全部处理完毕 waiting for the flow to be still', most - left, most)
  }
  await untilStill(api, { onWaiting, hasWaiting: () => departments.hasWaiting() })
}
