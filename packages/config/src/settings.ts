/** One setting of a process: the variable it comes from, how its text becomes a value, and what a reader should know. */
export interface Setting<T> {
  readonly variable: string
  readonly description: string
  /** Shown in the configuration table; absent for a setting that must be given. */
  readonly fallback: string | undefined
  /** Secrets are never printed. */
  readonly isSecret: boolean
  /** Returns the value, or throws with what was expected. */
  readonly parse: (text: string) => T
}

interface Options {
  readonly description: string
  readonly fallback?: string
  readonly isSecret?: boolean
}

const setting = <T>(variable: string, options: Options, parse: (text: string) => T): Setting<T> => ({
  variable,
  description: options.description,
  fallback: options.fallback,
  isSecret: options.isSecret ?? false,
  parse,
})

export const text = (variable: string, options: Options): Setting<string> =>
  setting(variable, options, (value) => {
    if (value === '') throw new TypeError('a text that is not empty')
    return value
  })

export const integer = (variable: string, options: Options & { min: number; max: number }): Setting<number> =>
  setting(variable, options, (value) => {
    const number = Number(value)
    const fits = /^\d+$/.test(value) && number >= options.min && number <= options.max
    if (!fits) throw new TypeError(`a whole number from ${options.min} to ${options.max}`)
    return number
  })

export const port = (variable: string, options: Options): Setting<number> =>
  integer(variable, { ...options, min: 1, max: 65_535 })

export const url = (variable: string, options: Options & { protocols: readonly string[] }): Setting<string> =>
  setting(variable, options, (value) => {
    const expected = `a URL that starts with ${options.protocols.map((protocol) => `${protocol}//`).join(' or ')}`
    if (!URL.canParse(value) || !options.protocols.includes(new URL(value).protocol)) throw new TypeError(expected)
    return value
  })

export const choice = <const T extends string>(variable: string, options: Options & { of: readonly T[] }): Setting<T> =>
  setting(variable, options, (value) => {
    const found = options.of.find((one) => one === value)
    if (found === undefined) throw new TypeError(`one of ${options.of.join(', ')}`)
    return found
  })
