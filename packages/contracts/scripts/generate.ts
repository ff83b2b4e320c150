import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { asyncApiDocument } from './asyncapi.ts'
import { errorModule, errorPage } from './errors.ts'
import { openApiModules } from './openapi.ts'
import { contractsDirectory, generatedDirectory, workspaceDirectory } from './paths.ts'
import { schemaModules } from './schemas.ts'

const BANNER = '// @generated from contracts/ by `npm run contracts`; do not edit.\n'

/** Everything that is generated from contracts/: absolute path → text. */
async function artefacts(): Promise<Map<string, string>> {
  const modules = { 'error-codes.ts': errorModule(), ...(await schemaModules()), ...(await openApiModules()) }
  const files = new Map<string, string>()
  for (const [name, code] of Object.entries(modules)) {
    files.set(path.join(generatedDirectory, name), name.endsWith('.json') ? code : BANNER + code)
  }
  files.set(path.join(workspaceDirectory, 'docs/reference/errors.md'), errorPage())
  files.set(path.join(contractsDirectory, 'asyncapi/mingxin.json'), await asyncApiDocument())
  return files
}

const isCheck = process.argv.includes('--check')
const stale: string[] = []
for (const [file, text] of await artefacts()) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  stale.push(path.relative(workspaceDirectory, file))
  if (isCheck) continue
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
if (isCheck && stale.length > 0) {
  console.error(`Not in step with contracts/ (run \`npm run contracts\`):\n${stale.join('\n')}`)
  process.exit(1)
}
console.log(isCheck ? 'Generated files are in step with contracts/.' : `Wrote ${stale.length} files.`)
