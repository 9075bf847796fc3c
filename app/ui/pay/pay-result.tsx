import type { PayShareWords } from '#app/domain/pay/pay-words.ts'
import { pay } from '#app/i18n/texts/pay.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Tag } from '#app/ui/tag.tsx'

/** Who pays what of a month: a bar of two parts for the eye, and the same as terms and values. Always a guide. */
export function PayResult({ words }: { words: PayShareWords }) {
  const t = useText(pay)
  return (
    <section className="card pay" aria-labelledby="pay-result">
      <p>
        <Tag icon="info">{t('pay.guide')}</Tag>
      </p>
      <h2 id="pay-result">{t('pay.result.title')}</h2>
      <div className="pay__bar" aria-hidden="true">
        <span className="pay__you" style={{ width: `${words.share}%` }} />
      </div>
      <Facts
        wide
        items={[
          { term: t('pay.paid'), value: t('pay.paidHours', { hours: words.hours }) },
          { term: <Key kind="you">{t('pay.employer')}</Key>, value: <strong className="num">{words.employer}</strong> },
          {
            term: <Key kind="kommune">{t('pay.municipality')}</Key>,
            value: <strong className="num">{words.municipality}</strong>,
          },
          { term: t('pay.together'), value: <span className="num">{words.together}</span> },
        ]}
      />
      <p className="small muted">{t('pay.note', { year: words.year })}</p>
    </section>
  )
}

function Key({ kind, children }: { kind: 'you' | 'kommune'; children: string }) {
  return (
    <>
      <span className={`pay__key pay__key--${kind}`} aria-hidden="true" />
      {children}
    </>
  )
}
