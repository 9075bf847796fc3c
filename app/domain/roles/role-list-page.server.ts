import type { PublicVisit } from '#app/auth/authorize.server.ts'
import { findCompetence } from '#app/domain/vocabulary/competence.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import { findMunicipality, findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { WORK_AREAS, workAreaNames } from '#app/domain/vocabulary/work-area.ts'
import { roleListTexts } from '#app/i18n/texts/role-list.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { Reader } from '#db/client.server.ts'
import {
  DISTANCES,
  HOUR_BANDS,
  type HourBand,
  type Narrowing,
  narrowings,
  type RoleFilter,
  SOUGHT_OFFERS,
  searchOf,
  without,
} from './role-filter.ts'
import { roleLine } from './role-line.ts'
import { listRoleMunicipalities, listRoles } from './role-list.server.ts'

/** One thing that the list is narrowed to, in words, and the list without it. */
export interface Chip {
  readonly part: Narrowing
  readonly label: string
  readonly href: string
}

interface Option {
  readonly value: string
  readonly label: string
}

/** The public list: one page of roles, what it is narrowed to in words, and what can be chosen. Three statements. */
export async function getRoleList(q: Reader, visit: PublicVisit, filter: Required<RoleFilter>) {
  const { rows, ...list } = await listRoles(q, visit, filter)
  const codes = await listRoleMunicipalities(q)
  const { locale } = visit
  return {
    ...list,
    chips: narrowings(filter).map((part) => ({
      part,
      label: chipLabel(filter, part, locale),
      href: paths.roles() + searchOf(without(filter, part)),
    })),
    choices: choices(codes, locale),
    rows: rows.map((row) => roleLine(row, locale, filter.postcode)),
  }
}

/** What each select offers, "any" first. */
function choices(codes: readonly string[], locale: Locale) {
  const say = translate(roleListTexts, locale)
  const any = (label: string, rest: readonly Option[]): Option[] => [{ value: '', label }, ...rest]
  const municipalities = codes
    .map((code) => ({ value: code, label: findMunicipality(code)?.name ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, 'da'))
  const bands = Object.keys(HOUR_BANDS) as HourBand[]
  return {
    municipalities,
    within: any(
      say('find.within.any'),
      DISTANCES.map((km) => ({ value: km, label: say('find.within.km', { km }) })),
    ),
    hours: any(
      say('find.hours.any'),
      bands.map((band) => ({ value: band, label: say(`find.hours.${band}`) })),
    ),
    areas: any(
      say('find.area.any'),
      WORK_AREAS.map((area) => ({ value: area, label: workAreaNames[area][locale] })),
    ),
    offers: any(
      say('find.offer.any'),
      SOUGHT_OFFERS.map((id) => ({ value: id, label: say(`find.offer.${id}`) })),
    ),
  }
}

function chipLabel(filter: Required<RoleFilter>, part: Narrowing, locale: Locale): string {
  const say = translate(roleListTexts, locale)
  const words: Record<Narrowing, () => string> = {
    q: () => say('find.chip.q', { what: filter.q }),
    work: () => findOccupation(filter.work)?.label[locale] ?? filter.work,
    skill: () => findCompetence(filter.skill)?.label[locale] ?? filter.skill,
    municipality: () => findMunicipality(filter.municipality)?.name ?? filter.municipality,
    postcode: () => {
      const name = findPostcode(filter.postcode)?.name ?? ''
      return say('find.chip.postcode', { what: `${filter.postcode} ${name}`.trim() })
    },
    within: () => say('find.chip.within', { what: filter.within }),
    hours: () => (filter.hours ? say(`find.hours.${filter.hours}`) : ''),
    area: () => (filter.area ? workAreaNames[filter.area][locale] : ''),
    offer: () => (filter.offer ? say(`find.offer.${filter.offer}`) : ''),
    home: () => say('find.home'),
    soon: () => say('find.soon'),
  }
  return words[part]()
}
