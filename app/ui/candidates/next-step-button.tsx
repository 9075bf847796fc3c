import type { NextStep } from '#app/domain/candidates/next-step.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { candidates } from '#app/i18n/texts/candidates.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../link.tsx'
import { nextStepWords } from './next-step-words.ts'

interface NextStepButtonProps {
  id: string
  step: NextStep & { id?: string }
  /** The first part of the profile that is still open. */
  part: string | null
}

/** The one next step for a candidate, as the page's primary button. Nothing where nothing waits. */
export function NextStepButton({ id, step, part }: NextStepButtonProps) {
  const t = useSentText<(typeof candidates)['da']>()
  if (step.kind === 'paused' || step.kind === 'placed' || step.kind === 'closed') return null
  if (step.kind === 'confirm')
    return (
      <ButtonLink kind="primary" href={`${paths.candidateProfile(id)}#bekraeft`}>
        {nextStepWords(step, t)}
      </ButtonLink>
    )
  const profile = part ? paths.profilePart(id, part) : paths.candidateProfile(id)
  const href = step.kind === 'introduction' && step.id ? paths.introduction(step.id) : profile
  return (
    <ButtonLink kind="primary" href={step.kind === 'find' ? paths.rankedRoles(id) : href}>
      {nextStepWords(step, t)}
    </ButtonLink>
  )
}
