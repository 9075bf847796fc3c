import { useLocation } from '@remix-run/react'
import type { SearchKind } from '#app/domain/vocabulary/search/entry.ts'
import { Button } from '#app/ui/button.tsx'
import { classes } from '#app/ui/classes.ts'
import { Combobox } from '#app/ui/form/combobox.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { HintAndError } from '#app/ui/form/parts.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { Tick } from '#app/ui/form/tick.tsx'
import { wire } from '#app/ui/form/wiring.ts'
import { useRoleFormText } from './use-role-form-text.ts'

/** So many rows stand ready before anybody asks for more. */
const READY = 3

const WORK = ['task', 'occupation'] as const
const SKILLS = ['competence'] as const

interface RowsProps {
  form: FormValues
  /** How many rows were asked for with the button. */
  wanted: number
}

const numbers = (form: FormValues, name: string, wanted: number) =>
  Array.from({ length: Math.max(READY, wanted, form.count(name)) }, (_, index) => index)

/**
 * Kinds of task: a name of the vocabulary, minutes a week, and whether the job is about it. More rows come without
 * JavaScript too.
 */
export function TaskRows({ form, wanted }: RowsProps) {
  const t = useRoleFormText()
  return (
    <Fieldset name="tasks" legend={t('form.tasks')} hint={t('form.tasks.hint')} optional>
      {numbers(form, 'tasks', wanted).map((index) => (
        <div key={index} className="row r-row">
          <Name {...form.control(`tasks[${index}].name`)} label={t('form.task', { number: index + 1 })} kinds={WORK} />
          <Field
            {...form.control(`tasks[${index}].minutes`)}
            label={t('form.minutes')}
            width="xs"
            inputMode="numeric"
            autoComplete="off"
          />
          <Tick
            name={`tasks[${index}].core`}
            label={t('form.core')}
            defaultChecked={form.value(`tasks[${index}].core`) === 'on'}
          />
        </div>
      ))}
      <More of="tasks" />
    </Fieldset>
  )
}

interface CompetenceRowsProps extends RowsProps {
  levels: readonly { value: string; label: string }[]
}

/** What one must be able to do: a competence from the list, how well, and whether it is demanded. */
export function CompetenceRows({ form, wanted, levels }: CompetenceRowsProps) {
  const t = useRoleFormText()
  const options = [{ value: '', label: t('form.level.choose') }, ...levels]
  return (
    <Fieldset name="competences" legend={t('form.competences')} hint={t('form.competences.hint')} optional>
      {numbers(form, 'competences', wanted).map((index) => (
        <div key={index} className="row r-row">
          <Name
            {...form.control(`competences[${index}].name`)}
            label={t('form.competence', { number: index + 1 })}
            kinds={SKILLS}
          />
          <Select {...form.control(`competences[${index}].level`)} label={t('form.level')} options={options} />
          <Tick
            name={`competences[${index}].required`}
            label={t('form.required')}
            defaultChecked={form.value(`competences[${index}].required`) === 'on'}
          />
        </div>
      ))}
      <More of="competences" />
    </Fieldset>
  )
}

/** Adds rows. Without JavaScript the page comes back where it was: the address ends in the button. */
function More({ of }: { of: 'tasks' | 'competences' }) {
  const t = useRoleFormText()
  const { pathname, search } = useLocation()
  const id = `more-${of}`
  return (
    <Button small id={id} name="intent" value={id} formAction={`${pathname}${search}#${id}`} formNoValidate>
      {t('form.more')}
    </Button>
  )
}

interface NameProps {
  name: string
  label: string
  defaultValue: string | undefined
  error: string[] | undefined
  kinds: readonly SearchKind[]
}

/** One name of the vocabulary, with suggestions while one types. What nobody knows is told, with what is near. */
function Name({ name, label, defaultValue, error, kinds }: NameProps) {
  const t = useRoleFormText()
  const wiring = wire({ name, error })
  return (
    <div className={classes('field', wiring.errorId && 'field--error')}>
      <label htmlFor={wiring.id}>{label}</label>
      <HintAndError wiring={wiring} />
      <Combobox
        name={name}
        wiring={wiring}
        kinds={kinds}
        defaultValue={defaultValue}
        keepsName
        onChoose={(hit) => t('form.picked', { name: hit.label })}
      />
    </div>
  )
}
