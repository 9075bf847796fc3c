import { SEARCH_KINDS } from '#app/domain/vocabulary/search/entry.ts'
import { publicRoles } from '#app/i18n/texts/roles-public.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Combobox } from '../form/combobox.tsx'
import { wire } from '../form/wiring.ts'

/** Any words among the open jobs, with what the vocabulary calls work and competences as suggestions. */
export function RoleSearch({ words }: { words: string }) {
  const t = useText(publicRoles)
  const wiring = wire({ name: 'q' })
  return (
    <div className="d-search r-search">
      <label htmlFor={wiring.id}>{t('roles.list.search')}</label>
      <Combobox name="q" wiring={wiring} kinds={SEARCH_KINDS} defaultValue={words} />
    </div>
  )
}
