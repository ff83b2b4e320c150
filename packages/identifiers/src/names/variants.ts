import { VARIANT_GROUPS } from './variant-characters.ts'

/**
 * Characters that OpenCC keeps although names mix them: 锺 is a mistaken simplification of 鍾 that the list of 2013 admits
 * for persons' names, 甦 and 蔴 are old forms.
 */
const FURTHER_GROUPS = '钟锺 苏甦 麻蔴 矿鑛 托讬 获穫'
/** 傢俱, as 家具 is written in Hong Kong and Taiwan and in many a name of Foshan; elsewhere 俱 is another word. */
const FURNITURE = '家俱'
/** By code unit, 0 where a character has no simpler form: an array is ten times as fast as a map here. */
const SIMPLE = new Uint16Array(0x10000)
for (const group of `${VARIANT_GROUPS} ${FURTHER_GROUPS}`.split(' ')) {
  const [simple = '', ...variants] = group
  // What is simplified to a character beyond the basic plane stays as it is, and so do surrogates.
  if (simple.length === 1) for (const variant of variants) SIMPLE[variant.charCodeAt(0)] = simple.charCodeAt(0)
}

/**
 * Writes variant characters as the simplified one: 鍾, 鐘, 锺 → 钟, 昇 → 升. Some pairs are two words (乾/干, 於/于), so the
 * result serves comparison only and is never a key. Characters are taken one by one, not by phrases.
 */
export function foldVariants(text: string): string {
  let folded = ''
  let copied = 0
  for (let index = 0; index < text.length; index++) {
    const simple = SIMPLE[text.charCodeAt(index)]
    if (!simple) continue
    folded += text.slice(copied, index) + String.fromCharCode(simple)
    copied = index + 1
  }
  const simple = copied === 0 ? text : folded + text.slice(copied)
  return simple.includes(FURNITURE) ? simple.replaceAll(FURNITURE, '家具') : simple
}
