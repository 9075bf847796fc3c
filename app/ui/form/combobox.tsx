import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { SearchKind } from '#app/domain/vocabulary/search/entry.ts'
import type { Hit } from '#app/domain/vocabulary/search/search.ts'
import { vocabularyField } from '#app/i18n/texts/vocabulary-field.ts'
import { useText } from '#app/i18n/use-text.ts'
import { classes } from '../classes.ts'
import { useScripts } from './use-chosen.ts'
import { useSuggestions } from './use-suggestions.ts'
import type { Wiring } from './wiring.ts'

export interface ComboboxProps {
  name: string
  wiring: Wiring
  kinds: readonly SearchKind[]
  defaultValue?: string | undefined
  /** What is done with a suggestion that is chosen; returns what is read out. Without it the form is sent with its name. */
  onChoose?: (hit: Hit) => ReactNode
  /** The field holds the name that is chosen, as the answer itself, instead of being emptied for the next one. */
  keepsName?: boolean
}

/**
 * A line of text with suggestions under it (ARIA 1.2: editable combobox with list autocomplete). Arrows move, Enter
 * chooses, Escape closes and then empties; what is typed stays as it is unless something is chosen. Without a script it
 * is a line of text.
 */
export function Combobox({ name, wiring, kinds, defaultValue, onChoose, keepsName }: ComboboxProps) {
  const t = useText(vocabularyField)
  const scripts = useScripts()
  const { hits, ask } = useSuggestions(kinds)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [said, setSaid] = useState<ReactNode>(null)
  const input = useRef<HTMLInputElement>(null)
  const list = `${wiring.id}-list`
  const shown = open ? (hits ?? []) : []
  const optionId = (at: number) => `${list}-${at}`

  function close() {
    setOpen(false)
    setActive(-1)
  }
  function choose(hit: Hit) {
    if (input.current) input.current.value = onChoose && !keepsName ? '' : hit.label
    setSaid(onChoose?.(hit))
    close()
    void ask('')
    if (!onChoose) input.current?.form?.requestSubmit()
  }
  function move(step: number) {
    const count = shown.length
    if (count > 0) setActive((at) => (at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count))
    else if (input.current) type(input.current.value)
  }
  function type(text: string) {
    setSaid(null)
    setActive(-1)
    setOpen(true)
    void ask(text)
  }
  function onKeyDown(event: KeyboardEvent) {
    const chosen = shown[active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else if (event.key === 'Escape' && open) close()
    else if (event.key === 'Escape' && input.current) input.current.value = ''
    else return
    event.preventDefault()
  }

  const aria = scripts && {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': shown.length > 0,
    'aria-controls': list,
    'aria-activedescendant': active >= 0 ? optionId(active) : undefined,
  }
  return (
    <div className="combo">
      <input
        {...wiring.aria}
        {...aria}
        ref={input}
        className="input"
        id={wiring.id}
        name={name}
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={100}
        defaultValue={defaultValue}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {scripts && (
        <div className="combo__list" role="listbox" id={list} aria-label={t('search.suggestions')} hidden={!shown[0]}>
          {shown.map((hit, at) => (
            <div
              key={`${hit.kind} ${hit.id}`}
              id={optionId(at)}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={classes('combo__item', at === active && 'is-active')}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(hit)}
              onKeyDown={onKeyDown}
            >
              <span>
                {hit.label}
                {hit.also && <small> {t('search.also', { name: hit.also })}</small>}
              </span>
              {kinds.length > 1 && <small>{t(`search.kind.${hit.kind}`)}</small>}
            </div>
          ))}
        </div>
      )}
      <p className={open && hits?.length === 0 ? 'hint' : 'vh'} role="status">
        {said ??
          (open && hits && (hits.length ? t('search.count', { count: hits.length }) : t('search.noSuggestions')))}
      </p>
    </div>
  )
}
