import type { ReactNode } from 'react'
import { addressOf, type ListFrame } from '#app/domain/lists/list-frame.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Fold } from '../feedback.tsx'
import { FilterBar, FilterSearch, FilterSelect, Pagination, Tabs } from '../find-way.tsx'
import { Field } from '../form/field.tsx'
import { ButtonLink, TextLink } from '../link.tsx'

interface ListScreenProps {
  frame: ListFrame
  /** The table; shown when there are rows. */
  children: ReactNode
  /** What will be here, when nothing is, filters apart. */
  empty: { title: ReactNode; text: ReactNode; action?: ReactNode }
}

/** A list with its views above, filters in the address, count, file and pages. The title stands before it. */
export function ListScreen({ frame, children, empty }: ListScreenProps) {
  const { tabs, path, query, page, pages, total, filtered, words } = frame
  return (
    <>
      {tabs.length > 0 && <Tabs label={words.views ?? ''} items={tabs} />}
      <Filters key={query} frame={frame} />
      {total > 0 ? (
        <>
          <div className="l-above row">
            <p className="strong" role="status">
              {frame.count}
            </p>
            {frame.file?.href && (
              <TextLink href={frame.file.href} quiet>
                {frame.file.label}
              </TextLink>
            )}
          </div>
          {children}
          <Pagination page={page} pages={pages} href={(to) => addressOf(path, query, to)} />
          {frame.file && (
            <p className="muted small l-note">
              {!frame.file.href && frame.file.label} {frame.file.note}
            </p>
          )}
        </>
      ) : (
        <EmptyState
          level={2}
          title={filtered ? words['none.title'] : empty.title}
          action={filtered ? <ButtonLink href={path}>{words['none.reset']}</ButtonLink> : empty.action}
        >
          {filtered ? words['none.text'] : empty.text}
        </EmptyState>
      )}
      <Keep frame={frame} />
    </>
  )
}

function Filters({ frame }: { frame: ListFrame }) {
  const { search, selects, order, filtered, path } = frame
  return (
    <FilterBar resetHref={filtered ? path : undefined}>
      {search && <FilterSearch name="q" label={search.label} defaultValue={search.value} />}
      {selects.map((one) => (
        <FilterSelect key={one.name} name={one.name} label={one.label} defaultValue={one.value} options={one.options} />
      ))}
      <FilterSelect name="orden" label={order.label} defaultValue={order.value} options={order.options} />
    </FilterBar>
  )
}

/** Keeps these filters under a name, or forgets the view that is shown. */
function Keep({ frame }: { frame: ListFrame }) {
  const { saved, mayKeep, list, query, formId, words } = frame
  if (saved)
    return (
      <form method="post" action={paths.views()} className="row l-keep">
        <input type="hidden" name="intent" value="delete" />
        <input type="hidden" name="id" value={saved.id} />
        <Button small>
          {words.delete} <span className="vh">{saved.name}</span>
        </Button>
        <TextLink quiet href={paths.views()}>
          {words.manage}
        </TextLink>
      </form>
    )
  if (!mayKeep) return null
  return (
    <div className="l-keep">
      <Fold summary={words.save}>
        <form method="post" action={paths.views()} className="form">
          <input type="hidden" name="intent" value="save" />
          <input type="hidden" name="list" value={list} />
          <input type="hidden" name="query" value={query} />
          <input type="hidden" name="formId" value={formId} />
          <Field name="name" label={words['save.name']} hint={words['save.hint']} maxLength={60} width="m" />
          <div className="row">
            <Button kind="primary">{words.save}</Button>
          </div>
        </form>
      </Fold>
    </div>
  )
}
