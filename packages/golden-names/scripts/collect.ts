// Proposes the golden pairs and writes them to golden/: only source, row and class, never a name or a code. It knows
// nothing of the comparison: evidence is codes, rows, notices, the register's own columns, or a change made on purpose.
// What a person read and decided stands in golden/hand.tsv, which this script does not touch.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  innerPlaceMissing,
  isUnitOf,
  oneCharacterApart,
  otherLegalForm,
  placeMissingAltogether,
  rivals,
  sameNameElsewhere,
  sharedBeginnings,
} from './collect/different.ts'
import { bodies, entriesOf, type Pair, REGISTRY, registry, thinned } from './collect/entries.ts'
import {
  authorities,
  constructed,
  equalCodes,
  equalTexts,
  financeRepeats,
  honours,
  twins,
  unitsOfHouses,
} from './collect/same.ts'

const GOLDEN = path.resolve(import.meta.dirname, '../golden')

function write(name: string, label: string, evidence: string, pairs: readonly Pair[]): void {
  const lines = pairs.map((one) => `${one.join('\t')}\n`).join('')
  writeFileSync(path.join(GOLDEN, `${name}.tsv`), `# label: ${label}\n# evidence: ${evidence}\n${lines}`)
  console.log(`${name.padEnd(32)} ${label.padEnd(16)} ${String(pairs.length).padStart(6)}`)
}

const rows = [...bodies.values()]
const bracketed = rows.filter(({ text }) => text.includes('('))
const licences = [...entriesOf('licences19'), ...entriesOf('licences21')]
const defects = entriesOf('defects')

write('registry-twice', 'same', 'equal-code', equalCodes(REGISTRY.slice(0, 3).flatMap(entriesOf), defects))
write('registry-repeats', 'same', 'equal-code', equalCodes(defects, defects))
write('inspections-in-two-formats', 'same', 'one-row', [
  ...twins('inspections478', 'inspections478xml'),
  ...twins('inspections5', 'inspections5xml'),
])
write('licences-and-registry', 'same', 'equal-code', equalCodes(licences, registry))
write('licences-two-years', 'same', 'equal-code', equalCodes(entriesOf('licences19'), entriesOf('licences21')))
write('tax-decisions', 'same', 'equal-code', [
  ...equalCodes(entriesOf('tax'), entriesOf('taxstream')),
  ...equalCodes(entriesOf('tax'), entriesOf('tax')),
])
write('samples', 'same', 'equal-code', [
  ...equalCodes(entriesOf('agrade'), entriesOf('agradetaxname')),
  ...['commitments', 'commitmentswuxi'].flatMap((one) => equalCodes(entriesOf(one), entriesOf(one))),
])
write(
  'bidders-and-registry',
  'same',
  'equal-text',
  equalTexts(entriesOf('bidders'), (text) => bodies.get(text)),
)
write('finance-repeats', 'same', 'equal-text', financeRepeats())
write('honours', 'same', 'equal-text', honours())
write('authorities-city-before', 'same', 'one-alias', authorities(true))
write('authorities-abbreviated', 'needs-a-person', 'one-alias', authorities(false))
write('house-and-unit', 'same', 'house-in-name', thinned(unitsOfHouses()))
for (const [name, from, max] of [
  ['other-brackets', bracketed, 800],
  ['no-brackets', bracketed, 400],
  ['full-width', bracketed, 400],
  ['clerks-comma', rows, 400],
  ['radicals', rows, 600],
  ['traditional', rows, 600],
  ['limited-liability', rows, 600],
  ['limited', rows, 300],
  ['province-before', rows, 600],
  ['city-without-kind', rows, 600],
  ['cut-off', rows, 300],
] as const)
  write(`made-${name}`, 'same', 'made', constructed(name, from, max))

write('one-character-apart', 'different', 'different-codes', thinned(oneCharacterApart(), 6_000))
write(
  'long-beginning-shared',
  'different',
  'different-codes',
  thinned(sharedBeginnings((a, b, shared) => shared >= 6 && !isUnitOf(a.text, shared) && !isUnitOf(b.text, shared))),
)
write(
  'units-of-one-house',
  'different',
  'different-codes',
  thinned(sharedBeginnings((a, b, shared) => isUnitOf(a.text, shared) && isUnitOf(b.text, shared))),
)
write('same-name-elsewhere', 'different', 'different-codes', thinned(sameNameElsewhere()))
write('inner-place-missing', 'different', 'different-codes', innerPlaceMissing())
write('place-missing-altogether', 'needs-a-person', 'different-codes', placeMissingAltogether())
write('other-legal-form', 'different', 'different-codes', otherLegalForm())
write('rivals-in-one-notice', 'different', 'one-procedure', thinned(rivals()))
for (const [name, max] of [
  ['numeral-inserted', 1_500],
  ['numeral-changed', 1_000],
  ['ten-inserted', 500],
] as const)
  write(`made-${name}`, 'different', 'made', constructed(name, rows, max))
