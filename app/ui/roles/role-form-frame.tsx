import type { SubmissionResult } from '@conform-to/dom'
import { useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { RoleFormPage } from '#app/domain/roles/role-form.server.ts'
import type { TemplateUse } from '#app/domain/roles/template-words.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { type FormValues, formValues } from '#app/ui/form/form-values.ts'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DraftNote } from './draft-note.tsx'
import { RoleForm, type RoleFormProps } from './role-form.tsx'
import { TemplateNote } from './template-note.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

/** What came back from the server with the form. */
export interface RoleFormAnswer {
  readonly result: SubmissionResult<string[]>
  readonly rows: { readonly tasks: number; readonly competences: number }
  readonly version: number | null
  readonly seen: string
  readonly askReason: boolean
  readonly template: TemplateUse | null
}

type Hrefs = Pick<RoleFormProps, 'templatesHref' | 'newWorkplaceHref' | 'placeHref' | 'cancelHref'>

interface RoleFormFrameProps {
  page: RoleFormPage
  answer: RoleFormAnswer | undefined
  lead: 'form.new.lead' | 'form.open.lead' | null
  /** Above the errors, and between the heading and the form. */
  crumbs?: ReactNode
  changed?: ReactNode
  /** Beside the form. */
  side: ReactNode
  hrefs: (form: FormValues) => Hrefs
}

const nothing = { tasks: 0, competences: 0 }

/** The page around the form of a role, in the words that came with it. */
export function RoleFormFrame(props: RoleFormFrameProps) {
  return (
    <SentTexts.Provider value={props.page.texts}>
      <Frame {...props} />
    </SentTexts.Provider>
  )
}

function Frame({ page, answer, lead, crumbs, changed, side, hrefs }: RoleFormFrameProps) {
  const t = useRoleFormText()
  const sending = useNavigation().formAction !== undefined
  const form = formValues(page.values, answer?.result)
  const rowsOf = (name: string) => Object.keys(form.errors).filter((field) => field.startsWith(`${name}[`))
  const order = page.order.flatMap((name) => [name, ...rowsOf(name)])
  const used = answer ? answer.template : page.template
  return (
    <>
      {crumbs}
      <ErrorSummary errors={errorList(order, form.errors)} answer={answer} />
      <PageTitle lead={lead ? t(lead) : undefined}>{t(page.role ? 'form.edit.title' : 'form.new.title')}</PageTitle>
      {page.draft && <DraftNote />}
      {used && <TemplateNote use={used} />}
      {changed}
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
          {...hrefs(form)}
        />
        <aside className="r-side" aria-labelledby="good-to-know">
          {side}
        </aside>
      </div>
    </>
  )
}
