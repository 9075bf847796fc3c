import { Form } from '@remix-run/react'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { AnswerPageTexts } from '#app/i18n/texts/answer-page-server.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Confirmation } from '#app/ui/confirm.tsx'
import { ButtonLink, TextLink } from '#app/ui/link.tsx'

interface OwnNoProps {
  version: number
  formId: string
  roleId: string | null
}

/** After her no: it is in order, what becomes of it, and the way back. */
export function OwnNo({ version, formId, roleId }: OwnNoProps) {
  const t = useSentText<AnswerPageTexts>()
  return (
    <div className="stack">
      <Confirmation title={t('no.title')} action={<ButtonLink href={paths.ownRoles()}>{t('no.others')}</ButtonLink>}>
        {t('no.text')}
      </Confirmation>
      <p className="measure">{t('no.kept')}</p>
      <Form method="post" className="stack">
        <input type="hidden" name="intent" value="undo" />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="formId" value={formId} />
        <p className="measure muted">{t('no.undo.text')}</p>
        <div className="row actions">
          <Button>{t('no.undo')}</Button>
        </div>
      </Form>
      {roleId && (
        <p>
          <TextLink quiet href={paths.hideFrom(roleId)}>
            {t('hide')}
          </TextLink>
        </p>
      )}
    </div>
  )
}
