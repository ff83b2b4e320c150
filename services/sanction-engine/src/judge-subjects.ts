import { type Transaction, together } from '@mingxin/persistence'
import { shanghaiDate } from '@mingxin/working-days'
import { announce } from './announce.ts'
import { endingsOf, suspensionsOf } from './domain/case.ts'
import { changesOf } from './domain/changes.ts'
import { judge } from './domain/judge.ts'
import { reconcile } from './domain/reconcile.ts'
import type { Subject } from './domain/subject.ts'
import type { Engine } from './engine.ts'
import { type Known, loadKnown } from './load-known.ts'
import { type Outcome, saveOutcomes } from './save-outcomes.ts'
import type { Triggers } from './trigger.ts'

const SUBJECTS_PER_PART = 125
const SUBJECTS_PER_TURN = 10

/**
 * Brings entries, measures and considerations of subjects in line with their records, cases and rules, and announces what
 * changed. Merged subjects are judged together with their survivors. A page is loaded as a whole and saved in a few
 * parts: while the database writes one, the next is judged. The caller holds the clock: `recordedAt` is its instant.
 */
export async function judgeSubjects(
  tx: Transaction,
  engine: Engine,
  triggers: Triggers,
  recordedAt: Date,
): Promise<void> {
  if (triggers.size === 0) return
  const known = await loadKnown(tx, engine, triggers)
  let saving = Promise.resolve()
  try {
    for (let from = 0; from < known.subjects.length; from += SUBJECTS_PER_PART) {
      const part = known.subjects.slice(from, from + SUBJECTS_PER_PART)
      const outcomes = await judgePart(part, known, engine, recordedAt)
      await saving
      saving = savePart(tx, engine, outcomes, known, recordedAt)
      // Whoever awaits it gets the rejection; until then it must not count as unhandled.
      saving.catch(() => {})
    }
    await saving
  } finally {
    await saving.catch(() => {})
  }
}

// Gives way between turns, so that the connection is served while a part is judged.
async function judgePart(part: readonly Subject[], known: Known, engine: Engine, recordedAt: Date): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const subject of part) {
    outcomes.push(outcomeOf(subject, known, engine, recordedAt))
    if (outcomes.length % SUBJECTS_PER_TURN === 0) await new Promise(setImmediate)
  }
  return outcomes
}

async function savePart(
  tx: Transaction,
  { log }: Engine,
  outcomes: readonly Outcome[],
  known: Known,
  recordedAt: Date,
): Promise<void> {
  const events = outcomes.flatMap(({ announced }) => announced.events)
  await together(saveOutcomes(tx, outcomes, known, recordedAt), log.append(tx, events))
}

function outcomeOf(subject: Subject, known: Known, { pack }: Engine, recordedAt: Date): Outcome {
  const { subjectId, kind, region, mergedInto } = subject
  const isMerged = mergedInto !== undefined
  const judged = { kind, ...(region !== undefined && { region }) }
  const judgement = judge(judged, isMerged ? [] : known.recordsOf(subjectId), pack)
  const [entries, cases] = [known.entriesOf(subjectId), known.casesOf(subjectId)]
  const { grounds } = judgement
  const [endings, suspensions] = [endingsOf(cases), suspensionsOf(cases)]
  const standing = reconcile({ subjectId, subject: judged, grounds, endings, suspensions, entries, isMerged }, pack)
  const changes = changesOf(standing, entries, known.dispatchesOf(subjectId), shanghaiDate(recordedAt))
  return {
    subject,
    changes,
    announced: announce(subject, changes, standing.entries, known.triggers.get(subjectId) ?? [], recordedAt),
    considered: [...judgement.considered, ...standing.considered],
  }
}
