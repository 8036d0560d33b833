import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { NonceContext } from '#app/components/nonce.tsx'
import { loadAllWords } from '#app/i18n/load-all.ts'

loadAllWords()

/** Renders a page whole: pages without the framework's script in one go, hydrated ones with their data. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
  const hydrated = hasHandle(remix, 'hydrate')
  const page = (
    <NonceContext.Provider value={hydrated ? context.nonce : undefined}>
      <RemixServer context={remix} url={request.url} nonce={context.nonce} />
    </NonceContext.Provider>
  )
  const uploadsTo = context.services.photos.direct?.origin
  if (uploadsTo && hasHandle(remix, 'uploads')) headers.set('x-uploads-to', uploadsTo)
  if (!hydrated) {
    if (hasHandle(remix, 'ownScripts')) headers.set('x-scripts', 'own')
    if (hasHandle(remix, 'tiles')) allowTiles(headers, context.services.mapTiles)
    return new Response(`<!doctype html>${renderToString(page)}`, { status, headers })
  }
  headers.set('x-scripts', 'framework')
  return new Response(await renderedWhole(page), { status, headers })
}

/** Writes an unexpected error to the log; what a visitor may legitimately try is not one. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || context.bodyBrokeOff.aborted) return
  if (isRouteErrorResponse(error)) return
  const { pathname } = new URL(request.url)
  context.services.log.error({ error, path: pathname }, 'A page failed')
}

type Handle = 'hydrate' | 'ownScripts' | 'tiles' | 'uploads'

/** Whether the page says so of itself in its handle; a page of an error runs nothing. */
function hasHandle(remix: EntryContext, name: Handle): boolean {
  const { matches, errors } = remix.staticHandlerContext
  if (errors) return false
  return matches.some(({ route }) => (route.handle as Record<string, unknown> | undefined)?.[name])
}

/** A map runs its script and asks its host only where the setting names one. */
function allowTiles(headers: Headers, mapTiles: string | null): void {
  if (mapTiles === null) return
  headers.set('x-scripts', 'own')
  headers.set('x-tiles', new URL(mapTiles).origin)
}

function renderedWhole(page: React.ReactElement): Promise<ReadableStream> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => {
        const body = new PassThrough()
        resolve(createReadableStreamFromReadable(body))
        pipe(body)
      },
      onShellError: reject,
    })
  })
}
