import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { candidateIdOf } from '#app/domain/candidates/candidates.server.ts'
import { getPreview } from '#app/domain/candidates/preview.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { candidatePreview } from '#app/i18n/texts/candidate-preview-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { PreviewScreen } from '#app/ui/candidates/preview-screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.read')
  const page = await db.read((q) => getPreview(q, visit, candidateIdOf(visit, params.id)))
  const say = translate(candidatePreview, visit.locale)
  const own = visit.actor.role === 'candidate'
  return {
    ...page,
    own,
    title: own ? say('preview.own.title') : say('preview.theirs.title', { name: page.name }),
    texts: candidatePreview[visit.locale],
  }
}

export default function Preview() {
  const page = useLoaderData<typeof loader>()
  return (
    <SentTexts.Provider value={page.texts}>
      <PreviewScreen {...page} id={useParams().id ?? null} />
    </SentTexts.Provider>
  )
}
