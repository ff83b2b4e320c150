import { codeRegistryOperations as operations } from '@mingxin/contracts'
import { type Call, read, write } from '@mingxin/http'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { Host } from '@mingxin/service-host'
import type { Asker } from '../asker.ts'
import { findSubject } from '../find-subject.ts'
import { mergeSubjects } from '../merge-subjects.ts'
import { resolveQueries } from '../resolve-queries.ts'
import { changesOf } from '../store/changes.ts'
import { countCoverage, countQuestionsAbout } from '../store/coverage.ts'
import { actorOf } from './actor.ts'
import { historyReply, subjectReply } from './subject-reply.ts'

/** Who a subject is, who names and codes are, merges, and the registry in numbers. */
export function registerSubjectRoutes({ app, database, log, vault }: Host): void {
  const askerOf = ({ principal, requestId }: Call, operation: string, purpose: string | undefined): Asker => ({
    principal,
    requestId,
    operation,
    purpose,
    tokenOf: vault.token,
  })

  read(app, operations.getSubject, async (call) => {
    const asker = askerOf(call, operations.getSubject.id, call.query.purpose)
    const found = await findSubject(database, call.params.code, asker)
    const isInside = call.principal.level === 'GOV_SHARED'
    const questions = isInside ? await countQuestionsAbout(database, found.subject.subjectId) : undefined
    return subjectReply(found, call.principal.level, questions)
  })
  read(app, operations.getSubjectHistory, async (call) => {
    const asker = askerOf(call, operations.getSubjectHistory.id, call.query.purpose)
    const { subject } = await findSubject(database, call.params.code, asker)
    const changes = await changesOf(database, subject.subjectId)
    return historyReply(subject, changes, call.principal.level, call.query.onDate)
  })
  read(app, operations.resolveSubjects, async (call) => {
    const asker = askerOf(call, operations.resolveSubjects.id, call.body.purpose)
    return { answers: await resolveQueries(database, call.body.queries, asker) }
  })
  write(app, operations.mergeSubject, database, async (call, tx) => {
    const { into, reason } = call.body
    const ids = { subjectId: call.params.subjectId.toLowerCase(), into: into.toLowerCase() }
    const merging = {
      reason: maskPersonIdsIn(reason),
      actor: actorOf(call),
      at: new Date(),
      traceparent: call.traceparent,
    }
    const subject = await mergeSubjects(tx, log, ids, merging)
    const questions = await countQuestionsAbout(tx, subject.subjectId)
    return {
      status: 200,
      body: subjectReply({ subject, redirectedFrom: ids.subjectId }, call.principal.level, questions),
    }
  })
  read(app, operations.getCoverage, () => countCoverage(database))
}
