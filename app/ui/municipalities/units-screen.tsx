import type { SubmissionResult } from '@conform-to/dom'
import { Form } from '@remix-run/react'
import type { PlacedUnit } from '#app/domain/municipalities/unit-tree.ts'
import type { UnitLine } from '#app/domain/municipalities/units.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Fold } from '#app/ui/feedback.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { Select } from '#app/ui/form/select.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import type { MunicipalityTexts } from './settings-screen.tsx'
import { indented } from './unit-options.ts'

type Line = PlacedUnit<UnitLine>

interface UnitsProps {
  page: { title: string; units: readonly Line[]; formId: string }
  result: SubmissionResult<string[]> | undefined
  /** The unit whose form came back; '' for the form of a new one, null when none did. */
  sent: string | null
}

/** The municipality's units as a tree, each with its form, and the form of a new one. */
export function UnitsScreen({ page, result, sent }: UnitsProps) {
  const t = useSentText<MunicipalityTexts>()
  const { units, formId } = page
  const { errors } = formValues({}, result)
  const anchors = Object.entries(errors).map(([name, messages]) => ({
    id: name === '' ? 'enheder' : idOf(name, sent ?? ''),
    message: messages[0] ?? '',
  }))
  return (
    <>
      <Crumbs items={[{ label: t('units.users'), href: paths.accounts() }, { label: page.title }]} />
      <ErrorSummary errors={anchors} answer={result} />
      <PageTitle lead={t('units.lead')}>{page.title}</PageTitle>
      <Section id="enheder" title={t('units.list')} count={units.length}>
        {units.length === 0 ? (
          <EmptyState title={t('units.none')}>{t('units.none.text')}</EmptyState>
        ) : (
          <ul className="bare l-tree">
            {units.map((unit) => (
              <li key={unit.id} style={{ '--depth': unit.depth } as React.CSSProperties}>
                <UnitItem unit={unit} page={page} result={sent === unit.id ? result : undefined} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="ny" title={t('units.add')}>
        <Form method="post" noValidate className="form" key={formId}>
          <input type="hidden" name="formId" value={formId} />
          <UnitFields id="" result={sent === '' ? result : undefined} stored={{}} parents={indented(units)} />
          <div className="row actions">
            <Button kind="primary" name="intent" value="add">
              {t('units.add.submit')}
            </Button>
          </div>
        </Form>
      </Section>
    </>
  )
}

function UnitItem({ unit, page, result }: { unit: Line; page: UnitsProps['page']; result: UnitsProps['result'] }) {
  const t = useSentText<MunicipalityTexts>()
  const { id, name, parentId, people, inUse } = unit
  const parents = page.units.filter((other) => unit.parents.some((parent) => parent.id === other.id))
  const count = people === 0 ? t('units.people.none') : t('units.people', { count: people })
  return (
    <Fold
      summary={
        <>
          {name} <span className="muted small">{count}</span>
        </>
      }
      open={result !== undefined}
    >
      <Form method="post" noValidate className="form" aria-label={t('units.change', { name })}>
        <input type="hidden" name="formId" value={page.formId} />
        <input type="hidden" name="id" value={id} />
        <UnitFields id={id} result={result} stored={{ name, parentId: parentId ?? '' }} parents={indented(parents)} />
        <div className="row actions">
          <Button kind="primary" name="intent" value="change">
            {t('units.save')}
          </Button>
          {!inUse && (
            <Button name="intent" value="remove">
              {t('units.remove')} <span className="vh">{name}</span>
            </Button>
          )}
        </div>
        {inUse && <p className="muted small">{t('units.inUse')}</p>}
      </Form>
    </Fold>
  )
}

interface UnitFieldsProps {
  id: string
  result: UnitsProps['result']
  stored: Record<string, string>
  parents: readonly { value: string; label: string }[]
}

function UnitFields({ id, result, stored, parents }: UnitFieldsProps) {
  const t = useSentText<MunicipalityTexts>()
  const form = formValues(stored, result)
  return (
    <>
      <Field
        {...form.control('name')}
        id={idOf('name', id)}
        label={t('units.name')}
        autoComplete="off"
        maxLength={80}
      />
      <Select
        {...form.control('parentId')}
        id={idOf('parentId', id)}
        label={t('units.parent')}
        options={[{ value: '', label: t('units.parent.none') }, ...parents]}
      />
    </>
  )
}

/** The forms of the page have the same fields: each control carries its unit in its id. */
const idOf = (name: string, unit: string) => (unit === '' ? `${name}-ny` : `${name}-${unit}`)
