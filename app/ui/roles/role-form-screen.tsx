import type { SubmissionResult } from '@conform-to/dom'
import { useNavigation } from '@remix-run/react'
import type { RoleFormPage } from '#app/domain/roles/role-form.server.ts'
import type { TemplateUse } from '#app/domain/roles/template-words.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { paths } from '#app/paths.ts'
import { Panel } from '#app/ui/card.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { LiveReach } from '#app/ui/reach/live-reach.tsx'
import { DraftNote } from './draft-note.tsx'
import { type ChangeLine, ForeignChanges } from './foreign-changes.tsx'
import { RoleForm } from './role-form.tsx'
import { TemplateNote } from './template-note.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

export interface RoleFormScreenProps {
  page: RoleFormPage
  /** A consultant writes for the employer. */
  onBehalf: boolean
  answer:
    | {
        result: SubmissionResult<string[]>
        rows: { tasks: number; competences: number }
        changed?: readonly ChangeLine[] | undefined
        version: number | null
        seen: string
        askReason: boolean
        template: TemplateUse | null
      }
    | undefined
}

const nothing = { tasks: 0, competences: 0 }

/** The page around the form of a role, new or old, in the words that came with it. */
export function RoleFormScreen(props: RoleFormScreenProps) {
  return (
    <SentTexts.Provider value={props.page.texts}>
      <Screen {...props} />
    </SentTexts.Provider>
  )
}

function Screen({ page, onBehalf, answer }: RoleFormScreenProps) {
  const t = useRoleFormText()
  const sending = useNavigation().formAction !== undefined
  const form = formValues(page.values, answer?.result)
  const { employer, role } = page
  const rowsOf = (name: string) => Object.keys(form.errors).filter((field) => field.startsWith(`${name}[`))
  const order = page.order.flatMap((name) => [name, ...rowsOf(name)])
  const title = role ? t('form.edit.title') : t('form.new.title')
  const named = onBehalf && employer ? employer.id : undefined
  const home = !employer ? paths.front() : named ? paths.employer(named) : paths.ownEmployer()
  const homeLabel = named && employer ? employer.name : t('form.home')
  const used = answer ? answer.template : page.template
  const at = form.value('workplaceId')
  const placeHref = employer && at && !page.choices.placeAnswered ? paths.editWorkplace(at) : null
  const above = role ? [{ label: role.title, href: paths.ownRole(role.id) }] : []
  return (
    <>
      {employer && <Crumbs items={[{ label: homeLabel, href: home }, ...above, { label: title }]} />}
      <ErrorSummary errors={errorList(order, form.errors)} answer={answer} />
      <PageTitle lead={role ? undefined : t(employer ? 'form.new.lead' : 'form.open.lead')}>{title}</PageTitle>
      {page.draft && <DraftNote />}
      {used && <TemplateNote use={used} />}
      {answer?.changed && <ForeignChanges changes={answer.changed} />}
      <div className="r-body">
        <RoleForm
          // What a template fills is the fields' first value: the browser keeps those of a form that stays.
          key={form.value('filledAt')}
          page={page}
          form={form}
          version={answer?.version ?? Number(form.value('version') ?? page.version)}
          seen={answer?.version ? answer.seen : (form.value('seen') ?? page.seen)}
          rows={answer?.rows ?? nothing}
          askReason={answer?.askReason || page.askReason}
          sending={sending}
          templatesHref={employer && paths.templates(named)}
          newWorkplaceHref={paths.newWorkplace(named)}
          placeHref={placeHref}
          cancelHref={role ? paths.ownRole(role.id) : home}
        />
        <aside className="r-side" aria-labelledby="good-to-know">
          {employer && <LiveReach employerId={employer.id} verified={employer.verified} />}
          <Panel title={t('form.aside')} titleId="good-to-know">
            <ul className="stack small">
              {!employer?.verified && <li>{t('form.aside.waiting')}</li>}
              {!employer && <li>{t('form.aside.account')}</li>}
              <li>{t('form.aside.unknown')}</li>
              <li>{t('form.aside.diagnosis')}</li>
              <li>{t('form.aside.pay')}</li>
            </ul>
          </Panel>
        </aside>
      </div>
    </>
  )
}
