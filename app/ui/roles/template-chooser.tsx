import type { TemplateGroup } from '#app/domain/roles/template-words.ts'
import { Button } from '#app/ui/button.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { Select } from '#app/ui/form/select.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

interface TemplateChooserProps {
  form: FormValues
  groups: readonly TemplateGroup<{ value: string; label: string }>[]
  /** Null for whom there is no page of templates. */
  href: string | null
}

/**
 * Fills what is empty from a template: the whole form is posted and comes back, so nothing typed is lost. The page of
 * all templates opens beside it for the same reason.
 */
export function TemplateChooser({ form, groups, href }: TemplateChooserProps) {
  const t = useRoleFormText()
  const options = groups.map(({ label, templates }) => ({ label, options: templates }))
  return (
    <section aria-labelledby="skabelon" className="r-template">
      <h2 id="skabelon">{t('form.template')}</h2>
      <div className="row r-template__row">
        <Select
          {...form.control('templateChoice')}
          width="full"
          optional
          label={t('form.template.which')}
          hint={t('form.template.hint')}
          options={[{ value: '', label: t('form.template.choose') }, ...options]}
        />
        <Button name="intent" value="template" formNoValidate>
          {t('form.template.fill')}
        </Button>
      </div>
      {href && (
        <p>
          <a href={href} target="_blank" rel="noreferrer">
            {t('form.template.all')}
          </a>{' '}
          <span className="muted">{t('form.template.newTab')}</span>
        </p>
      )}
    </section>
  )
}
