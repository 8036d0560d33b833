import { StatementLinks } from '../town/statement-links.tsx'
import { useLanguage, useWords } from '../words.tsx'
import type { LanguageLink } from './site-frame.tsx'

/** The foot of every page: what this is, what the town states, and the languages it can be read in. */
export function SiteFooter({
  town,
  languages,
}: {
  readonly town: string | null
  readonly languages: readonly LanguageLink[]
}) {
  const { site } = useWords()
  const spoken = useLanguage()
  return (
    <footer className="border-t-8 border-line bg-card">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-6">
        <p className="max-w-prose text-sm text-soft">{site.footer}</p>
        {town ? <StatementLinks town={town} /> : null}
        <nav aria-label={site.switchLanguage}>
          <ul className="flex flex-wrap gap-x-5">
            {languages.map(({ language, name, href }) => (
              <li key={language}>
                {language === spoken ? (
                  <span className="inline-flex min-h-11 items-center font-semibold">{name}</span>
                ) : (
                  <a
                    href={href}
                    hrefLang={language}
                    lang={language}
                    className="inline-flex min-h-11 items-center"
                  >
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
