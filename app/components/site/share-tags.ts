import type { MetaDescriptor } from '@remix-run/react'

export type ShareCard = {
  readonly title: string
  readonly description: string
  readonly url: string
  readonly locale: string
  readonly siteName: string
  readonly image: {
    readonly url: string
    readonly alt: string
    readonly width: number
    readonly height: number
  }
}

/** The tags by which a network shows a page that somebody shares. All addresses in them are whole. */
export function shareTags({ image, ...card }: ShareCard): MetaDescriptor[] {
  return [
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: card.siteName },
    { property: 'og:title', content: card.title },
    { property: 'og:description', content: card.description },
    { property: 'og:url', content: card.url },
    { property: 'og:locale', content: card.locale },
    { property: 'og:image', content: image.url },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(image.width) },
    { property: 'og:image:height', content: String(image.height) },
    { property: 'og:image:alt', content: image.alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}
