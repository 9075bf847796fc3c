import type { PartSummary } from '#app/domain/candidates/profile-pages.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { ProfileTexts } from '#app/i18n/texts/profile.ts'
import { paths } from '#app/paths.ts'
import { Panel, Section } from '../card.tsx'
import { Facts } from '../facts.tsx'
import type { FormValues } from '../form/form-values.ts'
import { ButtonLink, TextLink } from '../link.tsx'
import { Meter } from '../meter.tsx'
import { PageTitle } from '../page-title.tsx'
import { ConfirmForm } from './confirm-form.tsx'
import { partTitle } from './part-title.ts'

export interface ProfileScreenProps {
  /** Null for herself. */
  id: string | null
  own: boolean
  title: string
  answered: number
  of: number
  /** The first part that is open, by its address. */
  next: string | null
  parts: readonly PartSummary[]
  confirmed: string | null
  stale: boolean
  formId: string
  today: string
  form: FormValues
}

/** The whole profile: how far it is, whether it still holds, its parts, and what can be done with it. */
export function ProfileScreen(props: ProfileScreenProps) {
  const { id, own, title, parts, answered, of } = props
  const t = useSentText<ProfileTexts>()
  const next = parts.find((part) => part.slug === props.next)
  const progress = t('profile.progress', { answered, of })
  return (
    <>
      <PageTitle lead={own ? t('profile.own.lead') : t('profile.theirs.lead')}>{title}</PageTitle>
      <div className="p-progress measure">
        <p className="strong">{progress}</p>
        <Meter value={answered} max={of} label={progress} />
        {next && (
          <div className="row actions">
            <ButtonLink href={paths.profilePart(id, next.slug)} kind="primary">
              {t(answered === 0 ? 'profile.start' : 'profile.continue', { part: partTitle(next, t) })}
            </ButtonLink>
          </div>
        )}
        {answered > 0 && <ConfirmForm {...props} />}
      </div>
      <Section id="dele" title={t('profile.parts')}>
        <Facts wide items={parts.map((part) => partFact(part, id, t))} />
      </Section>
      <div className="two p-panels">
        <Way
          id="udefra"
          title={t(own ? 'profile.preview' : 'profile.preview.of')}
          href={paths.preview(id)}
          link={t('profile.preview.link')}
        >
          {t(own ? 'profile.preview.own' : 'profile.preview.theirs')}
        </Way>
        <Way id="ark" title={t('profile.sheet')} href={paths.sheet(id)} link={t('profile.sheet.link')}>
          {t(own ? 'profile.sheet.own' : 'profile.sheet.theirs')}
        </Way>
        <Way id="kort" title={t('profile.card')} href={paths.card(id)} link={t('profile.card.link')}>
          {t(own ? 'profile.card.own' : 'profile.card.theirs')}
        </Way>
        <Way id="skjul" title={t('profile.hidden')} href={paths.hiddenEmployers(id)} link={t('profile.hidden.link')}>
          {t(own ? 'profile.hidden.own' : 'profile.hidden.theirs')}
        </Way>
      </div>
    </>
  )
}

interface WayProps {
  id: string
  title: string
  href: string
  link: string
  children: string
}

function Way({ id, title, href, link, children }: WayProps) {
  return (
    <Panel title={title} titleId={id}>
      <p>{children}</p>
      <p>
        <TextLink quiet href={href}>
          {link}
        </TextLink>
      </p>
    </Panel>
  )
}

function partFact(part: PartSummary, id: string | null, t: ReturnType<typeof useSentText<ProfileTexts>>) {
  const title = partTitle(part, t)
  const act = t(part.answered ? 'profile.change' : 'profile.answer')
  return {
    term: title,
    value: part.answered ? (
      <ul className="bare">
        {part.answers.map(({ term, value }) => (
          <li key={term}>
            {term !== title && <span className="muted">{term}:</span>} {value}
          </li>
        ))}
      </ul>
    ) : (
      <span className="muted">{t('profile.unanswered')}</span>
    ),
    change: (
      <TextLink href={paths.profilePart(id, part.slug)} label={`${act}: ${title}`}>
        {act}
      </TextLink>
    ),
  }
}
