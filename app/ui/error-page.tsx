import { useLocation } from '@remix-run/react'
import { useFrameText } from '#app/i18n/frame-words.ts'
import { errorTitles } from '#app/i18n/texts/error-titles.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink, TextLink } from './link.tsx'
import { PageTitle } from './page-title.tsx'

type ErrorKind = (typeof kinds)[keyof typeof kinds] | 'failed' | 'offline'

const kinds = { 400: 'badRequest', 403: 'forbidden', 404: 'notFound', 410: 'gone', 503: 'unavailable' } as const

/** Which words belong to a status. */
export function errorKind(status: number): ErrorKind {
  return status in kinds ? kinds[status as keyof typeof kinds] : 'failed'
}

interface ErrorPageProps {
  status: number
  /** Nobody is signed in: the page may be there for somebody who is. */
  stranger: boolean
}

/** What a page says when it cannot be shown: what happened, in words, and ways on. Nothing about the inside. */
export function ErrorPage({ status, stranger }: ErrorPageProps) {
  const t = useFrameText()
  const title = useText(errorTitles)
  const { pathname, search } = useLocation()
  const kind = isOffline() ? 'offline' : errorKind(status)
  const passes = kind === 'failed' || kind === 'unavailable' || kind === 'offline'
  return (
    <>
      <PageTitle lead={t(`frame.error.${kind}Text`)}>{title(`error.${kind}`)}</PageTitle>
      <p className="row actions mt-6">
        {passes && (
          <ButtonLink href={pathname + search} kind="primary">
            {t('frame.error.again')}
          </ButtonLink>
        )}
        <ButtonLink href={stranger ? paths.front() : paths.home()} kind={passes ? 'second' : 'primary'}>
          {t('frame.error.home')}
        </ButtonLink>
        {stranger && !passes && (
          <ButtonLink href={paths.signIn(pathname + search)}>{t('frame.error.signIn')}</ButtonLink>
        )}
      </p>
      {kind !== 'offline' && (
        <ul className="bare row mt-6">
          <li>
            <TextLink href={paths.roles()} quiet>
              {t('frame.error.jobs')}
            </TextLink>
          </li>
          <li>
            <TextLink href={paths.contactUs()} quiet>
              {t('frame.error.contact')}
            </TextLink>
          </li>
        </ul>
      )}
    </>
  )
}

/** Only a browser can be; the server that answers is not. */
function isOffline(): boolean {
  return typeof navigator !== 'undefined' && 'onLine' in navigator && navigator.onLine === false
}
