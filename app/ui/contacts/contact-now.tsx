import { Form } from '@remix-run/react'
import type { Asked, Standing } from '#app/domain/contacts/standing-words.ts'
import { contactFile } from '#app/i18n/texts/contact-file.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Section } from '../card.tsx'
import { Facts } from '../facts.tsx'
import { Note, Toast } from '../feedback.tsx'
import { ButtonLink, TextLink } from '../link.tsx'

interface ContactNowProps {
  standing: Standing
  asked: Asked | null
  /** Where a contact is written down, and where the candidate is handed over; null for whoever may not. */
  writeHref: string | null
  handOverHref?: string | null
  /** The contact that was written a moment ago, by this reader. */
  written: string | null
}

/** When the two last talked, what is agreed, who waits for a call, and the way to write a contact down. */
export function ContactNow({ standing, asked, writeHref, handOverHref, written }: ContactNowProps) {
  const t = useText(contactFile)
  const { last, next } = standing
  return (
    <Section id="kontakt-nu" title={t('contacts.now')}>
      <div className="stack k-after">
        {written && (
          <Toast undo={{ action: paths.contact(written), fields: { intent: 'undo' } }}>{t('contacts.written')}</Toast>
        )}
        {asked && (
          <Note tone="caution" title={`${t('contacts.asked')} ${asked.ago}`}>
            {asked.text && `“${asked.text}” `}
            {t(`contacts.asked.suits.${asked.suits}`)}
          </Note>
        )}
        <Facts
          items={[
            { term: t('contacts.last'), value: last ? t('contacts.last.value', last) : t('contacts.last.none') },
            ...(next.length === 0 ? [{ term: t('contacts.next'), value: t('contacts.next.none') }] : []),
            ...next.map(({ id, words, passed }) => ({
              term: t('contacts.next'),
              value: (
                <>
                  {words}
                  {passed && <span className="muted"> {t('contacts.next.passed')}</span>}
                  {writeHref && (
                    <Form method="post" action={paths.contact(id)} className="k-drop">
                      <button type="submit" name="intent" value="drop" className="link-button">
                        {t('contacts.drop')}
                        <span className="vh"> {words}</span>
                      </button>
                    </Form>
                  )}
                </>
              ),
            })),
          ]}
        />
        {writeHref && (
          <div className="row">
            <ButtonLink href={writeHref}>{t('contacts.write')}</ButtonLink>
            {handOverHref && (
              <TextLink quiet href={handOverHref}>
                {t('contacts.handOver')}
              </TextLink>
            )}
          </div>
        )}
      </div>
    </Section>
  )
}
