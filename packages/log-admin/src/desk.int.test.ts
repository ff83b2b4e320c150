import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTestDatabase, type TestDatabase } from '@mingxin/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDesk } from './desk.ts'

let place: string
let test: TestDatabase | undefined
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'mingxin-desk-'))
  // The user PostgreSQL runs as must get through to the home below it.
  chmodSync(place, 0o755)
})
afterEach(async () => {
  await test?.drop()
  test = undefined
  rmSync(place, { recursive: true, force: true })
})

it('a home without an installation is named, with what makes one, and nothing is created', async () => {
  const home = path.join(place, 'home')
  const refused = { code: 'config.invalid', message: expect.stringMatching(/no installation in .*home.*npm start/) }
  await expect(openDesk({ MINGXIN_HOME: home })).rejects.toMatchObject(refused)
  expect(existsSync(home)).toBe(false)
})

it('a database without the tables of an installation is refused before anything asks for them', async () => {
  test = await createTestDatabase()
  const env = { MINGXIN_HOME: place, MINGXIN_DATABASE_URL: test.url }
  const refused = { code: 'config.invalid', message: expect.stringMatching(/MINGXIN_DATABASE_URL.*npm start/) }
  await expect(openDesk(env)).rejects.toMatchObject(refused)
})
