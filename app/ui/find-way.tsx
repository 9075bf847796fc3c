import type { ReactNode } from 'react'
import { ui } from '#app/i18n/texts/ui.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from './button.tsx'
import { Anchor, ButtonLink } from './link.tsx'
import { pageSteps } from './page-steps.ts'

export interface TabsProps {
  label: string
  items: readonly { label: ReactNode; href: string; current?: boolean; count?: number }[]
}

/** Parts of one thing, each a page of its own. Links, so that they can be kept and sent. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {items.map((item) => (
          <li key={item.href}>
            <Anchor href={item.href} current={item.current ?? false}>
              {item.label} {item.count !== undefined && <span className="count">{item.count}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export interface PaginationProps {
  page: number
  pages: number
  /** The address of a page, with the filters that are in use. */
  href: (page: number) => string
  label?: string
}

/** The pages of a list. Nothing is shown when there is only one. */
export function Pagination({ page, pages, href, label }: PaginationProps) {
  const t = useText(ui)
  if (pages <= 1) return null
  return (
    <nav aria-label={label ?? t('ui.pages')}>
      <ul className="pages">
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              {t('ui.previous')}
            </a>
          </li>
        )}
        {pageSteps(page, pages).map((step) => (
          <li key={step}>
            {typeof step === 'number' ? (
              <a
                href={href(step)}
                aria-current={step === page ? 'page' : undefined}
                aria-label={t('ui.pageOf', { page: step, pages })}
              >
                {step}
              </a>
            ) : (
              <span aria-hidden="true">…</span>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {t('ui.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

export interface FilterBarProps {
  /** Filters (`FilterSelect`, `FilterSearch`) in the order of use. */
  children: ReactNode
  label?: string
  /** Where the list is. Default: this page. */
  action?: string
  /** The list without filters. Give it only when a filter is in use. */
  resetHref?: string | undefined
  /** At the right edge: "Vælg flere". */
  end?: ReactNode
}

/** Filters as a form that asks by GET: they live in the address and survive a reload. */
export function FilterBar({ children, label, action, resetHref, end }: FilterBarProps) {
  const t = useText(ui)
  return (
    <form className="filters d-filters" method="get" action={action} aria-label={label ?? t('ui.filters')}>
      {children}
      <Button small>{t('ui.show')}</Button>
      {resetHref && (
        <ButtonLink href={resetHref} kind="quiet" small>
          {t('ui.reset')}
        </ButtonLink>
      )}
      {end && <div className="d-many">{end}</div>}
    </form>
  )
}

interface FilterProps {
  name: string
  label: ReactNode
  defaultValue?: string | undefined
}

/** One filter with few values; the first is "all" with an empty value. */
export function FilterSelect(props: FilterProps & { options: readonly { value: string; label: string }[] }) {
  const id = `filter-${props.name}`
  return (
    <div>
      <label htmlFor={id}>{props.label}</label>
      <select className="select" id={id} name={props.name} defaultValue={props.defaultValue}>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A filter by words. */
export function FilterSearch({ name, label, defaultValue }: FilterProps) {
  const id = `filter-${name}`
  return (
    <div className="d-search">
      <label htmlFor={id}>{label}</label>
      <input className="input" id={id} name={name} type="search" autoComplete="off" defaultValue={defaultValue} />
    </div>
  )
}
