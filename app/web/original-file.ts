import { endingOf } from '#app/domain/photo/originals.ts'
import { notFound } from './guards.ts'

/** An original as a file to be saved, for whoever asked and nobody else; nothing ever opens it as a page. */
export function originalFile(bytes: Uint8Array<ArrayBuffer> | null, name: string): Response {
  if (!bytes) throw notFound()
  return new Response(bytes, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${name}.${endingOf(bytes)}"`,
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
