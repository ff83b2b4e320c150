import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startLocalPostgres } from '@mingxin/local-postgres'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the PostgreSQL server of this test run; tests make databases of their own on it. */
    databaseUrl: string
  }
}

/** Vitest global setup: one PostgreSQL server for the run, or the one named by MINGXIN_TEST_DATABASE_URL. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.MINGXIN_TEST_DATABASE_URL
  if (given) {
    project.provide('databaseUrl', given)
    return undefined
  }
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-test-'))
  // Tests kill clients, not the server: what fsync protects from cannot happen here.
  const postgres = await startLocalPostgres({ home, settings: ['fsync=off', 'max_connections=300'] })
  project.provide('databaseUrl', postgres.url)
  return async () => {
    await postgres.stop()
    for (const directory of [postgres.directory, home]) rmSync(directory, { recursive: true, force: true })
  }
}
