import { wordsFor } from '#app/domain/explanations/reason.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { reachOf } from '#app/domain/matching/reach.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { adviceTexts } from '#app/i18n/texts/advice-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { type Opener, roleOpeners } from './openers.ts'

/** The page that says what would open a job to more, in words. */
export interface RoleAdvice {
  readonly title: string
  readonly crumb: string
  readonly reach: string
  readonly lead: string
  readonly list: string
  readonly note: string
  readonly back: string
  readonly none: string
  readonly noneText: string
  readonly items: readonly Opener[]
}

/** Whom the job reaches today and what one change would open, with exact numbers: never for an employer's eyes. */
export function roleAdvice(title: string, role: Role, people: readonly Candidate[], locale: Locale): RoleAdvice {
  const say = translate(adviceTexts, locale)
  const { fits, ask } = reachOf(people, role, matchSetting())
  return {
    title: say('page.title', { role: title }),
    crumb: say('page.crumb'),
    reach: say('page.reach', { fits, ask }),
    lead: say('page.lead'),
    list: say('page.list'),
    note: say('page.note'),
    back: say('page.back'),
    none: say('page.none'),
    noneText: say('page.noneText'),
    items: roleOpeners(role, people, matchSetting(), wordsFor({ locale, name: '' })),
  }
}
