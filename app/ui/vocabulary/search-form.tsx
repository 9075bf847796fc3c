import { SEARCH_KINDS, type SearchKind } from '#app/domain/vocabulary/search/entry.ts'
import { search as texts } from '#app/i18n/texts/search.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { Combobox } from '../form/combobox.tsx'
import { HintAndError } from '../form/parts.tsx'
import { wire } from '../form/wiring.ts'

/** The one search field over the vocabulary. It asks by GET, so that a search can be kept and sent. */
export function SearchForm({ text, kind }: { text: string; kind: SearchKind | null }) {
  const t = useText(texts)
  const wiring = wire({ name: 'q', hint: t('search.hint') })
  return (
    <form method="get" action={paths.search()} className="form voc v-form">
      <search className="field">
        <label htmlFor={wiring.id}>{t('search.label')}</label>
        <HintAndError hint={t('search.hint')} wiring={wiring} />
        <div className="voc__ask">
          <Combobox name="q" wiring={wiring} kinds={kind ? [kind] : SEARCH_KINDS} defaultValue={text} />
          <Button kind="primary" icon="search">
            {t('search.submit')}
          </Button>
        </div>
      </search>
      {kind && <input type="hidden" name="slags" value={kind} />}
    </form>
  )
}
