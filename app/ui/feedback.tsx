import type { ReactNode } from 'react'
import { ui } from '#app/i18n/texts/ui.ts'
import { useText } from '#app/i18n/use-text.ts'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

const icons = { info: 'info', positive: 'check', caution: 'clock', negative: 'warning' } as const

export type Tone = keyof typeof icons

export interface BannerProps {
  tone?: Tone
  /** The first words, in bold. */
  title?: ReactNode
  children?: ReactNode
  /** Read out when it appears: for what just happened. Not for what stands there anyway. */
  live?: boolean
}

/** What must be read. */
export function Banner({ tone = 'info', title, children, live }: BannerProps) {
  return (
    <div className={classes('banner', `banner--${tone}`)} role={live ? 'status' : undefined}>
      <Icon name={icons[tone]} />
      <div>
        {title && <strong>{title}</strong>} {children}
      </div>
    </div>
  )
}

/** Good to know, beside the text it belongs to. */
export function Note({ tone = 'info', title, children }: { tone?: Tone; title?: ReactNode; children: ReactNode }) {
  return (
    <div className={`note tone-${tone}`}>
      {title && (
        <p className="note__title">
          <Icon name={icons[tone]} />
          {title}
        </p>
      )}
      <div>{children}</div>
    </div>
  )
}

export interface ToastProps {
  children: ReactNode
  /** Undoes it: a post to `action` with these fields. */
  undo?: { action: string; fields: Readonly<Record<string, string>> }
  /** The page without the message. */
  closeHref?: string
}

/** What was done and can be undone. It stays until it is closed or the page changes. */
export function Toast({ children, undo, closeHref }: ToastProps) {
  const t = useText(ui)
  return (
    <div className="toast" role="status">
      <span>{children}</span>
      {undo && (
        <form method="post" action={undo.action}>
          {Object.entries(undo.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit">{t('ui.undo')}</button>
        </form>
      )}
      {closeHref && <a href={closeHref}>{t('ui.close')}</a>}
    </div>
  )
}

/** Something is on its way: still lines in the shape of a text. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const t = useText(ui)
  return (
    <div className="skeleton" role="status">
      <span className="vh">{t('ui.loading')}</span>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} className="skel" />
      ))}
    </div>
  )
}

/** What not everybody needs, folded away. `end` stands at the right edge: "2 af 6 besvaret". */
export function Fold(props: { summary: ReactNode; end?: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="fold" open={props.open}>
      <summary>
        <span className="flex-1 min-w-[12rem]">{props.summary}</span>{' '}
        {props.end && <span className="end">{props.end}</span>}
      </summary>
      <div className="fold__body">{props.children}</div>
    </details>
  )
}
