import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ClientEntry } from '@mingxin/access'
import { createLogger } from '@mingxin/observability'
import { createTestInstallation, type TestInstallation } from '@mingxin/testing'
import { createApp, type PortalApp } from '../app.ts'
import type { PortalConfig } from '../config.ts'

export const ISSUER = 'http://portal.test'

export interface TestPortal {
  readonly installation: TestInstallation
  readonly config: PortalConfig
  /** What was logged since the installation was made. */
  readonly log: string[]
  /** Stops the portal when it runs, then starts it with these clients and settings; resolves with its address. */
  start(clients: readonly ClientEntry[], changes?: Partial<PortalConfig>): Promise<string>
  close(): Promise<void>
}

/** A portal in a database of its own, started anew as often as a test wants. */
export async function createTestPortal(): Promise<TestPortal> {
  const installation = await createTestInstallation()
  await installation.migrate('portal', path.resolve(import.meta.dirname, '../../migrations'))
  const directory = mkdtempSync(path.join(tmpdir(), 'mingxin-portal-'))
  const config: PortalConfig = {
    ...installation.config,
    issuer: ISSUER,
    clientsFile: path.join(directory, 'clients.json'),
    signingKeysFile: path.join(directory, 'signing-keys.json'),
    services: {},
  }
  const log: string[] = []
  const logger = createLogger({ service: 'portal', level: 'debug', destination: { write: (line) => log.push(line) } })
  let running: PortalApp | undefined
  return {
    installation,
    config,
    log,
    start: async (clients, changes = {}) => {
      await running?.stop()
      writeFileSync(config.clientsFile, JSON.stringify(clients))
      running = await createApp({ ...config, ...changes }, { logger })
      await running.start()
      return running.app.listeningOrigin
    },
    close: async () => {
      await running?.stop()
      await installation.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export const basic = (clientId: string, secret: string): { authorization: string } => ({
  authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
})

export interface TokenReply {
  readonly status: number
  readonly headers: Headers
  readonly body: { access_token?: string; expires_in?: number; token_type?: string; scope?: string; error?: string }
}

export async function askForToken(
  address: string,
  headers: Record<string, string>,
  form: Record<string, string> = { grant_type: 'client_credentials' },
): Promise<TokenReply> {
  const response = await fetch(`${address}/oauth/token`, { method: 'POST', headers, body: new URLSearchParams(form) })
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) }
}
