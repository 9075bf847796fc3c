import type { MouseEvent } from 'react'

/**
 * Follows a link to a place on the same page: focus moves there, the address stays. The router takes another hash for
 * another visit and forgets what the server has just answered, errors and all.
 */
export function goWithinPage(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  if (!target) return
  event.preventDefault()
  target.scrollIntoView()
  target.focus({ preventScroll: true })
}
