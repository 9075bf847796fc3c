import { useRef, useState } from 'react'
import type { FoundOf } from '#app/domain/lists/found.ts'
import { paths } from '#app/paths.ts'

/** Milliseconds of rest in the typing before anything is asked: each answer with names is noted in the log. */
const REST = 250

/** What is found for the words that are being typed; null when nothing was asked, or no answer came. */
export function useFound() {
  const [groups, setGroups] = useState<readonly FoundOf[] | null>(null)
  const asking = useRef<AbortController>()

  async function ask(text: string) {
    asking.current?.abort()
    const mine = new AbortController()
    asking.current = mine
    if (text.trim().length < 2) return setGroups(null)
    await new Promise((resolve) => setTimeout(resolve, REST))
    if (mine.signal.aborted) return
    const answer = await fetch(paths.findNow(text.trim()), { signal: mine.signal })
      .then((response) => (response.ok ? (response.json() as Promise<FoundOf[]>) : null))
      .catch(() => null)
    if (!mine.signal.aborted) setGroups(answer)
  }
  return { groups, ask }
}
