import { profileForm } from '#app/i18n/texts/profile-form.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Tick } from '#app/ui/form/tick.tsx'
import type { Typed } from './typed.ts'

/** "Don't know" as the answer to the question above it, by that question's name. */
export function DontKnow({ about, form }: { about: string; form: Typed }) {
  const t = useText(profileForm)
  const name = `unknown.${about}`
  return (
    <Tick name={name} label={t('form.unknown')} error={form.error(name)} defaultChecked={form.value(name) === 'on'} />
  )
}
