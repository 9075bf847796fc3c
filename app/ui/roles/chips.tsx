import type { Chip } from '#app/domain/roles/role-list-page.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { roleListTexts } from '#app/i18n/texts/role-list.ts'
import { publicRoles } from '#app/i18n/texts/roles-public.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '../empty-state.tsx'
import { ButtonLink, TextLink } from '../link.tsx'

/** What the list is narrowed to: each can be taken away alone, or all at once. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  const t = useSentText<(typeof roleListTexts)['da']>()
  const say = useText(publicRoles)
  if (chips.length === 0) return null
  return (
    <nav className="r-chips" aria-label={t('find.chips')}>
      <ul className="bare row">
        {chips.map(({ part, label, href }) => (
          <li key={part}>
            <TextLink href={href} label={`${label}: ${t('find.remove', { what: '' }).trim()}`} quiet>
              {label} <span aria-hidden="true">×</span>
            </TextLink>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <TextLink href={paths.roles()} quiet>
              {say('roles.list.all')}
            </TextLink>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** No job holds: which one thing to let go of, the narrowest first. Or there are no jobs at all. */
export function NoRoles({ chips }: { chips: readonly Chip[] }) {
  const t = useSentText<(typeof roleListTexts)['da']>()
  const say = useText(publicRoles)
  if (chips.length === 0)
    return (
      <EmptyState
        level={2}
        title={say('roles.list.empty')}
        action={
          <>
            <ButtonLink href={paths.howWeMatch()}>{say('roles.howWeMatch')}</ButtonLink>
            <ButtonLink kind="quiet" href={paths.postJob()}>
              {say('roles.list.post')}
            </ButtonLink>
          </>
        }
      >
        {say('roles.list.empty.text')}
      </EmptyState>
    )
  return (
    <EmptyState
      level={2}
      title={say('roles.list.none')}
      action={
        <>
          {chips.toReversed().map(({ part, label, href }) => (
            <ButtonLink key={part} href={href}>
              {part === 'within' || part === 'hours' ? t(`find.none.${part}`) : t('find.none.any', { what: label })}
            </ButtonLink>
          ))}
          <ButtonLink kind="quiet" href={paths.roles()}>
            {say('roles.list.all')}
          </ButtonLink>
          <ButtonLink kind="quiet" href={paths.search()}>
            {say('roles.list.vocabulary')}
          </ButtonLink>
        </>
      }
    >
      {say('roles.list.none.text')}
    </EmptyState>
  )
}
