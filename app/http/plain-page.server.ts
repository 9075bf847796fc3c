/** Pages that must work when the application cannot answer: one file, no scripts, and a sheet of system colours that it can do without. */
const pages = {
  tooLarge: {
    status: 413,
    title: 'Det er for meget på én gang',
    text: 'Kommunen kan ikke tage imod så meget. Gå tilbage: det, du skrev, er der stadig. Gør teksten kortere, og prøv igen.',
  },
  foreignOrigin: {
    status: 403,
    title: 'Det kom ikke fra vores egne sider',
    text: 'Der er ikke ændret noget. Åbn siden her hos os, og prøv igen.',
  },
  badAddress: {
    status: 400,
    title: 'Adressen kan ikke bruges',
    text: 'Der er tegn i adressen, som ingen af vores sider har. Tjek den, eller gå til forsiden.',
  },
  notLogged: {
    status: 503,
    title: 'Siden kan ikke vises lige nu',
    text: 'Vi viser kun oplysninger om mennesker, når vi kan skrive ned, at de er vist. Det kan vi ikke lige nu. Prøv igen om lidt.',
  },
  failed: {
    status: 500,
    title: 'Der gik noget galt hos os',
    text: 'Det er ikke din fejl. Prøv igen om lidt. Hjælper det ikke, så ring til kommunen.',
  },
} as const

/** A page in Danish with the right status, and nothing about what went wrong inside. */
export function plainPage(kind: keyof typeof pages): Response {
  const { status, title, text } = pages[kind]
  const html = `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${title} – Fleksbro</title><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/plain.css"></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Til forsiden</a></p><p><a href="/kontakt">Find nogen, der kan hjælpe</a></p></main></body></html>`
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8' })
  if (status === 503) headers.set('Retry-After', '30')
  return new Response(html, { status, headers })
}
