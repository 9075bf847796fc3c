import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { listOutbox } from '#app/domain/notifications/outbox.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { formatTime } from '#app/i18n/format.ts'
import { outboxTexts } from '#app/i18n/texts/outbox.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { TextLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Tag } from '#app/ui/tag.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

/** Mail that a demo or a developer's machine does not send. Nowhere else does the page exist. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const { mode, origin } = context.env
  if (mode !== 'demo' && mode !== 'development') throw notFound()
  const mails = await db.read((q) => listOutbox(q, origin))
  return {
    title: translate(outboxTexts, visit.locale)('outbox.title'),
    mails: mails.map(({ createdAt, ...mail }) => ({ ...mail, at: formatTime(createdAt, visit.locale) })),
  }
}

export default function Outbox() {
  const { mails } = useLoaderData<typeof loader>()
  const t = useText(outboxTexts)
  return (
    <>
      <PageTitle lead={t('outbox.lead')}>{t('outbox.title')}</PageTitle>
      {mails.length === 0 && (
        <EmptyState
          level={2}
          title={t('outbox.none')}
          action={<TextLink href={paths.front()}>{t('outbox.home')}</TextLink>}
        >
          {t('outbox.noneText')}
        </EmptyState>
      )}
      <ul className="bare stack mt-6">
        {mails.map(({ id, to, subject, text, link, at, state }) => (
          <Card key={id} as="li" above={<Tag>{t(`outbox.${state}`)}</Tag>}>
            <h2 className="panel__title">{subject}</h2>
            <p className="muted">
              {t('outbox.to', { to })} · {at}
            </p>
            {text
              .split('\n\n')
              .filter((part) => part !== link)
              .map((part) => (
                <p key={part}>{part}</p>
              ))}
            {link && (
              <p>
                <TextLink href={link}>{link}</TextLink>
              </p>
            )}
          </Card>
        ))}
      </ul>
    </>
  )
}
