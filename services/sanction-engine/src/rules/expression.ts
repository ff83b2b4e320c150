import { type ASTNode, Environment, type ParseResult } from '@marcbachmann/cel-js'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { Facts, Verdict } from '../domain/rule.ts'

/** What an expression may name. */
const ROOTS = ['record', 'subject', 'payload', 'param'] as const

/** Adds to an environment what conditions may call beside the standard functions. */
export const withFunctions = (environment: Environment): Environment =>
  environment.registerFunction('wan(dyn): double', amountInWan)

// Values are read as they come; the types were checked when the pack was loaded.
const environment = withFunctions(
  ROOTS.reduce(
    (known, root) => known.registerVariable(root, 'map'),
    new Environment({ unlistedVariablesAreDyn: false }),
  ),
)

/** An amount in 万元, which records hold as number or text. Throws for anything else, which makes the condition unknown. */
function amountInWan(value: unknown): number {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof amount !== 'number' || !Number.isFinite(amount)) throw new TypeError('not an amount')
  return amount
}

export interface Expression {
  /** Never throws: what cannot be evaluated is unknown. */
  evaluate(facts: Facts): Verdict
  /** The values it reads by path, whatever the outcome. */
  valuesIn(facts: Facts): Record<string, unknown>
  readonly paths: readonly string[]
}

/** Compiles an expression. Throws the parser's error. */
export function compileExpression(text: string): Expression {
  const parsed = environment.parse(text)
  const paths = pathsIn(parsed.ast)
  const readers = paths.map((path) => [path, path.split('.')] as const)
  return {
    paths,
    evaluate: (facts) => verdictOf(parsed, facts),
    valuesIn: (facts) => Object.fromEntries(readers.map(([path, keys]) => [path, shown(valueAt(facts, keys))])),
  }
}

function verdictOf(parsed: ParseResult, facts: Facts): Verdict {
  try {
    const value: unknown = parsed(facts)
    return value === true ? 'true' : value === false ? 'false' : 'unknown'
  } catch {
    return 'unknown'
  }
}

/** The value at a path, undefined where any step is missing. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  let node = value
  for (const key of keys) {
    if (typeof node !== 'object' || node === null) return undefined
    node = Reflect.get(node, key)
  }
  return node
}

const TEXT_LENGTH_MAX = 200
const PERSON_ID_LENGTH_MIN = 15

// What a trace keeps of a value: short, and without anybody's id number.
function shown(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.slice(0, TEXT_LENGTH_MAX)
    return text.length < PERSON_ID_LENGTH_MIN ? text : maskPersonIdsIn(text)
  }
  if (Array.isArray(value)) return value.slice(0, 20).map(shown)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shown(child)]))
}

/** Every path an expression reads, in the order in which they stand there; `payload` alone when it is read as a whole. */
export function pathsIn(node: ASTNode): string[] {
  const paths = new Set<string>()
  const visit = (part: ASTNode): void => {
    const path = pathOf(part)
    if (path !== undefined) paths.add(path)
    else for (const child of childrenOf(part)) visit(child)
  }
  visit(node)
  return [...paths]
}

function pathOf(node: ASTNode): string | undefined {
  if (node.op === 'id') return ROOTS.find((root) => root === node.args)
  if (node.op !== '.') return undefined
  const [object, field] = node.args
  const parent = pathOf(object)
  return parent === undefined ? undefined : `${parent}.${field}`
}

function childrenOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return []
    case '.':
    case '.?':
      return [node.args[0]]
    case 'call':
      return node.args[1]
    case 'rcall':
      return [node.args[1], ...node.args[2]]
    case 'map':
      return node.args.flat()
    case '!_':
    case '-_':
      return [node.args]
    default:
      return node.args
  }
}

/** The names of all functions and methods an expression calls. */
export function callsIn(node: ASTNode): string[] {
  const own = node.op === 'call' || node.op === 'rcall' ? [node.args[0]] : []
  return [...own, ...childrenOf(node).flatMap(callsIn)]
}

export const parseExpression = (text: string): ASTNode => environment.parse(text).ast
