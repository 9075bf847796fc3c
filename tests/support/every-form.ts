import type { Actor } from '#app/domain/accounts/account.ts'
import type { TestApp } from './app.ts'
import { formsOf } from './forms.ts'
import type { RealPath } from './real-paths.ts'

/** One way to send a form of a page: one of its buttons, everything else as it stands there or as somebody types it. */
export interface Sending {
  readonly route: string
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
}

/** What people type, by the field's name, so that a form gets past the first look at it. */
const typed: Readonly<Record<string, string>> = {
  saidOn: '2026-11-23',
  calledOn: '2026-11-23',
  decisionOn: '2026-11-23',
  approvedOn: '2026-10-01',
  day: '2026-12-01',
  clock: '10',
  startsOn: '2027-01-04',
  hours: '10',
  intensity: '75',
  hoursMin: '8',
  hoursMax: '12',
  postcode: '4330',
  email: 'ny@example.dk',
  phone: '12 34 56 78',
}

/** Every form of these pages with each of its buttons, as one reader finds them. One of each kind and state. */
export async function sendingsOf(app: TestApp, as: Actor, pages: readonly RealPath[]): Promise<Sending[]> {
  const found = new Map<string, Sending>()
  for (const { route, path } of pages) {
    const page = await app.get(path, { as })
    if (page.status !== 200 || !page.headers.get('content-type')?.startsWith('text/html')) continue
    const html = await page.text()
    const acts = [...html.matchAll(/<button\b[^>]*\bname="(intent|act)"[^>]*\bvalue="(\w+)"/g)]
    for (const form of formsOf(html, path)) {
      if (/^\/(sprog|log-ud)/.test(form.action)) continue
      const body = Object.fromEntries(
        form.fields.map(({ name, kind, value }) => [name, kind === 'text' ? value || (typed[name] ?? 'Noget') : value]),
      )
      const name = form.fields.find((field) => field.kind === 'choice' && /^(intent|act)$/.test(field.name))?.name
      const buttons = name ? new Set(acts.filter((one) => one[1] === name).map((one) => one[2]!)) : [null]
      for (const button of buttons) {
        const fields = name && button ? { ...body, [name]: button } : body
        const key = [route.id, fields.intent ?? fields.act, Object.keys(fields)].join(' ')
        if (!found.has(key)) found.set(key, { route: route.id, path: form.action, fields })
      }
    }
  }
  return [...found.values()]
}
