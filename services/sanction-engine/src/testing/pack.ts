import { type Organisations, type Rule, readOrganisations, rulesDirectory } from '@mingxin/contracts'
import { type LoadedPack, loadPack, preparePack } from '../rules/load-pack.ts'

export const organisations: Organisations = readOrganisations()

/** The rule pack of the district. */
export const districtPack = (): LoadedPack => loadPack(rulesDirectory, organisations)

/** One document of it, to be changed by a test. */
export function document(ruleId: string, version = 1): Rule {
  const found = districtPack().documents.find((rule) => rule.ruleId === ruleId && rule.version === version)
  if (found === undefined) throw new Error(`there is no ${ruleId}@${version}`)
  return structuredClone(found)
}

export const packOf = (...documents: readonly Rule[]): LoadedPack =>
  preparePack(
    documents.map((content) => ({ name: `${content.ruleId}.json`, content })),
    organisations,
  )
