import { Form } from '@remix-run/react'
import type { describeNotices } from '#app/domain/notifications/notice-words.ts'
import { notices } from '#app/i18n/texts/notices.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Pagination } from '../find-way.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { PageTitle } from '../page-title.tsx'
import { Tag } from '../tag.tsx'

type Day = ReturnType<typeof describeNotices>[number]

interface NewsScreenProps {
  title: string
  lead: string
  days: readonly Day[]
  unread: number
  page: number
  pages: number
  /** The instant at which it was read, for "mark all as read". */
  seen: string
}

/** What is new for the reader, by day; what she has not read says so in words. */
export function NewsScreen({ title, lead, days, unread, page, pages, seen }: NewsScreenProps) {
  const t = useText(notices)
  return (
    <>
      <PageTitle lead={days.length > 0 && lead} end={unread > 0 && <ReadAll seen={seen} />}>
        {title}
      </PageTitle>
      {days.length === 0 ? (
        <div className="mt-6">
          <EmptyState
            level={2}
            title={t('notices.none')}
            action={<ButtonLink href={paths.home()}>{t('notices.home')}</ButtonLink>}
          >
            {t('notices.none.text')}
          </EmptyState>
        </div>
      ) : (
        <div className="n-days">
          {days.map(({ day, heading, lines }) => (
            <section key={day} aria-labelledby={`dag-${day}`}>
              <h2 id={`dag-${day}`}>{heading}</h2>
              <ul className="n-list">
                {lines.map((line) => (
                  <Line key={line.id} line={line} />
                ))}
              </ul>
            </section>
          ))}
          <Pagination page={page} pages={pages} href={(to) => `${paths.news()}?side=${to}`} />
        </div>
      )}
      <p className="mt-8">
        <TextLink href={paths.newsChoices()} quiet>
          {t('notices.toChoices')}
        </TextLink>
      </p>
    </>
  )
}

function Line({ line: { text, href, clock, unread, yours } }: { line: Day['lines'][number] }) {
  const t = useText(notices)
  return (
    <li className={unread ? 'n-line n-line--unread' : 'n-line'}>
      <span className="n-line__clock">{clock}</span>
      <span className="n-line__text">{href ? <TextLink href={href}>{text}</TextLink> : text}</span>
      {(unread || yours) && (
        <span className="n-line__tags">
          {unread && <Tag kind="solid">{t('notices.unread')}</Tag>}
          {yours && <Tag kind="accent">{yours}</Tag>}
        </span>
      )}
    </li>
  )
}

function ReadAll({ seen }: { seen: string }) {
  const t = useText(notices)
  return (
    <Form method="post">
      <input type="hidden" name="seen" value={seen} />
      <Button>{t('notices.readAll')}</Button>
    </Form>
  )
}
