import { parseArgs } from 'node:util'
import { figuresOf, type Judged, judged, nameOf, shortfalls } from './figures.ts'
import { printedSide, readGoldenSet } from './golden-set.ts'
import { writeFigures } from './page.ts'
import { auditRegister } from './register-audit.ts'
import { markdownTable, observed, showAudit, showTable } from './report.ts'
import { DATA, isDataThere } from './sources.ts'

// npm run golden [-- --write] [-- --errors]: judges the golden pairs and says whether the requirements hold. Exit 0 they
// do, 1 they do not, 2 the data is not there. --errors shows the pairs judged wrongly, with their names.
const { values } = parseArgs({ options: { write: { type: 'boolean' }, errors: { type: 'boolean' } } })

if (!isDataThere()) {
  console.error(`The golden pairs are rows of ${DATA}, which is not there: nothing was judged.`)
  console.error('Its licences forbid keeping the names here. The invented twin of this set runs with the unit tests.')
  process.exit(2)
}

const all = readGoldenSet().map(judged)
const audit = auditRegister()
console.log(showTable(all))
console.log(showAudit(audit))
if (values.errors) for (const one of all.filter(isWrong)) console.log(shown(one))

const failures = [
  ...shortfalls(figuresOf(observed(all))).map((text) => `Of the observed pairs: ${text}.`),
  ...shortfalls(figuresOf(all)).map((text) => `Of all pairs: ${text}.`),
  ...audit.falseLinks.map((pair) => `Linked in the register although the codes differ: ${pair}.`),
]
for (const failure of failures) console.error(`✗ ${failure}`)
if (values.write) console.log(`Written to ${writeFigures(`${markdownTable(all)}\n\n${showAudit(audit)}`)}.`)
process.exitCode = failures.length > 0 ? 1 : 0

function isWrong({ pair, isLinked }: Judged): boolean {
  return isLinked !== (pair.label === 'same')
}

function shown({ pair, isLinked, because }: Judged): string {
  const sides = [pair.left, pair.right].map((side) => `${printedSide(side)} ${nameOf(side)}`)
  return `${isLinked ? 'FALSE LINK' : 'missed'} ${pair.class} ${because}: ${sides.join(' ≠ ')}`
}
