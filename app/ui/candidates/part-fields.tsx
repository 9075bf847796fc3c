import type { PartChoices } from '#app/domain/candidates/part-choices.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { ProfileFormTexts } from '#app/i18n/texts/profile-form.ts'
import { Checks, Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { CompetenceFields } from './competence-fields.tsx'
import { DontKnow } from './dont-know.tsx'
import { HoursFields } from './hours-fields.tsx'
import { NeedFields } from './need-fields.tsx'
import { PresentationField } from './presentation-field.tsx'
import type { Typed } from './typed.ts'
import { WeekFields } from './week-fields.tsx'
import { WishFields } from './wish-fields.tsx'

interface PartProps {
  choices: PartChoices
  form: Typed
}

/** The questions of one page of the profile. */
export function PartFields({ choices, form }: PartProps) {
  switch (choices.kind) {
    case 'hours':
      return <HoursFields form={form} />
    case 'week':
      return <WeekFields days={choices.days} form={form} />
    case 'needs':
      return <NeedFields items={choices.items} form={form} />
    case 'competences':
      return <CompetenceFields {...choices} form={form} />
    case 'licences':
      return <LicenceFields items={choices.items} form={form} />
    case 'wishes':
      return <WishFields {...choices} form={form} />
    case 'travel':
      return <TravelFields form={form} />
    default:
      return <PresentationField form={form} />
  }
}

function LicenceFields({ items, form }: { items: readonly { id: string; label: string }[]; form: Typed }) {
  const t = useSentText<ProfileFormTexts>()
  const options = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`form.${value}`) }))
  return (
    <>
      <p className="muted">{t('form.licences.hint')}</p>
      {items.map(({ id, label }) => {
        const { name, defaultValue, error } = form.field(`licence.${id}`)
        return (
          <Choice key={id} row name={name} legend={label} options={options} defaultValue={defaultValue} error={error} />
        )
      })}
    </>
  )
}

function TravelFields({ form }: { form: Typed }) {
  const t = useSentText<ProfileFormTexts>()
  const options = (['walk', 'bike', 'public', 'car'] as const).map((value) => ({
    value,
    label: t(`form.mode.${value}`),
  }))
  return (
    <>
      <div>
        <Checks
          name="travelModes"
          legend={t('form.modes')}
          hint={t('form.modes.hint')}
          options={options}
          defaultValue={form.values('travelModes')}
          error={form.error('travelModes')}
        />
        <DontKnow about="travelModes" form={form} />
      </div>
      <div>
        <Field
          {...form.field('travelMinutes')}
          label={t('form.minutes')}
          suffix={t('form.minutes.unit')}
          width="xs"
          inputMode="numeric"
        />
        <DontKnow about="travelMinutes" form={form} />
      </div>
    </>
  )
}
