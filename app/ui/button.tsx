import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export interface ButtonProps {
  children: ReactNode
  /** One `primary` in view: the next step. Default `second`. */
  kind?: 'primary' | 'second' | 'quiet'
  /** 36 px for dense rows instead of 44. */
  small?: boolean
  icon?: IconName
  /** The word shown with a turning ring while the button works ("Sender"). */
  busy?: string | false | undefined
  type?: 'submit' | 'button'
  id?: string
  name?: string
  value?: string
  /** The id of a form elsewhere on the page. */
  form?: string
  formAction?: string
  formNoValidate?: boolean
  formMethod?: 'get'
  describedBy?: string
  onClick?: () => void
}

/** A button, verb first. It is never disabled: pressing it says what is missing. */
export function Button({ children, kind = 'second', small, icon, busy, describedBy, type, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'submit'}
      className={classes('btn', `btn--${kind}`, small && 'btn--small')}
      aria-busy={busy ? true : undefined}
      aria-describedby={describedBy}
    >
      {busy ? <span className="spin" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {busy || children}
    </button>
  )
}
