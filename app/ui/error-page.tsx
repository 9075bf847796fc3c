import { frame } from '#app/i18n/texts/frame.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from './link.tsx'
import { PageTitle } from './page-title.tsx'

/** Which words belong to a status. */
export function errorKind(status: number): 'badRequest' | 'forbidden' | 'notFound' | 'failed' {
  return status in kinds ? kinds[status as keyof typeof kinds] : 'failed'
}

const kinds = { 400: 'badRequest', 403: 'forbidden', 404: 'notFound' } as const

/** What a page says when it cannot be shown: what happened, in words, and a way on. Nothing about the inside. */
export function ErrorPage({ status }: { status: number }) {
  const t = useText(frame)
  const kind = errorKind(status)
  return (
    <>
      <PageTitle lead={t(`frame.error.${kind}Text`)}>{t(`frame.error.${kind}`)}</PageTitle>
      <p>
        <ButtonLink href={paths.home()} kind="primary">
          {t('frame.error.home')}
        </ButtonLink>
      </p>
    </>
  )
}
