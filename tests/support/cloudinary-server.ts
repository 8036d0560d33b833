import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { formatOf, formOf, type SentForm } from './cloudinary-requests.ts'
import { deliveryRefusal, signatureRefusal } from './cloudinary-signatures.ts'

type Kept = { readonly bytes: Buffer; readonly format: string; readonly createdAt: string }

type Reply = { readonly status: number; readonly body: unknown }

export type CloudinaryServer = {
  /** As CLOUDINARY_URL would name this account, with more options if wanted. */
  readonly url: (options?: Readonly<Record<string, string>>) => string
  readonly origin: string
  readonly account: { readonly cloud: string; readonly key: string; readonly secret: string }
  /** What lies there, by public id. */
  readonly assets: Map<string, Kept>
  readonly limits: { image_max_size_bytes: number; image_max_px: number }
  /** Each request in a line: method and path. */
  readonly asked: string[]
  /** How the account fails: not at all, without an answer, with a status, or after so many requests. */
  fails: 'never' | 'silently' | { readonly status: number; after?: number }
  /** What the account's clock says, which judges how old a signature is. */
  now: () => Date
  readonly stop: () => Promise<void>
}

const account = { cloud: 'vitrina-test', key: '123456789', secret: 'a/very+secret&key' }

/** Speaks the upload, admin and delivery protocol of Cloudinary as far as photos need it, on loopback. */
export async function cloudinaryServer(): Promise<CloudinaryServer> {
  const parts = new Map<string, Map<number, Buffer>>()
  const server: CloudinaryServer = {
    account,
    assets: new Map(),
    limits: { image_max_size_bytes: 20_000_000, image_max_px: 60_000_000 },
    asked: [],
    fails: 'never',
    now: () => new Date(),
    url: (options = {}) => urlOf(server.origin, options),
    get origin() {
      return `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
    },
    stop: () =>
      new Promise(resolve => {
        listener.close(() => resolve())
        listener.closeAllConnections()
      }),
  }
  const listener = http.createServer((request, response) => {
    server.asked.push(`${request.method} ${new URL(request.url ?? '/', server.origin).pathname}`)
    const failing = failure(server)
    if (failing === 'silently') {
      request.destroy()
      return
    }
    if (failing !== null) {
      request.resume()
      response.writeHead(failing).end('<html>out of order</html>')
      return
    }
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(JSON.stringify({ error: { message: String(error) } }))
    })
  })
  await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve))
  return server

  async function answer(request: http.IncomingMessage, response: http.ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? '/', server.origin)
    const path = decodeURIComponent(pathname)
    if (path.startsWith(`/${account.cloud}/`)) {
      deliver(path, response)
      return
    }
    const call = path.slice(`/v1_1/${account.cloud}`.length)
    const { status, body } =
      request.method === 'OPTIONS'
        ? { status: 200, body: {} }
        : call === '/image/upload'
          ? await upload(request)
          : call === '/image/rename'
            ? rename(await formOf(request))
            : await administer(request, call, searchParams)
    response.writeHead(status, {
      'Content-Type': 'application/json',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'Content-Range, X-Unique-Upload-Id, X-Requested-With',
    })
    response.end(JSON.stringify(body))
  }

  function deliver(path: string, response: http.ServerResponse) {
    const refusal = deliveryRefusal(path, account)
    const kept = server.assets.get(path.split('/').slice(6).join('/'))
    if (refusal) response.writeHead(401, { 'X-Cld-Error': refusal }).end()
    else if (!kept) response.writeHead(404, { 'X-Cld-Error': 'Resource not found' }).end()
    else response.writeHead(200, { ETag: `"${md5(kept.bytes)}"` }).end(kept.bytes)
  }

  async function upload(request: http.IncomingMessage): Promise<Reply> {
    const { fields, file } = await formOf(request)
    const refusal = signatureRefusal(fields, account, server.now())
    if (refusal) return refused(401, refusal)
    if (!file) return refused(400, 'Missing required parameter - file')
    const whole = assembled(request, file)
    if (whole === null) return { status: 200, body: { done: false, bytes: file.length } }
    return take(whole, fields)
  }

  /** The whole file, or null while chunks of it are missing. */
  function assembled(request: http.IncomingMessage, sent: Buffer): Buffer | null {
    const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '')
    const id = request.headers['x-unique-upload-id']
    if (!range || typeof id !== 'string') return sent
    const chunks = parts.get(id) ?? new Map<number, Buffer>()
    parts.set(id, chunks.set(Number(range[1]), sent))
    const whole = Buffer.concat([...chunks].sort(([a], [b]) => a - b).map(([, bytes]) => bytes))
    return whole.length === Number(range[3]) ? whole : null
  }

  function take(bytes: Buffer, fields: SentForm['fields']): Reply {
    const publicId = fields.get('public_id') ?? ''
    const format = formatOf(bytes)
    const allowed = fields.get('allowed_formats')
    const existing = server.assets.get(publicId)
    if (format === null) return refused(400, 'Invalid image file')
    if (bytes.length > server.limits.image_max_size_bytes)
      return refused(400, `File size too large. Got ${bytes.length}.`)
    if (allowed !== undefined && !allowed.split(',').includes(format))
      return refused(400, `Image file format ${format} not allowed`)
    if (fields.get('type') !== 'authenticated') return refused(400, 'Only authenticated here')
    if (existing && ['0', 'false'].includes(fields.get('overwrite') ?? ''))
      return { status: 200, body: { ...assetOf(publicId, existing), existing: true } }
    const kept = { bytes, format, createdAt: new Date().toISOString() }
    server.assets.set(publicId, kept)
    return { status: 200, body: assetOf(publicId, kept) }
  }

  function rename({ fields }: SentForm): Reply {
    const refusal = signatureRefusal(fields, account, server.now())
    if (refusal) return refused(401, refusal)
    const [from, to] = [fields.get('from_public_id') ?? '', fields.get('to_public_id') ?? '']
    const kept = server.assets.get(from)
    if (!kept) return refused(404, `Resource not found - ${from}`)
    if (server.assets.has(to)) return refused(400, `to_public_id ${to} already exists`)
    server.assets.delete(from)
    server.assets.set(to, kept)
    return { status: 200, body: assetOf(to, kept) }
  }

  async function administer(
    request: http.IncomingMessage,
    call: string,
    query: URLSearchParams,
  ): Promise<Reply> {
    const basic = Buffer.from(`${account.key}:${account.secret}`).toString('base64')
    if (request.headers.authorization !== `Basic ${basic}`)
      return refused(401, 'Invalid credentials')
    if (call === '/usage')
      return { status: 200, body: { plan: 'Free', media_limits: server.limits } }
    const [, publicId] = /^\/resources\/image\/authenticated(?:\/(.+))?$/.exec(call) ?? []
    if (publicId !== undefined) {
      const kept = server.assets.get(publicId)
      if (!kept) return refused(404, `Resource not found - ${publicId}`)
      return { status: 200, body: assetOf(publicId, kept) }
    }
    const given = request.method === 'DELETE' ? new URLSearchParams(await text(request)) : query
    const ids = [...server.assets.keys()].filter(id => id.startsWith(given.get('prefix') ?? '-'))
    return request.method === 'DELETE' ? deletion(ids) : listing(ids.sort(), query)
  }

  /** At most ten at once, as the account does with a thousand. */
  function deletion(ids: readonly string[]): Reply {
    const now = ids.slice(0, 10)
    for (const id of now) server.assets.delete(id)
    const deleted = Object.fromEntries(now.map(id => [id, 'deleted']))
    return { status: 200, body: { deleted, partial: ids.length > now.length } }
  }

  function listing(ids: readonly string[], query: URLSearchParams): Reply {
    const from = Number(query.get('next_cursor') ?? 0)
    const to = from + Math.min(Number(query.get('max_results') ?? 10), 7)
    const resources = ids
      .slice(from, to)
      .flatMap(id => (server.assets.has(id) ? assetOf(id, server.assets.get(id) as Kept) : []))
    return { status: 200, body: { resources, ...(to < ids.length && { next_cursor: String(to) }) } }
  }
}

/** How the next request fails, or null where it does not. */
function failure(server: CloudinaryServer): 'silently' | number | null {
  const { fails } = server
  if (fails === 'never') return null
  if (fails === 'silently') return fails
  const { status, after = 0 } = fails
  if (after === 0) return status
  server.fails = { status, after: after - 1 }
  return null
}

function urlOf(origin: string, options: Readonly<Record<string, string>>): string {
  const url = new URL(`cloudinary://${account.key}@${account.cloud}`)
  url.password = encodeURIComponent(account.secret)
  const host = new URL(origin).host
  const given = { upload_prefix: origin, secure: 'false', cname: host, ...options }
  for (const [name, value] of Object.entries(given)) url.searchParams.set(name, value)
  return url.href
}

function assetOf(publicId: string, { bytes, format, createdAt }: Kept) {
  return {
    public_id: publicId,
    resource_type: 'image',
    type: 'authenticated',
    format,
    bytes: bytes.length,
    etag: md5(bytes),
    created_at: createdAt,
    version: 1,
  }
}

function refused(status: number, message: string): Reply {
  return { status, body: { error: { message } } }
}

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex')
}
