import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { OpenLevel } from './generated/schema-types.ts'

/** The organisations of an installation and the clients that act for them. */
export interface Organisations {
  readonly region: string
  readonly organisations: readonly {
    readonly key: string
    readonly code: string
    readonly name: string
    readonly nameEn: string
  }[]
  readonly clients: readonly {
    readonly name: string
    readonly organisation: string
    readonly level: OpenLevel
    readonly scopes: readonly string[]
  }[]
}

/** Path of the organisations of the demonstration district. */
export const organisationsFile = path.resolve(import.meta.dirname, '../../../contracts/organisations/gaoming.json')

export const readOrganisations = (file = organisationsFile): Organisations => JSON.parse(readFileSync(file, 'utf8'))
