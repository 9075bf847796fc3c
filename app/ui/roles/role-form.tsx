import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { RoleFormPage } from '#app/domain/roles/role-form.server.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Fold } from '#app/ui/feedback.tsx'
import { Checks } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { ButtonLink } from '#app/ui/link.tsx'
import { ConditionQuestions } from './condition-questions.tsx'
import { NewPlaceQuestions } from './new-place-questions.tsx'
import { CompetenceRows } from './role-rows.tsx'
import { TemplateChooser } from './template-chooser.tsx'
import { TimeQuestions } from './time-questions.tsx'
import { useKept } from './use-kept.ts'
import { useRoleFormText } from './use-role-form-text.ts'
import { PlaceQuestions, WorkQuestions } from './work-questions.tsx'

export interface RoleFormProps {
  page: RoleFormPage
  form: FormValues
  /** The version and the instant that the form has to carry: newer ones after a conflict. */
  version: number
  seen: string
  /** Rows that were asked for. */
  rows: { readonly tasks: number; readonly competences: number }
  askReason: boolean
  sending: boolean
  newWorkplaceHref: string
  /** Null where there is no page of templates for the writer. */
  templatesHref: string | null
  /** Where the place's own questions are answered; null when they are. */
  placeHref: string | null
  cancelHref: string
}

/** The whole form of a role: five parts, of which most can be left alone. */
export function RoleForm({ page, form, version, seen, rows, askReason, sending, ...hrefs }: RoleFormProps) {
  const t = useRoleFormText()
  const { choices, role } = page
  const draft = role === null || role.status === 'draft'
  const open = page.employer === null
  const kept = useKept(open ? paths.keepDraft() : null)
  return (
    <Form ref={kept.ref} method="post" noValidate className="r-form" preventScrollReset>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seen" value={seen} />
      {role === null && <input type="hidden" name="formId" value={form.value('formId') ?? page.formId} />}
      {/* Return in a text field presses the first button of a form: it must not be the one that adds rows. */}
      <button type="submit" name="intent" value={draft ? 'review' : 'save'} hidden tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="template" value={form.value('template') ?? ''} />
      <input type="hidden" name="filledAt" value={form.value('filledAt') ?? ''} />
      {draft && <TemplateChooser form={form} groups={choices.templates} href={hrefs.templatesHref} />}
      <Part number={1} id="opgaver" title={t('form.work')}>
        <WorkQuestions form={form} rows={rows.tasks} askReason={askReason} />
      </Part>
      <Part number={2} id="sted" title={t('form.place')}>
        {choices.workplaces ? (
          <PlaceQuestions
            form={form}
            home={choices.conditions.place}
            workplaces={choices.workplaces}
            newHref={hrefs.newWorkplaceHref}
          />
        ) : (
          <NewPlaceQuestions form={form} questions={choices.conditions.place} />
        )}
      </Part>
      <Part number={3} id="timer" title={t('form.time')}>
        <TimeQuestions form={form} weekdays={choices.weekdays} />
      </Part>
      <Part number={4} id="hensyn" title={t('form.conditions')}>
        <ConditionQuestions of="role" questions={choices.conditions} form={form} placeHref={hrefs.placeHref} />
      </Part>
      <Part number={5} id="krav" title={t('form.skills')}>
        <CompetenceRows form={form} wanted={rows.competences} levels={choices.levels} />
        <Licences form={form} options={choices.licences} />
        <Field {...form.control('startsOn')} type="date" width="m" optional label={t('form.startsOn')} />
        <Field {...form.control('latestStart')} type="date" width="m" optional label={t('form.latestStart')} />
        <Field
          {...form.control('endsOn')}
          type="date"
          width="m"
          optional
          label={t('form.endsOn')}
          hint={t('form.endsOn.hint')}
        />
      </Part>
      <div className="r-end row actions">
        <Button kind="primary" name="intent" value={draft ? 'review' : 'save'} busy={sending && t('form.saving')}>
          {open ? t('form.toAccount') : draft ? t('form.review') : t('form.save')}
        </Button>
        {draft && (
          <Button name="intent" value="save">
            {t('form.later')}
          </Button>
        )}
        {!open && (
          <ButtonLink kind="quiet" href={hrefs.cancelHref}>
            {t('form.cancel')}
          </ButtonLink>
        )}
        {open && (
          <p className="small muted" role="status">
            {kept.clock && t('form.kept', { clock: kept.clock })}
          </p>
        )}
      </div>
    </Form>
  )
}

/** Few jobs ask for any of them: folded away until one is chosen. */
function Licences({ form, options }: { form: FormValues; options: readonly { value: string; label: string }[] }) {
  const t = useRoleFormText()
  const chosen = form.values('licences')
  const error = form.error('licences')
  return (
    <Fold
      summary={t('form.licences')}
      end={t('form.chosen', { count: chosen.length })}
      open={chosen.length > 0 || error !== undefined}
    >
      <Checks
        name="licences"
        row
        hideLegend
        legend={t('form.licences')}
        error={error}
        defaultValue={chosen}
        options={options}
      />
    </Fold>
  )
}

interface PartProps {
  number: number
  id: string
  title: string
  children: ReactNode
}

function Part({ number, id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <span className="r-n" aria-hidden="true">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  )
}
