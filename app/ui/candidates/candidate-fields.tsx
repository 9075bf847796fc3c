import { candidates } from '#app/i18n/texts/candidates.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Section } from '../card.tsx'
import { Choice } from '../form/choice.tsx'
import { Field } from '../form/field.tsx'
import { Select } from '../form/select.tsx'
import { Tick } from '../form/tick.tsx'
import type { Typed } from './typed.ts'

interface CandidateFieldsProps {
  form: Typed
  municipalities: readonly { value: string; label: string }[]
}

/** Who she is, and what the municipality has decided: the same for a new candidate and for putting it right. */
export function CandidateFields({ form, municipalities }: CandidateFieldsProps) {
  const t = useText(candidates)
  const off = { autoComplete: 'off' } as const
  return (
    <>
      <Section id="hvem" title={t('candidates.person')}>
        <div className="form">
          <Field {...form.field('name')} {...off} label={t('candidates.name')} />
          <Field
            {...form.field('phone')}
            {...off}
            label={t('candidates.phone')}
            hint={t('candidates.phone.hint')}
            type="tel"
            width="m"
            optional
          />
          <Field
            {...form.field('email')}
            {...off}
            label={t('candidates.email')}
            hint={t('candidates.email.hint')}
            type="email"
            optional
          />
          <Field
            {...form.field('postcode')}
            {...off}
            label={t('candidates.postcode')}
            hint={t('candidates.postcode.hint')}
            width="xs"
            inputMode="numeric"
          />
          <Tick
            name="protectedIdentity"
            label={t('candidates.protected')}
            hint={t('candidates.protected.hint')}
            defaultChecked={form.value('protectedIdentity') === 'on'}
          />
        </div>
      </Section>
      <Section id="bevilling" title={t('candidates.approval')}>
        <div className="form">
          <Field {...form.field('approvedOn')} label={t('candidates.approvedOn')} type="date" width="m" />
          <Select
            {...form.field('approvalMunicipality')}
            label={t('candidates.approvalMunicipality')}
            options={municipalities}
          />
          <Choice
            {...form.field('approvalKind')}
            legend={t('candidates.approvalKind')}
            options={(['first', 'permanent'] as const).map((value) => ({
              value,
              label: t(`candidates.kind.${value}`),
            }))}
          />
          <Field
            {...form.field('ledighedsydelseFrom')}
            label={t('candidates.ledighedsydelseFrom')}
            type="date"
            width="m"
            optional
          />
        </div>
      </Section>
    </>
  )
}

/** The order of the fields on the page, for the error summary. */
export const candidateFieldOrder = [
  'changed',
  'name',
  'phone',
  'email',
  'postcode',
  'approvedOn',
  'approvalMunicipality',
  'approvalKind',
  'ledighedsydelseFrom',
  'status',
]
