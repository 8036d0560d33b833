import { isLanguage, type Language, languages } from '#app/domain/town/local-text.ts'
import { inLanguage, languageAsked } from '#app/domain/town/addresses.ts'
import { firstLanguage, type Town } from '#app/domain/town/town.ts'
import { cookies } from './cookies.ts'

/** Public pages: the language that the address asks for, else the town's first. Never a cookie. */
export function publicLanguage(request: Request, spoken: readonly Language[]): Language {
  return languageAsked(new URL(request.url).searchParams, spoken)
}

/** Signed-in pages: the address, else what was chosen there before. */
export function personalLanguage(request: Request): Language {
  const asked = new URL(request.url).searchParams.get('lang')
  if (isLanguage(asked)) return asked
  const [, kept] = remembered.exec(request.headers.get('cookie') ?? '') ?? []
  return isLanguage(kept) ? kept : languages[0]
}

const remembered = new RegExp(`(?:^|; )${cookies.language.name}=(\\w\\w)`)

export function languageHeader(language: Language): string {
  const { name, lifeMs } = cookies.language
  return `${name}=${language}; Path=/; Max-Age=${lifeMs / 1000}; SameSite=Lax`
}

/** Where a public page goes on to, in the language it was read in. */
export function publicHref(path: string, request: Request, town: Town): string {
  return inLanguage(path, publicLanguage(request, town.languages), firstLanguage(town))
}
