import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { can } from '#app/auth/policy.ts'
import { type DraftKey, findDraft } from '#app/domain/roles/drafts.server.ts'
import { jobsOf, type OwnJobs } from '#app/domain/roles/own-jobs.ts'
import { listRolesOf, subjectOf } from '#app/domain/roles/roles.server.ts'
import type { Reader } from '#db/client.server.ts'
import { type EmployerStatus, readNote } from './employer.ts'
import { type EmployerWorkplace, workplaceLine } from './employer-pages.server.ts'
import { listWorkplaces, loadEmployer } from './employers.server.ts'

/** An employer's own start page: where it stands with the municipality, its jobs and its places. */
export interface OwnPage extends OwnJobs {
  readonly name: string
  readonly status: EmployerStatus
  /** Why it was refused; null when it was not. */
  readonly refusal: string | null
  readonly workplaces: readonly (EmployerWorkplace & { readonly jobs: number })[]
  readonly mayEdit: boolean
  /** She began a job before she signed in, and it waits to be gone on with. */
  readonly begun: boolean
}

/** What the address asks for: jobs in one state, and a page. */
export interface OwnPageAsked {
  readonly state: string
  readonly page: number
  readonly draft: DraftKey | null
}

/** An employer's own page. Four statements. Throws 404. */
export async function getOwnPage(q: Reader, visit: OpenVisit, id: string, asked: OwnPageAsked): Promise<OwnPage> {
  const employer = await loadEmployer(q, visit, id, 'employer.read')
  const places = await listWorkplaces(q, id)
  const roles = await listRolesOf(q, visit.actor, id)
  const begun = asked.draft !== null && (await findDraft(q, visit.now, asked.draft)) !== null
  const note = readNote(employer.verificationNote)
  return {
    name: employer.name,
    status: employer.status,
    refusal: note?.kind === 'refused' ? note.reason : null,
    ...jobsOf(roles, asked, visit),
    workplaces: places.map((place) => ({
      ...workplaceLine(place),
      jobs: roles.filter(({ role }) => role.workplaceId === place.id && role.status !== 'closed').length,
    })),
    mayEdit: can(visit.actor, 'employer.edit', subjectOf(employer)),
    begun,
  }
}
