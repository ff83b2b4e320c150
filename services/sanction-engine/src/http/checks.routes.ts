import { type BusinessDate, sanctionEngineOperations as operations } from '@mingxin/contracts'
import { type Call, problemOf, read, toAppError } from '@mingxin/http'
import type { Host } from '@mingxin/service-host'
import type { Asking } from '../ask.ts'

type Check = operations.Check
type Ask = (asking: Asking) => Promise<Check>
type Shared = Pick<Call, 'principal' | 'requestId'>

/** The check inside an approval: one question, or up to 1,000 of which each is answered or refused by itself. */
export function registerCheckRoutes(app: Host['app'], ask: Ask, today: () => BusinessDate): void {
  read(app, operations.checkSubject, ({ params, query, ...call }) => {
    const { item, department, asOf = today(), knownAt, purpose } = query
    return ask(askingOf('checkSubject', call, { code: params.code, item, department, asOf, knownAt, purpose }))
  })
  read(app, operations.checkSubjects, async ({ body, ...call }) => {
    const { questions, asOf = today(), knownAt, purpose } = body
    const answers = questions.map(({ code, item, department }) =>
      answered(ask, askingOf('checkSubjects', call, { code, item, department, asOf, knownAt, purpose })),
    )
    return { answers: await Promise.all(answers) }
  })
}

const askingOf = (
  operation: string,
  { principal, requestId }: Shared,
  asked: Omit<Asking, 'operation' | 'principal' | 'requestId'>,
): Asking => ({ ...asked, operation, principal, requestId })

// A fault of one question is its own; when the service cannot answer at all, the whole request fails.
async function answered(ask: Ask, asking: Asking): Promise<operations.BatchAnswer> {
  try {
    return { check: await ask(asking) }
  } catch (thrown) {
    const error = toAppError(thrown)
    if (error.kind === 'unavailable' || error.kind === 'internal') throw error
    const { faults = [], ...problem } = problemOf(error, asking.requestId)
    return { problem: { ...problem, faults: [...faults] } }
  }
}
