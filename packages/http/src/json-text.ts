/** A reply that is JSON text already. `R` is what the text says, for whoever reads the code. */
export class JsonText<R> {
  readonly text: string
  declare readonly says?: R

  constructor(text: string) {
    this.text = text
  }
}
