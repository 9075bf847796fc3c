import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { pay } from '#app/i18n/texts/pay.ts'
import { useLocale, useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { TextLink } from '#app/ui/link.tsx'
import { Tag } from '#app/ui/tag.tsx'

interface RolePayProps {
  /** Minutes a week at the workplace. */
  min: number
  max: number
}

/** What a job's hours cost its employer and what the municipality pays; with a pay, the calculator says it in kroner. */
export function RolePay({ min, max }: RolePayProps) {
  const t = useText(pay)
  const locale = useLocale()
  const span = (part: number) => {
    const [from, to] = [formatHours(min * part, locale), formatHours(max * part, locale)]
    return from === to ? to : `${from}–${to}`
  }
  return (
    <div className="mt-8">
      <Panel title={t('pay.role.title')} titleId="pay-role">
        <div className="stack pay-role">
          <p>
            <Tag icon="info">{t('pay.guide')}</Tag>
          </p>
          <p>
            <strong>{t('pay.role.you')}.</strong> {t('pay.role.youText', { hours: span(1) })}{' '}
            {t('pay.role.half', { hours: span(0.5) })}
          </p>
          <p>
            <strong>{t('pay.role.kommune')}.</strong> {t('pay.role.kommuneText')}
          </p>
          <form className="row pay-role__ask" method="get" action={paths.cost()}>
            <input type="hidden" name="timer" value={formatHours(max, locale)} />
            <input type="hidden" name="intensitet" value="100" />
            <Field name="loen" label={t('pay.amount')} suffix="kr." width="m" inputMode="numeric" autoComplete="off" />
            <Button small>{t('pay.do')}</Button>
          </form>
          <p>
            <TextLink href={paths.cost()}>{t('pay.role.read')}</TextLink>
          </p>
        </div>
      </Panel>
    </div>
  )
}
