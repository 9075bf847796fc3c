import { useEffect, useRef } from 'react'
import { ui } from '#app/i18n/texts/ui.ts'
import { useText } from '#app/i18n/use-text.ts'
import { goWithinPage } from '../within-page.ts'
import type { PageError } from './error-list.ts'

/** Focus on load needs no script; React leaves the attribute in the page that the server sends. */
const focused = { tabIndex: -1, autoFocus: true }

export interface ErrorSummaryProps {
  /** In the order of the page: see `errorList`. Nothing is shown when it is empty. */
  errors: readonly PageError[]
  /** The action's data: focus moves here again when it is another. `null`: the server has not answered. */
  answer?: unknown
}

/**
 * What is wrong, above the h1, with a link to each field and the same words as at the field.
 * Takes focus by `autofocus` when the page loads without JavaScript, and by itself when it appears with it.
 */
export function ErrorSummary({ errors, answer }: ErrorSummaryProps) {
  const t = useText(ui)
  const box = useRef<HTMLDivElement>(null)
  const shown = errors.length > 0
  useEffect(() => {
    if (shown && answer !== null) box.current?.focus()
  }, [shown, answer])
  useEffect(() => {
    // The server writes the same into the title of the page that it sends.
    const prefix = `${t('ui.error')} `
    if (shown && answer !== null && !document.title.startsWith(prefix)) document.title = prefix + document.title
  }, [shown, answer, t])
  if (!shown) return null
  return (
    <div className="errorsum r-sum" role="alert" aria-labelledby="error-summary" ref={box} {...focused}>
      <h2 id="error-summary">{t('ui.problem')}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.id} ${error.message}`}>
            {error.id ? (
              <a href={`#${error.id}`} onClick={goWithinPage}>
                {error.message}
              </a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
