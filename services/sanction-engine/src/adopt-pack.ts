import type { Database } from '@mingxin/persistence'
import type { Engine } from './engine.ts'
import { judgeSubjects } from './judge-subjects.ts'
import type { LoadedPack } from './rules/load-pack.ts'
import { adoptPack, finishAdoption, recordNow } from './store/knowledge.ts'
import { nextJudged } from './store/records.ts'
import { addTrigger, type Triggers } from './trigger.ts'

const PAGE = 500
const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/**
 * Makes a pack the one that judges, and judges everybody again by it when it differs from the one before. Page by page:
 * a process that dies on the way leaves the pack marked as unfinished, and the next start goes on from the beginning,
 * where what was judged already changes nothing. Returns how many subjects were judged again.
 */
export async function adoptRules(database: Database, engine: Engine, pack: LoadedPack): Promise<number> {
  const isUnfinished = await database.transaction((tx) => adoptPack(tx, pack.hash, pack.documents))
  if (!isUnfinished) return 0
  let judged = 0
  let after: string | undefined = FIRST_ID
  while (after !== undefined) {
    const page: string[] = await judgePage(database, engine, after)
    judged += page.length
    after = page.at(-1)
  }
  await database.transaction((tx) => finishAdoption(tx, pack.hash))
  return judged
}

const judgePage = (database: Database, engine: Engine, after: string): Promise<string[]> =>
  database.transaction(async (tx) => {
    const recordedAt = await recordNow(tx, engine.pack.hash)
    const page = await nextJudged(tx, engine.pack.kinds, after, PAGE)
    const triggers: Triggers = new Map()
    for (const subjectId of page)
      addTrigger(triggers, subjectId, { cause: { kind: 'rules-published' }, traceparent: undefined })
    await judgeSubjects(tx, engine, triggers, recordedAt)
    return page
  })
