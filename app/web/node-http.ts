import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'

/** A node request as the web's own Request; its URL is under the site's origin, whatever Host says. */
export function toRequest(message: IncomingMessage, origin: string, signal: AbortSignal): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item)
  }
  const method = message.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(new URL(safePath(message.url), origin), {
    method,
    headers,
    signal,
    ...(hasBody ? { body: Readable.toWeb(message) as ReadableStream, duplex: 'half' } : {}),
  })
}

export async function sendResponse(response: Response, answer: ServerResponse): Promise<void> {
  answer.statusCode = response.status
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') answer.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) answer.setHeader('set-cookie', cookies)
  if (!response.body || answer.req.method === 'HEAD') {
    await response.body?.cancel()
    answer.end()
    return
  }
  await pipeline(Readable.fromWeb(response.body as NodeStream), answer).catch(ignoreLeavingVisitor)
}

/** A path that begins with two slashes would otherwise be read as another host. */
function safePath(url = '/'): string {
  return `/${url.replace(/^[/\\]+/, '')}`
}

function ignoreLeavingVisitor(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE' && error.code !== 'ECONNRESET') throw error
}
