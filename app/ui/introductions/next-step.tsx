import { Form } from '@remix-run/react'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { introductions } from '#app/i18n/texts/introductions.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/feedback.tsx'
import { Tick } from '#app/ui/form/tick.tsx'
import { ButtonLink } from '#app/ui/link.tsx'
import { DecisionFields, MeetingFields } from './act-fields.tsx'
import { ActForm } from './act-form.tsx'
import type { Acts } from './acts.ts'

/** The one thing to do now, inside the card: a form where it is an act, a link where it takes a page of its own. */
export function NextStep(props: Acts & { before: string | null; doubt: string | null }) {
  const { page, steps, form, formId, before, second } = props
  const t = useSentText<(typeof introductions)['da']>()
  const { id, party, status, onHold, version, placementId, hasAgreement } = page
  const head = { version, formId }
  const offer = (to: string) => steps.find((step) => step.to === to)
  const missing = (unmet: readonly string[]) =>
    unmet.length > 0 && (
      <Note tone="caution" title={t('introductions.missing')}>
        <ul>
          {unmet.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Note>
    )
  if (placementId) return <ButtonLink href={paths.placement(placementId)}>{t('introductions.placement')}</ButtonLink>
  if (second)
    return (
      <>
        <Note tone="info" title={t('introductions.second')}>
          {second}
        </Note>
        <ActForm {...head} intent="keep" submit={t('introductions.second.keep')} kind="primary" />
      </>
    )
  if (onHold && (party === 'candidate' || party === 'consultant'))
    return (
      <ButtonLink href={paths.answer(id)} kind="primary">
        {t(party === 'candidate' ? 'introductions.renew' : 'introductions.renew.record')}
      </ButtonLink>
    )
  if (status === 'wished' && party === 'consultant' && props.pair)
    return (
      <ButtonLink href={paths.match(props.pair.role, props.pair.candidate)} kind="primary">
        {t('introductions.pair')}
      </ButtonLink>
    )
  if (status === 'approved' && party === 'candidate')
    return (
      <>
        <p>{before}</p>
        <Form action={paths.answer(id)} className="c-next__do">
          <Button kind="primary" name="svar" value="ja">
            {t('introductions.yes')}
          </Button>
          <Button name="svar" value="nej">
            {t('introductions.no')}
          </Button>
        </Form>
        {props.doubt && <p className="small muted">{props.doubt}</p>}
      </>
    )
  if (status === 'approved' && party === 'consultant')
    return (
      <div className="row">
        <ButtonLink href={paths.answer(id)} kind={props.yours ? 'primary' : 'second'}>
          {t('introductions.record')}
        </ButtonLink>
      </div>
    )
  const present = offer('presented')
  if (present)
    return (
      <>
        {missing(present.unmet)}
        <ActForm {...head} intent="present" submit={t('introductions.present')} kind="primary" />
      </>
    )
  const place = offer('placed')
  if (place && !place.unsigned)
    return (
      <>
        {missing(place.unmet)}
        <p>{t('introductions.place.text')}</p>
        <ActForm {...head} intent="place" submit={t('introductions.place')} kind="primary">
          <DecisionFields form={form} />
          <Tick
            name="stopsLooking"
            label={t('introductions.place.stops')}
            hint={t('introductions.place.stops.hint')}
            defaultChecked={form.value('stopsLooking') === 'on'}
          />
        </ActForm>
      </>
    )
  if (hasAgreement)
    return (
      <ButtonLink href={paths.agreement(id)} kind={props.yours ? 'primary' : 'second'}>
        {t('introductions.agreement.see')}
      </ButtonLink>
    )
  if (status === 'presented' && offer('meeting'))
    return (
      <ActForm {...head} intent="meet" submit={t('introductions.meet')} kind="primary">
        <MeetingFields form={form} />
      </ActForm>
    )
  if (offer('agreement'))
    return (
      <ButtonLink href={paths.agreement(id)} kind="primary">
        {t('introductions.agreement.start')}
      </ButtonLink>
    )
  return null
}
