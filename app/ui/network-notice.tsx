import { useEffect, useRef, useState } from 'react'
import { useFrameText } from '#app/i18n/frame-words.ts'
import { Banner } from './feedback.tsx'

/**
 * While the network is gone: says so, and holds back what would leave the page, since what is typed would go with it.
 * Nothing is kept for later and nothing is stored on the machine (docs/decisions/0023).
 */
export function NetworkNotice() {
  const t = useFrameText()
  const [gone, setGone] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const heard = () => setGone(!navigator.onLine)
    const hold = (event: Event) => {
      if (navigator.onLine || (event.type === 'click' && !leaves(event))) return
      event.preventDefault()
      event.stopPropagation()
      setGone(true)
      box.current?.focus()
    }
    heard()
    const network = ['online', 'offline'] as const
    const leaving = ['submit', 'click'] as const
    for (const name of network) window.addEventListener(name, heard)
    for (const name of leaving) document.addEventListener(name, hold, true)
    return () => {
      for (const name of network) window.removeEventListener(name, heard)
      for (const name of leaving) document.removeEventListener(name, hold, true)
    }
  }, [])
  return (
    <div role="status" className="network" ref={box} tabIndex={-1}>
      {gone && (
        <Banner tone="caution" title={t('frame.offline')}>
          {t('frame.offlineText')}
        </Banner>
      )}
    </div>
  )
}

/** Whether a click is on a link to another page in this window. */
function leaves(event: Event): boolean {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target === '_blank' || !link.protocol.startsWith('http')) return false
  const { pathname, search } = window.location
  return link.pathname !== pathname || link.search !== search
}
