/** One field of a form as a page shows it. */
export interface PageField {
  readonly name: string
  readonly kind: 'text' | 'hidden' | 'choice'
  readonly value: string
}

/** A form that changes something, as a browser would send it. */
export interface PageForm {
  readonly action: string
  readonly fields: readonly PageField[]
}

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)
  return found ? unescapeHtml(found[1] ?? '') : null
}
const unescapeHtml = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** The forms of a page that post, with what stands in them. */
export function formsOf(html: string, path: string): PageForm[] {
  return [...html.matchAll(/<form\b[^>]*method="post"[\s\S]*?<\/form>/gi)].map(([form]) => {
    const action = attribute(form.slice(0, form.indexOf('>')), 'action') ?? path
    const fields: PageField[] = []
    for (const [tag, kind] of form.matchAll(/<(input|textarea|select|button)\b[^>]*>/gi)) {
      const name = attribute(tag, 'name')
      if (!name) continue
      const type = (attribute(tag, 'type') ?? 'text').toLowerCase()
      if (kind === 'textarea' || (kind === 'input' && !/hidden|radio|checkbox|submit/.test(type)))
        fields.push({ name, kind: 'text', value: attribute(tag, 'value') ?? '' })
      else if (type === 'hidden') fields.push({ name, kind: 'hidden', value: attribute(tag, 'value') ?? '' })
      else if (kind === 'select') fields.push({ name, kind: 'choice', value: firstOption(form, tag) })
      else if (!fields.some((field) => field.name === name))
        fields.push({ name, kind: 'choice', value: attribute(tag, 'value') ?? 'on' })
    }
    return { action, fields }
  })
}

/** The first option of a select that has a value. */
function firstOption(form: string, tag: string): string {
  const from = form.slice(form.indexOf(tag))
  const options = [...from.slice(0, from.indexOf('</select>')).matchAll(/<option\b[^>]*value="([^"]+)"/g)]
  return options[0]?.[1] ?? ''
}
