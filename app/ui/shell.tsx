import type { ReactNode } from 'react'
import { useFrameText } from '#app/i18n/frame-words.ts'
import { classes } from './classes.ts'
import { Anchor } from './link.tsx'
import { goWithinPage } from './within-page.ts'

const CONTENT = 'indhold'

/** The first link of every page: past the head, to the content. */
export function SkipLink() {
  const t = useFrameText()
  return (
    <a className="skip" href={`#${CONTENT}`} onClick={goWithinPage}>
      {t('frame.skip')}
    </a>
  )
}

/** The mark: an arch over a deck with three bearers. */
export function BrandMark() {
  return (
    <svg
      viewBox="0 0 38 26"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2 20.5h34" />
      <path d="M4.5 20C8.5 7.5 13 3 19 3s10.5 4.5 14.5 17" />
      <path d="M12.5 20V7M19 20V3.5M25.5 20V7" strokeWidth="1.7" />
      <path d="M4.5 20.5V24M33.5 20.5V24" />
    </svg>
  )
}

export interface NavItem {
  label: ReactNode
  href: string
  current?: boolean
}

export interface HeaderProps {
  /** Where the brand leads: each role's own start page. */
  home: string
  /** The municipality or the firm, beside the brand. */
  place?: string | undefined
  audience: 'public' | 'candidate' | 'consultant' | 'employer' | 'leader'
  /** As wide as the content of candidate and public pages, so that the left edges meet. */
  calm?: boolean
  nav: readonly NavItem[]
  /** Links and buttons at the right edge: search, name, sign in. */
  end?: ReactNode
}

/** The head of every page: brand, navigation, and what belongs to the reader. */
export function Header({ home, place, audience, calm, nav, end }: HeaderProps) {
  const t = useFrameText()
  return (
    <header className={`head head--${audience}`}>
      <div className={classes('wrap', calm && 'wrap--calm', 'head__in')}>
        <a className="brand" href={home}>
          <BrandMark />
          <span>Fleksbro</span>
          {place && <span className="brand__place">{place}</span>}
        </a>
        {nav.length > 0 && (
          <nav aria-label={t('frame.menu')}>
            <ul className="nav">
              {nav.map((item) => (
                <li key={item.href}>
                  <Anchor href={item.href} current={item.current ?? false} prefetch>
                    {item.label}
                  </Anchor>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {end && <div className="head__end">{end}</div>}
      </div>
    </header>
  )
}

export interface MainProps {
  children: ReactNode
  /** 18 px text and 64 rem for candidates and public pages; else 16 px and 80 rem. */
  calm?: boolean
  /** Leaves the side padding to the page, for bands that run from edge to edge (the front page). */
  bare?: boolean
}

/** The content, where the skip link lands. */
export function Main({ children, calm, bare }: MainProps) {
  return (
    <main id={CONTENT} tabIndex={-1} className={classes(calm && 'calm')}>
      {bare ? children : <div className={classes('wrap', calm && 'wrap--calm')}>{children}</div>}
    </main>
  )
}

export interface FooterProps {
  calm?: boolean
  /** What the service is, and in demo mode that everybody is invented. */
  children: ReactNode
  groups: readonly (readonly { label: ReactNode; href: string; lang?: string }[])[]
}

/** The foot of every page: what this is, and the ways to rights, accessibility and contact. */
export function Footer({ calm, children, groups }: FooterProps) {
  return (
    <footer className="foot">
      <div className={classes('wrap', calm && 'wrap--calm', 'foot__in')}>
        <div>
          <p className="strong">Fleksbro</p>
          <div className="muted">{children}</div>
        </div>
        {groups.map((group) => (
          <ul key={group[0]?.href}>
            {group.map((item) => (
              <li key={item.href}>
                <a href={item.href} lang={item.lang}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </footer>
  )
}
