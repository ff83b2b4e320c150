import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type LocalPostgres, startLocalPostgres } from '@mingxin/local-postgres'
import { kafkaOrSkip } from '@mingxin/testing'
import { afterAll, beforeAll } from 'vitest'
import { describeFaults, type Fault } from './testing/faults.ts'

const { connection, describeKafka } = await kafkaOrSkip()

describeKafka('through the loss of PostgreSQL nothing is lost, repeated or out of order', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-faults-'))
  let postgres: LocalPostgres

  beforeAll(async () => {
    postgres = await startLocalPostgres({ home })
  })
  afterAll(async () => {
    await postgres.stop()
    for (const directory of [postgres.directory, home]) rmSync(directory, { recursive: true, force: true })
  })

  const killed: Fault = {
    name: 'PostgreSQL killed with kill -9 under load',
    disturb: async () => {
      const { port } = postgres
      process.kill(postgres.pid, 'SIGKILL')
      postgres = await startLocalPostgres({ home, port })
    },
  }

  describeFaults([killed], (driver) => ({ connection, driver, server: postgres.url }))
})
