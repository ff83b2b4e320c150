import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { eventually } from '@mingxin/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cacheName, ensureKafkaJars } from './jars.ts'
import { readPom } from './places.ts'
import { writeProgram } from './testing/programs.ts'

// Stands in for mvn: brings one jar, and writes down that it ran.
const WORKS = `
for argument; do case "$argument" in -DoutputDirectory=*) out="\${argument#*=}";; esac; done
echo run >> "$RUNS"
mkdir -p "$out" && echo jar > "$out/kafka_2.13-4.3.1.jar"`
const FAILS = `${WORKS}\necho '[ERROR] Could not transfer artifact' && exit 1`
const HANGS = `${WORKS}\necho $$ > "$RUNS.pid" && exec sleep 60`

let directory: string
let env: NodeJS.ProcessEnv
let runs: string
let target: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin 瓶-'))
  runs = path.join(directory, 'runs')
  const PATH = `${directory}:/usr/bin:/bin`
  env = { PATH, RUNS: runs, XDG_CACHE_HOME: path.join(directory, 'cache') }
  target = path.join(directory, 'cache/mingxin', cacheName(readPom()), 'lib')
})
afterEach(() => {
  if (existsSync(`${runs}.pid`)) process.kill(Number(readFileSync(`${runs}.pid`, 'utf8')), 'SIGKILL')
  rmSync(directory, { recursive: true, force: true })
})

const mvn = (script: string): void => writeProgram(directory, 'mvn', script)
const runCount = (): number => readFileSync(runs, 'utf8').trim().split('\n').length

/** Another process that wants the jars. */
function ensureElsewhere(): ChildProcess {
  const jars = pathToFileURL(path.join(import.meta.dirname, 'jars.ts')).href
  const script = `const { ensureKafkaJars } = await import('${jars}'); await ensureKafkaJars()`
  return spawn(process.execPath, ['--input-type=module', '-e', script], { env, stdio: 'inherit' })
}

describe('the jars of Kafka', () => {
  it('are fetched once', async () => {
    mvn(WORKS)
    const told: string[] = []
    for (let times = 0; times < 2; times++)
      expect(await ensureKafkaJars({ env, onProgress: (text) => told.push(text) })).toBe(target)
    expect(readdirSync(target)).toEqual(['kafka_2.13-4.3.1.jar'])
    expect([runCount(), told.length]).toEqual([1, 1])
  })

  it('are fetched by one of several processes that want them at once', async () => {
    mvn(WORKS)
    const statuses = await Promise.all([1, 2, 3].map(async () => (await once(ensureElsewhere(), 'exit'))[0]))
    expect(statuses).toEqual([0, 0, 0])
    expect(runCount()).toBe(1)
    expect(readdirSync(path.dirname(target))).toEqual(['lib'])
  })

  it('are fetched again after a fetch that was killed, of which nothing is left', async () => {
    mvn(HANGS)
    const killed = ensureElsewhere()
    await eventually(() => existsSync(`${runs}.pid`), { what: 'mvn under way' })
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    expect(existsSync(target)).toBe(false)
    mvn(WORKS)
    expect(await ensureKafkaJars({ env })).toBe(target)
    expect(readdirSync(path.dirname(target))).toEqual(['lib'])
  })

  it('that mvn cannot get leave nothing behind, and its reason and the way out are told', async () => {
    mvn(FAILS)
    const failure = ensureKafkaJars({ env })
    await expect(failure).rejects.toThrow('Could not transfer artifact')
    await expect(failure).rejects.toThrow('MINGXIN_KAFKA_JARS=DIR')
    expect(readdirSync(path.dirname(target))).toEqual([])
  })

  it('need mvn, or say how to do without', async () => {
    const failure = ensureKafkaJars({ env: { ...env, PATH: directory } })
    await expect(failure).rejects.toThrow('there is no mvn in PATH')
    await expect(failure).rejects.toThrow('MINGXIN_KAFKA_JARS=DIR')
  })

  it('are taken from the directory that is named, without mvn', async () => {
    const given = path.join(directory, 'given')
    mkdirSync(given)
    const named = { ...env, PATH: '', MINGXIN_KAFKA_JARS: given }
    await expect(ensureKafkaJars({ env: named })).rejects.toThrow('holds no kafka_2.13')
    writeFileSync(path.join(given, 'kafka_2.13-4.3.1.jar'), '')
    expect(await ensureKafkaJars({ env: named })).toBe(given)
  })

  it('lie below the home where the cache cannot be written', async () => {
    mvn(WORKS)
    const file = path.join(directory, 'file')
    writeFileSync(file, '')
    const jars = await ensureKafkaJars({
      env: { ...env, XDG_CACHE_HOME: file, MINGXIN_HOME: path.join(directory, 'home') },
    })
    expect(jars.startsWith(path.join(directory, 'home', 'cache', 'kafka-'))).toBe(true)
  })
})

it('other jars get a directory of their own', () => {
  const pom = readPom()
  expect(cacheName(pom)).toMatch(/^kafka-\d+\.\d+\.\d+-[0-9a-f]{8}$/)
  expect(cacheName(`${pom}\n`)).not.toBe(cacheName(pom))
})
