import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** Puts a program into a directory: a shell script that stands in for a real one. */
export function writeProgram(directory: string, name: string, script: string): void {
  writeFileSync(path.join(directory, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}
