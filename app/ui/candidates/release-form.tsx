import { Form } from '@remix-run/react'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { CandidateCardTexts } from '#app/i18n/texts/candidate-card-server.ts'
import { Button } from '../button.tsx'
import { Section } from '../card.tsx'

interface ReleaseFormProps {
  version: number
  formId: string
  wanted: boolean
  released: boolean
  state: string
}

/** The consultant's half of the card; there is nothing to release before the candidate has wished for it. */
export function ReleaseForm({ version, formId, wanted, released, state }: ReleaseFormProps) {
  const t = useSentText<CandidateCardTexts>()
  if (state === 'protected' || !wanted) return null
  return (
    <Section id="din-del" title={t('card.release.title')}>
      <Form method="post" className="form">
        <input type="hidden" name="intent" value="release" />
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="released" value={released ? 'no' : 'yes'} />
        {!released && <p className="measure">{t('card.release.text')}</p>}
        <div className="row actions">
          <Button kind={released ? 'second' : 'primary'}>{t(released ? 'card.close' : 'card.release')}</Button>
        </div>
      </Form>
    </Section>
  )
}
