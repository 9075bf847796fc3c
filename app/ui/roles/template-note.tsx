import { useEffect, useRef } from 'react'
import type { TemplateUse } from '#app/domain/roles/template-words.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

/** Focus on load needs no script. */
const focused = { tabIndex: -1, autoFocus: true }

/** What a template has filled, and what it left as it was written. Takes focus when it appears. */
export function TemplateNote({ use }: { use: TemplateUse }) {
  const t = useRoleFormText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (use) box.current?.focus()
  }, [use])
  return (
    <div className="banner banner--positive r-used" role="status" ref={box} {...focused}>
      <Icon name="check" />
      <div className="stack">
        <p>
          <strong>{t('form.template.used', { name: use.name })}</strong>{' '}
          {use.filled ? t('form.template.filled', { what: use.filled }) : t('form.template.nothing')}
        </p>
        {use.kept && <p>{t('form.template.kept', { what: use.kept })}</p>}
      </div>
    </div>
  )
}
