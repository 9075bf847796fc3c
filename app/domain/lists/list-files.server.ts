import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { listIntroductionsForFile } from '#app/domain/introductions/introductions.server.ts'
import { waitsFor } from '#app/domain/roles/role.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { findMunicipality } from '#app/domain/vocabulary/postcode.ts'
import { badRequest } from '#app/http/errors.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { candidates as candidateWords } from '#app/i18n/texts/candidates.ts'
import { employers as employerWords } from '#app/i18n/texts/employers.ts'
import { introductions as introductionWords } from '#app/i18n/texts/introductions.ts'
import { roles as roleWords } from '#app/i18n/texts/roles.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { readList } from './asked.ts'
import { listCandidatesForFile } from './candidate-list.server.ts'
import { writeCsv } from './csv.ts'
import { listEmployersForFile } from './employer-list.server.ts'
import { candidateList, employerList, introductionList, roleList } from './lists.ts'
import { listRolesForFile } from './role-list.server.ts'
import { writeModes } from './travel-words.ts'

// Files are read by programs, so their columns are the same in every language (SURFACE, CSV).

/** Candidates as a file that can be imported again, and what the list knows. Throws 400 for a list that is too long. */
export async function candidatesFile(q: Reader, visit: OpenVisit, search: URLSearchParams): Promise<string> {
  const rows = notTooMany(await listCandidatesForFile(q, visit, readList(candidateList, search)))
  const status = translate(candidateWords, 'da')
  return writeCsv([
    'navn;kommune;postnr;telefon;email;timer_min;timer_max;transport;rejse_min;status;ansvarlig;sidste_samtale;bekraeftet;bevilget'.split(
      ';',
    ),
    ...rows.map((row) => [
      row.name,
      place(row.municipalityCode),
      row.postcode,
      row.phone,
      row.email,
      hours(row.hoursMin),
      hours(row.hoursMax),
      writeModes(row.travelModes ?? []),
      row.travelMinutes,
      status(`candidates.status.${row.status}`),
      row.consultant,
      row.lastTalk,
      row.lastConfirmedAt && dayOf(row.lastConfirmedAt),
      row.approvedOn,
    ]),
  ])
}

/** Employers as a file that can be imported again, and what the list knows. Throws 400 for a list that is too long. */
export async function employersFile(q: Reader, visit: OpenVisit, search: URLSearchParams): Promise<string> {
  const rows = notTooMany(await listEmployersForFile(q, visit, readList(employerList, search)))
  const status = translate(employerWords, 'da')
  return writeCsv([
    'cvr;navn;p_nummer;adresse;postnr;kontakt;email;telefon;kommune;status;job_slaaet_op;oprettet'.split(';'),
    ...rows.map(({ employer, place: at, person, openRoles }) => [
      employer.cvr,
      employer.name,
      at?.pNumber ?? null,
      at?.address ?? null,
      at?.postcode ?? null,
      person?.name ?? null,
      person?.email ?? null,
      employer.phone,
      place(employer.municipalityCode),
      status(`employers.status.${employer.status}`),
      openRoles,
      dayOf(employer.createdAt),
    ]),
  ])
}

/** Jobs as a file. Throws 400 for a list that is too long. */
export async function rolesFile(q: Reader, visit: OpenVisit, search: URLSearchParams): Promise<string> {
  const rows = notTooMany(await listRolesForFile(q, visit, readList(roleList, search)))
  const say = translate(roleWords, 'da')
  return writeCsv([
    'job;virksomhed;kommune;postnr;status;venter_paa;pladser;besat;timer_min;timer_max;oprettet;udloeber'.split(';'),
    ...rows.map((row) => [
      row.title,
      row.employerName,
      place(row.municipalityCode),
      row.postcode,
      say(`roles.status.${row.status}`),
      say(`roles.staff.waits.${waitsFor(row, row.employerStatus)}`),
      row.positions,
      row.placed,
      hours(row.hoursMin),
      hours(row.hoursMax),
      dayOf(row.createdAt),
      row.expiresOn,
    ]),
  ])
}

/** Introductions as a file. Throws 400 for a list that is too long. */
export async function introductionsFile(q: Reader, visit: OpenVisit, search: URLSearchParams): Promise<string> {
  const lines = notTooMany(await listIntroductionsForFile(q, visit, readList(introductionList, search)))
  const say = translate(introductionWords, 'da')
  return writeCsv([
    'borger;job;virksomhed;trin;siden;frist'.split(';'),
    ...lines.map((line) => [
      line.candidateName,
      line.roleTitle,
      line.employerName,
      say(`introductions.status.${line.status}`),
      dayOf(line.since),
      line.dueOn,
    ]),
  ])
}

const place = (code: string) => findMunicipality(code)?.name ?? code
const hours = (minutes: number | null) => (minutes === null ? null : formatHours(minutes, 'da'))

function notTooMany<T>(rows: T | null): T {
  if (rows === null) throw badRequest()
  return rows
}
