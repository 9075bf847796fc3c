import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { inTreeOrder, unitPath } from '#app/domain/municipalities/unit-tree.ts'
import { listUnits } from '#app/domain/municipalities/units.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { listStaff } from './accounts.server.ts'
import type { StaffFilter } from './form.ts'

const STAFF_A_PAGE = 25
/** In the address: those who belong to no unit. */
const NO_UNIT = 'ingen'

/** One page of the municipality's staff in words, and the units to filter by and invite to; two statements. */
export async function getStaffPage(q: Reader, visit: OpenVisit, filter: StaffFilter) {
  const t = translate(accounts, visit.locale)
  const units = await listUnits(q, visit.actor.municipalityCode ?? '')
  const all = await listStaff(q, visit)
  const found = all.filter(
    ({ role, unitId, state }) =>
      (filter.role === null || role === filter.role) &&
      (filter.state === null || state === filter.state) &&
      (filter.unit === null || (unitId ?? NO_UNIT) === filter.unit),
  )
  const pages = Math.max(1, Math.ceil(found.length / STAFF_A_PAGE))
  const page = Math.min(filter.page, pages)
  return {
    total: found.length,
    page,
    pages,
    units: inTreeOrder(units),
    staff: found.slice((page - 1) * STAFF_A_PAGE, page * STAFF_A_PAGE).map(({ invitedUntil, unitId, ...row }) => ({
      ...row,
      unit: unitPath(units, unitId),
      access: invitedUntil
        ? t('accounts.staff.invited', { date: formatDate(invitedUntil, visit.locale) })
        : t(`accounts.staff.${row.state === 'invited' ? 'expired' : row.state}`),
    })),
  }
}
