import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { authorize } from '#app/auth/authorize.server.ts'
import { countUnread } from '#app/domain/notifications/notice-list.server.ts'
import { findPanel } from '#app/domain/tour/tour.server.ts'
import { findMunicipality } from '#app/domain/vocabulary/postcode.ts'
import { takeFlash } from '#app/http/flash.server.ts'
import { NonceContext } from '#app/http/nonce.ts'
import { FRAME_WORDS, FrameWords } from '#app/i18n/frame-words.ts'
import { errorTitles } from '#app/i18n/texts/error-titles.ts'
import { flash } from '#app/i18n/texts/flash.ts'
import { translate } from '#app/i18n/translate.ts'
import { LocaleContext } from '#app/i18n/use-text.ts'
import { ErrorPage, errorKind } from '#app/ui/error-page.tsx'
import { Frame } from '#app/ui/frame.tsx'
import { NetworkNotice } from '#app/ui/network-notice.tsx'
import { PageChange } from '#app/ui/page-change.tsx'
import { themeColour } from '#app/ui/theme-colour.ts'
import './ui/styles.css'

export const meta: MetaFunction<typeof loader> = ({ data: around, error }) => {
  if (!error) return [{ title: 'Fleksbro' }]
  const t = translate(errorTitles, around?.locale ?? 'da')
  return [{ title: `${t(`error.${errorKind(isRouteErrorResponse(error) ? error.status : 500)}`)} – Fleksbro` }]
}

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  {
    rel: 'preload',
    href: '/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
  },
]

/** What the frame needs on every page: who reads, in which language, and one line about what just happened. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const { key, forget } = await takeFlash(request)
  const { actor, locale } = visit
  const unread = actor ? await countUnread(db, { ...visit, actor }, openedPage(request)) : 0
  const place = actor?.municipalityCode ? (findMunicipality(actor.municipalityCode)?.name ?? null) : null
  return data(
    {
      locale,
      message: key && translate(flash, locale)(key),
      demo: context.env.mode === 'demo',
      tour: context.env.mode === 'demo' ? await findPanel(db, visit, request) : null,
      reader: actor && { role: actor.role, name: actor.name, place, unread },
    },
    forget ? { headers: { 'Set-Cookie': forget } } : undefined,
  )
}

/** The page that somebody is opening; null for one that the browser only fetches in advance. */
function openedPage({ headers, url }: Request): string | null {
  if (/prefetch/.test(`${headers.get('sec-purpose')} ${headers.get('purpose')} ${headers.get('x-moz')}`)) return null
  return new URL(url).pathname.replace(/\.data$/, '')
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  const around = useRouteLoaderData<typeof loader>('root')
  const locale = around?.locale ?? 'da'
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={themeColour.light} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={themeColour.dark} />
        <meta name={FRAME_WORDS} content={JSON.stringify(useContext(FrameWords))} />
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleContext.Provider value={locale}>
          <Frame
            reader={around?.reader ?? null}
            demo={around?.demo ?? false}
            tour={around?.tour ?? null}
            message={around?.message ?? null}
          >
            {children}
          </Frame>
          <PageChange />
          <NetworkNotice />
        </LocaleContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const around = useRouteLoaderData<typeof loader>('root')
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} stranger={!around?.reader} />
}
