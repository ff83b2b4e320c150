import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Organisations, type Rule, ruleFields, ruleValidator } from '@mingxin/contracts'
import { AppError, type Fault, faultsFromSchema } from '@mingxin/errors'
import type { RulePack } from '../domain/rule.ts'
import { compilePack, inOrder, isPublished } from './pack.ts'
import { runRuleTests } from './run-tests.ts'
import { checkExpressions, checkReferences } from './verify/expressions.ts'
import type { RuleCheck } from './verify/fault.ts'
import { checkExits, checkLists } from './verify/lists.ts'
import { checkDepartments, checkLegality, checkMeasureMeanings } from './verify/measures.ts'
import { checkVersions } from './verify/versions.ts'

export interface LoadedPack extends RulePack {
  /** All documents, drafts and withdrawn ones too: by rule, newest version first. */
  readonly documents: readonly Rule[]
}

/**
 * Reads the rule documents of a directory and makes them ready to judge. Rejects the whole pack with `rule.invalid` and
 * every fault in it: a pack that the law refuses, that does not compile or whose own tests fail never judges anybody.
 */
export const loadPack = (directory: string, organisations: Organisations): LoadedPack =>
  preparePack(readDocuments(directory), organisations)

export interface NamedDocument {
  readonly name: string
  readonly content: unknown
}

export function preparePack(files: readonly NamedDocument[], organisations: Organisations): LoadedPack {
  const documents = inOrder(acceptable(files))
  refuse(documents.flatMap((rule) => checksFor(organisations).flatMap((check) => check(rule, documents))))
  const pack = compilePack(documents)
  refuse(documents.filter(isPublished).flatMap((rule) => runRuleTests(rule, pack)))
  return { ...pack, documents }
}

function readDocuments(directory: string): NamedDocument[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .sort()
    .map((name) => ({ name, content: JSON.parse(readFileSync(path.join(directory, name), 'utf8')) }))
}

function acceptable(files: readonly NamedDocument[]): Rule[] {
  const rules: Rule[] = []
  const faults: Fault[] = []
  for (const { name, content } of files) {
    if (isRule(content)) rules.push(content)
    else faults.push(...faultsFromSchema(ruleValidator.errors ?? [], content, name, ruleFields))
  }
  refuse(faults)
  return rules
}

const isRule = (content: unknown): content is Rule => ruleValidator(content)

const checksFor = (organisations: Organisations): readonly RuleCheck[] => [
  checkVersions,
  checkLists,
  checkExits,
  checkExpressions,
  checkReferences,
  checkLegality,
  checkMeasureMeanings,
  checkDepartments(organisations),
]

function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const detail = faults
    .map(({ pointer, code, expected, actual }) => `${pointer} ${code}: ${expected}; found ${actual}`)
    .join('\n')
  throw new AppError('rule.invalid', { detail, faults })
}
