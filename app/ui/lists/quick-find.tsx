import { useLocation } from '@remix-run/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { findBox } from '#app/i18n/texts/lists-find.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { classes } from '../classes.ts'
import { useScripts } from '../form/use-chosen.ts'
import { useFound } from './use-found.ts'

const LIST = 'find-list'

/**
 * The quick search in the head: a form that asks by GET. With a script Ctrl+K leads to it, and suggestions stand under
 * it. A key of one sign would be pressed by accident, and by those who speak to their machine (WCAG 2.1.4).
 */
export function QuickFind() {
  const { key } = useLocation()
  return <FindForm key={key} />
}

function FindForm() {
  const t = useText(findBox)
  const scripts = useScripts()
  const { groups, ask } = useFound()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  useShortcut(input)
  const items = open
    ? (groups ?? []).flatMap(({ group, title, items }) => items.map((one) => ({ ...one, group, title })))
    : []
  const optionId = (at: number) => `${LIST}-${at}`

  function onKeyDown(event: KeyboardEvent) {
    const chosen = items[active]
    const count = items.length
    if (event.key === 'ArrowDown' && count > 0) setActive((at) => (at + 1) % count)
    else if (event.key === 'ArrowUp' && count > 0) setActive((at) => (at <= 0 ? count - 1 : at - 1))
    else if (event.key === 'Enter' && chosen) window.location.assign(chosen.href)
    else if (event.key === 'Escape' && open) setOpen(false)
    else return
    event.preventDefault()
  }
  const aria = scripts && {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': items.length > 0,
    'aria-controls': LIST,
    'aria-activedescendant': active >= 0 ? optionId(active) : undefined,
    'aria-keyshortcuts': 'Control+K',
  }
  return (
    <form action={paths.find()} method="get" role="search" className="quick combo">
      <label htmlFor="find" className="vh">
        {t('find.label')}
      </label>
      <input
        {...aria}
        ref={input}
        className="input"
        id="find"
        name="q"
        type="search"
        autoComplete="off"
        maxLength={100}
        placeholder={t('find.label')}
        onChange={(event) => {
          setOpen(true)
          setActive(-1)
          void ask(event.target.value)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {scripts ? <span className="quick__key">Ctrl K</span> : <button type="submit">{t('find.submit')}</button>}
      {scripts && (
        <div className="combo__list" role="listbox" id={LIST} aria-label={t('find.list')} hidden={!items[0]}>
          {items.map(({ id, group, title, label, note, href }, at) => (
            <div
              key={`${group} ${id}`}
              id={optionId(at)}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={classes('combo__item', at === active && 'is-active')}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => window.location.assign(href)}
              onKeyDown={onKeyDown}
            >
              <span>
                {label} {note && <small>{note}</small>}
              </span>
              <small>{title}</small>
            </div>
          ))}
        </div>
      )}
      <span className="vh" role="status">
        {open && groups && (items.length > 0 ? t('find.found', { count: items.length }) : t('find.none'))}
      </span>
    </form>
  )
}

/** Ctrl+K leads to the field, unless somebody is typing: then keys belong to what is typed. */
function useShortcut(field: { readonly current: HTMLInputElement | null }) {
  useEffect(() => {
    function onKey(event: globalThis.KeyboardEvent) {
      const isKey =
        event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!isKey || event.defaultPrevented || isTyping(event.target)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
