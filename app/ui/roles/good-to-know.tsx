import { Panel } from '#app/ui/card.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

/** Beside the form of a job: what makes it easier to answer. */
export function GoodToKnow({ hasAccount, verified }: { hasAccount: boolean; verified: boolean }) {
  const t = useRoleFormText()
  return (
    <Panel title={t('form.aside')} titleId="good-to-know">
      <ul className="stack small">
        {!verified && <li>{t('form.aside.waiting')}</li>}
        {!hasAccount && <li>{t('form.aside.account')}</li>}
        <li>{t('form.aside.unknown')}</li>
        <li>{t('form.aside.diagnosis')}</li>
        <li>{t('form.aside.pay')}</li>
      </ul>
    </Panel>
  )
}
