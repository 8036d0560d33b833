import { type Words, wordsIn } from '#app/i18n/words.ts'
import { personalLanguage } from './language.ts'

/** Pages that need neither the database nor the framework, for when one of them cannot answer. */
export function foreignOriginPage(request: Request): Response {
  return plainPage(request, 403, words => words.foreignOrigin)
}

export function malformedPage(request: Request): Response {
  return plainPage(request, 400)
}

export function methodPage(request: Request): Response {
  const response = plainPage(request, 405)
  response.headers.set('Allow', 'GET, HEAD, POST')
  return response
}

export function unavailablePage(request: Request): Response {
  const response = plainPage(request, 503)
  response.headers.set('Retry-After', '30')
  return response
}

export function tooLargePage(request: Request): Response {
  return plainPage(request, 413)
}

export function serverErrorPage(request: Request): Response {
  return plainPage(request, 500)
}

type Status = 400 | 403 | 405 | 413 | 500 | 503

function plainPage(
  request: Request,
  status: Status,
  explain?: (words: Words['site']['errors']) => string,
): Response {
  const language = personalLanguage(request)
  const words = wordsIn(language).site.errors
  const { heading, next } = words[status]
  const body = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(heading)}</title></head>
<body><main><h1>${escaped(heading)}</h1>
<p>${escaped(explain?.(words) ?? '')} ${escaped(next)}</p>
<p><a href="/">${escaped(words.toHome)}</a></p></main></body></html>
`
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
