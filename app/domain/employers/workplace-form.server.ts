import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { WORKPLACE_BASICS } from '#app/domain/roles/condition.ts'
import { type ConditionQuestions, conditionFields, conditionQuestions } from '#app/domain/roles/condition-choices.ts'
import { conditionValues } from '#app/domain/roles/condition-form.ts'
import { roleForm } from '#app/i18n/texts/role-form.ts'
import type { Text } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { loadEmployer } from './employers.server.ts'
import { getWorkplace } from './workplaces.server.ts'

/** Everything that the form of a workplace shows before anything is typed. */
export interface WorkplaceFormPage {
  readonly employer: { readonly id: string; readonly name: string }
  /** Null for a workplace that is not there yet. */
  readonly workplace: { readonly id: string; readonly name: string } | null
  readonly version: number
  readonly formId: string
  readonly seen: string
  readonly values: Readonly<Record<string, unknown>>
  readonly questions: ConditionQuestions
  readonly order: readonly string[]
  /** The words of the form in the reader's language. */
  readonly texts: Readonly<Record<string, Text>>
}

const ORDER = ['name', 'address', 'postcode', 'pNumber', ...conditionFields('workplace', WORKPLACE_BASICS)]

/** The form of a new workplace of an employer. Throws 404 for one that this actor may not edit. */
export async function getNewWorkplaceForm(q: Reader, visit: OpenVisit, employerId: string): Promise<WorkplaceFormPage> {
  const { id, name } = await loadEmployer(q, visit, employerId, 'employer.edit')
  return {
    employer: { id, name },
    workplace: null,
    version: 1,
    formId: v7(),
    seen: visit.now.toISOString(),
    values: {},
    questions: conditionQuestions('workplace', WORKPLACE_BASICS, visit.locale),
    order: ORDER,
    texts: roleForm[visit.locale],
  }
}

/** The form of a workplace as it is now. Throws 404 for one that this actor may not edit. */
export async function getWorkplaceForm(q: Reader, visit: OpenVisit, id: string): Promise<WorkplaceFormPage> {
  const { workplace, employer } = await getWorkplace(q, visit, id)
  const { name, address, postcode, pNumber, conditions, version } = workplace
  return {
    employer: { id: employer.id, name: employer.name },
    workplace: { id, name },
    version,
    formId: v7(),
    seen: visit.now.toISOString(),
    values: { name, address, postcode, pNumber: pNumber ?? undefined, conditions: conditionValues(conditions) },
    questions: conditionQuestions('workplace', WORKPLACE_BASICS, visit.locale),
    order: ORDER,
    texts: roleForm[visit.locale],
  }
}
