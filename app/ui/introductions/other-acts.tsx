import { useSentText } from '#app/i18n/sent-text.ts'
import type { introductions } from '#app/i18n/texts/introductions.ts'
import { Section } from '#app/ui/card.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { DecisionFields, MeetingFields } from './act-fields.tsx'
import { FoldedAct } from './act-form.tsx'
import type { Acts } from './acts.ts'
import { HearingFields, ReasonField } from './hearing-fields.tsx'

/** The fields of all forms in the order of the page. */
export const actFieldOrder = [
  '',
  'decisionOn',
  'decisionSystem',
  'decisionReference',
  'day',
  'clock',
  'place',
  'theirReason',
  'reason',
  'way',
  'saidOn',
  'present',
  'sentence',
]

/** Everything else that the state table lets this reader do now, each folded away until it is wanted. */
export function OtherActs({ page, voice, steps, form, sent, formId, consent, reasons, theirReasons }: Acts) {
  const t = useSentText<(typeof introductions)['da']>()
  const { status, party, version, onHold } = page
  const offers = (to: string) => steps.some((step) => step.to === to)
  const act = (intent: string) => ({ intent, version, formId, open: sent === intent })
  const ownNo = offers('withdrawn') || (party === 'employer' && offers('declined'))
  const acts = [
    offers('meeting') && status === 'meeting' && !onHold && (
      <FoldedAct key="meet" {...act('meet')} title={t('introductions.meet.again')} submit={t('introductions.meet')}>
        <MeetingFields form={form} />
      </FoldedAct>
    ),
    offers('trial') && !onHold && (
      <FoldedAct key="trial" {...act('trial')} title={t('introductions.trial')} submit={t('introductions.trial')}>
        <p>{t('introductions.trial.text')}</p>
        <DecisionFields form={form} />
      </FoldedAct>
    ),
    party === 'consultant' && offers('declined') && status !== 'approved' && (
      <FoldedAct key="theirNo" {...act('theirNo')} title={t('introductions.theirNo')} submit={t('introductions.save')}>
        <ReasonField form={form} name="theirReason" options={theirReasons} />
        <HearingFields form={form} />
      </FoldedAct>
    ),
    consent?.counts && (
      <FoldedAct
        key="withdrawConsent"
        {...act('withdrawConsent')}
        title={t('introductions.withdrawConsent')}
        submit={t('introductions.withdrawConsent')}
      >
        <input type="hidden" name="consentId" value={consent.id} />
        <p>{t(`introductions.withdrawConsent.${voice === 'own' ? 'own' : 'staff'}`)}</p>
      </FoldedAct>
    ),
    ownNo && (
      <FoldedAct
        key="withdraw"
        {...act('withdraw')}
        title={t(
          party === 'employer' ? 'introductions.no' : `introductions.withdraw.${voice === 'own' ? 'own' : 'staff'}`,
        )}
        submit={t(party === 'employer' ? 'introductions.no' : 'introductions.withdraw')}
      >
        <ReasonField form={form} name="reason" options={reasons} own={voice === 'own'} />
      </FoldedAct>
    ),
    offers('expired') && party === 'consultant' && (
      <FoldedAct key="expire" {...act('expire')} title={t('introductions.expire')} submit={t('introductions.save')}>
        <TextArea
          {...form.control('sentence')}
          label={t('introductions.expire.sentence')}
          hint={t('introductions.expire.hint')}
          rows={2}
          maxLength={300}
        />
      </FoldedAct>
    ),
  ].filter(Boolean)
  if (acts.length === 0) return null
  return (
    <Section id="andet" title={t(voice === 'firm' ? 'introductions.other.you' : 'introductions.other')}>
      {acts}
    </Section>
  )
}
