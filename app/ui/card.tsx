import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Anchor } from './link.tsx'

export interface CardProps {
  children?: ReactNode
  title?: ReactNode
  /** Makes the title a link and the whole card its target. Then no other link or button may be in the card. */
  href?: string
  /** Stands above the title: a status, a tag. */
  above?: ReactNode
  /** The thing to act on: at most one on a page. */
  lift?: boolean
  as?: 'div' | 'li' | 'section' | 'article'
  id?: string
}

/** Something that can be acted on alone. Never a card in a card. */
export function Card({ children, title, href, above, lift, as: Element = 'div', id }: CardProps) {
  return (
    <Element id={id} className={classes('card', href && 'card--link', lift && 'card--lift')}>
      {above && <p>{above}</p>}
      {title && <h3>{href ? <Anchor href={href}>{title}</Anchor> : title}</h3>}
      {children}
    </Element>
  )
}

export interface PanelProps {
  children: ReactNode
  title?: ReactNode
  /** The id of the title; then the panel is a named section. */
  titleId?: string
}

/** Background knowledge: sunken, no border. */
export function Panel({ children, title, titleId }: PanelProps) {
  const Element = titleId ? 'section' : 'div'
  return (
    <Element className="panel" aria-labelledby={titleId}>
      {title && (
        <h2 id={titleId} className="panel__title">
          {title}
        </h2>
      )}
      {children}
    </Element>
  )
}

/** A heading on its deck, and what belongs under it. Sections are parted by lines, not boxes. */
export function Section({ id, title, count, end, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="sec">
      <div className="d-group__head">
        <h2 id={id}>
          {title} {count !== undefined && <span className="count">{count}</span>}
        </h2>
        {end}
      </div>
      {children}
    </section>
  )
}

export interface SectionProps {
  /** The heading's id, which also names the section. */
  id: string
  title: ReactNode
  count?: number
  /** A link at the right end of the deck. */
  end?: ReactNode
  children: ReactNode
}
