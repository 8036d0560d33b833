import type { ReactNode } from 'react'
import { addresses } from '#app/domain/town/addresses.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { useAddress, useLanguage, usePersonalAddress, useWords } from '../words.tsx'

export type LanguageLink = {
  readonly language: Language
  readonly name: string
  readonly href: string
}

/** What stands around every page: the mark, the way to one's own page, the languages. */
export function SiteFrame({
  town,
  languages,
  demonstration,
  children,
}: {
  readonly town: { readonly name: string; readonly href: string } | null
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
        className="absolute left-2 top-2 -translate-y-20 rounded bg-ink px-3 py-2 text-white focus:translate-y-0"
      >
        {site.skipToContent}
      </a>
      {demonstration ? <DemonstrationBar /> : null}
      <header className="border-b border-line bg-card">
        <div className="mx-auto flex max-w-6xl items-center justify-between gap-4 px-4 py-3">
          <a
            href={town?.href ?? address(addresses.home())}
            className="flex items-center gap-3 text-ink no-underline"
          >
            <Mark />
            <span className="font-display text-lg font-bold">{town?.name ?? 'Vitrina'}</span>
          </a>
          <a href={personal(addresses.account())} className="py-2 font-semibold">
            {site.myPage}
          </a>
        </div>
      </header>
      <main id="main" className="mx-auto w-full max-w-6xl grow px-4 py-8">
        {children}
      </main>
      <SiteFooter languages={languages} />
    </div>
  )
}

function SiteFooter({ languages }: { readonly languages: readonly LanguageLink[] }) {
  const { site } = useWords()
  const spoken = useLanguage()
  return (
    <footer className="mt-12 border-t border-line bg-card">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-6 text-soft">
        <p>{site.footer}</p>
        <nav aria-label={site.switchLanguage}>
          <ul className="flex gap-4">
            {languages.map(({ language, name, href }) => (
              <li key={language}>
                {language === spoken ? (
                  <span className="inline-block py-2 font-semibold">{name}</span>
                ) : (
                  <a href={href} hrefLang={language} lang={language} className="inline-block py-2">
                    {name}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}

function DemonstrationBar() {
  const { site } = useWords()
  return (
    <p className="bg-ink px-4 py-2 text-center text-sm text-white">
      {site.demo}{' '}
      <a href="/demo" className="text-white">
        {site.demoPage}
      </a>
    </p>
  )
}

/** A shop window: frame, awning, light. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect x="3" y="9" width="26" height="20" rx="2" className="fill-brand" />
      <rect x="6" y="14" width="14" height="11" rx="1" fill="#ffe9b8" />
      <rect x="22" y="14" width="5" height="15" fill="#ffe9b8" opacity=".55" />
      <path
        d="M2 4h28l2 7a4 4 0 0 1-6 0 4 4 0 0 1-6.6 0 4 4 0 0 1-6.8 0A4 4 0 0 1 6 11a4 4 0 0 1-6 0z"
        className="fill-accent"
      />
    </svg>
  )
}
