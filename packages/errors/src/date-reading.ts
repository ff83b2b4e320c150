const SHAPES = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]+0{1,2}:00(?::00(?:\.0+)?)?)?$/,
  /^(\d{4})()(\d{2})(\d{2})$/,
  /^(\d{4})()年(\d{1,2})月(\d{1,2})日?$/,
]

/**
 * The day a text means when it can only mean one: `2024/3/5`, `20240305`, `2024年3月5日`, also with midnight behind it.
 * Undefined for what is none (`长期`), or could be several (`03/05/2024`).
 */
export function dayMeantBy(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).normalize('NFKC').trim().replace(/^' */, '')
  if (text.length > 40) return undefined
  for (const shape of SHAPES) {
    const [, year, , month, day] = shape.exec(text) ?? []
    if (year && month && day) return calendarDay(year, month, day)
  }
  return undefined
}

function calendarDay(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${text}T00:00:00Z`)
  const isDay = year !== '0000' && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
  return isDay ? text : undefined
}
