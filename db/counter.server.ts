import { AsyncLocalStorage } from 'node:async_hooks'

interface Count {
  queries: number
  outer: Count | undefined
}

/** Counts statements by the callback that they run in, whatever else runs at the same time. */
export class Counter {
  readonly #current = new AsyncLocalStorage<Count>()

  hit(): void {
    for (let count = this.#current.getStore(); count; count = count.outer) count.queries++
  }

  async counted<T>(fn: () => Promise<T>): Promise<{ value: T; queries: number }> {
    const count: Count = { queries: 0, outer: this.#current.getStore() }
    const value = await this.#current.run(count, async () => await fn())
    return { value, queries: count.queries }
  }
}
