import type { SubmissionResult } from '@conform-to/dom'
import { Form } from '@remix-run/react'
import { MAIL_PACES, type MailPace, type NoticeKind } from '#app/domain/notifications/notice.ts'
import { notices } from '#app/i18n/texts/notices.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { Choice } from '../form/choice.tsx'
import { errorList } from '../form/error-list.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { formValues } from '../form/form-values.ts'
import { Crumbs, PageTitle } from '../page-title.tsx'

interface NewsChoicesProps {
  title: string
  lead: string
  /** What the page above this one is called. */
  above: string
  role: string
  choices: readonly { readonly kind: NoticeKind; readonly pace: MailPace }[]
  answer: { result: SubmissionResult<string[]> } | undefined
}

type Label = Extract<keyof (typeof notices)['da'], `notices.${'candidate' | 'employer' | 'consultant'}.${string}`>

/** When mail follows, one question for each kind that the reader is told of. */
export function NewsChoicesScreen({ title, lead, above, role, choices, answer }: NewsChoicesProps) {
  const t = useText(notices)
  const form = formValues(Object.fromEntries(choices.map(({ kind, pace }) => [kind, pace])), answer?.result)
  const kinds = choices.map(({ kind }) => kind)
  return (
    <>
      <Crumbs items={[{ label: above, href: paths.news() }, { label: title }]} />
      <ErrorSummary errors={errorList(kinds, form.errors)} answer={answer} />
      <PageTitle lead={lead}>{title}</PageTitle>
      {kinds.length > 0 && (
        <Form method="post" noValidate className="form mt-6">
          {kinds.map((kind) => (
            <Choice
              key={kind}
              {...form.control(kind)}
              legend={t(`notices.${role}.${kind}` as Label)}
              options={MAIL_PACES.map((value) => ({ value, label: t(`notices.pace.${value}`) }))}
            />
          ))}
          <p className="muted">{t('notices.choices.what')}</p>
          <div className="row actions">
            <Button kind="primary">{t('notices.choices.save')}</Button>
          </div>
        </Form>
      )}
    </>
  )
}
