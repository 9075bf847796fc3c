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
      <Bank
        at="p"
        kind={t('match.candidate')}
        side={candidate}
        href={paths.candidate(candidate.id)}
        text={candidate.text}
      />
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
      <Bank
        at="r"
        kind={t('match.role')}
        side={role}
        href={paths.role(role.id)}
        text={`${role.employer}. ${role.text}`}
      />
    </section>
  )
}

/** More than this does not fit on the deck; the rest stands on the thing's own page. */
const TEXT_LENGTH = 140

interface BankProps {
  at: 'p' | 'r'
  kind: string
  side: Side
  href: string
  text: string
}

function Bank({ at, kind, side, href, text }: BankProps) {
  return (
    <>
      <div className={`m-side m-side--${at}h`}>
        <p className="m-side__role">{kind}</p>
        <h2>
          <TextLink href={href}>{side.title}</TextLink>
        </h2>
        {text && <p>{shortened(text)}</p>}
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

/** Cut between two words. */
function shortened(text: string): string {
  if (text.length <= TEXT_LENGTH) return text
  return `${text.slice(0, TEXT_LENGTH).replace(/\s+\S*$/, '')} …`
}
