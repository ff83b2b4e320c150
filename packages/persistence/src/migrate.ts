import { runner } from 'node-pg-migrate'

export interface MigrationSet {
  /** Directory of `0001_….sql` files, applied in the order of their names, each once. */
  readonly directory: string
  /** Name under which the set's progress is kept, so that several sets can share a schema. */
  readonly name: string
}

export interface MigrateOptions {
  readonly url: string
  readonly schema: string
  readonly sets: readonly MigrationSet[]
  readonly onApplied?: (name: string) => void
}

/**
 * Brings a schema to its newest version. Safe to call from several processes at once: a lock makes the others wait.
 * Each set runs in one transaction; a failing file leaves the schema as it was before the set.
 */
export async function migrate({ url, schema, sets, onApplied }: MigrateOptions): Promise<void> {
  for (const { directory, name } of sets) {
    const applied = await runner({
      databaseUrl: url,
      dir: directory,
      direction: 'up',
      schema: [schema, 'public'],
      createSchema: true,
      migrationsSchema: schema,
      migrationsTable: `migrations_${name}`,
      advisoryLockMode: 'wait',
      singleTransaction: true,
      log: () => {},
    })
    for (const migration of applied) onApplied?.(`${schema}/${migration.name}`)
  }
}
