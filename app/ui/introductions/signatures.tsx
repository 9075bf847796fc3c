import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { Party } from '#app/domain/introductions/introduction.ts'
import { agreements } from '#app/i18n/texts/agreements.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Section } from '#app/ui/card.tsx'
import { Facts } from '#app/ui/facts.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { Icon } from '#app/ui/icon.tsx'
import { ActForm, FoldedAct } from './act-form.tsx'
import { HearingFields } from './hearing-fields.tsx'

export interface SignaturesProps {
  party: Party
  signatures: readonly { party: SigningParty; given: boolean; words: string }[]
  /** Whose signature is next. */
  next: SigningParty | null
  version: number
  agreementVersion: number
  formId: string
  form: FormValues
  sent: string | null
}

/** The three signatures, who is next, and the button of whoever may give it now. */
export function Signatures(props: SignaturesProps) {
  const { party, signatures, next, version, agreementVersion, formId, form, sent } = props
  const t = useText(agreements)
  const named = (signer: SigningParty) => {
    if (signer !== 'candidate' || party === 'employer') return t(`agreements.party.${signer}`)
    return t(party === 'candidate' ? 'agreements.party.candidate.own' : 'agreements.party.candidate.staff')
  }
  const own = next !== null && next === (party === 'consultant' ? 'municipality' : party)
  const hidden = next && (
    <>
      <input type="hidden" name="party" value={next} />
      <input type="hidden" name="agreementVersion" value={agreementVersion} />
    </>
  )
  const act = { intent: 'sign', version, formId }
  return (
    <Section id="underskrifter" title={t('agreements.signatures')}>
      <Facts
        wide
        items={signatures.map((signature) => ({
          term: named(signature.party),
          value: (
            <>
              {signature.given && <Icon name="check" />} {signature.words}
            </>
          ),
        }))}
      />
      {own && (
        <ActForm
          {...act}
          kind="primary"
          submit={t(next === 'municipality' ? 'agreements.sign.municipality' : 'agreements.sign')}
        >
          {hidden}
          <p className="measure">{t('agreements.sign.text')}</p>
        </ActForm>
      )}
      {!own && next && party === 'consultant' && (
        <FoldedAct
          {...act}
          open={sent === 'sign'}
          title={`${t('agreements.record')}: ${named(next)}`}
          submit={t('agreements.save')}
        >
          {hidden}
          <p>{t('agreements.record.text')}</p>
          <HearingFields form={form} />
        </FoldedAct>
      )}
    </Section>
  )
}
