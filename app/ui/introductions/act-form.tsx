import { Form, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { said } from '#app/i18n/texts/said.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Fold } from '#app/ui/feedback.tsx'

/** What every act sends along: which state of the page it was made from, and the form's own id. */
export interface ActHead {
  version: number
  formId: string
}

interface ActFormProps extends ActHead {
  intent: string
  /** The word on the button. */
  submit: string
  kind?: 'primary' | 'second'
  children?: ReactNode
}

/** One act as a form of its own. */
export function ActForm({ intent, version, formId, submit, kind = 'second', children }: ActFormProps) {
  const t = useText(said)
  const { formData } = useNavigation()
  const sending = formData?.get('intent') === intent
  return (
    <Form method="post" noValidate className="form">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="formId" value={formId} />
      {children}
      <div className="row actions">
        <Button kind={kind} busy={sending && t('said.sending')}>
          {submit}
        </Button>
      </div>
    </Form>
  )
}

/** An act that is not the next step: folded away until it is wanted, open while something in it is wrong. */
export function FoldedAct({ open, ...form }: ActFormProps & { title: string; open: boolean }) {
  return (
    <Fold summary={form.title} open={open}>
      <ActForm {...form} />
    </Fold>
  )
}
