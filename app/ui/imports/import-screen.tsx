import type { SubmissionResult } from '@conform-to/dom'
import type { getImportPage } from '#app/domain/imports/import-page.server.ts'
import { SentTexts, useSentText } from '#app/i18n/sent-text.ts'
import type { importWords } from '#app/i18n/texts/imports-server.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { Section } from '../card.tsx'
import { Confirmation } from '../confirm.tsx'
import { EmptyState } from '../empty-state.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { PageTitle } from '../page-title.tsx'
import { ImportCheck } from './import-check.tsx'

type Page = Awaited<ReturnType<typeof getImportPage>>

interface ImportScreenProps {
  page: Page
  answer: unknown
  result: SubmissionResult<string[]> | undefined
}

/** A file that waits to be looked through, what came of it, or that it is gone. */
export function ImportScreen({ page, answer, result }: ImportScreenProps) {
  return (
    <SentTexts.Provider value={page.texts}>
      {page.state === 'checked' && <ImportCheck page={page} answer={answer} result={result} />}
      {page.state === 'imported' && <Done page={page} />}
      {page.state === 'gone' && <Gone page={page} />}
    </SentTexts.Provider>
  )
}

function Done({ page }: { page: Extract<Page, { state: 'imported' }> }) {
  const t = useSentText<(typeof importWords)['da']>()
  return (
    <>
      <Confirmation
        title={page.title}
        action={
          <>
            <ButtonLink kind="primary" href={page.list}>
              {t(`imports.done.list.${page.kind}`)}
            </ButtonLink>
            <TextLink quiet href={paths.importStart(page.kind)}>
              {t('imports.again')}
            </TextLink>
          </>
        }
      >
        {t('imports.done.lead')}
      </Confirmation>
      <Section id="oprettet" title={page.first}>
        <ul className="bare stack">
          {page.named.map(({ id, name, href }) => (
            <li key={id}>
              <TextLink href={href}>{name}</TextLink>
            </li>
          ))}
        </ul>
      </Section>
      {page.undo && (
        <Section id="fortryd" title={t('imports.done.undo.title')}>
          <form method="post" className="form">
            <p>
              {page.undo} {page.kept && t('imports.done.kept')}
            </p>
            <input type="hidden" name="formId" value={page.formId} />
            <div className="row">
              <Button name="intent" value="undo">
                {t('imports.undo')}
              </Button>
            </div>
          </form>
        </Section>
      )}
    </>
  )
}

function Gone({ page }: { page: Extract<Page, { state: 'gone' }> }) {
  const t = useSentText<(typeof importWords)['da']>()
  return (
    <>
      <PageTitle>{page.title}</PageTitle>
      <EmptyState
        level={2}
        title={t('imports.earlier.dropped')}
        action={<ButtonLink href={paths.importStart(page.kind)}>{t('imports.again')}</ButtonLink>}
      >
        {t('imports.gone.text')}
      </EmptyState>
    </>
  )
}
