import type { MetaDescriptor } from '@remix-run/node'

/** What a page tells browsers and search engines. Only public pages have a description and an address. */
export interface PageInfo {
  readonly title: string
  readonly description?: string
  /** The page's one address, with the site's origin. */
  readonly canonical?: string
  /** The path of a feed of what is on the page. */
  readonly feed?: string
}

/** Drawn from public/og.svg. */
const OG_IMAGE = { path: '/og.png', width: '1200', height: '630', alt: 'Fleksbro: broen til et fleksjob' } as const

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
    // An address answers in Danish to whoever has chosen nothing; English has no address of its own, hence no hreflang.
    tags.push({ property: 'og:locale', content: 'da_DK' }, { property: 'og:locale:alternate', content: 'en_GB' })
  }
  if (page.canonical) {
    tags.push({ tagName: 'link', rel: 'canonical', href: page.canonical })
    tags.push({ property: 'og:url', content: page.canonical })
    const image = new URL(OG_IMAGE.path, page.canonical).href
    tags.push({ property: 'og:image', content: image }, { property: 'og:image:alt', content: OG_IMAGE.alt })
    tags.push(
      { property: 'og:image:width', content: OG_IMAGE.width },
      { property: 'og:image:height', content: OG_IMAGE.height },
    )
    tags.push({ name: 'twitter:card', content: 'summary_large_image' })
  }
  if (page.feed) tags.push({ tagName: 'link', rel: 'alternate', type: 'application/atom+xml', href: page.feed, title })
  return tags
}
