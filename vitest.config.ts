import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const exclude = ['**/node_modules/**']

// Most of what a test does is waiting for a server: on two cores, two files at once take a fifth off the whole run.
const maxWorkers = Math.max(2, availableParallelism() - 1)

// The suffix of a test says what it needs: .test.ts nothing, .int.test.ts PostgreSQL and Kafka, packages/e2e the running system.
export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,services,scripts}/**/*.test.ts'],
          exclude: [...exclude, '**/*.int.test.ts', 'packages/e2e/**'],
        },
      },
      {
        test: {
          name: 'int',
          include: ['{packages,services}/**/*.int.test.ts'],
          exclude: [...exclude, 'packages/e2e/**'],
          globalSetup: ['packages/testing/src/global-postgres.ts', 'packages/testing/src/global-kafka.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['packages/e2e/**/*.test.ts'],
          exclude,
          globalSetup: ['packages/testing/src/global-kafka.ts'],
          testTimeout: 300_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
