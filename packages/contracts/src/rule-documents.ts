import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { RecordKind } from './generated/schema-types.ts'
import * as validators from './generated/validators.cjs'

const contractsDirectory = path.resolve(import.meta.dirname, '../../../contracts')

/** Directory of the rule documents of the demonstration district. */
export const rulesDirectory = path.join(contractsDirectory, 'rules')

/** Checks a document against contracts/rules/rule.schema.json. */
export const ruleValidator = validators.Rule

/** The JSON Schema of a record kind's payload, with references to `common.schema.json` as they stand in the file. */
export const readPayloadSchema = (kind: RecordKind): object => readRecordSchema(kind.toLowerCase().replaceAll('_', '-'))

/** The definitions that payload schemas refer to. */
export const readCommonRecordSchema = (): object => readRecordSchema('common')

const readRecordSchema = (name: string): object =>
  JSON.parse(readFileSync(path.join(contractsDirectory, 'records', `${name}.schema.json`), 'utf8'))
