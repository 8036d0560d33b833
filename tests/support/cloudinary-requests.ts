import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type SentForm = {
  readonly fields: ReadonlyMap<string, string>
  readonly file: Buffer | null
}

/** The fields of a call and the file that came with it. */
export async function formOf(request: IncomingMessage): Promise<SentForm> {
  const headers = { 'Content-Type': request.headers['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(await buffer(request)), { headers }).formData()
  const file = form.get('file')
  return {
    fields: new Map(
      [...form].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      ),
    ),
    file: file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : null,
  }
}

/** What a file is by its first bytes, in the account's words; null for what is no image. */
export function formatOf(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 16).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpg'
  if (head.startsWith('\x89PNG')) return 'png'
  if (head.startsWith('GIF8')) return 'gif'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  if (head.slice(4, 8) !== 'ftyp') return null
  return head.slice(8, 12) === 'avif' ? 'avif' : 'heic'
}
