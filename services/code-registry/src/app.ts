import { createHost, type Host, type HostOptions } from '@mingxin/service-host'
import type { RegistryConfig } from './config.ts'
import { handleRecords } from './consumers/records.ts'
import { registerQuestionRoutes } from './http/questions.routes.ts'
import { registerSubjectRoutes } from './http/subjects.routes.ts'
import { countOpenQuestions } from './store/coverage.ts'

/** The code registry: ties records to subjects, appends `credit.subjects.v1` and `credit.resolved-records.v1`. */
export function createApp(config: RegistryConfig, options: HostOptions = {}): Host {
  const host = createHost('code-registry', config, options)
  const { database, log, metrics } = host
  host.consume({
    group: 'code-registry',
    topic: 'credit.records.v1',
    handler: handleRecords(log),
    batchSizeMax: config.pageSizeMax,
  })
  registerSubjectRoutes(host)
  registerQuestionRoutes(host)
  metrics.gauge('registry_open_questions', 'Questions a person must decide', ['kind'], async (gauge) => {
    gauge.reset()
    for (const { kind, questions } of await countOpenQuestions(database)) gauge.set({ kind }, questions)
  })
  return host
}
