import { useNavigate } from '@remix-run/react'
import type { ReactNode } from 'react'
import { roles } from '#app/i18n/texts/roles.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Combobox } from '../form/combobox.tsx'
import { wire } from '../form/wiring.ts'
import { TextLink } from '../link.tsx'

/** Any words among the open jobs; a suggestion that is chosen narrows the list to the jobs with that work. */
export function RoleSearch({ words }: { words: string }) {
  const t = useText(roles)
  const navigate = useNavigate()
  const wiring = wire({ name: 'q' })
  return (
    <div className="d-search r-search">
      <label htmlFor={wiring.id}>{t('roles.list.search')}</label>
      <Combobox
        name="q"
        wiring={wiring}
        kinds={['occupation', 'task', 'competence']}
        defaultValue={words}
        onChoose={({ kind, id, label }) => {
          navigate(paths.rolesWith(kind === 'competence' ? 'kan' : 'arbejde', id))
          return { text: '', said: label }
        }}
      />
    </div>
  )
}

/** What a list is narrowed to, and the way out of it. */
export function NarrowedTo({ href, children }: { href: string; children: ReactNode }) {
  const t = useText(roles)
  return (
    <p className="row r-count">
      <strong>{children}</strong>
      <TextLink href={href}>
        {t('roles.list.without')}
        <span className="vh">: {children}</span>
      </TextLink>
    </p>
  )
}
