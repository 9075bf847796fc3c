import { type RoleForm, roleSchema } from '#app/domain/roles/form.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'

/** What a browser posts for a small role that is in order. */
export const aRoleForm = {
  intent: 'save',
  version: '1',
  title: 'Varemodtagelse',
  description: 'Tage imod varer og tælle op.',
  hoursMin: '8',
  hoursMax: '12',
}

/** Reads posted fields as the role form does: the form, or the messages by field. */
export async function postRole(
  fields: Readonly<Record<string, string | readonly string[]>>,
  locale: Locale = 'da',
): Promise<{ form: RoleForm | null; errors: Record<string, string[] | null> }> {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  const request = new Request('http://localhost/', { method: 'POST', body })
  const parsed = await parseForm({ locale }, request, roleSchema(locale), rolesServer)
  if (parsed.submission.status === 'success') return { form: parsed.submission.value, errors: {} }
  return { form: null, errors: invalid(parsed).data.result.error ?? {} }
}

/** A role form that is in order; throws with the messages when it is not. */
export async function aParsedRole(fields: Readonly<Record<string, string | readonly string[]>>): Promise<RoleForm> {
  const { form, errors } = await postRole({ ...aRoleForm, ...fields })
  if (!form) throw new Error(JSON.stringify(errors))
  return form
}
