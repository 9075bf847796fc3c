import { and, eq } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { listWorkplaces } from '#app/domain/employers/employers.server.ts'
import { closeFilled } from '#app/domain/introductions/close-filled.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { FieldErrors } from '#app/http/form.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { employers, roles, workplaces } from '#db/schema/index.ts'
import { type DraftKey, dropDraft } from './drafts.server.ts'
import { contentOf, type RoleForm } from './form.ts'
import { isEditable, type RoleContent, type RoleStatus, statusForPositions } from './role.ts'
import { changesBetween, type ForeignChange } from './role-change.ts'
import { listForeignChanges, type RoleLogDetails } from './role-log.server.ts'
import { excludingWordsIn } from './role-words.ts'
import { type RoleRow, subjectOf, unscopedRole } from './roles.server.ts'

/** What became of a change: done, or what a person can mend. `changed` is what somebody else did meanwhile. */
export type Changed =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly errors: FieldErrors
      readonly changed?: readonly ForeignChange[]
      /** The version that the form has to carry next. */
      readonly version?: number
    }

/** What the log says about who acted: a consultant acts for the employer. */
export function onBehalf(actor: Actor): Pick<RoleLogDetails, 'onBehalfOf'> {
  return actor.role === 'consultant' ? { onBehalfOf: 'employer' } : {}
}

/**
 * Makes a draft for an employer; posting the same form again leads to the same draft. Throws 404 for an employer whose
 * roles this actor may not edit. `draft`: what the form went on with, which is used up.
 */
export async function createRole(
  db: Db,
  visit: OpenVisit,
  employerId: string,
  form: RoleForm,
  draft: DraftKey | null = null,
): Promise<Done | Refused> {
  return once(db, visit, form.formId ?? v7(), async (tx) => {
    const [employer] = await tx.select().from(employers).where(eq(employers.id, employerId))
    if (!employer) throw notFound()
    assertCan(visit.actor, 'role.edit', subjectOf(employer))
    const errors = { ...(await workplaceErrors(tx, employerId, form)), ...wordErrors(visit, 'draft', form) }
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const id = v7()
    const content = contentOf(form)
    const { now: createdAt, actor } = visit
    const wordingReason = reasonOf(form).wordingReason ?? null
    const made = { id, employerId, wordingReason, createdAt, createdBy: actor.userId }
    await tx.insert(roles).values({ ...columns(content), ...made })
    if (draft) await dropDraft(tx, draft)
    const details: RoleLogDetails = { version: 1, title: content.title, ...onBehalf(actor), ...reasonOf(form) }
    await recordChange(tx, visit, { entity: 'role', entityId: id, action: 'created', details })
    return { ok: true, path: paths.ownRole(id) }
  })
}

/**
 * Saves a role's answers. A form that was opened on an older version changes nothing and is told what the others did.
 * Throws 404 for a role that this actor may not edit.
 */
export async function updateRole(db: Db, visit: OpenVisit, id: string, form: RoleForm): Promise<Changed> {
  return db.tx(async (tx): Promise<Changed> => {
    const found = await unscopedRole(tx, id)
    if (!found) throw notFound()
    const { role, employer } = found
    assertCan(visit.actor, 'role.edit', subjectOf(employer))
    if (!isEditable(role.status)) return { ok: false, errors: { '': ['roles.error.closed'] } }
    if (role.version !== form.version) {
      const { version, seen } = form
      const changed = await listForeignChanges(tx, visit.now, { entity: 'role', id, version, seen })
      const places = await listWorkplaces(tx, employer.id)
      return {
        ok: false,
        errors: { '': ['errors.changed'] },
        changed: changed.map((change) => withNames(change, places)),
        version: role.version,
      }
    }
    const errors = {
      ...(await workplaceErrors(tx, employer.id, form)),
      ...stateErrors(role, form),
      ...wordErrors(visit, role.status, form),
    }
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const content = contentOf(form)
    const changes = changesBetween(role, content)
    const reason = reasonOf(form)
    if (changes.length === 0 && !reason.wordingReason) return { ok: true }
    const version = role.version + 1
    const status = statusForPositions({ ...content, status: role.status, placed: role.placed })
    await tx
      .update(roles)
      .set({ ...columns(content), status, version, wordingReason: keptReason(form, role.wordingReason) })
      .where(eq(roles.id, id))
    const details: RoleLogDetails = { version, changes, ...onBehalf(visit.actor), ...reason }
    await recordChange(tx, visit, { entity: 'role', entityId: id, action: 'changed', details })
    if (status === 'filled' && role.status !== 'filled') await closeFilled(tx, visit, id)
    return { ok: true }
  })
}

/** Workplaces are told by name: nobody knows them by id. */
function withNames(change: ForeignChange, places: readonly { id: string; name: string }[]): ForeignChange {
  if (change.field !== 'workplaceId') return change
  const named = (id: unknown) => places.find((place) => place.id === id)?.name ?? null
  return { ...change, was: named(change.was), is: named(change.is) }
}

/** The workplace has to be one of the employer's own. */
async function workplaceErrors(q: Reader, employerId: string, form: RoleForm): Promise<FieldErrors> {
  const [own] = await q
    .select({ id: workplaces.id })
    .from(workplaces)
    .where(and(eq(workplaces.id, form.workplaceId), eq(workplaces.employerId, employerId)))
  return own ? {} : { workplaceId: ['roles.error.workplace'] }
}

/** What a role that others can see, or that people work in, may not become. */
function stateErrors(role: RoleRow, form: RoleForm): FieldErrors {
  return {
    ...(role.status !== 'draft' && form.description === '' && { description: ['roles.error.description'] }),
    ...(form.positions < role.placed && { positions: ['roles.error.positionsTaken'] }),
  }
}

/** A word that shuts people out is changed, or kept with a reason. A draft that is put aside may wait. */
export function wordErrors(visit: Pick<OpenVisit, 'locale'>, status: RoleStatus, form: RoleForm): FieldErrors {
  if (form.wordingReason !== null || (status === 'draft' && form.intent === 'save')) return {}
  const say = translate(rolesServer, visit.locale)
  const errors: Record<string, string[]> = {}
  for (const { field, word, suggestion } of excludingWordsIn(form, visit.locale))
    errors[field] = [...(errors[field] ?? []), say('roles.error.word', { word, suggestion })]
  return errors
}

function reasonOf(form: RoleForm): Pick<RoleLogDetails, 'wordingReason'> {
  const kept = form.wordingReason !== null && excludingWordsIn(form, 'da').length > 0
  return kept ? { wordingReason: form.wordingReason! } : {}
}

/** The reason that stays with the role: the new one, or the old one for as long as there are such words. */
function keptReason(form: RoleForm, before: string | null): string | null {
  return excludingWordsIn(form, 'da').length > 0 ? (form.wordingReason ?? before) : null
}

/** The content as the table takes it: drizzle's columns want lists that they could write to. */
export function columns(content: RoleContent) {
  const { fixedDays, competences, licences, tasks, ...rest } = content
  return {
    ...rest,
    fixedDays: [...fixedDays],
    competences: [...competences],
    licences: [...licences],
    tasks: [...tasks],
  }
}
