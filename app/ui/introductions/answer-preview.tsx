import { useSentText } from '#app/i18n/sent-text.ts'
import type { AnswerPageTexts } from '#app/i18n/texts/answer-page-server.ts'
import { Button } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'

export interface SeenField {
  field: string
  lines: readonly { term: string; value: string }[]
}

interface AnswerPreviewProps {
  employer: string
  seen: readonly SeenField[]
  /** The fields that are ticked now. */
  chosen: readonly string[]
}

/** What the employer would see with what is ticked: the lines of its own page. Without a script, at the press of a button. */
export function AnswerPreview({ employer, seen, chosen }: AnswerPreviewProps) {
  const t = useSentText<AnswerPageTexts>()
  const lines = seen.filter(({ field }) => chosen.includes(field)).flatMap((one) => one.lines)
  return (
    <section className="panel c-preview" aria-labelledby="saadan">
      <h3 id="saadan">{t('preview.title', { employer })}</h3>
      <div aria-live="polite">
        {lines.length === 0 ? <p>{t('preview.none')}</p> : <Facts items={lines} />}
        {lines.length > 0 && <p className="small muted">{t('preview.rest')}</p>}
      </div>
      <noscript>
        <Button small formMethod="get" formNoValidate>
          {t('preview.show')}
        </Button>
      </noscript>
    </section>
  )
}
