import type { ListedPage, ListedRow } from '#app/domain/matches/list-words.ts'
import { rankingQuery } from '#app/domain/matches/ranked-page.ts'
import { matches } from '#app/i18n/texts/matches.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Section } from '../card.tsx'
import { Pagination } from '../find-way.tsx'
import { Icon } from '../icon.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { PartsTable } from '../meter.tsx'
import { Status } from '../status.tsx'
import { Tag } from '../tag.tsx'

export interface RankedListProps {
  list: ListedPage
  /** The page of the thing in a row, and of its match. */
  hrefOf: (row: ListedRow) => string
  matchOf: (row: ListedRow) => string
}

/** Pairs in their order, one row each: points, who, how it stands and why, and the way to the match. */
export function RankedList({ list, hrefOf, matchOf }: RankedListProps) {
  const t = useText(matches)
  const { rows, reach, page, pages, blocked } = list
  return (
    <>
      <Section
        id="liste"
        title={t('matches.ranked')}
        end={<TextLink href={paths.howWeMatch()}>{t('matches.how')}</TextLink>}
      >
        <ol className="bare">
          {rows.map((row) => (
            <RankedItem key={row.id} row={row} href={hrefOf(row)} match={matchOf(row)} />
          ))}
        </ol>
      </Section>
      {reach.blocked > 0 && (
        <p>
          <TextLink href={rankingQuery({ page: 1, blocked: !blocked }) || '?'}>
            {blocked ? t('matches.hideBlocked') : t('matches.showAll', { count: reach.blocked })}
          </TextLink>
        </p>
      )}
      <Pagination page={page} pages={pages} href={(to) => rankingQuery({ page: to, blocked }) || '?'} />
    </>
  )
}

function RankedItem({ row, href, match }: { row: ListedRow; href: string; match: string }) {
  const t = useText(matches)
  return (
    <li className="d-item d-item--match">
      <div>
        <p className="d-score">
          <span className="num">{row.score}</span> {t('matches.points')}
        </p>
        <details className="small">
          <summary className="cursor-pointer text-accent py-2">{t('matches.showParts')}</summary>
          <PartsTable caption={t('matches.partsCaption')} parts={row.parts} total={row.score} />
        </details>
      </div>
      <div className="d-item__what">
        <h3>
          <TextLink href={href}>{row.title}</TextLink>
        </h3>
        <p>{row.details}</p>
        <div className="row">
          <Status status={row.status} open={row.open} />
          {row.hidden && <Tag icon="lock">{t('matches.hidden')}</Tag>}
          {row.protectedIdentity && <Tag icon="lock">{t('matches.protected')}</Tag>}
        </div>
        <ul className="bare m-legend justify-start">
          {row.reasons.map(({ kind, text }) => (
            <li key={text} className="flex gap-2 items-center">
              <Icon name={icons[kind]} />
              {text}
            </li>
          ))}
        </ul>
      </div>
      <div className="d-item__do">
        <ButtonLink href={match} small label={t('matches.seeLabel', { title: row.title })}>
          {t('matches.see')}
        </ButtonLink>
        {row.introduction && (
          <ButtonLink href={paths.introduction(row.introduction.id)} kind="quiet" small>
            {t(introductionWords[row.introduction.status] ?? 'matches.underWay')}
          </ButtonLink>
        )}
      </div>
    </li>
  )
}

const icons = { for: 'check', ask: 'ask', no: 'minus' } as const

const introductionWords: Partial<Record<string, 'matches.wished' | 'matches.placed'>> = {
  wished: 'matches.wished',
  placed: 'matches.placed',
}
