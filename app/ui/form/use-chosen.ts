import { useEffect, useState } from 'react'

/** One thing that is chosen. */
export interface ChosenItem {
  readonly id: string
  readonly label: string
  /** What stood in its control elsewhere on the page when it was chosen. */
  readonly given?: string | undefined
  /** Chosen since the page was made. */
  readonly fresh?: boolean
}

export interface Chosen {
  readonly items: readonly ChosenItem[]
  /** What was chosen when the page was made, and is no longer. */
  readonly removed: readonly ChosenItem[]
  add(item: ChosenItem): void
  remove(item: ChosenItem): void
}

/**
 * What is chosen in a vocabulary field: what the page says, and what has happened to it since. With `one` another choice
 * takes the place of the first.
 */
export function useChosen(initial: readonly ChosenItem[], one = false): Chosen {
  const [added, setAdded] = useState<readonly ChosenItem[]>([])
  const [gone, setGone] = useState<readonly string[]>([])
  const without = (list: readonly ChosenItem[], id: string) => list.filter((other) => other.id !== id)
  const kept = initial.filter(({ id }) => !gone.includes(id) && added.every((item) => item.id !== id))
  const items = one ? [...added, ...kept].slice(0, 1) : [...added, ...kept]
  return {
    items,
    removed: initial.filter(({ id }) => items.every((item) => item.id !== id)),
    add: (item) => {
      setAdded((list) => [{ ...item, fresh: true }, ...(one ? [] : without(list, item.id))])
      setGone((ids) => ids.filter((id) => id !== item.id))
    },
    remove: ({ id }) => {
      setAdded((list) => without(list, id))
      setGone((ids) => [...ids, id])
    },
  }
}

/** False on the server and until scripts run: what needs a script is only then there. */
export function useScripts(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return ready
}
