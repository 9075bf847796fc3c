import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { candidateIdOf } from '#app/domain/candidates/candidates.server.ts'
import { getSheet } from '#app/domain/candidates/sheet.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { sheet as texts } from '#app/i18n/texts/sheet-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { SheetScreen } from '#app/ui/candidates/sheet-screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.read')
  const blank = new URL(request.url).searchParams.get('tomt') === 'ja'
  const page = await db.read((q) => getSheet(q, visit, candidateIdOf(visit, params.id), blank))
  const say = translate(texts, visit.locale)
  return {
    ...page,
    blank,
    title: blank ? say('sheet.title') : say('sheet.title.of', { name: page.name }),
    texts: texts[visit.locale],
  }
}

export default function ConversationSheet() {
  const page = useLoaderData<typeof loader>()
  return (
    <SentTexts.Provider value={page.texts}>
      <SheetScreen {...page} id={useParams().id ?? null} />
    </SentTexts.Provider>
  )
}
