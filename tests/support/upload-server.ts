import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addresses } from '#app/domain/town/addresses.ts'
import { formKeyHeader } from '#app/domain/photo/uploads.ts'
import type { Services } from '#app/platform/services.ts'
import { beginUpload } from '#app/use-cases/entry/begin-upload.ts'
import { dropUpload } from '#app/use-cases/entry/drop-uploads.ts'
import { takeUpload } from '#app/use-cases/entry/take-upload.ts'
import { openSession } from '#app/use-cases/people/sign-in.ts'
import { createHandler } from '#app/web/handler.ts'
import { answerUploads } from '#app/web/photo-uploads.ts'
import { sessionHeader } from '#app/web/session.ts'

export const cookieSecret = 'a secret of the tests'

export type UploadServer = Awaited<ReturnType<typeof serveUploads>>

/** The site's way of a request, with nothing behind it but what takes photos piece by piece. */
export async function serveUploads(services: Services) {
  const changes = { isListening: () => true, caughtUp: async () => {}, stop: async () => {} }
  const handler = createHandler({
    build: () => Promise.reject(new Error('No page is asked for')),
    services,
    cookieSecret,
    trustedProxies: [],
    clientFolder: null,
    isDatabaseUp: async () => true,
    pageCache: { changes: changes as never, maxBytes: 0 },
    uploads: answerUploads(services, {
      begin: beginning => beginUpload(services, beginning),
      take: (upload, by) => takeUpload(services, upload, by),
      drop: upload => dropUpload(services, upload),
    }),
  })
  const server = createServer((message, answer) => void handler(message, answer))
  await new Promise<void>(listening => server.listen({ host: '127.0.0.1', port: 0 }, listening))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections()
      return new Promise(closed => server.close(closed))
    },
  }
}

/** The cookie of somebody who is signed in. */
export async function cookieOf(services: Services, email: string): Promise<string> {
  const { token } = await openSession(services, { email, language: 'sl', userAgent: 'test' })
  const cookie = await sessionHeader(token, { cookieSecret, secureCookies: false } as never)
  return cookie.split(';')[0] ?? ''
}

/** What a browser's script says of a photo when it begins to send it. */
export function metadataOf(said: Readonly<Record<string, string>>): string {
  return Object.entries(said)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',')
}

/** A client that speaks the protocol by hand, as one who is signed in or holds the key of a form. */
export function uploader(
  server: UploadServer,
  services: Services,
  who: { readonly cookie: string } | { readonly formKey: string },
) {
  const own: Record<string, string> =
    'cookie' in who ? { cookie: who.cookie } : { [formKeyHeader]: who.formKey }
  const headers: Record<string, string> = {
    'tus-resumable': '1.0.0',
    origin: services.publicUrl,
    ...own,
  }
  const ask = (
    path: string,
    init: Omit<RequestInit, 'headers'> & { headers?: Readonly<Record<string, string>> },
  ) => fetch(server.url + path, { ...init, headers: { ...headers, ...init.headers } })
  return {
    headers,
    begin: (
      length: number,
      said: Readonly<Record<string, string>>,
      extra: Readonly<Record<string, string>> = {},
    ) =>
      ask(addresses.photoUploads(), {
        method: 'POST',
        headers: {
          'upload-length': String(length),
          'upload-metadata': metadataOf(said),
          ...extra,
        },
      }),
    offset: (path: string) => ask(path, { method: 'HEAD' }),
    send: (path: string, offset: number, bytes: Uint8Array) =>
      ask(path, {
        method: 'PATCH',
        headers: {
          'upload-offset': String(offset),
          'content-type': 'application/offset+octet-stream',
        },
        body: new Uint8Array(bytes),
      }),
    drop: (path: string) => ask(path, { method: 'DELETE' }),
  }
}
