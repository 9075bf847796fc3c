import { Form } from '@remix-run/react'
import type { OwnRole } from '#app/domain/roles/role-pages.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { roles } from '#app/i18n/texts/roles.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/feedback.tsx'
import { ButtonLink } from '#app/ui/link.tsx'

/** How long the job is open: a line while it is far off, and one click to go on when it is near or past. */
export function Expiry({ role }: { role: OwnRole }) {
  const t = useSentText<(typeof roles)['da']>()
  const { expiry, buttons } = role
  if (!expiry) return null
  if (expiry.state === 'later') return <p className="muted">{t('roles.expiry.until', { date: expiry.date })}</p>
  const over = expiry.state === 'over'
  const act = over ? 'publish' : 'renew'
  return (
    <div className="mb-6">
      <Note tone="caution" title={t(over ? 'roles.expiry.over' : 'roles.expiry.title')}>
        <div className="stack">
          <p>{t(over ? 'roles.expiry.over.text' : 'roles.expiry.soon', { date: expiry.date })}</p>
          {buttons.includes(act) && <Act role={role} act={act} primary />}
        </div>
      </Note>
    </div>
  )
}

/** What can be done to the job now. Closing asks once more on a page of its own. */
export function Acts({ role }: { role: OwnRole }) {
  const t = useSentText<(typeof roles)['da']>()
  const { buttons, copyId, expiry } = role
  // What stands in the note about the time stands there alone.
  const told = expiry?.state === 'soon' ? 'renew' : expiry?.state === 'over' ? 'publish' : null
  if (buttons.length === 0 && !copyId) return null
  return (
    <div className="row actions r-end">
      {buttons
        .filter((act) => act !== 'close' && act !== told)
        .map((act) => (
          <Act key={act} role={role} act={act} primary={act === 'publish'} />
        ))}
      {role.mayEdit && role.status === 'draft' && (
        <ButtonLink href={paths.editRole(role.id)}>{t('roles.edit')}</ButtonLink>
      )}
      {copyId && (
        <Form method="post" action={paths.ownRole(role.id)}>
          <input type="hidden" name="formId" value={copyId} />
          <Button name="act" value="copy">
            {t('roles.act.copy')}
          </Button>
        </Form>
      )}
      {buttons.includes('close') && (
        <ButtonLink kind="quiet" href={`${paths.ownRole(role.id)}?luk=1`}>
          {t('roles.act.close')}
        </ButtonLink>
      )}
    </div>
  )
}

interface ActProps {
  role: Pick<OwnRole, 'id' | 'version' | 'status'>
  act: OwnRole['buttons'][number]
  primary: boolean
}

function Act({ role, act, primary }: ActProps) {
  const t = useSentText<(typeof roles)['da']>()
  return (
    <Form method="post" action={paths.ownRole(role.id)}>
      <input type="hidden" name="version" value={role.version} />
      <Button name="act" value={act} kind={primary ? 'primary' : 'second'}>
        {t(`roles.act.${act === 'publish' && role.status === 'paused' ? 'resume' : act}`)}
      </Button>
    </Form>
  )
}
