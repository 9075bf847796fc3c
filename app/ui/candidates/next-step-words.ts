import type { NextStep } from '#app/domain/candidates/next-step.ts'
import type { candidates } from '#app/i18n/texts/candidates.ts'
import type { Translate } from '#app/i18n/translate.ts'

/** The next step as a verb and a thing: the words of the list, the file's button and the day's list. */
export function nextStepWords(step: NextStep, t: Translate<(typeof candidates)['da']>): string {
  switch (step.kind) {
    case 'profile':
      return t('candidates.next.profile', { answered: step.answered, of: step.of })
    case 'introduction':
      return t('candidates.next.introduction', { count: step.count })
    default:
      return t(`candidates.next.${step.kind}`)
  }
}
