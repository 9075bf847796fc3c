import { Form } from '@remix-run/react'
import { useState } from 'react'
import type { MatchPage, TickData } from '#app/domain/matches/match-page.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { MatchTexts } from '#app/i18n/texts/match-page.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { DecisionBar } from '../decision-bar.tsx'
import { Select } from '../form/select.tsx'
import { Tick } from '../form/tick.tsx'
import { ButtonLink } from '../link.tsx'

/** What came back from the server: what was ticked and chosen, by field, and what is wrong with it. */
export interface SentForm {
  values: Readonly<Record<string, unknown>>
  errors: Readonly<Record<string, readonly string[] | null | undefined>>
}

export interface DecideProps {
  page: Pick<MatchPage, 'name' | 'whose' | 'candidate' | 'role' | 'whys'>
  ticks: readonly TickData[]
  formId: string
  sent: SentForm
  sending: boolean
}

/** What the consultant has to have seen, what happens when she approves, and the bar that she decides on. */
export function Decide({ page, ticks, formId, sent, sending }: DecideProps) {
  const t = useSentText<MatchTexts>()
  const { name, whose, candidate, role, whys } = page
  const [missing, setMissing] = useState(ticks.filter(({ tick }) => sent.values[tick] === undefined).length)
  const count = (element: HTMLFormElement) =>
    setMissing(element.querySelectorAll('input[type=checkbox]:not(:checked)').length)
  return (
    <>
      <Form
        method="post"
        noValidate
        className="m-decide"
        id="beslut"
        aria-labelledby="foer"
        onChange={(event) => count(event.currentTarget)}
      >
        <input type="hidden" name="formId" value={String(sent.values.formId ?? formId)} />
        <div className="m-ticks">
          <h2 id="foer">{t('match.before')}</h2>
          <p className="muted measure">{ticks.length > 0 ? t('match.beforeText', { whose }) : t('match.beforeNone')}</p>
          {ticks.length > 0 && (
            <fieldset>
              <legend className="vh">{t('match.seen')}</legend>
              {ticks.map((tick) => (
                <Acknowledge key={tick.code} tick={tick} whys={whys} sent={sent} />
              ))}
            </fieldset>
          )}
        </div>
        <div className="m-after">
          <h3>{t('match.after')}</h3>
          <ol className="timeline small">
            <li className="is-now">
              <span className="when">{t('match.after.now')}</span>
              <div>{t(candidate.hasAccount ? 'match.after.told' : 'match.after.you', { name })}</div>
            </li>
            <li className="is-next">
              <span className="when">{t('match.after.silent')}</span>
              <div>{t('match.after.call')}</div>
            </li>
            <li className="is-next">
              <span className="when">{t('match.after.yes')}</span>
              <div>{t('match.after.shown', { employer: role.employer, name })}</div>
            </li>
          </ol>
        </div>
      </Form>
      <DecisionBar
        label={t('match.before')}
        say={missing > 0 ? t('match.missing', { count: missing }) : t('match.ready')}
        note={t('match.barNote', { employer: role.employer, name })}
      >
        <Button kind="primary" form="beslut" busy={sending && t('match.sending')}>
          {t('match.approve')}
        </Button>
        <ButtonLink kind="quiet" href={paths.rankedRoles(candidate.id)}>
          {t('match.back')}
        </ButtonLink>
      </DecisionBar>
    </>
  )
}

interface AcknowledgeProps {
  tick: TickData
  whys: MatchPage['whys']
  sent: SentForm
}

function Acknowledge({ tick, whys, sent }: AcknowledgeProps) {
  const t = useSentText<MatchTexts>()
  const why = tick.why
  return (
    <div className="pb-3">
      <Tick
        name={tick.tick}
        value={tick.code}
        defaultChecked={sent.values[tick.tick] !== undefined}
        error={sent.errors[tick.tick] && `${tick.missing}.`}
        label={
          <>
            <strong>{tick.title}</strong> {tick.note}
          </>
        }
      />
      {why && (
        <div className="m-reason">
          <Select
            name={why}
            label={tick.whyLabel}
            hideLabel
            defaultValue={String(sent.values[why] ?? '')}
            error={sent.errors[why] && `${tick.missingWhy}.`}
            options={[{ value: '', label: t('match.why') }, ...whys]}
          />
        </div>
      )}
    </div>
  )
}
