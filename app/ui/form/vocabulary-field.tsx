import type { ReactNode } from 'react'
import type { SearchKind } from '#app/domain/vocabulary/search/entry.ts'
import type { Hit } from '#app/domain/vocabulary/search/search.ts'
import { vocabularyField as texts } from '#app/i18n/texts/vocabulary-field.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '../button.tsx'
import { Combobox } from './combobox.tsx'
import { type ControlProps, HintAndError, LabelText } from './parts.tsx'
import { type Chosen, type ChosenItem, useScripts } from './use-chosen.ts'
import { wire } from './wiring.ts'

/** What was searched for by the button, and what that found: the page's answer to a form sent with `find`. */
export interface Find {
  readonly text: string
  readonly hits: readonly ChosenItem[]
}

export interface VocabularyFieldProps extends ControlProps {
  kinds: readonly SearchKind[]
  /** From `useChosen`. */
  chosen: Chosen
  find?: Find | null | undefined
  /** Above what is chosen: "Det har du valgt". */
  legend: ReactNode
  /** The question about one thing; without it a tick (`name`, the id) that says whether it is chosen. */
  children?: (item: ChosenItem, where: 'chosen' | 'found') => ReactNode
  /** Sent for what was chosen when the page was made and is removed, where leaving it out says too little. */
  gone?: (item: ChosenItem) => ReactNode
  /**
   * The name of the select in which a thing is answered. What stands in one elsewhere on the page moves along when the
   * thing is chosen; where nothing does, the new one takes the focus.
   */
  controlOf?: (id: string) => string
}

/**
 * Occupations, tasks or competences by search, one or several of them.
 *
 *     const chosen = useChosen(items)                      // useChosen(items, true) for one only
 *     <VocabularyField name="tasks" label="…" legend="…" kinds={['task']} chosen={chosen} find={page.find} />
 *
 * With scripts: a combobox; what is chosen stands under it and can be removed. Without: a line of text (`nameSearch`)
 * and a button (`name="find" value="tasks"`) that sends the form; the action saves nothing when `find` is sent, but
 * answers with what was typed, with what is ticked as `chosen`, and with `find: { text, hits }` from `searchVocabulary`,
 * which stand in the form as further ticks. Put it before the other lines of text in a form, or Enter in those presses
 * its button: where that cannot be, give the form an earlier, hidden button to save.
 */
export function VocabularyField(props: VocabularyFieldProps) {
  const { name, label, hint, error, optional, hideLabel, kinds, chosen, find, legend, children, gone, controlOf } =
    props
  const t = useText(texts)
  const scripts = useScripts()
  const search = `${name}Search`
  const wiring = wire({ name: search, hint, error })
  const found = find?.hits.filter(({ id }) => chosen.items.every((item) => item.id !== id)) ?? []
  const rowId = (id: string) => `${name}-${id}`
  const row = (item: ChosenItem, where: 'chosen' | 'found') =>
    children?.(item, where) ?? <PlainTick name={name} item={item} chosen={where === 'chosen'} />

  const focus = (id: string) => document.getElementById(rowId(id))?.querySelector<HTMLElement>('input, select')?.focus()

  function choose({ id, label }: Hit): ReactNode {
    if ([...chosen.items, ...found].some((item) => item.id === id)) {
      focus(id)
      return t('search.already', { name: label })
    }
    const control = controlOf && document.getElementsByName(controlOf(id))[0]
    const given = control instanceof HTMLSelectElement && control.value ? control.value : undefined
    chosen.add({ id, label, given })
    // What is asked about the thing is the next to answer, once it stands there.
    if (controlOf && !given) setTimeout(() => focus(id))
    return t('search.added', { name: label })
  }

  return (
    <div className="form voc">
      <div className={wiring.errorId ? 'field field--error' : 'field'}>
        <label htmlFor={wiring.id}>
          <LabelText label={label} optional={optional} hideLabel={hideLabel} />
        </label>
        <HintAndError hint={hint} wiring={wiring} />
        <div className="voc__ask">
          <Combobox name={search} wiring={wiring} kinds={kinds} defaultValue={find?.text} onChoose={choose} />
          <Button name="find" value={name} icon="search" formNoValidate>
            {t('search.find')}
          </Button>
        </div>
      </div>
      {find && (
        <Rows title={t('search.found')} items={found} rowId={rowId} row={(item) => row(item, 'found')}>
          {find.hits.length === 0 && <p>{t('search.nothing', { words: find.text })}</p>}
        </Rows>
      )}
      {chosen.items.length > 0 && (
        <Rows
          title={legend}
          items={chosen.items}
          rowId={rowId}
          row={(item) => row(item, 'chosen')}
          remove={scripts ? chosen.remove : undefined}
        />
      )}
      {gone && chosen.removed.map((item) => <span key={item.id}>{gone(item)}</span>)}
    </div>
  )
}

interface RowsProps {
  title: ReactNode
  items: readonly ChosenItem[]
  rowId: (id: string) => string
  row: (item: ChosenItem) => ReactNode
  remove?: ((item: ChosenItem) => void) | undefined
  children?: ReactNode
}

function Rows({ title, items, rowId, row, remove, children }: RowsProps) {
  const t = useText(texts)
  return (
    <section className="voc__rows">
      <h2>{title}</h2>
      {children}
      <ul className="bare">
        {items.map((item) => (
          <li key={item.id} id={rowId(item.id)}>
            <div>{row(item)}</div>
            {remove && (
              <Button type="button" kind="quiet" small onClick={() => remove(item)}>
                {t('search.remove')}
                <span className="vh"> {item.label}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function PlainTick({ name, item, chosen }: { name: string; item: ChosenItem; chosen: boolean }) {
  return (
    <label className="tick">
      <input type="checkbox" name={name} value={item.id} defaultChecked={chosen} />
      <span>{item.label}</span>
    </label>
  )
}
