import { useSentText } from '#app/i18n/sent-text.ts'
import type { roleForm } from '#app/i18n/texts/role-form.ts'

/** The words of the form of a job or a workplace, which its loader has sent. */
export function useRoleFormText() {
  return useSentText<(typeof roleForm)['da']>()
}
