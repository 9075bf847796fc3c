import { useLocation, useNavigation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useFrameText } from '#app/i18n/frame-words.ts'

/** Sooner than this nobody has begun to wait. */
const SLOW_MS = 300

/** What a change of page without a reload lacks: a sign that it takes its time, and the focus at the new page's heading. */
export function PageChange() {
  const t = useFrameText()
  const slow = useSlow(useNavigation().state !== 'idle')
  useHeadingFocus()
  return (
    <div role="status" className="page-change" data-slow={slow || undefined}>
      {slow && <span className="vh">{t('frame.loading')}</span>}
    </div>
  )
}

function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [busy])
  return slow
}

/** A page that comes by itself begins where the browser puts it; the next ones begin at their h1. */
function useHeadingFocus() {
  const { pathname, hash } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    const summary = document.getElementById('error-summary')
    const heading = document.querySelector<HTMLElement>('main h1')
    if (hash || summary || !heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [pathname, hash])
}
