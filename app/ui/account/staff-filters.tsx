import { ACCESS_STATES, STAFF_ROLES } from '#app/domain/accounts/account.ts'
import type { PlacedUnit } from '#app/domain/municipalities/unit-tree.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { FilterBar, FilterSelect } from '#app/ui/find-way.tsx'
import { indented } from '#app/ui/municipalities/unit-options.ts'

interface StaffFiltersProps {
  filter: { role: string | null; unit: string | null; state: string | null }
  units: readonly PlacedUnit[]
}

/** Role, unit and access, in the address. */
export function StaffFilters({ filter, units }: StaffFiltersProps) {
  const t = useText(accounts)
  const any = { value: '', label: t('accounts.staff.any') }
  const used = Object.values({ ...filter, page: null }).some((value) => value !== null)
  return (
    <FilterBar resetHref={used ? paths.accounts() : undefined}>
      <FilterSelect
        name="rolle"
        label={t('accounts.staff.role')}
        defaultValue={filter.role ?? ''}
        options={[any, ...STAFF_ROLES.map((value) => ({ value, label: t(`accounts.role.${value}`) }))]}
      />
      <FilterSelect
        name="enhed"
        label={t('accounts.staff.unit')}
        defaultValue={filter.unit ?? ''}
        options={[any, ...indented(units), { value: 'ingen', label: t('accounts.staff.unit.none') }]}
      />
      <FilterSelect
        name="adgang"
        label={t('accounts.staff.state')}
        defaultValue={filter.state ?? ''}
        options={[any, ...ACCESS_STATES.map((value) => ({ value, label: t(`accounts.staff.is.${value}`) }))]}
      />
    </FilterBar>
  )
}
