import { Form } from '@remix-run/react'
import { STAFF_ROLES } from '#app/domain/accounts/account.ts'
import type { PlacedUnit } from '#app/domain/municipalities/unit-tree.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/card.tsx'
import { Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { Select } from '#app/ui/form/select.tsx'
import { indented } from '#app/ui/municipalities/unit-options.ts'

/** A colleague's name, address, role and unit; she chooses her password herself. */
export function InviteForm({
  form,
  formId,
  units,
}: {
  form: FormValues
  formId: string
  units: readonly PlacedUnit[]
}) {
  const t = useText(accounts)
  return (
    <Section id="inviter" title={t('accounts.staff.invite')}>
      <Form method="post" noValidate className="form" key={formId}>
        <input type="hidden" name="formId" value={form.value('formId') ?? formId} />
        <Field {...form.control('name')} label={t('accounts.staff.name')} autoComplete="off" />
        <Field {...form.control('email')} label={t('accounts.email')} type="email" autoComplete="off" />
        <Choice
          {...form.control('role')}
          legend={t('accounts.staff.invite.role')}
          options={STAFF_ROLES.map((value) => ({ value, label: t(`accounts.staff.invite.${value}`) }))}
        />
        {units.length > 0 && (
          <Select
            {...form.control('unitId')}
            label={t('accounts.staff.invite.unit')}
            options={[{ value: '', label: t('accounts.staff.unit.none') }, ...indented(units)]}
          />
        )}
        <div className="row actions">
          <Button kind="primary">{t('accounts.staff.invite.submit')}</Button>
        </div>
      </Form>
    </Section>
  )
}
