// Prints how many values a second one core handles, for the README. Codes are synthetic; each round takes another one,
// so that no result can be kept from the round before.
import {
  classifyIdentifier,
  compareOrganisationNames,
  maskPersonIdsIn,
  normaliseOrganisationName,
  orgCodeCheckCharacter,
  splitConsortium,
  usccFrom,
  validateUscc,
} from '../src/index.ts'

const ROUNDS = 2_000_000
const POOL = 4096

function syntheticCode(n: number): string {
  const body = `PDY${String(n + 1).padStart(5, '0')}`
  const orgCode = body + (orgCodeCheckCharacter(body) ?? '')
  return usccFrom({ department: '9', category: '1', region: '440608', orgCode }) ?? ''
}

function measure(name: string, values: readonly string[], handle: (value: string) => unknown, rounds = ROUNDS): void {
  const run = (count: number) => {
    let handled = 0
    for (let round = 0; round < count; round++) if (handle(values[round % POOL] ?? '') !== undefined) handled++
    return handled
  }
  run(rounds / 10)
  const started = performance.now()
  const handled = run(rounds)
  const seconds = (performance.now() - started) / 1000
  console.log(
    `${name.padEnd(38)} ${Math.round(handled / seconds)
      .toLocaleString('en')
      .padStart(12)} a second`,
  )
}

const codes = Array.from({ length: POOL }, (_, n) => syntheticCode(n))
const wrong = codes.map((code) => `${code.slice(0, 17)}${code[17] === 'A' ? 'B' : 'A'}`)
const messy = codes.map((code) => ` ${code.toLowerCase()}\u3000`)
const names = codes.map((code) => `明信（佛山）科技${code.slice(11, 16)}有限公司`)
const pairs = names.map((name) => `${name}、高明设计院有限公司联合体`)
const messages = codes.map((code) => `行政相对人代码 ${code} 与法定代表人证件号 44060818800101001X 不符`)

measure('validateUscc, valid', codes, (code) => validateUscc(code))
measure('validateUscc, wrong check character', wrong, (code) => validateUscc(code))
measure('classifyIdentifier, clean code', codes, (code) => classifyIdentifier(code))
measure('classifyIdentifier, blanks, lower case', messy, (code) => classifyIdentifier(code), ROUNDS / 4)
const traditional = names.map((name) => name.replace('科技', '電子'))
const places = names.map((name) => `佛山市高明区${name}荷城分公司`)
measure('normaliseOrganisationName, brackets', names, normaliseOrganisationName, ROUNDS / 4)
measure('normaliseOrganisationName, normal already', places.map(normaliseOrganisationName), normaliseOrganisationName)
measure('compareOrganisationNames, equal', names, (name) => compareOrganisationNames(name, name), ROUNDS / 10)
measure(
  'compareOrganisationNames, unequal',
  traditional,
  (name) => compareOrganisationNames(name, places[name.length] ?? ''),
  ROUNDS / 10,
)
measure('splitConsortium, two members', pairs, splitConsortium, ROUNDS / 20)
measure('maskPersonIdsIn, 50 characters', messages, maskPersonIdsIn, ROUNDS / 20)
