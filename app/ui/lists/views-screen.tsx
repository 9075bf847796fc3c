import type { SubmissionResult } from '@conform-to/dom'
import type { ListName } from '#app/domain/lists/saved-view.ts'
import { listTexts } from '#app/i18n/texts/lists.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { typed } from '../candidates/typed.ts'
import { Section } from '../card.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Toast } from '../feedback.tsx'
import { errorList } from '../form/error-list.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { PageTitle } from '../page-title.tsx'

interface View {
  id: string
  list: ListName
  name: string
  query: string
  href: string
}

interface ViewsScreenProps {
  title: string
  views: readonly View[]
  isStaff: boolean
  formId: string
  answer: unknown
  /** The form as it was refused. */
  result: SubmissionResult<string[]> | undefined
  /** The view that was deleted right now. */
  deleted: { list: ListName; name: string; query: string } | null
}

/** Somebody's saved views by list, each with its way out; and a name that could not be kept, to be put right. */
export function ViewsScreen({ title, views, isStaff, formId, answer, result, deleted }: ViewsScreenProps) {
  const t = useText(listTexts)
  const form = typed({}, result)
  const names = [...new Set(views.map(({ list }) => list))]
  const undo = deleted && { intent: 'restore', formId, list: deleted.list, name: deleted.name, query: deleted.query }
  return (
    <>
      <ErrorSummary errors={errorList(['name'], form.errors)} answer={answer} />
      <PageTitle lead={t('lists.views.lead')}>{title}</PageTitle>
      {deleted && undo && (
        <Toast undo={{ action: paths.views(), fields: undo }} closeHref={paths.views()}>
          {t('lists.views.deleted', { name: deleted.name })}
        </Toast>
      )}
      {result && (
        <form method="post" action={paths.views()} className="form" noValidate>
          {['intent', 'list', 'query', 'formId'].map((name) => (
            <input key={name} type="hidden" name={name} value={form.value(name) ?? ''} />
          ))}
          <Field {...form.field('name')} label={t('lists.views.name')} maxLength={60} width="m" />
          <div className="row">
            <Button kind="primary">{t('lists.views.save')}</Button>
          </div>
        </form>
      )}
      {names.map((list) => (
        <Section key={list} id={list} title={t(`lists.list.${list}`)}>
          <ul className="bare stack">
            {views
              .filter((view) => view.list === list)
              .map(({ id, name, href }) => (
                <li key={id} className="row between">
                  <TextLink href={href}>{name}</TextLink>
                  <form method="post" action={paths.views()}>
                    <input type="hidden" name="intent" value="delete" />
                    <input type="hidden" name="id" value={id} />
                    <Button small>
                      {t('lists.views.delete')} <span className="vh">{name}</span>
                    </Button>
                  </form>
                </li>
              ))}
          </ul>
        </Section>
      ))}
      {views.length === 0 && (
        <EmptyState
          level={2}
          title={t('lists.views.empty')}
          action={
            <ButtonLink href={isStaff ? paths.candidates() : paths.employers()}>
              {t(isStaff ? 'lists.views.toList' : 'lists.views.toEmployers')}
            </ButtonLink>
          }
        >
          {t('lists.views.empty.text')}
        </EmptyState>
      )}
    </>
  )
}
