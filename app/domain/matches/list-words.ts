import type { matchWords } from '#app/i18n/texts/matches-server.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { type PartRow, partRows } from './part-rows.ts'
import { type ListedReason, listedReasons, type RankedPage, type RankedRow, type Reach } from './ranked-page.ts'

type Say = Translate<(typeof matchWords)['da']>

/** A row as a screen shows it. */
export type ListedRow = Omit<RankedRow, 'parts' | 'reasons' | 'details'> & {
  readonly details: string
  readonly parts: readonly PartRow[]
  readonly reasons: readonly ListedReason[]
}

export type ListedPage = Omit<RankedPage, 'rows'> & { readonly rows: readonly ListedRow[]; readonly lead: string }

/** A ranking with its parts and reasons in words. */
export function inList({ rows, ...page }: RankedPage, say: Say): ListedPage {
  return {
    ...page,
    lead: leadOf(page.reach, say),
    rows: rows.map(({ parts, reasons, details, ...row }) => ({
      ...row,
      details: details.join('. '),
      parts: partRows(parts, say),
      reasons: listedReasons(reasons),
    })),
  }
}

/** "4 passer. 7 passer, hvis noget afklares." */
function leadOf({ fits, ask, near }: Reach, say: Say): string {
  if (fits + ask + near === 0) return say('list.none')
  const counts = [
    fits > 0 ? say('list.fits', { count: fits }) : say('list.noFits'),
    ...(ask > 0 ? [say('list.ask', { count: ask })] : []),
    ...(near > 0 ? [say('list.near', { count: near })] : []),
  ]
  return counts.join(' ')
}
