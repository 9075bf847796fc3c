import { type RefObject, useEffect, useRef, useState } from 'react'
import { TIME_ZONE } from '#app/i18n/format.ts'
import { useLocale } from '#app/i18n/use-text.ts'

/** So long after the last key a draft is kept. */
const PAUSE_MS = 1_500

/**
 * Keeps what is typed into a form while it is written: posts it to `path` a moment after each change, and says when.
 * Without a path, and without JavaScript, it does nothing: the form's own buttons keep it too.
 */
export function useKept(path: string | null): { ref: RefObject<HTMLFormElement>; clock: string | null } {
  const ref = useRef<HTMLFormElement>(null)
  const [kept, setKept] = useState<string | null>(null)
  const locale = useLocale()
  useEffect(() => {
    const form = ref.current
    if (!form || !path) return
    const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE })
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = async () => {
      const body = new URLSearchParams()
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
      const answer = await fetch(path, { method: 'POST', body }).catch(() => null)
      if (answer?.ok) setKept(clock.format(new Date()))
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, PAUSE_MS)
    }
    form.addEventListener('input', later)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', later)
    }
  }, [path, locale])
  return { ref, clock: kept }
}
