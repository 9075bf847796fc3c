import type { SubmissionResult } from '@conform-to/dom'
import { Form, useNavigation } from '@remix-run/react'
import type { ImportKind } from '#app/domain/imports/csv-import.ts'
import { SentTexts, useSentText } from '#app/i18n/sent-text.ts'
import type { importWords } from '#app/i18n/texts/imports-server.ts'
import type { Text } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { typed } from '../candidates/typed.ts'
import { Section } from '../card.tsx'
import { Note } from '../feedback.tsx'
import { errorList } from '../form/error-list.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'
import { TextLink } from '../link.tsx'
import { PageTitle } from '../page-title.tsx'

interface ImportStartProps {
  page: {
    kind: ImportKind
    formId: string
    title: string
    needed: string
    more: string
    texts: Readonly<Record<string, Text>>
    earlier: readonly { id: string; when: string; state: string }[]
  }
  answer: unknown
  result: SubmissionResult<string[]> | undefined
}

/** Handing a file in: what it may hold, a file to begin with, and what was handed in before. */
export function ImportStart(props: ImportStartProps) {
  return (
    <SentTexts.Provider value={props.page.texts}>
      <Start {...props} />
    </SentTexts.Provider>
  )
}

function Start({ page, answer, result }: ImportStartProps) {
  const t = useSentText<(typeof importWords)['da']>()
  const sending = useNavigation().formMethod === 'POST'
  const form = typed({}, result)
  return (
    <>
      <ErrorSummary errors={errorList(['file'], form.errors)} answer={answer} />
      <PageTitle lead={t('imports.lead')}>{page.title}</PageTitle>
      <Form method="post" encType="multipart/form-data" noValidate className="form">
        <input type="hidden" name="formId" value={page.formId} />
        <Field
          name="file"
          type="file"
          accept=".csv,text/csv"
          label={t('imports.file')}
          hint={t('imports.file.hint')}
          error={form.error('file')}
        />
        <Note>{t('imports.never')}</Note>
        <div className="row actions">
          <Button kind="primary" busy={sending && t('imports.sending')}>
            {t('imports.upload')}
          </Button>
        </div>
      </Form>
      <Section id="kolonner" title={t('imports.columns')}>
        <div className="stack measure">
          <p>{t('imports.columns.text')}</p>
          <p>{page.needed}</p>
          <p>{page.more}</p>
          <p>
            <TextLink quiet href={paths.importTemplate(page.kind)}>
              {t('imports.template')}
            </TextLink>
          </p>
        </div>
      </Section>
      {page.earlier.length > 0 && (
        <Section id="tidligere" title={t('imports.earlier')}>
          <ul className="bare stack">
            {page.earlier.map(({ id, when, state }) => (
              <li key={id}>
                <TextLink href={paths.csvImport(id)}>{when}</TextLink> <span className="muted">{state}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
