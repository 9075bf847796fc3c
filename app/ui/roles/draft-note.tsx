import { Form } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/feedback.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

/** The form goes on with what was written before: how long that is kept, and a way to be rid of it. */
export function DraftNote() {
  const t = useRoleFormText()
  return (
    <Note title={t('form.draft.title')}>
      <p>{t('form.draft.text')}</p>
      <Form method="post" action={paths.postJob()} reloadDocument>
        <Button small name="intent" value="drop">
          {t('form.draft.drop')}
        </Button>
      </Form>
    </Note>
  )
}
