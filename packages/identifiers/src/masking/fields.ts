/** `440608********001X`: the area and the last characters, never the date of birth. 15 digits show six and three. */
export function maskPersonId(id: string): string {
  if (id.length === 18) return keepEnds(id, 6, 4)
  if (id.length === 15) return keepEnds(id, 6, 3)
  if (id.length === 20) return keepEnds(id, 6, 6)
  return keepEnds(id, 0, lastShown(id))
}

/** `*****5678`: the last four characters, fewer of a short one. */
export function maskPassport(number: string): string {
  return keepEnds(number, 0, lastShown(number))
}

/** `138****0000` for a mobile number, the last four digits of any other. */
export function maskPhone(phone: string): string {
  return phone.length === 11 ? keepEnds(phone, 3, 4) : keepEnds(phone, 0, lastShown(phone))
}

/** `张*`: the first character and one star, which hides the length as well. A name of one character is hidden wholly. */
export function maskPersonName(name: string): string {
  const [first, second] = name
  return first === undefined || second === undefined ? '*' : `${first}*`
}

/** `91440606****344C`: enough of a sole trader's code to recognise it by, too little to look the person up. */
export function maskCode(code: string): string {
  return code.length < 16 ? keepEnds(code, 0, lastShown(code)) : keepEnds(code, 8, 4)
}

/** At most four, and never more than half. */
function lastShown(text: string): number {
  return Math.min(4, Math.floor(text.length / 2))
}

function keepEnds(text: string, head: number, tail: number): string {
  const hidden = text.length - head - tail
  // A cut through a character outside the basic plane would leave half of it, which no table can keep.
  return (text.slice(0, head) + '*'.repeat(hidden) + text.slice(text.length - tail)).toWellFormed()
}
