import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

export const workspaceDirectory = path.resolve(import.meta.dirname, '../../..')
export const contractsDirectory = path.join(workspaceDirectory, 'contracts')
export const generatedDirectory = path.resolve(import.meta.dirname, '../src/generated')

export const readContract = (file: string): string => readFileSync(path.join(contractsDirectory, file), 'utf8')
export const readYaml = <T>(file: string): T => parse(readContract(file)) as T
