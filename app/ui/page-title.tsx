import type { ReactNode } from 'react'
import { ui } from '#app/i18n/texts/ui.ts'
import { useText } from '#app/i18n/use-text.ts'

/** Where the page is: links to the pages above, the page itself last and without a link. */
export function Crumbs({ items }: { items: readonly { label: ReactNode; href?: string }[] }) {
  const t = useText(ui)
  return (
    <nav className="crumbs" aria-label={t('ui.crumbs')}>
      <ol>
        {items.map((item) =>
          item.href ? (
            <li key={item.href}>
              <a href={item.href}>{item.label}</a>
            </li>
          ) : (
            <li key="page" aria-current="page">
              {item.label}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}

export interface PageTitleProps {
  /** The answer to "where am I and what waits". */
  children: ReactNode
  /** The one sentence under it. */
  lead?: ReactNode
  /** A muted line above: a date, a week, a place. */
  above?: ReactNode
  /** Buttons or links at the right edge, below on a phone. */
  end?: ReactNode
}

/** The page's one h1 with its lead sentence. */
export function PageTitle({ children, lead, above, end }: PageTitleProps) {
  return (
    <div className="title">
      <div>
        {above && <p className="muted">{above}</p>}
        <h1>{children}</h1>
        {lead && <p className="lead measure">{lead}</p>}
      </div>
      {end && <div className="row">{end}</div>}
    </div>
  )
}
