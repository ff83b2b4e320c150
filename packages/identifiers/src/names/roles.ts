import { finalBracketStart } from './brackets.ts'

/** One part of a consortium text once its role words are taken off. */
export interface RolePart {
  readonly name: string
  /** The part itself is called the leader: `牵头人：甲`, `甲（牵头方）`. */
  readonly leads: boolean
  /** The part names a leader, perhaps another: `乙（甲牵头）`. */
  readonly leadName: string
}

const LABEL = /^(?:联合体(牵头|主办|成员)?|(牵头|主办|成员))(?:人|方|单位|企业|公司)?[一二三四五六七八九十\d]*[:：]/
const BARE_PREFIX = /^联合体/
const CONSORTIUM_TAIL = /(?:组成)?的?联合体(?:投标)?$/
const BARE_TAIL = /为?(?:牵头|主办|成员)(?:人|方|单位|企业)?$/
const ROLE_WORD = /联合体|牵头|主办|成员/
const LEADS = /^为?(?:联合体)?牵头(?:人|方|单位|企业)?$/
const LEADER_AFTER = /牵头(?:人|方|单位|企业)?[:：为是](.+)$/
const LEADER_BEFORE = /^(.+?)[为作是]?(?:联合体)?牵头/
const EDGES = /^[\s:：,，;；]+|[\s:：,，;；。]+$/g

/** Reads the role words before, behind and in brackets behind a member's name. */
export function readRole(part: string): RolePart {
  const label = LABEL.exec(part)
  const text = part.slice(label?.[0].length ?? 0).replace(BARE_PREFIX, '')
  const { name, tags } = peeled(text.replace(EDGES, ''))
  const leads = label?.[1] === '牵头' || label?.[2] === '牵头' || tags.some((tag) => LEADS.test(tag))
  return { name, leads, leadName: leads ? '' : (tags.map(leaderIn).find((leader) => leader !== '') ?? '') }
}

/** Takes role words off the end, layer by layer: `甲（牵头人）联合体` has two. */
function peeled(text: string): { name: string; tags: readonly string[] } {
  const layer = lastLayer(text)
  if (layer.start < 0) return { name: text, tags: [] }
  const inner = peeled(text.slice(0, layer.start).replace(EDGES, ''))
  return { name: inner.name, tags: [...inner.tags, layer.tag] }
}

/** The last role words of a text and where they begin, or -1. */
function lastLayer(text: string): { start: number; tag: string } {
  const bracket = finalBracketStart(text)
  const inside = text.slice(bracket + 1, -1)
  if (bracket >= 0 && ROLE_WORD.test(inside)) return { start: bracket, tag: inside }
  const tail = CONSORTIUM_TAIL.exec(text) ?? BARE_TAIL.exec(text)
  return { start: tail?.index ?? -1, tag: tail?.[0] ?? '' }
}

function leaderIn(tag: string): string {
  return (LEADER_AFTER.exec(tag) ?? LEADER_BEFORE.exec(tag))?.[1] ?? ''
}
