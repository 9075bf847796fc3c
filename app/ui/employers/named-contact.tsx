import type { NamedContact as Contact } from '#app/domain/employers/named-contact.ts'
import { namedContact } from '#app/i18n/texts/named-contact.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Panel } from '../card.tsx'
import { TextLink } from '../link.tsx'
import { telephone } from '../telephone.ts'

/** Whom an employer rings: name, number, where, and by when there is an answer. Without a name: the main way. */
export function NamedContact({ contact }: { contact: Contact }) {
  const t = useText(namedContact)
  const { name, phone, email, unit, municipality: place } = contact
  const where = unit ? t('contact.whereUnit', { unit, place }) : t('contact.where', { place })
  return (
    <div className="named">
      <Panel title={t('contact.title')} titleId="kontaktperson">
        {name && <p className="strong">{name}</p>}
        <p className="muted">{where}</p>
        {phone && (
          <p className="strong">
            <TextLink href={telephone(phone)}>{t('contact.phone', { phone })}</TextLink>
          </p>
        )}
        {name && email && (
          <p>
            <TextLink href={`mailto:${email}`}>{email}</TextLink>
          </p>
        )}
        {name === null && <p>{t('contact.none')}</p>}
        <p className="named__promise">{contact.promise}</p>
        {name === null && (
          <p>
            <TextLink href={paths.contactUs()}>{t('contact.more')}</TextLink>
          </p>
        )}
      </Panel>
    </div>
  )
}
