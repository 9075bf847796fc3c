/** First in, first out: each caller waits for the one before it, whether that one succeeded or failed. */
export class Mutex {
  #last: Promise<unknown> = Promise.resolve()

  run<T>(fn: () => Promise<T>): Promise<T> {
    const result = this.#last.then(fn)
    this.#last = result.catch(() => undefined)
    return result
  }
}

/** Lends at most `size` items, made when first needed; who comes too late waits in line. */
export class Pool<Item> {
  /** All that were made so far. */
  readonly made: Item[] = []
  #free: Item[] = []
  #waiting: ((item: Item) => void)[] = []
  #size: number
  #make: () => Item

  constructor(size: number, make: () => Item) {
    this.#size = size
    this.#make = make
  }

  async lend<T>(fn: (item: Item) => Promise<T>): Promise<T> {
    const item = await this.#take()
    try {
      return await fn(item)
    } finally {
      const next = this.#waiting.shift()
      if (next) next(item)
      else this.#free.push(item)
    }
  }

  async #take(): Promise<Item> {
    const free = this.#free.pop()
    if (free !== undefined) return free
    if (this.made.length >= this.#size) return new Promise((resolve) => this.#waiting.push(resolve))
    const item = this.#make()
    this.made.push(item)
    return item
  }
}
