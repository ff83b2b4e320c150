import { existsSync } from 'node:fs'
import { homeFiles } from './home/home.ts'
import { requestToken } from './request-token.ts'
import { findRunningInstallation } from './running.ts'
import { HOST } from './services/addresses.ts'
import { readSupervisorConfig } from './settings.ts'

// Prints a bearer token for the client named, and nothing else, to stdout.
async function main(name: string | undefined): Promise<string> {
  if (name === undefined) throw new Error('Usage: npm run -s token -- NAME (a name of dev/clients.json, such as yms)')
  const { home, portBase } = readSupervisorConfig(process.env)
  const clientsFile = homeFiles(home).clients
  if (!existsSync(clientsFile)) throw new Error(`${home} holds no installation yet. Start it with: npm start`)
  const running = findRunningInstallation(home)
  return requestToken({ portal: `http://${HOST}:${running?.portBase ?? portBase}`, clientsFile, name })
}

try {
  console.log(await main(process.argv[2]))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
