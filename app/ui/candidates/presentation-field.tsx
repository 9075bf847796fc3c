import { useEffect, useState } from 'react'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { ProfileFormTexts } from '#app/i18n/texts/profile-form.ts'
import { Button } from '../button.tsx'
import { TextArea } from '../form/text-area.tsx'
import type { Typed } from './typed.ts'

const starts = ['good', 'others', 'worked', 'best', 'learn'] as const
const examples = ['goods', 'people', 'plants'] as const

/** Her strengths in her own words, with sentences to go on from and examples of how plain it may be. */
export function PresentationField({ form }: { form: Typed }) {
  const t = useSentText<ProfileFormTexts>()
  const field = form.field('presentation')
  return (
    <>
      <TextArea
        {...field}
        label={t('form.presentation')}
        hint={t('form.presentation.hint')}
        note={t('form.presentation.note')}
        rows={7}
        maxLength={600}
      />
      <section className="panel" aria-labelledby="begynd">
        <h2 id="begynd" className="panel__title">
          {t('form.start')}
        </h2>
        <ul className="bare row c-starts">
          {starts.map((start) => (
            <li key={start}>
              <Starter words={t(`form.start.${start}`)} field={field.name} />
            </li>
          ))}
        </ul>
        <h3>{t('form.example')}</h3>
        <ul>
          {examples.map((example) => (
            <li key={example}>{t(`form.example.${example}`)}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** The beginning of a sentence; with a script it is put into the text at a press. */
function Starter({ words, field }: { words: string; field: string }) {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return <span>{words} …</span>
  return (
    <Button type="button" small onClick={() => begin(field, words)}>
      {words} …
    </Button>
  )
}

/** Goes on from a beginning: at the end of what is written, on a line of its own. */
function begin(field: string, words: string) {
  const area = document.getElementById(field)
  if (!(area instanceof HTMLTextAreaElement)) return
  const before = area.value.trimEnd()
  area.setRangeText(before ? `\n${words} ` : `${words} `, before.length, area.value.length, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
  area.focus()
}
