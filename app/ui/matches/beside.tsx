import type { Match } from '#app/domain/matches/match-page.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { MatchTexts } from '#app/i18n/texts/match-page.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '../link.tsx'
import { PartsTable } from '../meter.tsx'

/** Good to know beside the judgement: how the points come about, and what one answer would change. */
export function Beside({ match }: { match: Match }) {
  const t = useSentText<MatchTexts>()
  return (
    <aside className="m-aside">
      <section className="panel" aria-labelledby="point">
        <h2 id="point">{t('match.parts', { score: match.score })}</h2>
        <PartsTable caption={t('match.partsCaption')} parts={match.parts} total={match.score} />
        <p className="small muted">
          {t('match.partsNote')} <TextLink href={paths.howWeMatch()}>{t('match.how')}</TextLink>
        </p>
      </section>
      <section aria-labelledby="aendre">
        <h2 id="aendre">{t('match.change')}</h2>
        {match.changes.length === 0 ? (
          <p className="small muted">{t('match.changeNone')}</p>
        ) : (
          <ul className="bare m-change">
            {match.changes.map(({ good, title, note }) => (
              <li key={title} className={good ? undefined : 'is-bad'}>
                <p>{title}</p>
                <p className="small muted">{note}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </aside>
  )
}
