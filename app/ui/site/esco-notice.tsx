import { esco } from '#app/i18n/texts/esco.ts'
import { useText } from '#app/i18n/use-text.ts'

/** The notice that ESCO's terms ask for wherever its names are shown. Only for when an import is present. */
export function EscoNotice() {
  const t = useText(esco)
  return (
    <p className="measure muted">
      <span lang="en">{t('esco.source')}</span> {t('esco.modified')}
    </p>
  )
}
