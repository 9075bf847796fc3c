import { useRef, useState } from 'react'
import type { SearchKind } from '#app/domain/vocabulary/search/entry.ts'
import type { Hit } from '#app/domain/vocabulary/search/search.ts'
import { useLocale } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'

/** Milliseconds of rest in the typing before the vocabulary is asked. */
const REST = 120

/**
 * Suggestions of the vocabulary for what is being typed; null when nothing was asked, or no answer came. The question
 * carries no cookie: nobody can tell who searched for what.
 */
export function useSuggestions(kinds: readonly SearchKind[]) {
  const locale = useLocale()
  const [hits, setHits] = useState<readonly Hit[] | null>(null)
  const asking = useRef<AbortController>()

  async function ask(text: string) {
    asking.current?.abort()
    const mine = new AbortController()
    asking.current = mine
    if (!text.trim()) return setHits(null)
    await new Promise((resolve) => setTimeout(resolve, REST))
    if (mine.signal.aborted) return
    const answer = await fetch(paths.suggestions(text, kinds, locale), { signal: mine.signal, credentials: 'omit' })
      .then((response) => (response.ok ? (response.json() as Promise<Hit[]>) : null))
      .catch(() => null)
    if (!mine.signal.aborted) setHits(answer)
  }
  return { hits, ask }
}
