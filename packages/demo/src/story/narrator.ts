const PAPER = process.stdout.isTTY === true
const bold = (text: string): string => (PAPER ? `\x1b[1m${text}\x1b[0m` : text)
const dim = (text: string): string => (PAPER ? `\x1b[2m${text}\x1b[0m` : text)

/** Tells what happens, Chinese first, and in which room. */
export class Narrator {
  chapter(zh: string, en: string): void {
    console.log(`\n${bold(`═══ ${zh}`)} ${dim(en)}`)
  }

  /** A step, and what the room said. */
  room(room: string, zh: string, en: string, ...facts: readonly string[]): void {
    console.log(`\n${bold(`【${room}】`)} ${zh}  ${dim(en)}`)
    for (const fact of facts) console.log(`    ${fact}`)
  }
}
