const PREFIXES = { da: 'Fejl: ', en: 'Error: ' } as const

/** The page's HTML with "Fejl: " before its title, as GOV.UK's form pattern wants it when a form was refused. */
export function withErrorPrefix(html: string): string {
  const prefix = PREFIXES[html.startsWith('<!DOCTYPE html><html lang="en"') ? 'en' : 'da']
  return html.replace('<title>', `<title>${prefix}`)
}

/** The title without it. */
export function withoutErrorPrefix(title: string): string {
  const prefix = Object.values(PREFIXES).find((known) => title.startsWith(known))
  return prefix ? title.slice(prefix.length) : title
}
