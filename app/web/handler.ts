import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import sirv from 'sirv'
import type { PublicChanges } from '#app/platform/public-changes.ts'
import type { Services } from '#app/platform/services.ts'
import { clientNetwork } from './client-network.ts'
import type { AppContext } from './context.ts'
import { letBodyRunOut, sendResponse, toRequest } from './node-http.ts'
import { isFromOwnPage } from './origin-guard.ts'
import type { Source } from './page-cache/made-from.ts'
import { createPageCache } from './page-cache/page-cache.ts'
import {
  foreignOriginPage,
  malformedPage,
  methodPage,
  serverErrorPage,
  tooLargePage,
  unavailablePage,
} from './plain-pages.ts'
import { isUploadPath, uploadMethods } from './photo-uploads.ts'
import { type Scripts, securityHeaders } from './security-headers.ts'

export type HandlerOptions = {
  readonly build: ServerBuild | (() => Promise<ServerBuild>)
  readonly services: Services
  readonly cookieSecret: string
  readonly trustedProxies: readonly string[]
  readonly clientFolder: string | null
  readonly isDatabaseUp: () => Promise<boolean>
  /** Finished pages are kept in memory up to so many bytes; none are with 0. */
  readonly pageCache: { readonly changes: PublicChanges; readonly maxBytes: number }
  /** Answers what is sent piece by piece. */
  readonly uploads: (request: Request, context: AppContext) => Promise<Response>
  /** Answers before the site's own pages do; null leaves the request to them. */
  readonly first?: (request: Request, context: AppContext) => Promise<Response | null>
}

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST'])

export type Handler = (message: IncomingMessage, answer: ServerResponse) => Promise<void>

/** The way of a request: kept pages, static files, the guard of whatever changes something, then the pages. */
export function createHandler(options: HandlerOptions): Handler {
  const { services } = options
  const answerPages = createRequestHandler(options.build, 'production')
  const answerFiles = options.clientFolder === null ? null : staticFiles(options.clientFolder)
  const https = services.publicUrl.startsWith('https:')
  const { changes, maxBytes } = options.pageCache
  const pages =
    maxBytes > 0
      ? createPageCache({ render: renderForAll, now: services.now, changes, maxBytes })
      : null

  async function respond(request: Request, context: AppContext): Promise<Response> {
    if (!isFromOwnPage(request, services.publicUrl)) return foreignOriginPage(request)
    if (isUploadPath(request.url)) return options.uploads(request, context)
    if (request.method === 'POST' && !isForm(request)) return malformedPage(request)
    // The pages compare Origin with Host, which is another name behind a proxy; it has been judged here.
    request.headers.delete('origin')
    const early = await options.first?.(request, context)
    if (early) return early
    const response = await answerPages(request, context)
    if (context.bodyBrokeOff.aborted) return tooLargePage(request)
    const databaseLost = response.status === 500 && !(await options.isDatabaseUp())
    return databaseLost ? unavailablePage(request) : response
  }

  async function responseTo(message: IncomingMessage, left: AbortSignal): Promise<Response> {
    const known = isUploadPath(message.url) ? uploadMethods : methods
    if (!known.has(message.method ?? '')) {
      return guarded(methodPage(new Request(services.publicUrl)), null)
    }
    const tooLarge = new AbortController()
    const request = toRequest(message, services.publicUrl, {
      left,
      tooLarge: () => tooLarge.abort(),
    })
    const context = contextOf({
      network: clientNetwork(message, options.trustedProxies),
      bodyBrokeOff: tooLarge.signal,
    })
    const response = await respondInAnyCase(request, context)
    await letBodyRunOut(request)
    const changes = request.method === 'POST' || request.method === 'PATCH'
    if (changes && response.status !== 503) await pages?.catchUp()
    return guarded(response, context.nonce)
  }

  /** A public page for everybody: the request says its address and nothing of whoever asked first. */
  async function renderForAll(address: string, noteSource: (source: Source) => void) {
    const request = new Request(services.publicUrl + address)
    const never = new AbortController().signal
    const context = contextOf({ network: '', bodyBrokeOff: never, noteSource })
    return guarded(await respondInAnyCase(request, context), context.nonce)
  }

  function respondInAnyCase(request: Request, context: AppContext): Promise<Response> {
    return respond(request, context).catch((error: unknown) => {
      services.log.error({ error, path: new URL(request.url).pathname }, 'A request failed')
      return serverErrorPage(request)
    })
  }

  function contextOf(
    own: Pick<AppContext, 'network' | 'bodyBrokeOff'> & Partial<Pick<AppContext, 'noteSource'>>,
  ): AppContext {
    return {
      services,
      arrivedAt: services.now(),
      cookieSecret: options.cookieSecret,
      secureCookies: https,
      nonce: randomBytes(16).toString('base64'),
      demonstration: options.first !== undefined,
      noteSource: () => {},
      ...own,
    }
  }

  function guarded(response: Response, nonce: string | null): Response {
    const uploadsTo = response.headers.get('x-uploads-to')
    const guards = securityHeaders({ scripts: scriptsOf(response, nonce), https, uploadsTo })
    response.headers.delete('x-uploads-to')
    response.headers.delete('x-scripts')
    response.headers.delete('x-tiles')
    for (const [name, value] of Object.entries(guards)) {
      if (!response.headers.has(name)) response.headers.set(name, value)
    }
    return response
  }

  async function answerTo(message: IncomingMessage, answer: ServerResponse): Promise<void> {
    if (await pages?.answerAnew(message, answer)) return
    if (answerFiles && (await answerFiles(message, answer))) return
    const leave = new AbortController()
    answer.once('close', () => leave.abort())
    await sendResponse(await responseTo(message, leave.signal), answer)
  }

  /** One request that goes wrong must never end the process that serves the others. */
  function breakOff(answer: ServerResponse, error: unknown): void {
    services.log.error({ error }, 'An answer broke off')
    answer.destroy()
  }

  const done = Promise.resolve()
  return (message, answer) => {
    try {
      if (pages?.answerKept(message, answer)) return done
    } catch (error) {
      breakOff(answer, error)
      return done
    }
    return answerTo(message, answer).catch((error: unknown) => breakOff(answer, error))
  }
}

/** What the page that made an answer says it runs. */
function scriptsOf(response: Response, nonce: string | null): Scripts {
  const said = response.headers.get('x-scripts')
  if (said === 'framework' && nonce !== null) return { nonce }
  const tilesFrom = response.headers.get('x-tiles')
  if (said === 'own' && tilesFrom !== null) return { tilesFrom }
  return said === 'own' ? 'own' : 'none'
}

/** Pages read forms and nothing else; what reads a body as a form fails on any other kind. */
function isForm(request: Request): boolean {
  const type = request.headers.get('content-type') ?? ''
  return /^(application\/x-www-form-urlencoded|multipart\/form-data; *boundary=)/i.test(type)
}

/** Files of the build: those under /assets have their content's hash in the name and never change. */
function staticFiles(folder: string) {
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (answer, path) => {
      const immutable = path.startsWith('/assets/')
      answer.setHeader(
        'Cache-Control',
        immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      )
      answer.setHeader('X-Content-Type-Options', 'nosniff')
    },
  })
  return (message: IncomingMessage, answer: ServerResponse) =>
    new Promise<boolean>(resolve => {
      if (message.method !== 'GET' && message.method !== 'HEAD') return resolve(false)
      answer.once('close', () => resolve(true))
      serve(message, answer, () => resolve(false))
    })
}
