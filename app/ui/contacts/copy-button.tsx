import { useEffect, useState } from 'react'
import { contactForm } from '#app/i18n/texts/contact-form.ts'
import { useText } from '#app/i18n/use-text.ts'

/** Copies the text of a field, and prints the page. Both need a script: without one the hint says what to do. */
export function CopyButtons({ field }: { field: string }) {
  const t = useText(contactForm)
  const [ready, setReady] = useState(false)
  const [copied, setCopied] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return <p className="hint">{t('contacts.journal.hint')}</p>
  async function copy() {
    const area = document.getElementById(field)
    if (!(area instanceof HTMLTextAreaElement)) return
    area.select()
    // Where the clipboard is closed, the text stands marked and can be copied by hand.
    await navigator.clipboard?.writeText(area.value).then(
      () => setCopied(true),
      () => {},
    )
  }
  return (
    <div className="row actions">
      <button type="button" className="btn btn--primary" onClick={copy}>
        {t('contacts.journal.copy')}
      </button>
      <button type="button" className="btn btn--second" onClick={() => window.print()}>
        {t('contacts.journal.print')}
      </button>
      <span role="status" className="muted">
        {copied && t('contacts.journal.copied')}
      </span>
    </div>
  )
}
