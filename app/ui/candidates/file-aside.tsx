import { Form } from '@remix-run/react'
import type { ApprovalKind } from '#app/domain/candidates/candidate.ts'
import type { CardState } from '#app/domain/candidates/card.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { candidates } from '#app/i18n/texts/candidates.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { Panel } from '../card.tsx'
import { Facts } from '../facts.tsx'
import { Note } from '../feedback.tsx'
import { ButtonLink, TextLink } from '../link.tsx'

interface FileAsideProps {
  candidate: {
    id: string
    phone: string | null
    email: string | null
    postcode: string
    town: string
    protectedIdentity: boolean
    approvedOn: string
    approvedBy: string
    approvalKind: ApprovalKind
    ledighedsydelseFrom: string | null
  }
  account: 'none' | 'invited' | 'open'
  responsible: readonly { name: string; since: string }[]
  hidden: number
  card: CardState
}

/** Who she is: contact, sign-in, approval, and who has been responsible. */
export function FileAside({ candidate, account, responsible, hidden, card }: FileAsideProps) {
  const t = useSentText<(typeof candidates)['da']>()
  const { id, phone, email } = candidate
  return (
    <aside className="with-aside__side">
      {candidate.protectedIdentity && (
        <Note tone="caution" title={t('candidates.protected')}>
          {t('candidates.protected.hint')}
        </Note>
      )}
      <Panel title={t('candidates.contact')} titleId="kontakt">
        <div className="stack">
          <Facts
            items={[
              ...(phone ? [{ term: t('candidates.phone'), value: phone }] : []),
              ...(email ? [{ term: t('candidates.email'), value: email }] : []),
              { term: t('candidates.postcode'), value: `${candidate.postcode} ${candidate.town}` },
              { term: t('candidates.account'), value: t(`candidates.account.${account}`) },
            ]}
          />
          <div className="row">
            {phone && (
              <ButtonLink href={`tel:${phone.replace(/\s/g, '')}`} icon="phone" small>
                {t('candidates.call')}
              </ButtonLink>
            )}
            {email && account !== 'open' && (
              <Form method="post">
                <Button small name="intent" value="invite">
                  {t(account === 'none' ? 'candidates.invite' : 'candidates.invite.again')}
                </Button>
              </Form>
            )}
          </div>
          <TextLink quiet href={paths.editCandidate(id)}>
            {t('candidates.edit')}
          </TextLink>
        </div>
      </Panel>
      <Panel title={t('candidates.approval')} titleId="afgoerelse">
        <Facts
          items={[
            { term: t('candidates.approvedOn'), value: candidate.approvedOn },
            { term: t('candidates.approvalMunicipality'), value: candidate.approvedBy },
            { term: t('candidates.approvalKind'), value: t(`candidates.kind.${candidate.approvalKind}`) },
            ...(candidate.ledighedsydelseFrom
              ? [{ term: t('candidates.ledighedsydelseFrom'), value: candidate.ledighedsydelseFrom }]
              : []),
          ]}
        />
      </Panel>
      <Panel title={t('candidates.responsible')} titleId="ansvarlig">
        {responsible.length === 0 && <p>{t('candidates.nobody')}</p>}
        <ul className="bare">
          {responsible.map(({ name, since }) => (
            <li key={`${name} ${since}`}>
              {name} <span className="muted small">{t('candidates.responsible.since', { date: since })}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('candidates.seen')} titleId="ses">
        <ul className="bare">
          <li>
            <TextLink quiet href={paths.consentsOf(id)}>
              {t('candidates.consents')}
            </TextLink>
          </li>
          <li>
            <TextLink quiet href={paths.preview(id)}>
              {t('candidates.preview')}
            </TextLink>
          </li>
          <li>
            <TextLink quiet href={paths.card(id)}>
              {t(`candidates.card.${card}`)}
            </TextLink>
          </li>
          <li>
            <TextLink quiet href={paths.hiddenEmployers(id)}>
              {t('candidates.hidden')} ({hidden})
            </TextLink>
          </li>
        </ul>
      </Panel>
    </aside>
  )
}
