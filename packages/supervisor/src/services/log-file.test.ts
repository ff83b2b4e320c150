import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { followLog, lastWords, openLog } from './log-file.ts'

let directory: string
let file: string

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin-log-'))
  file = path.join(directory, 'one.log')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

describe('a log', () => {
  it('is appended to, and can be read by its owner alone', () => {
    for (const line of ['first\n', 'second\n']) {
      const log = openLog(file)
      writeSync(log, line)
      closeSync(log)
    }
    expect(readFileSync(file, 'utf8')).toBe('first\nsecond\n')
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
  })

  it('is set aside once it has grown large', () => {
    writeFileSync(file, 'old')
    truncateSync(file, 65 * 1024 * 1024)
    closeSync(openLog(file))
    expect(statSync(file).size).toBe(0)
    expect(statSync(`${file}.1`).size).toBe(65 * 1024 * 1024)
  })

  it('is followed from its end on, line by line, whatever pieces it is written in', () => {
    writeFileSync(file, 'before\n')
    const seen: string[] = []
    const stop = followLog(file, (line) => seen.push(line))
    const bytes = Buffer.from('高明区\nsecond\nunfinished')
    appendFileSync(file, bytes.subarray(0, 4))
    appendFileSync(file, bytes.subarray(4))
    stop()
    expect(seen).toEqual(['高明区', 'second'])
  })

  it('ends with words that are no JSON when a program died before it could log', () => {
    writeFileSync(file, '{"level":"info"}\nnode:internal\n\nError: no cheese\n')
    expect(lastWords(file, 1)).toEqual(['Error: no cheese'])
  })
})
