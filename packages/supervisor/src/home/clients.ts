import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type ClientEntry, readClientsFile } from '@mingxin/access'
import { readOrganisations } from '@mingxin/contracts'

/**
 * Writes the clients of contracts/organisations with random secrets. A file that is there keeps its secrets and the
 * clients added by hand; organisation, scopes and level follow the contract.
 */
export function writeClientsFile(file: string): void {
  const present = existsSync(file) ? readClientsFile(file) : []
  const text = `${JSON.stringify(inStep(present), null, 2)}\n`
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, text, { mode: 0o600 })
  renameSync(unfinished, file)
}

function inStep(present: readonly ClientEntry[]): ClientEntry[] {
  const { clients, organisations } = readOrganisations()
  const ours = clients.map(({ name, organisation: key, scopes, level }): ClientEntry => {
    const organisation = organisations.find((one) => one.key === key)
    if (!organisation) throw new Error(`contracts/organisations: ${name} acts for ${key}, which is not there`)
    const { code, name: organisationName } = organisation
    const known = present.find((one) => one.name === name)
    const proof = known?.jwks ? { jwks: known.jwks } : { clientSecret: known?.clientSecret ?? newSecret() }
    const clientId = known?.clientId ?? name
    return { name, clientId, ...proof, organisation: { code, name: organisationName }, scopes, level }
  })
  return [...ours, ...present.filter(({ name }) => !clients.some((one) => one.name === name))]
}

const newSecret = (): string => randomBytes(32).toString('base64url')
