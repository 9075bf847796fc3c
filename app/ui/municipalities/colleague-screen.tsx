import type { SubmissionResult } from '@conform-to/dom'
import { Form, useNavigation } from '@remix-run/react'
import { STAFF_ROLES } from '#app/domain/accounts/account.ts'
import type { ColleaguePage } from '#app/domain/accounts/colleague.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/card.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Note } from '#app/ui/feedback.tsx'
import { Choice } from '#app/ui/form/choice.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { type FormValues, formValues } from '#app/ui/form/form-values.ts'
import { Select } from '#app/ui/form/select.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import type { MunicipalityTexts } from './settings-screen.tsx'
import { indented } from './unit-options.ts'

interface ColleagueProps {
  page: Omit<ColleaguePage, 'createdAt' | 'invitedUntil'> & {
    since: string
    /** Her access in words. */
    access: string
    /** What the list of colleagues is called. */
    users: string
    formId: string
  }
  result: SubmissionResult<string[]> | undefined
}

/** One colleague for an admin: role, unit, telephone, access, and how much hangs on her. */
export function ColleagueScreen({ page, result }: ColleagueProps) {
  const t = useSentText<MunicipalityTexts>()
  const { role, unitId, phone } = page
  const form = formValues({ role, unitId: unitId ?? '', phone: phone ?? '' }, result)
  return (
    <>
      <Crumbs items={[{ label: page.users, href: paths.accounts() }, { label: page.name }]} />
      <ErrorSummary errors={errorList(['role', 'unitId', 'phone'], form.errors)} answer={result} />
      <PageTitle>{page.name}</PageTitle>
      <div className="with-aside">
        <div className="with-aside__main">
          <Section id="ret" title={t('colleague.change')}>
            <Change page={page} form={form} />
          </Section>
          {!page.own && (
            <Section id="adgang" title={t('colleague.access')}>
              <Cases page={page} />
              <Access page={page} />
            </Section>
          )}
        </div>
        <aside className="with-aside__side">
          <h2>{t('colleague.facts')}</h2>
          <Facts
            items={[
              { term: t('colleague.email'), value: page.email },
              { term: t('colleague.phone'), value: phone ?? t('colleague.noPhone') },
              { term: t('colleague.state'), value: page.access },
              { term: t('colleague.since'), value: page.since },
            ]}
          />
        </aside>
      </div>
    </>
  )
}

function Change({ page, form }: { page: ColleagueProps['page']; form: FormValues }) {
  const t = useSentText<MunicipalityTexts>()
  const sending = useNavigation().formData?.get('intent') === 'change'
  return (
    <Form method="post" noValidate className="form" key={page.formId}>
      <input type="hidden" name="formId" value={page.formId} />
      {page.own ? (
        <p className="muted">{t('colleague.role.own')}</p>
      ) : (
        <Choice
          {...form.control('role')}
          legend={t('colleague.role')}
          options={STAFF_ROLES.map((value) => ({ value, label: t(`colleague.role.${value}`) }))}
        />
      )}
      <Select
        {...form.control('unitId')}
        label={t('colleague.unit')}
        options={[{ value: '', label: t('colleague.unit.none') }, ...indented(page.units)]}
      />
      <Field
        {...form.control('phone')}
        label={t('colleague.phone')}
        hint={t('colleague.phone.hint')}
        type="tel"
        width="m"
        autoComplete="off"
        optional
      />
      <div className="row actions">
        <Button kind="primary" name="intent" value="change" busy={sending && t('colleague.saving')}>
          {t('colleague.save')}
        </Button>
      </div>
    </Form>
  )
}

/** Who would be left behind, as numbers: an admin reads no cases. */
function Cases({ page }: { page: ColleagueProps['page'] }) {
  const t = useSentText<MunicipalityTexts>()
  const { name, cases, employers, state, role } = page
  if (cases + employers === 0) return null
  const left = state === 'disabled' || role !== 'consultant'
  return (
    <Note tone="caution">
      {cases > 0 && (
        <p>
          {t('colleague.cases', { count: cases, name })} {t(`colleague.cases.${left ? 'left' : 'open'}`)}
        </p>
      )}
      {employers > 0 && <p>{t('colleague.employers', { count: employers, name })}</p>}
    </Note>
  )
}

function Access({ page }: { page: ColleagueProps['page'] }) {
  const act = page.state === 'disabled' ? (['enable'] as const) : (['disable'] as const)
  const again = page.state === 'invited' || page.state === 'expired' ? (['again'] as const) : []
  return [...again, ...act].map((intent) => <Act key={intent} intent={intent} formId={page.formId} />)
}

function Act({ intent, formId }: { intent: 'enable' | 'disable' | 'again'; formId: string }) {
  const t = useSentText<MunicipalityTexts>()
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="formId" value={formId} />
      <p>{t(`colleague.${intent}.text`)}</p>
      <div className="row actions">
        <Button name="intent" value={intent}>
          {t(`colleague.${intent}`)}
        </Button>
      </div>
    </Form>
  )
}
