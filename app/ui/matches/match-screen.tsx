import type { MatchPage } from '#app/domain/matches/match-page.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { MatchTexts } from '#app/i18n/texts/match-page.ts'
import { paths } from '#app/paths.ts'
import { Banner, Note } from '../feedback.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { ButtonLink } from '../link.tsx'
import { Crumbs } from '../page-title.tsx'
import { Beside } from './beside.tsx'
import { Bridge } from './bridge.tsx'
import { Checked } from './checked.tsx'
import { Decide, type SentForm } from './decide.tsx'
import { Important } from './important.tsx'
import { PrintButton } from './print-button.tsx'

export interface MatchScreenProps {
  page: MatchPage
  formId: string
  sent: SentForm
  /** The action's data, for the focus on the error summary. */
  answer: unknown
  sending: boolean
}

/** One pair: the two sides, the judgement with all its reasons, and the decision. */
export function MatchScreen({ page, formId, sent, answer, sending }: MatchScreenProps) {
  const t = useSentText<MatchTexts>()
  const { match, candidate, role, name } = page
  return (
    <>
      <Crumbs
        items={[
          { label: t('match.candidates'), href: paths.candidates() },
          { label: candidate.title, href: paths.candidate(candidate.id) },
          { label: t('match.crumb') },
        ]}
      />
      <ErrorSummary errors={summaryOf(page, sent)} answer={answer} />
      <div className="m-title">
        <h1>{page.title}</h1>
        <div className="row between">
          {match && <p className="muted small">{page.computed}</p>}
          {match && <PrintButton />}
        </div>
      </div>
      <Bridge candidate={candidate} role={role} match={match} />
      {match ? (
        <>
          <Important match={match} role={role} />
          <div className="m-body">
            <Checked match={match} name={name} role={role} />
            <Beside match={match} />
          </div>
          <Decision page={page} match={match} formId={formId} sent={sent} sending={sending} />
        </>
      ) : (
        <div className="m-decide">
          <Note title={t('match.hoursMissing', { name })}>
            <p>{t('match.hoursMissingText')}</p>
            <p className="row">
              <ButtonLink kind="primary" href={paths.candidateProfile(candidate.id)}>
                {t('match.toProfile')}
              </ButtonLink>
            </p>
          </Note>
        </div>
      )}
    </>
  )
}

type DecisionProps = Omit<MatchScreenProps, 'answer'> & { match: NonNullable<MatchPage['match']> }

/** The decision, or why there is none to take here. A wish is decided on like any other pair. */
function Decision({ page, match, formId, sent, sending }: DecisionProps) {
  const t = useSentText<MatchTexts>()
  const { introduction, hindrance, candidate, name } = page
  if (introduction && introduction.status !== 'wished')
    return (
      <div className="m-decide">
        <Note title={t('match.underWay')}>
          <p>{t('match.underWayText')}</p>
          <p className="row">
            <ButtonLink kind="primary" href={paths.introduction(introduction.id)}>
              {t('match.toIntroduction')}
            </ButtonLink>
          </p>
        </Note>
      </div>
    )
  if (hindrance)
    return (
      <div className="m-decide">
        <Note tone="caution" title={t(`match.hindrance.${hindrance}`, { name })}>
          <p>{t('match.hindranceText')}</p>
          <p className="row">
            <ButtonLink href={paths.rankedRoles(candidate.id)}>{t('match.hindranceDo', { name })}</ButtonLink>
          </p>
        </Note>
      </div>
    )
  return (
    <>
      {introduction && (
        <Banner tone="info" title={t('match.wishedTitle')}>
          {t('match.wishedText')}
        </Banner>
      )}
      <Decide page={page} ticks={match.ticks} formId={formId} sent={sent} sending={sending} />
    </>
  )
}

/** The errors in the order of the ticks, each with the words that stand at its field; then what is not about a tick. */
function summaryOf({ match }: MatchPage, { errors }: SentForm) {
  const own = (match?.ticks ?? []).flatMap(({ tick, why, missing, missingWhy }) => [
    ...(errors[tick] ? [{ id: tick, message: `${missing}.` }] : []),
    ...(why && errors[why] ? [{ id: why, message: `${missingWhy}.` }] : []),
  ])
  const others = Object.entries(errors).filter(([name]) => !own.some(({ id }) => id === name))
  return [
    ...own,
    ...others.flatMap(([id, messages]) => (messages ?? []).map((message) => ({ id: id || 'beslut', message }))),
  ]
}
