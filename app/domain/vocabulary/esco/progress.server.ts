/** A line on the terminal that shows how far something is. Where there is no terminal nothing is written. */
export class Progress {
  readonly #out: NodeJS.WriteStream
  #shown = ''

  constructor(out: NodeJS.WriteStream) {
    this.#out = out
  }

  /** `part` from 0 to 1. */
  show(what: string, part: number): void {
    const line = `${what} ${Math.floor(Math.min(1, part) * 100)} %`
    if (!this.#out.isTTY || line === this.#shown) return
    this.#out.write(`\r${line.padEnd(this.#shown.length)}`)
    this.#shown = line
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown) this.#out.write(`\r${' '.repeat(this.#shown.length)}\r`)
    this.#shown = ''
  }
}
