import type { Language } from '#app/domain/town/local-text.ts'

/** Where a public page stands in each language, and which address a search engine shall keep of it. */
export type Alternates = {
  readonly canonical: string
  readonly first: string
  readonly languages: readonly { readonly language: Language; readonly href: string }[]
}

/** The page's address in its language and in all others; without a language, the town's first answers. */
export function LanguageLinks({ alternates }: { readonly alternates: Alternates }) {
  const { canonical, first, languages } = alternates
  return (
    <>
      <link rel="canonical" href={canonical} />
      {languages.map(({ language, href }) => (
        <link key={language} rel="alternate" hrefLang={language} href={href} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={first} />
    </>
  )
}
