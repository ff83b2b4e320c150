import { bodies, type Entry, entriesOf, neighbours, type Pair, pair } from './entries.ts'

/** Names that are equal once one character of each is left out, on different codes. */
export function oneCharacterApart(): readonly Pair[] {
  const holes = new Map<string, Entry[]>()
  const put = (key: string, entry: Entry) => {
    const known = holes.get(key)
    if (known) known.push(entry)
    else holes.set(key, [entry])
  }
  for (const entry of bodies.values()) {
    const { text } = entry
    put(text, entry)
    for (let index = 0; index < text.length; index++) {
      put(`${text.slice(0, index)}\u0000${text.slice(index + 1)}`, entry)
      put(text.slice(0, index) + text.slice(index + 1), entry)
    }
  }
  const found = new Map<string, Pair>()
  for (const entries of holes.values())
    for (const [a, b] of neighbours(entries)) if (isApart(a, b)) found.set(pair(a, b).join(), pair(a, b))
  return [...found.values()]
}

/** Two bodies by their codes; a house and its unit are one, whatever their codes, and have a class of their own. */
function isApart(a: Entry, b: Entry): boolean {
  return a.code !== b.code && a.text !== b.text && !isHouseOf(a.text, b.text) && !isHouseOf(b.text, a.text)
}

function isHouseOf(house: string, unit: string): boolean {
  return house.endsWith('公司') && unit.startsWith(house)
}

/** Neighbours in the order of the alphabet that share a long beginning. */
export function sharedBeginnings(test: (a: Entry, b: Entry, shared: number) => boolean): readonly Pair[] {
  const sorted = [...bodies.values()].sort((a, b) => (a.text < b.text ? -1 : 1))
  return sorted.flatMap((a, index) => {
    const b = sorted[index + 1]
    return b && isApart(a, b) && test(a, b, sharedLength(a.text, b.text)) ? [pair(a, b)] : []
  })
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

const UNIT_END = /(?:公司|[行部店厂站处所]|中心)$/
export const isUnitOf = (text: string, shared: number) => {
  const house = text.slice(0, shared).lastIndexOf('公司')
  return house > 0 && text.length > house + 2 && UNIT_END.test(text)
}

/** One name but for the city before it, by the register's own column. */
export function sameNameElsewhere(): readonly Pair[] {
  const rest = ({ text, fields }: Entry) => {
    const city = fields.地区 ?? ''
    const bare = text.startsWith(city) && city !== '' ? text.slice(city.length).replace(/^市/, '') : ''
    return bare.length > 5 ? bare.replace(/^.{2,3}[区县]/, '') : ''
  }
  const groups = Map.groupBy(bodies.values(), rest)
  groups.delete('')
  return [...groups.values()]
    .flatMap((rows) => neighbours(rows).filter(([a, b]) => isApart(a, b)))
    .map(([a, b]) => pair(a, b))
}

/** One name with a place inside that the other lacks: 市南海区物资公司, 市物资公司. */
export function innerPlaceMissing(): readonly Pair[] {
  return [...bodies.values()].flatMap((a) => {
    const found = new Set<Entry>()
    for (const match of a.text.matchAll(/(?=([^省市区县镇]{1,3}[市区县镇]))/g)) {
      const place = match[1] ?? ''
      const b =
        match.index > 0
          ? bodies.get(a.text.slice(0, match.index) + a.text.slice(match.index + place.length))
          : undefined
      if (b && isApart(a, b)) found.add(b)
    }
    return [...found].map((b) => pair(b, a))
  })
}

/** One name with a place before it that the other lacks: the same workshop registered twice, or two companies. */
export function placeMissingAltogether(): readonly Pair[] {
  const place = /^(?:.{2,3}省)?(?:.{2,3}市)?(?:[^市]{2,3}[区县])?(?:宝安)?/
  return [...bodies.values()].flatMap((a) => {
    const length = place.exec(a.text)?.[0].length ?? 0
    const b = length > 0 ? bodies.get(a.text.slice(length)) : undefined
    return b && isApart(a, b) ? [pair(b, a)] : []
  })
}

export function otherLegalForm(): readonly Pair[] {
  const bare = ({ text }: Entry) => text.replace(/(?:股份有限公司|有限责任公司|有限公司|集团公司|总公司|公司)$/, '')
  return [...Map.groupBy(bodies.values(), bare).values()]
    .flatMap((rows) => neighbours(rows))
    .map(([a, b]) => pair(a, b))
}

/** 招标投标法: nobody bids twice in one procedure, so two candidates of one notice are two bodies. */
export function rivals(): readonly Pair[] {
  const single = entriesOf('bidders').filter(({ text }) => !/[、,;；，/]|联合体/.test(text) && text.length < 40)
  const notices = Map.groupBy(single, ({ fields }) => fields.noticeId ?? '')
  return [...notices.values()]
    .flatMap((rows) => neighbours(rows).filter(([a, b]) => a.text !== b.text))
    .map(([a, b]) => pair(a, b))
}
