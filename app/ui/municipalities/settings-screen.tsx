import type { SubmissionResult } from '@conform-to/dom'
import { Form, useNavigation } from '@remix-run/react'
import type { SettingsPage } from '#app/domain/municipalities/change-settings.server.ts'
import type { defaultsOn, NumberSetting, OwnSettings } from '#app/domain/municipalities/settings.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { municipality } from '#app/i18n/texts/municipality.ts'
import { Button } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Note } from '#app/ui/feedback.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { type FormValues, formValues } from '#app/ui/form/form-values.ts'
import { Select } from '#app/ui/form/select.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export type MunicipalityTexts = (typeof municipality)['da']

interface SettingsProps {
  page: SettingsPage & { defaults: ReturnType<typeof defaultsOn>; place: string; title: string; formId: string }
  result: SubmissionResult<string[]> | undefined
  /** What somebody else saved while the form stood open. */
  now: { own: OwnSettings; version: number } | null
}

const numbers = ['contactWeeks', 'answerDays', 'stepDays', 'roleDays'] as const
const order = ['unitName', 'contactUserId', ...numbers]
const units = { contactWeeks: 'weeks', answerDays: 'workingDays', stepDays: 'workingDays', roleDays: 'days' } as const

/** The municipality's own settings: a form for an admin, the same as facts for a leader. */
export function SettingsScreen({ page, result, now }: SettingsProps) {
  const t = useSentText<MunicipalityTexts>()
  const { place, mayChange } = page
  const form = formValues(asTyped(page), result)
  return (
    <>
      <ErrorSummary errors={errorList(order, form.errors)} answer={result} />
      <PageTitle lead={t(mayChange ? 'settings.lead' : 'settings.lead.read', { place })}>{page.title}</PageTitle>
      {now && (
        <Note tone="caution" title={t('settings.now')}>
          <SettingFacts page={{ ...page, own: now.own }} />
        </Note>
      )}
      {mayChange ? (
        <SettingsForm page={page} form={form} version={now?.version ?? page.version} />
      ) : (
        <div className="mt-6">
          <SettingFacts page={page} />
        </div>
      )}
    </>
  )
}

function SettingsForm({ page, form, version }: { page: SettingsProps['page']; form: FormValues; version: number }) {
  const t = useSentText<MunicipalityTexts>()
  const sending = useNavigation().formMethod === 'POST'
  return (
    <Form method="post" noValidate className="form" key={page.formId}>
      <input type="hidden" name="formId" value={form.value('formId') ?? page.formId} />
      <input type="hidden" name="version" value={version} />
      <h2>{t('settings.who')}</h2>
      <Field
        {...form.control('unitName')}
        label={t('settings.unitName')}
        hint={<Hint name="unitName" page={page} />}
        autoComplete="off"
        maxLength={80}
      />
      <Select
        {...form.control('contactUserId')}
        label={t('settings.contactUserId')}
        hint={<Hint name="contactUserId" page={page} />}
        width="full"
        options={[
          { value: '', label: t('settings.contactUserId.none') },
          ...page.colleagues.map(({ id, name, phone }) => ({
            value: id,
            label: phone ? `${name}, ${phone}` : t('settings.contactUserId.noPhone', { name }),
          })),
        ]}
      />
      <h2>{t('settings.times')}</h2>
      {numbers.map((name) => (
        <Field
          key={name}
          {...form.control(name)}
          label={t(`settings.${name}`)}
          hint={<Hint name={name} page={page} />}
          width="xs"
          inputMode="numeric"
          autoComplete="off"
          suffix={t(`settings.${units[name]}`)}
        />
      ))}
      <div className="row actions">
        <Button kind="primary" busy={sending && t('settings.saving')}>
          {t('settings.save')}
        </Button>
      </div>
    </Form>
  )
}

function Hint({ name, page }: { name: keyof OwnSettings; page: SettingsProps['page'] }) {
  const t = useSentText<MunicipalityTexts>()
  return (
    <>
      {t(`settings.${name}.hint`)} {t(`settings.${name}.default`, countOf(name, page))}
    </>
  )
}

function countOf(name: keyof OwnSettings, { defaults }: SettingsProps['page']) {
  return { count: name in defaults ? defaults[name as keyof typeof defaults] : 0 }
}

/** What holds, for who may not change it and for who is told that it changed meanwhile. */
function SettingFacts({ page }: { page: SettingsProps['page'] }) {
  const t = useSentText<MunicipalityTexts>()
  const { own, colleagues } = page
  const said = (name: NumberSetting) =>
    own[name] === null
      ? t(`settings.${name}.default`, countOf(name, page))
      : `${own[name]} ${t(`settings.${units[name]}`)}`
  const person = colleagues.find(({ id }) => id === own.contactUserId)
  return (
    <Facts
      wide
      items={[
        { term: t('settings.unitName'), value: own.unitName ?? t('settings.unitName.default') },
        { term: t('settings.contactUserId'), value: person?.name ?? t('settings.contactUserId.default') },
        ...numbers.map((name) => ({ term: t(`settings.${name}`), value: said(name) })),
      ]}
    />
  )
}

/** The stored choices as a form holds them; an empty field is the default. */
function asTyped({ own }: SettingsPage): Record<string, string> {
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, value === null ? '' : String(value)]))
}
