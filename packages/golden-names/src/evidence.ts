import type { GoldenPair } from './golden-set.ts'
import { rowAt } from './sources.ts'

type Check = (pair: GoldenPair) => boolean

const codeOf = (side: GoldenPair['left']) => rowAt(side).code.toUpperCase()
const plain = (side: GoldenPair['left']) => rowAt(side).name.normalize('NFKC').replace(/\s/g, '')
const noticeOf = (side: GoldenPair['left']) => rowAt(side).fields.noticeId
const haveCodes = ({ left, right }: GoldenPair) => codeOf(left) !== '' && codeOf(right) !== ''

/** What must be true of the rows for the label to hold. What a person decided is not checked. */
const CHECKS: Readonly<Record<string, Check>> = {
  'equal-code': (pair) => haveCodes(pair) && codeOf(pair.left) === codeOf(pair.right),
  'different-codes': (pair) => haveCodes(pair) && codeOf(pair.left) !== codeOf(pair.right),
  'one-row': ({ left, right }) => left.row === right.row && codeOf(left) === codeOf(right),
  'one-alias': ({ left, right }) => left.source === 'alias' && right.source === 'authority' && left.row === right.row,
  'equal-text': ({ left, right }) => plain(left) === plain(right),
  'house-in-name': ({ left, right }) => plain(right).startsWith(plain(left)) && plain(left).endsWith('公司'),
  'one-procedure': ({ left, right }) => noticeOf(left) === noticeOf(right) && plain(left) !== plain(right),
  made: ({ left, right }) => left.source === right.source && left.row === right.row,
}

/** Whether the rows still say what the label rests on. */
export function hasEvidence(pair: GoldenPair): boolean {
  if (pair.evidence.startsWith('hand: ')) return true
  const check = CHECKS[pair.evidence]
  if (!check) throw new Error(`${pair.evidence} is no kind of evidence; kinds are ${Object.keys(CHECKS).join(', ')}.`)
  return check(pair)
}
