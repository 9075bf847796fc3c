import type { RoleFilter } from '#app/domain/roles/role-filter.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { roleListTexts } from '#app/i18n/texts/role-list.ts'
import { publicRoles } from '#app/i18n/texts/roles-public.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { FilterBar, FilterSelect } from '../find-way.tsx'
import { Icon } from '../icon.tsx'
import { RoleSearch } from './role-search.tsx'

interface Option {
  readonly value: string
  readonly label: string
}

interface RoleFiltersProps {
  filter: Required<RoleFilter>
  choices: Readonly<Record<'municipalities' | 'within' | 'hours' | 'areas' | 'offers', readonly Option[]>>
  /** What was typed as a postcode and is none. */
  notPostcode: string | null
}

/** What a tired person narrows a list of jobs by: words, place and hours first, the rest folded away. */
export function RoleFilters({ filter, choices, notPostcode }: RoleFiltersProps) {
  const t = useSentText<(typeof roleListTexts)['da']>()
  const say = useText(publicRoles)
  const { municipality, area, offer, home, soon } = filter
  const narrowed = municipality !== '' || area !== '' || offer !== '' || home || soon
  return (
    <FilterBar action={paths.roles()}>
      <RoleSearch key={filter.q} words={filter.q} />
      <Postcode typed={notPostcode ?? filter.postcode} wrong={notPostcode !== null} />
      <FilterSelect name="km" label={t('find.within')} options={choices.within} defaultValue={filter.within} />
      <FilterSelect name="timer" label={t('find.hours')} options={choices.hours} defaultValue={filter.hours} />
      <details className="fold r-more" open={narrowed}>
        <summary>{t('find.more')}</summary>
        <div className="fold__body r-more__in">
          <FilterSelect name="omraade" label={t('find.area')} options={choices.areas} defaultValue={area} />
          <FilterSelect name="tilbyder" label={t('find.offer')} options={choices.offers} defaultValue={offer} />
          <FilterSelect
            name="kommune"
            label={say('roles.list.municipality')}
            options={[{ value: '', label: say('roles.list.everywhere') }, ...choices.municipalities]}
            defaultValue={municipality}
          />
          <FilterSelect
            name="orden"
            label={t('find.sort')}
            options={[
              { value: 'naermest', label: t('find.sort.near') },
              { value: 'nyeste', label: t('find.sort.new') },
            ]}
            defaultValue={filter.sort === 'new' ? 'nyeste' : 'naermest'}
          />
          <FilterTick name="hjemme" label={t('find.home')} ticked={home} />
          <FilterTick name="snart" label={t('find.soon')} ticked={soon} />
        </div>
      </details>
      {filter.work && <input type="hidden" name="arbejde" value={filter.work} />}
      {filter.skill && <input type="hidden" name="kan" value={filter.skill} />}
    </FilterBar>
  )
}

function Postcode({ typed, wrong }: { typed: string; wrong: boolean }) {
  const t = useSentText<(typeof roleListTexts)['da']>()
  return (
    <div className="r-postcode">
      <label htmlFor="postnr">{t('find.postcode')}</label>
      {wrong && (
        <p className="error" id="postnr-error">
          <Icon name="warning" />
          {t('find.postcode.unknown')}
        </p>
      )}
      <input
        className="input"
        id="postnr"
        name="postnr"
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={4}
        defaultValue={typed}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'postnr-error' : undefined}
      />
    </div>
  )
}

function FilterTick({ name, label, ticked }: { name: string; label: string; ticked: boolean }) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value="1" defaultChecked={ticked} />
      <span>{label}</span>
    </label>
  )
}
