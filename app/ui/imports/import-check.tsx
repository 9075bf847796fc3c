import type { SubmissionResult } from '@conform-to/dom'
import { Form, useNavigation } from '@remix-run/react'
import type { getImportPage } from '#app/domain/imports/import-page.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { importWords } from '#app/i18n/texts/imports-server.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { typed } from '../candidates/typed.ts'
import { Note } from '../feedback.tsx'
import { Pagination, Tabs } from '../find-way.tsx'
import { errorList } from '../form/error-list.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { PageTitle } from '../page-title.tsx'
import { ImportFacts, importFactOrder } from './import-facts.tsx'
import { ImportRows } from './import-rows.tsx'

interface ImportCheckProps {
  page: Extract<Awaited<ReturnType<typeof getImportPage>>, { state: 'checked' }>
  answer: unknown
  result: SubmissionResult<string[]> | undefined
}

/** What each line will become; ticks say which are taken in, and the form below what the file does not say. */
export function ImportCheck({ page, answer, result }: ImportCheckProps) {
  const t = useSentText<(typeof importWords)['da']>()
  const sending = useNavigation().formData?.get('intent') === 'import'
  const { preview, id, kind } = page
  const form = typed({ approvalMunicipality: page.municipality, responsible: 'me' }, result)
  const href = (view: string, to: number) => {
    const search = new URLSearchParams({ ...(view === 'alle' ? {} : { vis: view }), side: String(to) })
    if (to === 1) search.delete('side')
    return search.size > 0 ? `${paths.csvImport(id)}?${search}` : paths.csvImport(id)
  }
  return (
    <>
      <ErrorSummary errors={errorList(['row', ...importFactOrder], form.errors)} answer={answer} />
      <PageTitle lead={t('imports.check.lead')}>{page.title}</PageTitle>
      <div className="stack">
        <ul className="bare strong">
          {preview.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {preview.notes.length > 0 && (
          <Note>
            {preview.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </Note>
        )}
      </div>
      <Tabs
        label={t('imports.view')}
        items={preview.tabs.map(({ view, label, count }) => ({
          label,
          count,
          href: href(view, 1),
          current: view === preview.view,
        }))}
      />
      <Form
        key={`${preview.view} ${preview.page}`}
        method="post"
        action={href(preview.view, preview.page)}
        noValidate
        className="form i-form"
      >
        <input type="hidden" name="formId" value={page.formId} />
        {preview.rows.length > 0 ? (
          <ImportRows
            rows={preview.rows}
            columns={preview.columns}
            caption={t('imports.rows')}
            error={form.error('row')}
          />
        ) : (
          <p>{t('imports.view.none')}</p>
        )}
        <div className="row">
          <Button name="intent" value="choose" small>
            {t('imports.choose')}
          </Button>
          {preview.page < preview.pages && (
            <Button name="intent" value="next" small>
              {t('imports.choose.next')}
            </Button>
          )}
          {preview.pages > 1 && <span className="muted small">{t('imports.choose.hint')}</span>}
        </div>
        <Pagination page={preview.page} pages={preview.pages} href={(to) => href(preview.view, to)} />
        {kind === 'candidates' && <ImportFacts form={form} municipalities={page.municipalities} />}
        <div className="row actions">
          <Button kind="primary" name="intent" value="import" busy={sending && t('imports.doing')}>
            {t('imports.do')}
          </Button>
          <Button kind="quiet" name="intent" value="drop">
            {t('imports.drop')}
          </Button>
        </div>
      </Form>
    </>
  )
}
