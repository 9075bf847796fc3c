import { SEARCH_KINDS } from '#app/domain/vocabulary/search/entry.ts'
import { front } from '#app/i18n/texts/front.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { Combobox } from '../form/combobox.tsx'
import { wire } from '../form/wiring.ts'
import { TextLink } from '../link.tsx'

/** What and where, straight into the list of jobs; nearest first when a postcode is given. */
export function FindJob() {
  const t = useText(front)
  const words = wire({ name: 'q' })
  return (
    <section className="f-find" aria-labelledby="find">
      <div className="wrap">
        <h2 id="find">{t('front.find.title')}</h2>
        <form method="get" action={paths.roles()}>
          <div>
            <label htmlFor={words.id}>{t('front.find.what')}</label>
            <Combobox name="q" wiring={words} kinds={SEARCH_KINDS} keepsName onChoose={() => null} />
          </div>
          <div className="f-find__where">
            <label htmlFor="postnr">{t('front.find.where')}</label>
            <input
              className="input"
              id="postnr"
              name="postnr"
              inputMode="numeric"
              autoComplete="postal-code"
              maxLength={4}
            />
          </div>
          <Button kind="primary" icon="search">
            {t('front.find.do')}
          </Button>
        </form>
        <p className="small mt-4">
          <TextLink href={paths.search()}>{t('front.find.words')}</TextLink>
        </p>
      </div>
    </section>
  )
}
