import type { ReactNode } from 'react'
import { addresses } from '#app/domain/town/addresses.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { useAddress, usePersonalAddress, useWords } from '../words.tsx'
import { Mark } from './mark.tsx'
import { SiteFooter } from './site-footer.tsx'

export type LanguageLink = {
  readonly language: Language
  readonly name: string
  readonly href: string
}

/** What stands around every page: the mark, the way to one's own page, the awning, the languages. */
export function SiteFrame({
  town,
  languages,
  demonstration,
  children,
}: {
  readonly town: { readonly slug: string; readonly name: string; readonly href: string } | null
  readonly languages: readonly LanguageLink[]
  readonly demonstration: boolean
  readonly children: ReactNode
}) {
  const { site } = useWords()
  const address = useAddress()
  const personal = usePersonalAddress()
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="absolute left-2 top-2 z-10 -translate-y-24 rounded-control bg-ink px-4 py-3 text-paper focus:translate-y-0"
      >
        {site.skipToContent}
      </a>
      <header className="bg-card">
        {demonstration ? <DemonstrationBar /> : null}
        <div className="mx-auto flex max-w-6xl items-center justify-between gap-4 px-4 py-2.5">
          <a
            href={town?.href ?? address(addresses.home())}
            className="flex min-h-11 items-center gap-3 text-ink no-underline hover:underline"
          >
            <Mark />
            <span className="text-xl font-bold tracking-tight">{town?.name ?? 'Vitrina'}</span>
          </a>
          <a
            href={personal(addresses.account())}
            className="inline-flex min-h-11 items-center font-semibold"
          >
            {site.myPage}
          </a>
        </div>
        <div className="awning" />
      </header>
      <main id="main" className="mx-auto w-full max-w-6xl grow px-4 pt-8 pb-12 sm:pt-10">
        {children}
      </main>
      <SiteFooter town={town?.slug ?? null} languages={languages} />
    </div>
  )
}

function DemonstrationBar() {
  const { site } = useWords()
  return (
    <p className="screen-only bg-wash px-4 py-1.5 text-center text-sm text-ink">
      {site.demo}{' '}
      <a href="/demo" className="inline-block py-1 text-ink">
        {site.demoPage}
      </a>
    </p>
  )
}
