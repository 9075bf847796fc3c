import { useEffect, useState } from 'react'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { MatchTexts } from '#app/i18n/texts/match-page.ts'
import { Icon } from '../icon.tsx'

/** Printing needs a script, so the button is there only when scripts run. Other pages than the match bring their words. */
export function PrintButton({ label }: { label?: string }) {
  const t = useSentText<MatchTexts>()
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  return (
    <button type="button" className="btn btn--quiet btn--small m-print" onClick={() => window.print()}>
      <Icon name="print" />
      {label ?? t('match.print')}
    </button>
  )
}
