import type { MatchPage } from '#app/domain/matches/match-page.ts'
import { matchPage } from '#app/i18n/texts/match-page.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '../empty-state.tsx'
import { Banner, Note } from '../feedback.tsx'
import { errorList } from '../form/error-list.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import type { FormValues } from '../form/form-values.ts'
import { ButtonLink } from '../link.tsx'
import { Crumbs } from '../page-title.tsx'
import { Beside } from './beside.tsx'
import { Bridge } from './bridge.tsx'
import { Checked } from './checked.tsx'
import { Decide } from './decide.tsx'
import { Important } from './important.tsx'
import { PrintButton } from './print-button.tsx'

export interface MatchScreenProps {
  page: MatchPage
  formId: string
  form: FormValues
  /** The action's data, for the focus on the error summary. */
  answer: unknown
  sending: boolean
}

/** One pair: the two sides, the judgement with all its reasons, and the decision. */
export function MatchScreen({ page, formId, form, answer, sending }: MatchScreenProps) {
  const t = useText(matchPage)
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
      <ErrorSummary errors={summaryOf(page, form)} answer={answer} />
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
            <Checked match={match} name={name} />
            <Beside match={match} />
          </div>
          <Decision page={page} match={match} formId={formId} form={form} sending={sending} />
        </>
      ) : (
        <div className="m-find">
          <EmptyState
            level={2}
            title={t('match.hoursMissing', { name })}
            action={
              <ButtonLink kind="primary" href={paths.candidateProfile(candidate.id)}>
                {t('match.toProfile')}
              </ButtonLink>
            }
          >
            {t('match.hoursMissingText')}
          </EmptyState>
        </div>
      )}
    </>
  )
}

type DecisionProps = Omit<MatchScreenProps, 'answer'> & { match: NonNullable<MatchPage['match']> }

/** The decision, or why there is none to take here. A wish is decided on like any other pair. */
function Decision({ page, match, formId, form, sending }: DecisionProps) {
  const t = useText(matchPage)
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
      <Decide page={page} ticks={match.ticks} formId={formId} form={form} sending={sending} />
    </>
  )
}

/** The errors in the order of the ticks, each with the words that stand at its field. */
function summaryOf({ match }: MatchPage, { errors }: FormValues) {
  const ticks = match?.ticks ?? []
  const own = ticks.flatMap(({ tick, why, missing, missingWhy }) => [
    ...(errors[tick] ? [{ id: tick, message: `${missing}.` }] : []),
    ...(why && errors[why] ? [{ id: why, message: `${missingWhy}.` }] : []),
  ])
  const others = Object.entries(errors).filter(([name]) => !own.some(({ id }) => id === name))
  return [
    ...own,
    ...errorList([], Object.fromEntries(others)).map(({ id, message }) => ({ id: id || 'beslut', message })),
  ]
}
