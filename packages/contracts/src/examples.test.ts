import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { envelopeValidator, eventValidators, payloadValidators } from './index.ts'

// What partners read to see how an event or a record looks, and what is refused: held to the compiled validators.

interface Examples {
  readonly valid: readonly { readonly title: string; readonly data: unknown }[]
  readonly invalid: readonly {
    readonly title: string
    /** JSON merge patch (RFC 7396) of the first valid example. */
    readonly change: unknown
    /** JSON pointer of the faulty value, and the JSON Schema keyword it breaks. */
    readonly at: string
    readonly keyword: string
  }[]
}

const directory = path.resolve(import.meta.dirname, '../../../contracts/examples')

const examplesOf = (file: string): Examples => JSON.parse(readFileSync(path.join(directory, file), 'utf8'))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const merged = new Map(Object.entries(isObject(target) ? target : {}))
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key)
    else merged.set(key, mergePatch(merged.get(key), value))
  }
  return Object.fromEntries(merged)
}

interface Validate {
  (data: unknown): boolean
  readonly errors?: readonly { readonly instancePath: string; readonly keyword: string }[] | null | undefined
}

function holdTo(file: string, validate: Validate): void {
  const { valid, invalid } = examplesOf(file)
  it('has valid and invalid ones', () => expect([valid.length > 0, invalid.length > 1]).toEqual([true, true]))
  for (const { title, data } of valid) {
    it(`is valid: ${title}`, () => {
      validate(data)
      expect(validate.errors ?? []).toEqual([])
    })
  }
  for (const { title, change, at, keyword } of invalid) {
    it(`is invalid: ${title}`, () => {
      expect(validate(mergePatch(valid[0]?.data, change))).toBe(false)
      const faults = validate.errors?.map((error) => `${error.instancePath} ${error.keyword}`)
      expect(faults).toContain(`${at} ${keyword}`)
    })
  }
}

const families = {
  events: eventValidators,
  records: { ...payloadValidators, envelope: envelopeValidator },
}

for (const [family, validators] of Object.entries(families)) {
  describe(`examples of ${family}`, () => {
    it('exist for each schema and for nothing else', () => {
      const files = readdirSync(path.join(directory, family)).map((file) => file.replace('.json', ''))
      expect(files.sort()).toEqual(Object.keys(validators).sort())
    })
    for (const [name, validate] of Object.entries(validators)) {
      describe(name, () => holdTo(`${family}/${name}.json`, validate))
    }
  })
}
