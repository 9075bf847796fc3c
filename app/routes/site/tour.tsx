import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { DEMO_PASSWORD } from '#app/domain/accounts/demo-logins.ts'
import { SHOWN } from '#app/domain/tour/put-away.ts'
import { isPutAway, keepChoice, listTours } from '#app/domain/tour/tour.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { ButtonLink, TextLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { TourCard } from '#app/ui/tour/tour-card.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

/** The demo's five tours and how they hang together. Nowhere else does the page exist. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  if (context.env.mode !== 'demo') throw notFound()
  const page = await db.read((q) => listTours(q, visit, DEMO_PASSWORD))
  return { ...page, away: visit.actor !== null && (await isPutAway(request)) }
}

/** Puts the panel away, or brings it back. */
export async function action({ request, context }: ActionFunctionArgs) {
  await authorize({ request, context }, 'public')
  if (context.env.mode !== 'demo') throw notFound()
  // A body that is no form says nothing: it changes nothing.
  const form = await request.formData().catch(() => null)
  const kept = await keepChoice(form?.get('panel') ?? null)
  return redirect(paths.home(), kept === null ? {} : { headers: { 'Set-Cookie': kept } })
}

export default function Tour() {
  const { title, lead, words, how, tours, away, signedIn } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle lead={lead}>{title}</PageTitle>
      <div className="mt-6">
        <Panel title={words.how} titleId="hvordan">
          <ol className="tour__list">
            {how.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        </Panel>
      </div>
      {signedIn ? (
        <p className="muted mt-6">{words.out}</p>
      ) : (
        <p className="mt-6">
          <ButtonLink kind="primary" href={paths.signIn()}>
            {words.start}
          </ButtonLink>
        </p>
      )}
      {away && (
        <form method="post" action={paths.tour()} className="mt-6">
          <Button name="panel" value={SHOWN}>
            {words.show}
          </Button>
        </form>
      )}
      {tours.map((tour) => (
        <TourCard key={tour.role} {...tour} />
      ))}
      <p className="mt-6">
        <TextLink href={paths.outbox()}>{words.mails}</TextLink>
      </p>
    </>
  )
}
