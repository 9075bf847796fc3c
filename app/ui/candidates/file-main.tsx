import { useSentText } from '#app/i18n/sent-text.ts'
import type { candidates } from '#app/i18n/texts/candidates.ts'
import { paths } from '#app/paths.ts'
import { Section } from '../card.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Facts } from '../facts.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { Meter } from '../meter.tsx'
import { Tag } from '../tag.tsx'

interface FileMainProps {
  candidate: { id: string }
  profile: {
    answered: number
    of: number
    confirmedAt: string | null
    canBeMatched: boolean
    answers: readonly { term: string; value: string }[]
  }
  introductions: readonly { id: string; role: string | null; employer: string; words: string; since: string }[]
}

/** What is under way, and which jobs may fit. */
export function FileIntroductions({ candidate: { id }, profile, introductions }: FileMainProps) {
  const t = useSentText<(typeof candidates)['da']>()
  return (
    <Section id="formidlinger" title={t('candidates.introductions')} count={introductions.length}>
      {introductions.length === 0 && <p className="muted">{t('candidates.introductions.none')}</p>}
      <ul className="bare">
        {introductions.map((one) => (
          <li key={one.id} className="d-item d-item--plain">
            <div className="d-item__what">
              <h3>
                <TextLink href={paths.introduction(one.id)}>
                  {one.role
                    ? t('candidates.introduction.to', { role: one.role, employer: one.employer })
                    : t('candidates.introduction.named', { employer: one.employer })}
                </TextLink>
              </h3>
              <p>
                <Tag kind="solid">{one.words}</Tag> {t('candidates.responsible.since', { date: one.since })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {profile.canBeMatched ? (
        <p>
          <TextLink quiet href={paths.rankedRoles(id)}>
            {t('candidates.jobs')}
          </TextLink>
        </p>
      ) : (
        <p className="muted">{t('candidates.cannotMatch')}</p>
      )}
    </Section>
  )
}

/** What she has said about herself. */
export function FileProfile({ candidate: { id }, profile }: Omit<FileMainProps, 'introductions'>) {
  const t = useSentText<(typeof candidates)['da']>()
  const progress = t('candidates.profile.progress', { answered: profile.answered, of: profile.of })
  return (
    <Section
      id="profil"
      title={t('candidates.profile')}
      end={<TextLink href={paths.candidateProfile(id)}>{t('candidates.profile.edit')}</TextLink>}
    >
      {profile.answers.length === 0 ? (
        <EmptyState
          title={progress}
          level={3}
          action={<ButtonLink href={paths.candidateProfile(id)}>{t('candidates.profile.edit')}</ButtonLink>}
        >
          {t('candidates.profile.empty')}
        </EmptyState>
      ) : (
        <>
          <p className="small muted">
            {progress}.{' '}
            {profile.confirmedAt
              ? t('candidates.confirmed', { date: profile.confirmedAt })
              : t('candidates.unconfirmed')}
          </p>
          <Meter value={profile.answered} max={profile.of} label={progress} />
          <Facts items={profile.answers} wide />
        </>
      )}
      <p className="c-after">
        <TextLink quiet href={paths.sheet(id)}>
          {t('candidates.sheet')}
        </TextLink>
      </p>
    </Section>
  )
}
