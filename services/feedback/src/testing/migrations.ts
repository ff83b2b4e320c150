import path from 'node:path'

export const migrationsDirectory = path.resolve(import.meta.dirname, '../../migrations')
