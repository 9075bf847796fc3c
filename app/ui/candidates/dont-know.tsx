import { useSentText } from '#app/i18n/sent-text.ts'
import type { ProfileFormTexts } from '#app/i18n/texts/profile-form.ts'
import { Tick } from '#app/ui/form/tick.tsx'
import type { Typed } from './typed.ts'

/** "Don't know" as the answer to the question above it, by that question's name. */
export function DontKnow({ about, form }: { about: string; form: Typed }) {
  const t = useSentText<ProfileFormTexts>()
  const name = `unknown.${about}`
  return (
    <Tick name={name} label={t('form.unknown')} error={form.error(name)} defaultChecked={form.value(name) === 'on'} />
  )
}
