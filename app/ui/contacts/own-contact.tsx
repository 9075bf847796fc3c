import { Form } from '@remix-run/react'
import type { OwnTalks } from '#app/domain/contacts/own-talks.server.ts'
import type { Asked } from '#app/domain/contacts/standing-words.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { OwnTalksTexts } from '#app/i18n/texts/own-talks.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { ButtonLink } from '../link.tsx'
import { Initials } from '../tag.tsx'
import { telephone } from '../telephone.ts'

interface OwnContactProps {
  talks: Pick<OwnTalks, 'contact' | 'since' | 'standing' | 'asked'>
  /** On the page of talks itself: without the way there. */
  bare?: boolean
}

/** Who her consultant is, when they talked last and when next, and the ways to reach each other. */
export function OwnContact({ talks, bare }: OwnContactProps) {
  const t = useSentText<OwnTalksTexts>()
  const { contact, since, standing, asked } = talks
  const first = contact?.name.split(' ')[0] ?? t('talks.somebody')
  const { last, next } = standing
  return (
    <section className="c-lone panel" aria-labelledby="kontakt">
      {contact && <Initials>{initialsOf(contact.name)}</Initials>}
      <div className="c-lone__say">
        <h2 id="kontakt">{contact ? t('talks.contact', { name: first }) : t('talks.contact.none')}</h2>
        {contact && since && (
          <p>{t('talks.contact.since', { name: contact.name, date: since.date, before: since.before })}</p>
        )}
        <p>
          {last ? t('talks.last', last) : t('talks.last.none')} {next.length === 0 && t('talks.next.none')}
        </p>
        {next.map(({ id, words }) => (
          <p key={id} className="strong">
            {t('talks.next', { next: words })}
          </p>
        ))}
        {contact?.phone && (
          <p>
            {t('talks.doubt')} <span className="nowrap num">{contact.phone}</span>
          </p>
        )}
      </div>
      <div className="row">
        {contact?.phone && (
          <ButtonLink href={telephone(contact.phone)} icon="phone">
            {t('talks.call', { name: first })}
          </ButtonLink>
        )}
        {!bare && !asked && <ButtonLink href={paths.ownTalks()}>{t('talks.ask')}</ButtonLink>}
      </div>
    </section>
  )
}

interface AskedCardProps {
  asked: Asked
  /** Who will call. */
  name: string
  formId: string
}

/** She has asked: it stands here until she is called, and she can take it back. */
export function AskedCard({ asked, name, formId }: AskedCardProps) {
  const t = useSentText<OwnTalksTexts>()
  return (
    <section className="card k-asked" aria-labelledby="bedt">
      <h2 id="bedt">{t('talks.asked')}</h2>
      <p>{t('talks.asked.text', { ago: asked.ago, name })}</p>
      {asked.text && <p className="k-text">{t('talks.asked.words', { text: asked.text })}</p>}
      <Form method="post" action={paths.ownTalks()} className="row">
        <input type="hidden" name="formId" value={formId} />
        <Button small name="intent" value="withdraw">
          {t('talks.asked.back')}
        </Button>
      </Form>
    </section>
  )
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
}
