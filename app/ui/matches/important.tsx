import type { Reason } from '#app/domain/explanations/reason.ts'
import type { Match, MatchPage } from '#app/domain/matches/match-page.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { MatchTexts } from '#app/i18n/texts/match-page.ts'
import { paths } from '#app/paths.ts'
import { Findings } from '../findings.tsx'
import { Icon } from '../icon.tsx'
import { ButtonLink } from '../link.tsx'

/** What is not known yet, what speaks for and against, and what is in the way. Empty columns are left out. */
export function Important({ match, role }: { match: Match; role: MatchPage['role'] }) {
  const t = useSentText<MatchTexts>()
  const { question, conflict, against } = match.reasons
  const ask = role.phone ? (
    <ButtonLink href={`tel:${role.phone.replace(/\s/g, '')}`} small icon="phone">
      {t('match.call', { employer: role.employer })}
    </ButtonLink>
  ) : (
    <ButtonLink href={paths.role(role.id)} small>
      {t('match.seeRole')}
    </ButtonLink>
  )
  return (
    <section className="m-find" aria-labelledby="grunde">
      <h2 id="grunde">{t('match.important')}</h2>
      <div className="m-find__grid">
        {question.length > 0 && <Findings kind="ask" items={question} action={ask} />}
        {match.reasons.for.length > 0 && <Findings kind="for" {...chief(match.reasons.for)} />}
        {conflict.length + against.length > 0 && (
          <div>
            {conflict.length > 0 && <InTheWay items={conflict} />}
            {against.length > 0 && <Findings kind="no" {...chief(against)} />}
          </div>
        )}
      </div>
    </section>
  )
}

/** The first of many; how many there are stands beside the heading, and the rest in the tables below. */
function chief(reasons: readonly Reason[]) {
  return { items: reasons.slice(0, MOST), count: reasons.length }
}

const MOST = 5

/** Hindrances: not a matter of points, so they stand apart from what speaks against. */
function InTheWay({ items }: { items: readonly Reason[] }) {
  const t = useSentText<MatchTexts>()
  return (
    <div className="find find--no">
      <h3>
        <Icon name="warning" />
        {t('match.inTheWay')} <span className="count">{items.length}</span>
      </h3>
      <ul className="bare">
        {items.map(({ code, title, note }) => (
          <li key={code}>
            <p className="strong">{title}</p>
            {note && <p className="small muted">{note}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
