import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { AppError } from '@mingxin/errors'
import { createPersonIdVault, generatePersonIdKeys, type PersonIdKeys, type PersonIdVault } from '@mingxin/person-ids'
import { createSecretBox, type SecretBox } from './secret-box.ts'

/** What MINGXIN_KEYS_FILE holds. */
export interface InstallationKeys {
  /** Tells this installation's events from those of others on the same Kafka; no secret. */
  readonly installationId: string
  readonly personIds: PersonIdKeys
  readonly cursorSecret: string
}

export const generateInstallationKeys = (): InstallationKeys => ({
  installationId: randomUUID(),
  personIds: generatePersonIdKeys(),
  cursorSecret: randomBytes(32).toString('base64'),
})

export interface OpenedKeys {
  readonly installationId: string
  readonly vault: PersonIdVault
  readonly cursorSecret: string
  secretBox(purpose: string): SecretBox
}

/** Reads the keys; rejects with `config.invalid` when the file is missing, unreadable or lacks a key. */
export function openKeys(file: string): OpenedKeys {
  try {
    const keys: InstallationKeys = JSON.parse(readFileSync(file, 'utf8'))
    for (const name of ['installationId', 'cursorSecret'] as const)
      if (!keys[name]) throw new TypeError(`${name} is missing`)
    const { installationId, personIds, cursorSecret } = keys
    const secretBox = (purpose: string) => createSecretBox(personIds.sealingKeys, purpose)
    return { installationId, vault: createPersonIdVault(personIds), cursorSecret, secretBox }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unreadable'
    throw new AppError('config.invalid', { detail: `MINGXIN_KEYS_FILE: ${reason}`, cause })
  }
}
