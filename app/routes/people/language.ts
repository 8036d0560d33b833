import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { isLanguage } from '#app/domain/town/local-text.ts'
import { languageHeader } from '#app/web/language.ts'
import { safeNext } from '#app/web/session.ts'

/** Remembers the language of the signed-in pages in this browser and goes back. */
export function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const language = search.get('lang')
  const headers = isLanguage(language) ? { 'Set-Cookie': languageHeader(language) } : undefined
  return redirect(safeNext(search.get('next')), { headers })
}
