import { useLocation } from '@remix-run/react'
import { roleForm } from '#app/i18n/texts/role-form.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { Select } from '#app/ui/form/select.tsx'
import { Tick } from '#app/ui/form/tick.tsx'

/** So many rows stand ready before anybody asks for more. */
const READY = 3

interface RowsProps {
  form: FormValues
  /** How many rows were asked for with the button. */
  wanted: number
}

const numbers = (form: FormValues, name: string, wanted: number) =>
  Array.from({ length: Math.max(READY, wanted, form.count(name)) }, (_, index) => index)

/** Kinds of task: a name from the list, minutes a week, and whether the job is about it. More rows come without JavaScript too. */
export function TaskRows({ form, wanted, names }: RowsProps & { names: readonly string[] }) {
  const t = useText(roleForm)
  return (
    <Fieldset name="tasks" legend={t('form.tasks')} hint={t('form.tasks.hint')} optional>
      <Names id="task-names" names={names} />
      {numbers(form, 'tasks', wanted).map((index) => (
        <div key={index} className="row r-row">
          <Field
            {...form.control(`tasks[${index}].name`)}
            label={t('form.task', { number: index + 1 })}
            list="task-names"
            autoComplete="off"
          />
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
  names: readonly string[]
  levels: readonly { value: string; label: string }[]
}

/** What one must be able to do: a competence from the list, how well, and whether it is demanded. */
export function CompetenceRows({ form, wanted, names, levels }: CompetenceRowsProps) {
  const t = useText(roleForm)
  const options = [{ value: '', label: t('form.level.choose') }, ...levels]
  return (
    <Fieldset name="competences" legend={t('form.competences')} hint={t('form.competences.hint')} optional>
      <Names id="competence-names" names={names} />
      {numbers(form, 'competences', wanted).map((index) => (
        <div key={index} className="row r-row">
          <Field
            {...form.control(`competences[${index}].name`)}
            label={t('form.competence', { number: index + 1 })}
            list="competence-names"
            autoComplete="off"
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
  const t = useText(roleForm)
  const { pathname, search } = useLocation()
  const id = `more-${of}`
  return (
    <Button small id={id} name="intent" value={id} formAction={`${pathname}${search}#${id}`} formNoValidate>
      {t('form.more')}
    </Button>
  )
}

/** What the browser offers while one types. */
function Names({ id, names }: { id: string; names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}
