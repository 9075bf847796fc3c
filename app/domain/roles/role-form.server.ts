import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { assertCan } from '#app/auth/authorize.server.ts'
import { listWorkplaces, loadEmployer } from '#app/domain/employers/employers.server.ts'
import { changesByQuestion } from '#app/domain/reach/question-changes.server.ts'
import { findTemplate } from '#app/domain/vocabulary/template.ts'
import { notFound } from '#app/http/errors.server.ts'
import { roleForm } from '#app/i18n/texts/role-form.ts'
import type { Text } from '#app/i18n/translate.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { draftValues } from './draft-form.ts'
import { type DraftKey, findDraft } from './drafts.server.ts'
import { firstQuestions } from './first-questions.ts'
import { asMatchRole, type MatchableRole } from './match-role.ts'
import { isEditable, type RoleStatus } from './role.ts'
import { choicesOf, filledFrom, orderOf, type RoleFormChoices } from './role-form-choices.ts'
import { findWordingReason } from './role-log.server.ts'
import { valuesOf } from './role-values.ts'
import { excludingWordsIn } from './role-words.ts'
import { subjectOf, unscopedRole } from './roles.server.ts'
import type { TemplateUse } from './template-words.ts'

/** Everything that the form of a role shows before anything is typed. */
export interface RoleFormPage {
  /** Null while there is no account. */
  readonly employer: { readonly id: string; readonly name: string; readonly verified: boolean } | null
  /** Null for a role that is not there yet. */
  readonly role: { readonly id: string; readonly title: string; readonly status: RoleStatus } | null
  readonly version: number
  readonly formId: string
  readonly seen: string
  readonly values: Readonly<Record<string, unknown>>
  /** The text has words that shut people out: why they are kept is asked for. */
  readonly askReason: boolean
  /** The template that the address named and that fills the form. */
  readonly template: TemplateUse | null
  /** The form goes on with what was written before. */
  readonly draft: boolean
  readonly choices: RoleFormChoices
  readonly order: readonly string[]
  /** The words of the form in the reader's language. */
  readonly texts: Readonly<Record<string, Text>>
}

/** What a new role begins with, beside its employer. */
export interface NewRole {
  readonly employerId: string
  /** SESSION_SECRET, for the numbers that order the questions. */
  readonly secret: string
  readonly templateId: string | null
  /** What she may have written before she signed in; null for a consultant. */
  readonly draft: DraftKey | null
}

/**
 * The form of a new role of an employer: empty, filled from a template, or with what was written before there was an
 * account. A template that nobody knows fills nothing. Throws 404 for an employer whose roles this actor may not edit.
 */
export async function getNewRoleForm(db: Db, visit: OpenVisit, asked: NewRole): Promise<RoleFormPage> {
  const { employerId, secret, draft } = asked
  const template = asked.templateId ? findTemplate(asked.templateId) : null
  const { employer, places, body } = await db.read(async (q) => ({
    employer: await loadEmployer(q, visit, employerId, 'role.edit'),
    places: await listWorkplaces(q, employerId),
    body: draft && !template ? await findDraft(q, visit.now, draft) : null,
  }))
  const { id, name, status } = employer
  const only = places.length === 1 ? places[0] : undefined
  const written = body && draftValues(body)
  const values = { positions: '1', ...(only && { workplaceId: only.id }), ...written }
  const hours = template?.hours ?? { min: 60, max: 37 * 60 }
  const role = { ...NOTHING_YET, hoursMin: hours.min, hoursMax: hours.max, tasks: template?.tasks ?? [] }
  const at = only ?? places[0]
  const changes = at ? await changesByQuestion(db, visit, { employerId, secret }, asMatchRole(role, at)) : null
  const first = firstQuestions({ ...role, template }, only?.conditions ?? {}, changes)
  return {
    employer: { id, name, verified: status === 'verified' },
    role: null,
    version: 1,
    formId: v7(),
    seen: visit.now.toISOString(),
    ...filledFrom(template, values, visit.locale),
    askReason: false,
    draft: body !== null,
    choices: choicesOf({ of: 'role', first, places, chosen: only }, visit.locale),
    order: orderOf('role', first),
    texts: roleForm[visit.locale],
  }
}

/** A role of which nothing is answered, as far as matching is concerned. */
const NOTHING_YET: Omit<MatchableRole, 'hoursMin' | 'hoursMax'> = {
  id: 'new',
  positions: 1,
  placed: 0,
  week: null,
  fixedDays: [],
  maxPerDay: null,
  minShift: null,
  conditions: {},
  competences: [],
  licences: [],
  tasks: [],
  remote: 0,
  latestStart: null,
}

/** The form of a role as it is now. Throws 404 for one that this actor may not edit, or that is closed. */
export async function getRoleForm(db: Db, visit: OpenVisit, id: string, secret: string): Promise<RoleFormPage> {
  const { role, workplace, employer, places, wordingReason, askReason } = await db.read(async (q) => {
    const found = await unscopedRole(q, id)
    if (!found) throw notFound()
    assertCan(visit.actor, 'role.edit', subjectOf(found.employer))
    if (!isEditable(found.role.status)) throw notFound()
    const asks = excludingWordsIn(found.role, visit.locale).length > 0
    const reason = asks ? await findWordingReason(q, found.role) : null
    return { ...found, places: await listWorkplaces(q, found.employer.id), wordingReason: reason, askReason: asks }
  })
  const asking = { employerId: employer.id, secret }
  const changes = await changesByQuestion(db, visit, asking, asMatchRole(role, workplace))
  const first = firstQuestions(role, workplace.conditions, changes)
  return {
    employer: { id: employer.id, name: employer.name, verified: employer.status === 'verified' },
    role: { id, title: role.title, status: role.status },
    version: role.version,
    formId: v7(),
    seen: visit.now.toISOString(),
    values: { ...valuesOf(role, visit.locale), ...(wordingReason && { wordingReason }) },
    askReason,
    template: null,
    draft: false,
    choices: choicesOf({ of: 'role', first, places, chosen: workplace }, visit.locale),
    order: orderOf('role', first),
    texts: roleForm[visit.locale],
  }
}

/** Nothing but whether this actor may edit a role: what an action asks before it answers. Throws 404. */
export async function assertRoleEditable(db: Db, visit: OpenVisit, id: string): Promise<void> {
  const found = await db.read((q) => unscopedRole(q, id))
  if (!found) throw notFound()
  assertCan(visit.actor, 'role.edit', subjectOf(found.employer))
  if (!isEditable(found.role.status)) throw notFound()
}
