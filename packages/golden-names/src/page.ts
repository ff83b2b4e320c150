import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const PAGE = path.resolve(import.meta.dirname, '../../../docs/golden-names.md')
const BEGIN = '<!-- figures: written by npm run golden -- --write -->'
const END = '<!-- end of figures -->'

/** Puts the figures between the two marks of docs/golden-names.md and leaves the rest of the page alone. */
export function writeFigures(figures: string): string {
  const page = readFileSync(PAGE, 'utf8')
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`${PAGE} has lost the marks between which the figures stand.`)
  writeFileSync(PAGE, `${page.slice(0, begin + BEGIN.length)}\n\n${figures}\n\n${page.slice(end)}`)
  return PAGE
}
