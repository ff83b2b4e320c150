import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Catalogue } from './domain/catalogue.ts'

const directory = path.resolve(import.meta.dirname, '../../../contracts/catalogue')

/** All versions of the resource catalogue. */
export const readCatalogues = (): Catalogue[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => JSON.parse(readFileSync(path.join(directory, file), 'utf8')))
