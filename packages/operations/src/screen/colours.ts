export type Colour = 'green' | 'yellow' | 'red' | 'grey' | 'bold'

const CODES: Readonly<Record<Colour, readonly [number, number]>> = {
  green: [32, 39],
  yellow: [33, 39],
  red: [31, 39],
  grey: [90, 39],
  bold: [1, 22],
}

export type Paint = (colour: Colour, text: string) => string

/** Colours text for a terminal; leaves it as it is elsewhere. */
export const painter =
  (hasColours: boolean): Paint =>
  (colour, text) => {
    const [on, off] = CODES[colour]
    return hasColours ? `\x1b[${on}m${text}\x1b[${off}m` : text
  }
