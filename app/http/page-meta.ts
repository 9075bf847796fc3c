import type { MetaDescriptor } from '@remix-run/node'

/** What a page tells browsers and search engines. Only public pages have a description and an address. */
export interface PageInfo {
  readonly title: string
  readonly description?: string
  /** The page's one address, with the site's origin. */
  readonly canonical?: string
}

/** The title with the product's name, and for public pages description, canonical address and Open Graph. */
export function pageMeta(page: PageInfo | undefined): MetaDescriptor[] {
  if (!page) return [{ title: 'Fleksbro' }]
  // A soft hyphen is for the page's heading only.
  const name = page.title.replaceAll('\u00AD', '')
  const title = name === 'Fleksbro' ? name : `${name} – Fleksbro`
  const tags: MetaDescriptor[] = [{ title }]
  if (page.description) {
    const { description } = page
    tags.push({ name: 'description', content: description })
    tags.push({ property: 'og:title', content: name }, { property: 'og:description', content: description })
    tags.push({ property: 'og:site_name', content: 'Fleksbro' }, { property: 'og:type', content: 'website' })
  }
  if (page.canonical) {
    tags.push({ tagName: 'link', rel: 'canonical', href: page.canonical })
    tags.push({ property: 'og:url', content: page.canonical })
  }
  return tags
}
