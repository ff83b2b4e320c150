/** What a text of the catalogue is given: the same in both languages, or a word of each. */
export type FaultWord = string | number | { readonly zh: string; readonly en: string }

export type FaultWords = { readonly [name: string]: FaultWord }

export const inEnglish = (word: FaultWord): string => (typeof word === 'object' ? word.en : String(word))
export const inChinese = (word: FaultWord): string => (typeof word === 'object' ? word.zh : String(word))

/** Puts the values in the places of a text's braces. What a value itself holds in braces stays as it is. */
export function renderText(template: string, values: FaultWords, inLanguage: (word: FaultWord) => string): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const word = values[name]
    if (word === undefined) throw new TypeError(`the text “${template}” was not given ${name}`)
    return inLanguage(word)
  })
}
