import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'

const maxUploadBytes = 64 * 1024 * 1024
const maxFormBytes = 256 * 1024

/**
 * A node request as the web's own Request; its URL is under the site's origin, whatever Host says. A body
 * beyond the limit of its kind breaks off, and that is told.
 */
export function toRequest(
  message: IncomingMessage,
  origin: string,
  tell: { readonly left: AbortSignal; readonly tooLarge: () => void },
): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item)
  }
  const method = message.method ?? 'GET'
  const limit = { bytes: limitOf(headers), tell: tell.tooLarge }
  const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(message, limit)
  const url = new URL(safePath(message.url), origin)
  return new Request(url, { method, headers, signal: tell.left, body, duplex: 'half' })
}

function limitOf(headers: Headers): number {
  const type = headers.get('content-type') ?? ''
  const isUpload = /^(multipart\/form-data|application\/offset\+octet-stream)/.test(type)
  return isUpload ? maxUploadBytes : maxFormBytes
}

/** The body as a stream; when its reader leaves early, the rest is let run out so that the answer arrives. */
function bodyOf(
  message: IncomingMessage,
  limit: { readonly bytes: number; readonly tell: () => void },
): ReadableStream<Uint8Array> {
  let received = 0
  let open = true
  const finish = (end: () => void) => {
    if (open) end()
    open = false
    message.removeAllListeners('data')
    message.resume()
  }
  return new ReadableStream({
    start: controller => {
      message.on('data', (chunk: Buffer) => {
        received += chunk.length
        if (received > limit.bytes) {
          limit.tell()
          finish(() => controller.error(new Error('The body is too large')))
          return
        }
        controller.enqueue(new Uint8Array(chunk))
        if ((controller.desiredSize ?? 0) <= 0) message.pause()
      })
      message.once('end', () => finish(() => controller.close()))
      message.once('error', error => finish(() => controller.error(error)))
    },
    pull: () => {
      message.resume()
    },
    cancel: () => finish(() => {}),
  })
}

/**
 * Without this a body that nobody read would hold up the next request on the same connection. One that
 * broke off, too large or with its sender gone, holds nothing up.
 */
export async function letBodyRunOut(request: Request): Promise<void> {
  if (request.body && !request.body.locked) await request.body.cancel().catch(() => {})
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
