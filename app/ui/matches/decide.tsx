import { Form } from '@remix-run/react'
import { useState } from 'react'
import type { MatchPage, TickData } from '#app/domain/matches/match-page.ts'
import { matchPage } from '#app/i18n/texts/match-page.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { DecisionBar } from '../confirm.tsx'
import type { FormValues } from '../form/form-values.ts'
import { Select } from '../form/select.tsx'
import { Tick } from '../form/tick.tsx'
import { ButtonLink } from '../link.tsx'
import { Timeline } from '../timeline.tsx'

export interface DecideProps {
  page: Pick<MatchPage, 'name' | 'whose' | 'candidate' | 'role' | 'whys'>
  ticks: readonly TickData[]
  formId: string
  form: FormValues
  sending: boolean
}

/** What the consultant has to have seen, what happens when she approves, and the bar that she decides on. */
export function Decide({ page, ticks, formId, form, sending }: DecideProps) {
  const t = useText(matchPage)
  const { name, whose, candidate, role, whys } = page
  const [missing, setMissing] = useState(ticks.filter(({ tick }) => form.value(tick) === undefined).length)
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
        <input type="hidden" name="formId" value={form.value('formId') ?? formId} />
        <div className="m-ticks">
          <h2 id="foer">{t('match.before')}</h2>
          <p className="muted measure">{ticks.length > 0 ? t('match.beforeText', { whose }) : t('match.beforeNone')}</p>
          {ticks.length > 0 && (
            <fieldset>
              <legend className="vh">{t('match.seen')}</legend>
              {ticks.map((tick) => (
                <Acknowledge key={tick.code} tick={tick} whys={whys} form={form} />
              ))}
            </fieldset>
          )}
        </div>
        <div className="m-after">
          <h3>{t('match.after')}</h3>
          <Timeline
            small
            items={[
              {
                when: t('match.after.now'),
                what: t(candidate.hasAccount ? 'match.after.told' : 'match.after.you', { name }),
                state: 'now',
              },
              { when: t('match.after.silent'), what: t('match.after.call'), state: 'next' },
              {
                when: t('match.after.yes'),
                what: t('match.after.shown', { employer: role.employer, name }),
                state: 'next',
              },
            ]}
          />
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
  form: FormValues
}

function Acknowledge({ tick, whys, form }: AcknowledgeProps) {
  const t = useText(matchPage)
  const why = tick.why
  return (
    <div className="pb-3">
      <Tick
        name={tick.tick}
        value={tick.code}
        defaultChecked={form.value(tick.tick) !== undefined}
        error={form.error(tick.tick) && `${tick.missing}.`}
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
            defaultValue={form.value(why)}
            error={form.error(why) && `${tick.missingWhy}.`}
            options={[{ value: '', label: t('match.why') }, ...whys]}
          />
        </div>
      )}
    </div>
  )
}
