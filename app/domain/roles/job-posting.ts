import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import type { LoadedRole } from './roles.server.ts'

/** schema.org's JobPosting, as search engines read it. */
export type JobPosting = Readonly<Record<string, unknown>>

/** Only what the page itself says: the place is its town, never the address. */
export function jobPosting({ role, workplace, employer }: LoadedRole): JobPosting {
  const area = findPostcode(workplace.postcode)
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: role.title,
    description: role.description,
    identifier: { '@type': 'PropertyValue', name: 'Fleksbro', value: role.id },
    datePosted: (role.publishedAt ?? role.createdAt).toISOString().slice(0, 10),
    employmentType: role.hoursMax < 37 * 60 ? 'PART_TIME' : ['PART_TIME', 'FULL_TIME'],
    hiringOrganization: { '@type': 'Organization', name: employer.name },
    totalJobOpenings: role.positions - role.placed,
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: area?.name ?? workplace.postcode,
        postalCode: workplace.postcode,
        addressCountry: 'DK',
      },
    },
    ...(role.startsOn && { jobStartDate: role.startsOn }),
    ...(role.remote === 100 && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'DK' },
    }),
  }
}
