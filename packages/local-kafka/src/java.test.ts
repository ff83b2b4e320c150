import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { featureVersion, findJava } from './java.ts'
import { writeProgram } from './testing/programs.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin-java-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

/** A directory with a `bin/java` that says it is of this version. */
function javaThatSays(version: string): string {
  const home = path.join(directory, version)
  mkdirSync(path.join(home, 'bin'), { recursive: true })
  writeProgram(path.join(home, 'bin'), 'java', `echo 'openjdk version "${version}" 2025-04-15' >&2`)
  return home
}

describe('the Java that runs Kafka', () => {
  it('is the one of JAVA_HOME', () => {
    const home = javaThatSays('21.0.2')
    const PATH = path.join(javaThatSays('17.0.15'), 'bin')
    expect(findJava({ JAVA_HOME: home, PATH })).toEqual({ program: path.join(home, 'bin/java'), version: 21 })
  })

  it('is the one in PATH when that of JAVA_HOME is missing or too old', () => {
    const PATH = path.join(javaThatSays('17.0.15'), 'bin')
    const found = { program: 'java', version: 17 }
    expect(findJava({ PATH })).toEqual(found)
    expect(findJava({ JAVA_HOME: '/nowhere', PATH })).toEqual(found)
    expect(findJava({ JAVA_HOME: javaThatSays('1.8.0_402'), PATH })).toEqual(found)
  })

  it('that is not there is told with what was found and how to get one', () => {
    const home = javaThatSays('11.0.20')
    const find = () => findJava({ JAVA_HOME: home, PATH: '' })
    expect(find).toThrow('needs Java 17 or newer')
    expect(find).toThrow(`${home}/bin/java: Java 11; java: none`)
    expect(find).toThrow('apt install openjdk-17-jre-headless')
  })
})

it.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ['Picked up JAVA_TOOL_OPTIONS: -Dx\nopenjdk version "21.0.2" 2024-01-16', 21],
  ['no such thing', undefined],
])('what %j says of itself is read', (text, version) => {
  expect(featureVersion(text)).toBe(version)
})
