import { useSentText } from '#app/i18n/sent-text.ts'
import type { importWords } from '#app/i18n/texts/imports-server.ts'
import type { Typed } from '../candidates/typed.ts'
import { Section } from '../card.tsx'
import { Note } from '../feedback.tsx'
import { Choice } from '../form/choice.tsx'
import { Field } from '../form/field.tsx'
import { Select } from '../form/select.tsx'

interface ImportFactsProps {
  form: Typed
  municipalities: readonly { value: string; label: string }[]
}

/** What the form of one candidate asks for and a file does not hold: asked once for all. */
export function ImportFacts({ form, municipalities }: ImportFactsProps) {
  const say = useSentText<(typeof importWords)['da']>()
  return (
    <Section id="bevilling" title={say('imports.facts')}>
      <div className="form">
        <p>{say('imports.facts.text')}</p>
        <Choice
          {...form.field('responsible')}
          legend={say('imports.facts.responsible')}
          options={[
            { value: 'me', label: say('imports.facts.me') },
            { value: 'nobody', label: say('imports.facts.nobody') },
          ]}
        />
        <Field {...form.field('approvedOn')} label={say('imports.facts.approvedOn')} type="date" width="m" />
        <Select
          {...form.field('approvalMunicipality')}
          label={say('imports.facts.approvalMunicipality')}
          options={municipalities}
        />
        <Choice
          {...form.field('approvalKind')}
          legend={say('imports.facts.approvalKind')}
          options={(['first', 'permanent'] as const).map((value) => ({ value, label: say(`imports.facts.${value}`) }))}
        />
        <Field
          {...form.field('ledighedsydelseFrom')}
          label={say('imports.facts.ledighedsydelseFrom')}
          type="date"
          width="m"
          optional
        />
        <Note>{say('imports.facts.protected')}</Note>
      </div>
    </Section>
  )
}

/** The order of the fields on the page, for the error summary. */
export const importFactOrder = [
  'responsible',
  'approvedOn',
  'approvalMunicipality',
  'approvalKind',
  'ledighedsydelseFrom',
]
