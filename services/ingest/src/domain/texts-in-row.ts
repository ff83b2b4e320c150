import { type Filler, KEY, saysNothing } from './fillers.ts'
import { decodeEntities, isOdd, isUnusual, trimBlanks } from './texts.ts'

/** A row as it is meant, and what was changed or noticed on the way there. */
export interface ReadRow {
  /** The row itself where nothing had to be changed. */
  readonly value: unknown
  readonly fillers: readonly Filler[]
  /** Texts whose HTML entities were decoded, as they were sent. */
  readonly decoded: readonly PlacedText[]
  /** Texts with private-use characters or U+FFFD, as they are kept. */
  readonly unusual: readonly PlacedText[]
}

export interface PlacedText {
  readonly pointer: string
  readonly text: string
}

/**
 * Reads the texts of a row, at every depth, as they are meant (data-quality rules 2 and 16): HTML entities are decoded
 * once, blanks at the edges go, and then what says that there is nothing is taken out: null, empty texts and words such
 * as 无, 不适用, 待补, `/` (`isMissing`). What is left means what a row means that never had these fields, so a filler is
 * never a value. Items of lists and objects that hold nothing else go with them. Private-use characters and U+FFFD may be
 * all that is left of a name: they always say something. The sender's key stays as it was sent.
 */
export function readRow(row: unknown): ReadRow {
  const reading = new Reading()
  const value = reading.meant(row, '')
  const { fillers, decoded, unusual } = reading
  return { value: value === NOTHING ? {} : value, fillers, decoded, unusual }
}

const NOTHING = Symbol('nothing')

class Reading {
  readonly fillers: Filler[] = []
  readonly decoded: PlacedText[] = []
  readonly unusual: PlacedText[] = []
  /** Names and indices on the way to the value that is read; a pointer is made of them where one is needed. */
  readonly #path: string[] = []

  /** `name` is that of the field, for an item of a list that of the list. */
  meant(value: unknown, name: string): unknown {
    if (typeof value === 'string') return this.#text(value, name)
    if (value === null) return this.#dropped(undefined)
    if (typeof value !== 'object') return value
    return Array.isArray(value) ? this.#items(value, name) : this.#members(value)
  }

  #text(text: string, name: string): unknown {
    if (name === KEY) return this.#said(text, text, name)
    if (!isOdd(text)) return this.#said(trimBlanks(text), text, name)
    const decoded = decodeEntities(text)
    const clean = trimBlanks(decoded)
    if (decoded !== text) this.decoded.push({ pointer: this.#pointer(), text })
    if (!isUnusual(clean)) return this.#said(clean, text, name)
    this.unusual.push({ pointer: this.#pointer(), text: clean })
    return clean
  }

  #said(clean: string, text: string, name: string): unknown {
    return saysNothing(clean, name) ? this.#dropped(clean.trim() === '' ? undefined : text) : clean
  }

  #dropped(word: string | undefined): typeof NOTHING {
    this.fillers.push({ pointer: this.#pointer(), word })
    return NOTHING
  }

  #items(items: readonly unknown[], name: string): unknown {
    const left = items.map((item, index) => this.#below(String(index), item, name))
    if (left.every((item, index) => item === items[index])) return items
    const kept = left.filter((item) => item !== NOTHING)
    return kept.length === 0 ? NOTHING : kept
  }

  #members(object: object): unknown {
    let kept: [string, unknown][] | undefined
    let seen = 0
    for (const name of Object.keys(object)) {
      const child: unknown = Reflect.get(object, name)
      const meant = this.#below(name, child, name)
      if (meant !== child) kept ??= Object.entries(object).slice(0, seen)
      if (meant !== NOTHING) kept?.push([name, meant])
      seen++
    }
    if (kept === undefined) return object
    return kept.length === 0 ? NOTHING : Object.fromEntries(kept)
  }

  #below(key: string, child: unknown, name: string): unknown {
    this.#path.push(key)
    const meant = this.meant(child, name)
    this.#path.pop()
    return meant
  }

  #pointer(): string {
    return this.#path.map((name) => `/${escaped(name)}`).join('')
  }
}

const escaped = (name: string): string =>
  name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name
