import type { Told } from '#app/domain/insight/overview-words.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { insight } from '#app/i18n/texts/insight.ts'

export type InsightTexts = (typeof insight)['da']

/** A number, or the word that it is not told. */
export function ToldNumber({ told }: { told: Told }) {
  const t = useSentText<InsightTexts>()
  return told ?? <span className="muted small">{t('overview.hidden')}</span>
}
