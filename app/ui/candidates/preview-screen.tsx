import type { CardState } from '#app/domain/candidates/card.ts'
import type { SeenNow } from '#app/domain/candidates/preview.server.ts'
import type { SeenLine } from '#app/domain/consents/preview.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { CandidatePreviewTexts } from '#app/i18n/texts/candidate-preview-server.ts'
import { paths } from '#app/paths.ts'
import { Card, Section } from '../card.tsx'
import { Facts } from '../facts.tsx'
import { Icon } from '../icon.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { Crumbs, PageTitle } from '../page-title.tsx'

interface PreviewScreenProps {
  /** Null for herself. */
  id: string | null
  own: boolean
  name: string
  title: string
  card: CardState
  usual: readonly SeenLine[]
  needs: readonly SeenLine[]
  now: readonly SeenNow[]
}

/** Herself as employers see her: now, without a yes, and with what most people say yes to. */
export function PreviewScreen({ id, own, name, title, card, usual, needs, now }: PreviewScreenProps) {
  const t = useSentText<CandidatePreviewTexts>()
  const as = <K extends string>(key: K) => (own ? key : (`${key}.theirs` as const))
  const up = id ? { label: name, href: paths.candidate(id) } : { label: t('preview.up'), href: paths.ownProfile() }
  return (
    <>
      <Crumbs items={[up, { label: title }]} />
      <PageTitle lead={t(own ? 'preview.own.lead' : 'preview.theirs.lead')}>{title}</PageTitle>
      <div className="stack" style={{ '--gap': '2.5rem' } as React.CSSProperties}>
        <Section id="uden" title={t(as('preview.without'))}>
          <ul className="c-why c-why--bare">
            <li>
              <Icon name="lock" />
              <span>{t('preview.without.text')}</span>
            </li>
          </ul>
          {card === 'shown' && (
            <p>
              {t(as('preview.without.card'))} <TextLink href={paths.card(id)}>{t('preview.card')}</TextLink>
            </p>
          )}
        </Section>
        <Section id="nu" title={t(as('preview.now'))} count={now.length}>
          {now.length === 0 && <p className="muted">{t(as('preview.now.none'))}</p>}
          <ul className="bare c-consents">
            {now.map(({ id: consentId, employer, role, lines }) => (
              <Card key={consentId} as="li" title={employer} above={role}>
                <Facts items={lines} />
              </Card>
            ))}
          </ul>
          <p className="c-after">
            <TextLink quiet href={id ? paths.consentsOf(id) : paths.consents()}>
              {t(as('preview.consents'))}
            </TextLink>
          </p>
        </Section>
        <Section id="med" title={t('preview.usual')}>
          <p className="muted mb-4">{t(as('preview.usual.text'))}</p>
          <Facts wide items={usual} />
        </Section>
        {needs.length > 0 && (
          <Section id="hensyn" title={t(as('preview.needs'))}>
            <p className="muted mb-4">{t('preview.needs.text')}</p>
            <Facts wide items={needs} />
          </Section>
        )}
        <p>
          <ButtonLink href={id ? paths.candidateProfile(id) : paths.ownProfile()}>{t(as('preview.edit'))}</ButtonLink>
        </p>
      </div>
    </>
  )
}
