import type { ReactNode } from 'react'
import { uiFigures } from '#app/i18n/texts/ui-figures.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Icon } from './icon.tsx'

/** The arch of each status: whole, dotted on top, broken once, broken with the deck. */
const arches = {
  fits: 'M2 12C7 -1 21 -1 26 12M1 12.5h26',
  ask: 'M2 12C3.4 8.2 5.4 5.4 8 3.8M20 3.8C22.6 5.4 24.6 8.2 26 12M12 2.4h.01M16 2.4h.01M1 12.5h26',
  near: 'M2 12C4.5 5.5 8.5 2.3 13 2.1M20 4.1C22.5 5.7 24.6 8.4 26 12M1 12.5h26',
  blocked: 'M2 12C3.4 8.2 5.4 5.4 8 3.8M20 3.8C22.6 5.4 24.6 8.2 26 12M1 12.5h8M19 12.5h8',
} as const

export type MatchStatus = keyof typeof arches

export interface StatusProps {
  status: MatchStatus
  /** How many things are to be settled: "Passer, hvis to ting afklares". */
  open?: number | undefined
  /** The words on the person's own page: "To ting skal afklares". */
  own?: boolean
  /** Other words for a narrow place; the fixed ones are the rule. */
  children?: ReactNode
}

/** How a pair stands: the arch, always with its words. */
export function Status({ status, open, own, children }: StatusProps) {
  const words = useStatusWords()
  return (
    <span className={`status status--${status}`}>
      <svg
        viewBox="0 0 28 14"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d={arches[status]} />
      </svg>
      {children ?? words(status, open, own)}
    </span>
  )
}

/** The fixed words of a status, for a title or a table. */
export function useStatusWords(): (status: MatchStatus, open?: number, own?: boolean) => string {
  const t = useText(uiFigures)
  return (status, open, own) => {
    if (status === 'fits') return t('ui.status.fits')
    if (status === 'blocked') return t('ui.status.blocked')
    if (status === 'near') return t(own ? 'ui.status.own.near' : 'ui.status.near')
    if (open === undefined || open < 1) return t(own ? 'ui.status.own.askSome' : 'ui.status.askSome')
    const text = t(own ? 'ui.status.own.ask' : 'ui.status.ask', { count: inWords(open, t) })
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
}

const written = [2, 3, 4, 5, 6, 7, 8, 9] as const

/** Numbers under ten stand as words in a sentence; 1 chooses the singular text. */
function inWords(count: number, t: (key: `ui.number.${(typeof written)[number]}`) => string): number | string {
  const word = written.find((number) => number === count)
  return word === undefined ? count : t(`ui.number.${word}`)
}

const verdictIcons = { for: 'check', ask: 'ask', no: 'minus' } as const

/** What one check says: holds, must be asked, speaks against. */
export type VerdictTone = keyof typeof verdictIcons

/** The verdict of one check with its icon. Without `children` the fixed words; else the distance itself ("½ time fra"). */
export function Verdict({ tone, children }: { tone: VerdictTone; children?: ReactNode }) {
  const t = useText(uiFigures)
  return (
    <span className={`verdict verdict--${tone}`}>
      <Icon name={verdictIcons[tone]} />
      {children ?? t(`ui.verdict.${tone}`)}
    </span>
  )
}
