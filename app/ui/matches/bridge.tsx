import type { MatchPage, Side } from '#app/domain/matches/match-page.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { MatchTexts } from '#app/i18n/texts/match-page.ts'
import { paths } from '#app/paths.ts'
import { ArchLarge, ArchVerdict, ArchWithScore } from '../arch.tsx'
import { TextLink } from '../link.tsx'

/** Nothing can be checked: every answer is missing. */
const UNKNOWN = ['ask', 'ask', 'ask', 'ask', 'ask', 'ask', 'ask'] as const

/** The two sides, and the bridge between them when there is a judgement. */
export function Bridge({ candidate, role, match }: Pick<MatchPage, 'candidate' | 'role' | 'match'>) {
  const t = useSentText<MatchTexts>()
  return (
    <section className="m-bridge" aria-label={t('match.sides')}>
      <Bank at="p" kind={t('match.candidate')} side={candidate} href={paths.candidate(candidate.id)} />
      {match ? (
        <>
          <ArchWithScore stones={match.stones} score={match.score} />
          <ArchVerdict stones={match.stones} status={match.status} />
        </>
      ) : (
        <div className="m-arch">
          <ArchLarge stones={UNKNOWN} />
        </div>
      )}
      <Bank at="r" kind={t('match.role')} side={role} href={paths.role(role.id)} />
    </section>
  )
}

interface BankProps {
  at: 'p' | 'r'
  kind: string
  side: Side
  href: string
}

function Bank({ at, kind, side, href }: BankProps) {
  return (
    <>
      <div className={`m-side m-side--${at}h`}>
        <p className="m-side__role">{kind}</p>
        <h2>
          <TextLink href={href}>{side.title}</TextLink>
        </h2>
        {side.text && <p>{side.text}</p>}
      </div>
      <dl className={`facts facts--${at}`}>
        {side.facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
