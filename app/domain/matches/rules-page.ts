import { LEAST } from '#app/domain/insight/suppression.ts'
import { PARTS, type PartName } from '#app/domain/matching/findings.ts'
import type { Setting } from '#app/domain/matching/setting.ts'
import { articleOf, type Chapter } from '#app/i18n/article.ts'
import { howWeMatch } from '#app/i18n/texts/how-we-match.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { fractionText } from './sums.ts'
import { type WorkedExample, workedExample } from './worked-example.ts'

/** The published rules in words. */
export interface RulesPage {
  readonly title: string
  readonly description: string
  readonly version: string
  readonly chapters: readonly Chapter[]
  readonly table: {
    readonly caption: string
    readonly heads: readonly [part: string, points: string, how: string]
    readonly rows: readonly { readonly part: string; readonly points: number; readonly how: string }[]
  }
  readonly example: WorkedExample
  readonly file: string
}

/** "Sådan matcher vi" of these rules: weights, version and a worked example, with no number that is typed by hand. */
export function rulesPage(setting: Setting, locale: Locale): RulesPage {
  const { weights } = setting
  const t = translate(howWeMatch, locale)
  const total = PARTS.reduce((sum, part) => sum + weights.parts[part], 0)
  const names = Object.fromEntries(PARTS.map((part) => [part, t(`match.part.${part}`)])) as Record<PartName, string>
  const { met, arrange, unknown, unmet } = weights.verdict
  const { required, other } = weights.competence
  const how: Readonly<Record<PartName, string>> = {
    competences: t('match.part.competences.how', { required, other, near: fractionText(weights.competence.near) }),
    needs: t('match.part.needs.how', {
      met: fractionText(met),
      arrange: fractionText(arrange),
      unknown: fractionText(unknown),
      unmet: fractionText(unmet),
      ...weights.need,
    }),
    hours: t('match.part.hours.how'),
    travel: t('match.part.travel.how', { noWay: fractionText(weights.unknown.travel) }),
    wishes: t('match.part.wishes.how'),
    days: t('match.part.days.how', { noDays: fractionText(weights.unknown.days) }),
  }
  return {
    title: t('match.heading'),
    description: t('match.lead'),
    version: t('match.version', { version: weights.version }),
    chapters: articleOf(howWeMatch, locale, { least: LEAST }),
    table: {
      caption: t('match.table', { total }),
      heads: [t('match.table.part'), t('match.table.points'), t('match.table.how')],
      rows: PARTS.map((part) => ({ part: names[part], points: weights.parts[part], how: how[part] })),
    },
    example: workedExample(setting, locale, names),
    file: t('match.file'),
  }
}
