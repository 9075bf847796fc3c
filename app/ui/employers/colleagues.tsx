import type { SubmissionResult } from '@conform-to/dom'
import { Form, useNavigation } from '@remix-run/react'
import type { ColleagueRow } from '#app/domain/employers/colleague.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { colleagues } from '#app/i18n/texts/colleagues.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { Section } from '../card.tsx'
import { Banner } from '../feedback.tsx'
import { errorList } from '../form/error-list.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'
import { formValues } from '../form/form-values.ts'
import { TextLink } from '../link.tsx'
import { Crumbs, PageTitle } from '../page-title.tsx'
import { Table } from '../table.tsx'
import { Tag } from '../tag.tsx'

interface ColleaguesProps {
  page: {
    title: string
    employer: { readonly id: string; readonly name: string }
    rows: readonly ColleagueRow[]
    staff: boolean
    formId: string
  }
  answer: { result: SubmissionResult<string[]> } | undefined
}

const useWords = () => useSentText<(typeof colleagues)['da']>()

/** Who can sign in for an employer: those who ask, the list, and inviting one more. */
export function ColleaguesScreen({ page, answer }: ColleaguesProps) {
  const t = useWords()
  const { title, employer, rows, staff, formId } = page
  const form = formValues({}, answer?.result)
  const sending = useNavigation().formData?.get('intent') === 'invite'
  const above = { label: employer.name, href: staff ? paths.employer(employer.id) : paths.ownEmployer() }
  return (
    <>
      <Crumbs items={[above, { label: title }]} />
      <ErrorSummary errors={errorList(['name', 'email', ''], form.errors)} answer={answer} />
      <PageTitle lead={t('colleagues.lead', { employer: employer.name })}>{title}</PageTitle>
      {rows.some(({ state }) => state === 'asks') && (
        <Banner title={t('colleagues.asks')}>{t('colleagues.asks.text')}</Banner>
      )}
      <Section id="liste" title={t('colleagues.list')}>
        <Table
          caption={t('colleagues.table')}
          hideCaption
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', head: t('colleagues.name'), cell: (row) => <Name row={row} /> },
            { key: 'email', head: t('colleagues.email'), cell: (row) => row.email },
            { key: 'state', head: t('colleagues.state'), cell: (row) => <State row={row} /> },
            {
              key: 'act',
              head: t('colleagues.act'),
              plain: true,
              cell: (row) => <Acts row={row} formId={formId} alone={rows.filter(isActive).length === 1} />,
            },
          ]}
        />
      </Section>
      <Section id="inviter" title={t('colleagues.invite')}>
        <Form method="post" noValidate className="form" key={formId}>
          <input type="hidden" name="formId" value={form.value('formId') ?? formId} />
          <Field {...form.control('name')} label={t('colleagues.name')} autoComplete="off" />
          <Field
            {...form.control('email')}
            label={t('colleagues.email')}
            hint={t('colleagues.invite.hint')}
            type="email"
            autoComplete="off"
          />
          <div className="row actions">
            <Button kind="primary" name="intent" value="invite" busy={sending && t('colleagues.sending')}>
              {t('colleagues.invite.do')}
            </Button>
          </div>
        </Form>
      </Section>
    </>
  )
}

const isActive = ({ state }: ColleagueRow) => state === 'active'

function Name({ row: { name, title, phone } }: { row: ColleagueRow }) {
  const more = [title, phone].filter(Boolean).join(', ')
  return (
    <>
      {name}
      {more && <span className="muted small"> {more}</span>}
    </>
  )
}

function State({ row: { state } }: { row: ColleagueRow }) {
  const t = useWords()
  const words = t(`colleagues.state.${state}`)
  return state === 'active' ? words : <Tag kind={state === 'asks' ? 'accent' : 'line'}>{words}</Tag>
}

type Intent = 'again' | 'withdraw' | 'letIn' | 'turnAway' | 'remove'
const acts: Readonly<Record<ColleagueRow['state'], readonly Intent[]>> = {
  active: ['remove'],
  invited: ['again', 'withdraw'],
  expired: ['again', 'withdraw'],
  asks: ['letIn', 'turnAway'],
}

function Acts({ row, formId, alone }: { row: ColleagueRow; formId: string; alone: boolean }) {
  const t = useWords()
  if (row.self) return <TextLink href={paths.ownAccount()}>{t('colleagues.you')}</TextLink>
  if (alone && isActive(row)) return null
  return (
    <Form method="post" className="row">
      <input type="hidden" name="formId" value={formId} />
      <input type="hidden" name="userId" value={row.id} />
      {acts[row.state].map((intent) => (
        <button
          key={intent}
          className="btn btn--second btn--small"
          type="submit"
          name="intent"
          value={intent}
          aria-label={t(`colleagues.${intent}.for`, { name: row.name })}
        >
          {t(`colleagues.${intent}`)}
        </button>
      ))}
    </Form>
  )
}
