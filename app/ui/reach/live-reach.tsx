import { useEffect, useRef, useState } from 'react'
import type { ReachPanel as Words } from '#app/domain/reach/panel.ts'
import { reach } from '#app/i18n/texts/reach.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { ReachPanel } from './reach-panel.tsx'

/** Milliseconds of rest after an answer before the server is asked: a day has 40 descriptions. */
const REST = 500

interface LiveReachProps {
  employerId: string
  verified: boolean
}

/** The reach of the role whose form is on this page, asked again after each answer. Without script: after saving. */
export function LiveReach({ employerId, verified }: LiveReachProps) {
  const t = useText(reach)
  const here = useRef<HTMLDivElement>(null)
  const [panel, setPanel] = useState<Words | null>(null)
  useEffect(() => {
    if (!verified) return
    return follow(here.current, paths.liveReach(employerId), setPanel)
  }, [employerId, verified])
  return (
    <div ref={here}>
      <ReachPanel title={t('reach.title')} panel={panel}>
        {!panel && <p className="small muted">{t(verified ? 'reach.first' : 'reach.unverified')}</p>}
      </ReachPanel>
    </div>
  )
}

/** Asks with the fields of the form beside `here` now and after each change of them, until the returned end. */
function follow(here: HTMLElement | null, address: string, tell: (panel: Words) => void): () => void {
  const body = here?.closest('.r-body')
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = new AbortController()
  let asked = ''
  async function ask() {
    const form = body?.querySelector('form')
    if (!form) return
    const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    if (fields.toString() === asked) return
    asked = fields.toString()
    asking.abort()
    const mine = new AbortController()
    asking = mine
    const panel = await fetch(address, { method: 'POST', body: fields, signal: mine.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Words | null>) : null))
      .catch(() => null)
    if (panel && !mine.signal.aborted) tell(panel)
  }
  function soon() {
    clearTimeout(timer)
    timer = setTimeout(ask, REST)
  }
  soon()
  body?.addEventListener('change', soon)
  return () => {
    body?.removeEventListener('change', soon)
    clearTimeout(timer)
    asking.abort()
  }
}
