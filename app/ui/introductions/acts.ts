import type { IntroductionStatus, Party } from '#app/domain/introductions/introduction.ts'
import type { FormValues } from '#app/ui/form/form-values.ts'
import type { ReasonOption } from './hearing-fields.tsx'

/** What the acts of an introduction's page need to know. */
export interface Acts {
  page: {
    id: string
    version: number
    party: Party
    status: IntroductionStatus
    onHold: boolean
    placementId: string | null
    hasAgreement: boolean
  }
  /** For a consultant of the candidate's municipality. */
  pair: { role: string; candidate: string } | null
  voice: 'own' | 'firm' | 'staff'
  yours: boolean
  formId: string
  /** What was typed and what is wrong, in the form that was sent. */
  form: FormValues
  /** Which form was sent and came back. */
  sent: string | null
  /** The steps of the state table for this reader, each with what is still missing, in words. */
  steps: readonly { to: IntroductionStatus; unmet: readonly string[]; unsigned: boolean }[]
  consent: { id: string; counts: boolean } | null
  reasons: readonly ReasonOption[]
  theirReasons: readonly ReasonOption[]
  /** She has another job: how many hours are left, in words. */
  second: string | null
}
