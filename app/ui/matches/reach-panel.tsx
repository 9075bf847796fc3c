import type { Reach } from '#app/domain/matches/ranked-page.ts'
import { matches } from '#app/i18n/texts/matches.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Status } from '../status.tsx'

const STATUSES = ['fits', 'ask', 'near', 'blocked'] as const

/** How many pairs have each status, over all pages. */
export function ReachPanel({ reach }: { reach: Reach }) {
  const t = useText(matches)
  return (
    <section aria-labelledby="hele">
      <h2 id="hele">{t('matches.reach')}</h2>
      <ul className="bare d-quiet">
        {STATUSES.map((status) => (
          <li key={status}>
            <Status status={status} />
            <span className="num strong">{reach[status]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
