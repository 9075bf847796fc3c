import { accounts } from '#app/i18n/texts/accounts.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Note } from '#app/ui/feedback.tsx'
import { TextLink } from '#app/ui/link.tsx'

/** On the sign-up: the job that follows into the account, or that one can be written first; and the way for who has one. */
export function BegunJob({ job }: { job: { readonly title: string } | null }) {
  const t = useText(accounts)
  return (
    <div className="stack measure">
      {job ? (
        <Note title={t('accounts.signUp.begun', { title: job.title })}>
          <p>
            <TextLink href={paths.postJob()}>{t('accounts.signUp.begun.back')}</TextLink>
          </p>
        </Note>
      ) : (
        <p>
          <TextLink href={paths.postJob()}>{t('accounts.signUp.jobFirst')}</TextLink>
        </p>
      )}
      <p>
        <TextLink href={paths.signIn(paths.newRole())}>{t('accounts.signUp.have')}</TextLink>
      </p>
    </div>
  )
}
