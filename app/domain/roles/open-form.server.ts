import type { PublicVisit } from '#app/auth/authorize.server.ts'
import { findTemplate } from '#app/domain/vocabulary/template.ts'
import { badRequest } from '#app/http/errors.server.ts'
import { type FieldErrors, type Parsed, parseForm } from '#app/http/form.server.ts'
import { roleForm } from '#app/i18n/texts/role-form.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import type { Reader } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { bodyOf, type DraftBody, draftSchema, draftValues, NEW_PLACE } from './draft-form.ts'
import { findDraft } from './drafts.server.ts'
import { firstQuestions } from './first-questions.ts'
import type { RoleForm } from './form.ts'
import type { RoleFormPage } from './role-form.server.ts'
import { choicesOf, filledFrom, orderOf } from './role-form-choices.ts'
import { wordErrors } from './write-role.server.ts'

/**
 * The form of a job for somebody without an account: empty, from a template, or with what she wrote before. Nothing in
 * it depends on any candidate: the questions stand in the published order.
 */
export async function getOpenForm(
  q: Reader,
  visit: PublicVisit,
  token: string | null,
  templateId: string | null,
): Promise<RoleFormPage> {
  const body = token ? await findDraft(q, visit.now, { token }) : null
  const named = templateId && !body ? findTemplate(templateId) : null
  const template = named ?? findTemplate(body?.template?.[0] ?? '')
  const first = firstQuestions({ conditions: {}, tasks: [], template }, {}, null)
  return {
    employer: null,
    role: null,
    version: 1,
    formId: v7(),
    seen: visit.now.toISOString(),
    ...filledFrom(named, { positions: '1', workplaceId: NEW_PLACE, ...(body && draftValues(body)) }, visit.locale),
    askReason: body?.wordingReason !== undefined,
    draft: body !== null,
    choices: choicesOf({ of: 'both', first, places: [], chosen: undefined }, visit.locale),
    order: orderOf('both', first),
    texts: roleForm[visit.locale],
  }
}

/**
 * Reads the form: what of it is kept (null when it is too much), what is wrong with it, and words that shut people out.
 * A field with a CPR number is never kept. Throws 400 for a body that is no form.
 */
export async function readOpenForm(
  visit: PublicVisit,
  request: Request,
): Promise<{ parsed: Parsed<RoleForm>; body: DraftBody | null; errors: FieldErrors }> {
  const form = await request
    .clone()
    .formData()
    .catch(() => null)
  if (!form) throw badRequest()
  const parsed = await parseForm(visit, request, draftSchema(visit.locale), rolesServer)
  const { submission } = parsed
  const wrong = submission.status === 'error' ? (submission.error ?? {}) : {}
  const refused = Object.keys(wrong).filter((name) => wrong[name]?.some((message) => REFUSED.includes(message)))
  const body = bodyOf(form, refused)
  if (body === null) return { parsed, body, errors: { '': ['roles.error.tooLong'] } }
  if (submission.status !== 'success') return { parsed, body, errors: {} }
  return { parsed, body, errors: wordErrors(visit, 'draft', submission.value) }
}

/** What is wrong with a field that may not even be kept. */
const REFUSED = ['errors.cpr', 'errors.invalid']
