import { parseArgs } from 'node:util'
import { createHome, fillHome } from './home/home.ts'
import { migrateDatabase } from './prepare/migrate.ts'
import { passwordIn, writeDatabaseSecrets } from './prepare/secrets.ts'
import { readSupervisorConfig } from './settings.ts'

// What `npm start` does before it starts services, for whoever runs them otherwise: docker-compose.yml. Each step may be
// repeated; what is there is kept.

const USAGE = `prepare.ts secrets --database-url URL --database-secrets DIRECTORY --grafana-password FILE
    writes keys and clients below MINGXIN_HOME, password and URL of the database into DIRECTORY, and a password for
    Grafana; the URL given names the user and has no password
prepare.ts migrate
    brings the database of MINGXIN_DATABASE_URL to its newest version`

function prepareSecrets(args: readonly string[]): string {
  const options = {
    'database-url': { type: 'string' },
    'database-secrets': { type: 'string' },
    'grafana-password': { type: 'string' },
  } as const
  const { values } = parseArgs({ args: [...args], options })
  const { 'database-url': url, 'database-secrets': directory, 'grafana-password': grafana } = values
  if (!url || !directory || !grafana) throw new TypeError(USAGE)
  const { home } = readSupervisorConfig(process.env)
  createHome(home)
  const { clients } = fillHome(home)
  writeDatabaseSecrets(directory, url)
  passwordIn(grafana)
  return `Keys, clients and passwords are there. Clients: ${clients}`
}

async function prepareDatabase(): Promise<string> {
  const { databaseUrl } = readSupervisorConfig(process.env)
  if (databaseUrl === undefined) throw new TypeError('MINGXIN_DATABASE_URL names no database.')
  return `${await migrateDatabase(databaseUrl)} migrations applied.`
}

async function main([step, ...args]: readonly string[]): Promise<string> {
  if (step === 'secrets') return prepareSecrets(args)
  if (step === 'migrate') return prepareDatabase()
  throw new TypeError(USAGE)
}

try {
  console.log(await main(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
