import { worklist } from '#app/i18n/texts/worklist.ts'
import { useText } from '#app/i18n/use-text.ts'
import { ButtonLink } from '../link.tsx'
import { Initials } from '../tag.tsx'

/** Her consultant, by name and with a telephone number. */
export function Contact({ contact }: { contact: { name: string; phone: string | null } | null }) {
  const t = useText(worklist)
  if (!contact)
    return (
      <section className="c-lone panel" aria-labelledby="kontakt">
        <h2 id="kontakt">{t('home.contact.none')}</h2>
      </section>
    )
  const first = contact.name.split(' ')[0] ?? contact.name
  const initials = contact.name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
  return (
    <section className="c-lone panel" aria-labelledby="kontakt">
      <Initials>{initials}</Initials>
      <div>
        <h2 id="kontakt">{t('home.contact', { name: first })}</h2>
        <p>
          {t('home.contact.text')} {contact.phone && <span className="nowrap num">{contact.phone}</span>}
        </p>
      </div>
      {contact.phone && (
        <div className="row">
          <ButtonLink href={telephone(contact.phone)} icon="phone">
            {t('home.contact.call', { name: first })}
          </ButtonLink>
        </div>
      )}
    </section>
  )
}

/** The link that calls a number. */
export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}
