import { instantOf } from '#app/domain/rules/calendar.ts'
import { findMunicipality, findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { LoadedRole } from './roles.server.ts'

/** schema.org's JobPosting, as search engines read it. */
export type JobPosting = Readonly<Record<string, unknown>>

/** What the page says besides, in its reader's words. */
interface PageWords {
  readonly hours: string
  readonly tasks: readonly string[]
  readonly offers: readonly string[]
  readonly wants: readonly string[]
}

/** Only what the page itself says: the place is its town, never the address. Lists are left out where they are empty. */
export function jobPosting({ role, workplace, employer }: LoadedRole, words: PageWords): JobPosting {
  const area = findPostcode(workplace.postcode)
  const listed = (items: readonly string[]) => (items.length > 0 ? items.join('. ') : undefined)
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: role.title,
    description: descriptionOf(role.description, words),
    identifier: { '@type': 'PropertyValue', name: 'Fleksbro', value: role.id },
    datePosted: dayOf(role.publishedAt ?? role.createdAt),
    validThrough: role.expiresOn ? instantOf(role.expiresOn, '23:59').toISOString() : undefined,
    employmentType: role.hoursMax < 37 * 60 ? 'PART_TIME' : ['PART_TIME', 'FULL_TIME'],
    workHours: words.hours,
    responsibilities: listed(words.tasks),
    qualifications: listed(words.wants),
    jobBenefits: listed(words.offers),
    hiringOrganization: { '@type': 'Organization', name: employer.name },
    totalJobOpenings: role.positions - role.placed,
    directApply: false,
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: area?.name ?? workplace.postcode,
        addressRegion: findMunicipality(workplace.municipalityCode)?.name,
        postalCode: workplace.postcode,
        addressCountry: 'DK',
      },
    },
    jobStartDate: role.startsOn ?? undefined,
    ...(role.remote === 100 && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'DK' },
    }),
  }
  return JSON.parse(JSON.stringify(posting)) as JobPosting
}

/** Search engines want HTML: a paragraph for each that was written, then the tasks as a list. */
function descriptionOf(text: string, { tasks }: PageWords): string {
  const plainHtml = (plain: string) => plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  const paragraphs = text.split(/\n+/).flatMap((line) => (line.trim() ? [`<p>${plainHtml(line.trim())}</p>`] : []))
  const list = tasks.length > 0 ? `<ul>${tasks.map((task) => `<li>${plainHtml(task)}</li>`).join('')}</ul>` : ''
  return paragraphs.join('') + list
}
