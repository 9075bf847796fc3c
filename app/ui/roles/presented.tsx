import type { PresentedLine } from '#app/domain/roles/role-pages.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { roles } from '#app/i18n/texts/roles.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { TextLink } from '#app/ui/link.tsx'
import { Table } from '#app/ui/table.tsx'

const known = ['presented', 'meeting', 'trial', 'agreement', 'placed'] as const

/** The people whom the municipality has presented for a job; before that the employer learns nothing. */
export function Presented({ people, staff }: { people: readonly PresentedLine[]; staff: boolean }) {
  const t = useSentText<(typeof roles)['da']>()
  if (people.length === 0 && staff) return null
  return (
    <Section id="kandidater" title={t('roles.presented')}>
      {people.length === 0 ? (
        <EmptyState title={t('roles.presented.none')}>{t('roles.presented.none.text')}</EmptyState>
      ) : (
        <Table
          caption={t('roles.presented.name')}
          hideCaption
          rows={people}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: t('roles.presented.name'),
              cell: ({ id, name }) => (
                <TextLink href={paths.introduction(id)}>{name ?? t('roles.presented.anonymous')}</TextLink>
              ),
            },
            {
              key: 'status',
              head: t('roles.presented.status'),
              cell: ({ status }) => t(`roles.presented.${known.find((one) => one === status) ?? 'other'}`),
            },
            { key: 'since', head: t('roles.presented.since'), cell: ({ since }) => since },
          ]}
        />
      )}
    </Section>
  )
}
