import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { ActionSamples } from '#app/ui/gallery/actions.tsx'
import { FigureSamples } from '#app/ui/gallery/figures.tsx'
import { FormSamples } from '#app/ui/gallery/forms.tsx'
import { ThingSamples } from '#app/ui/gallery/things.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

/** For those who build: not there in production. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await authorize({ request, context }, 'public')
  if (context.env.mode === 'production') throw notFound()
  return null
}

export const meta: MetaFunction = () => [{ title: 'Komponenter – Fleksbro' }]

const contents = [
  ['broen', 'Broen'],
  ['knapper', 'Knapper'],
  ['status', 'Status og frister'],
  ['felter', 'Felter'],
  ['valg', 'Valg'],
  ['kort', 'Kort'],
  ['tabel', 'Tabeller'],
  ['forloeb', 'Forløb'],
  ['tilbage', 'Besked'],
  ['find', 'Find rundt'],
  ['tal', 'Tal'],
]

export default function Components() {
  return (
    <>
      <PageTitle lead="Hver del findes én gang, i alle sine tilstande. Siden følger dit systems lyse eller mørke visning.">
        Komponenter
      </PageTitle>
      <nav aria-label="På denne side">
        <ul className="k-toc">
          {contents.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <FigureSamples />
      <ActionSamples />
      <FormSamples />
      <ThingSamples />
    </>
  )
}
