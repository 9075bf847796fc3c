import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export interface LinkProps {
  children: ReactNode
  href: string
  /** Fetches the page when the pointer rests on the link and changes page without a reload. Own pages only. */
  prefetch?: boolean
  current?: boolean
  lang?: string
  id?: string
  /** What the link is about, for those who hear it alone; begins with the visible words. */
  label?: string
}

interface AnchorProps extends LinkProps {
  className?: string | undefined
  /** Beside going there. */
  onClick?: () => void
}

/** The one place where a link is made: a plain `<a>`, or Remix's link for pages that are worth fetching early. */
export function Anchor({ href, prefetch, current, label, ...rest }: AnchorProps) {
  const attributes = { ...rest, 'aria-label': label, 'aria-current': current ? ('page' as const) : undefined }
  if (prefetch) return <Link {...attributes} to={href} prefetch="intent" />
  return <a {...attributes} href={href} />
}

/** A link in running text or in a list; `quiet` for standing alone with a 44 px target. */
export function TextLink({ quiet, ...rest }: LinkProps & { quiet?: boolean }) {
  return <Anchor {...rest} className={quiet ? 'c-more' : undefined} />
}

export interface ButtonLinkProps extends LinkProps {
  kind?: 'primary' | 'second' | 'quiet'
  small?: boolean
  icon?: IconName
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ kind = 'second', small, icon, children, ...rest }: ButtonLinkProps) {
  return (
    <Anchor {...rest} className={classes('btn', `btn--${kind}`, small && 'btn--small')}>
      {icon && <Icon name={icon} />}
      {children}
    </Anchor>
  )
}
