import type { Transaction } from '@mingxin/persistence'
import type { Subject } from './domain/subject.ts'
import { loadAnnotations, loadCasesOf, saveAnnotations, saveCases } from './store/cases.ts'

/** Cases about entries of merged subjects, and what they show, go over to the survivors. */
export async function moveCases(tx: Transaction, merged: readonly Subject[], recordedAt: Date): Promise<void> {
  if (merged.length === 0) return
  const survivorOf = new Map(merged.map(({ subjectId, mergedInto = subjectId }) => [subjectId, mergedInto]))
  const moved = <T extends { readonly subjectId: string }>(one: T): T => ({
    ...one,
    subjectId: survivorOf.get(one.subjectId) ?? one.subjectId,
  })
  const cases = await loadCasesOf(tx, [...survivorOf.keys()])
  if (cases.length === 0) return
  const caseIds = cases.map(({ caseId }) => caseId)
  await saveCases(tx, cases.map(moved))
  await saveAnnotations(tx, caseIds, (await loadAnnotations(tx, caseIds)).map(moved), recordedAt)
}
