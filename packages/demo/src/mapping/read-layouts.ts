import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Layout } from './layout.ts'

const directory = path.resolve(import.meta.dirname, '../../mappings')

/** All layouts this demonstration knows. */
export const readLayouts = (): Layout[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(path.join(directory, file), 'utf8')))
