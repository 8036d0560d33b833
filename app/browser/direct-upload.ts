/** Where and with which fields the server lets a browser send one file, as it answers itself. */
export type StraightTo = {
  readonly ticket: string
  readonly address: string
  readonly fields: Readonly<Record<string, string>>
  readonly maxBytes: number
}

export type SentStraight =
  /** The server is told the ticket and does the rest. */
  | { readonly sent: true; readonly ticket: string }
  /** The store does not take this file; it goes through the server. */
  | { readonly sent: false; readonly why: 'refused' }
  /** The connection is lost; "again" goes on with the piece that did not arrive. */
  | { readonly sent: false; readonly why: 'lost'; readonly again: () => Promise<SentStraight> }

export type SendingStraight = {
  /** How much of the file has arrived, from 0 to 1. */
  readonly tell: (share: number) => void
  readonly signal?: AbortSignal
  /** How often a piece is sent before the connection counts as lost, and the first pause between. */
  readonly tries?: number
  readonly pauseMs?: number
  readonly post?: Post
}

/** Sends a form; answers with the status, or with 0 where no answer came. */
export type Post = (request: {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly form: FormData
  readonly tell: (share: number) => void
  readonly signal?: AbortSignal
}) => Promise<number>

/** The smallest piece that the store takes before the last one, so that little is sent twice. */
const pieceBytes = 5 * 1024 * 1024

/** Sends a file straight to the store in pieces, each of them again when it does not arrive. */
export async function sendStraight(
  file: Blob,
  to: StraightTo,
  how: SendingStraight,
): Promise<SentStraight> {
  if (file.size > to.maxBytes) return { sent: false, why: 'refused' }
  const sending = { file, to, how, uploadId: crypto.randomUUID() }
  return sendFrom(0, sending)
}

type Sending = {
  readonly file: Blob
  readonly to: StraightTo
  readonly how: SendingStraight
  readonly uploadId: string
}

async function sendFrom(start: number, sending: Sending): Promise<SentStraight> {
  const { file, to } = sending
  for (let from = start; from < file.size; from += pieceBytes) {
    const arrived = await sendPiece(from, sending)
    if (arrived === 'refused') return { sent: false, why: 'refused' }
    if (arrived === 'lost')
      return { sent: false, why: 'lost', again: () => sendFrom(from, sending) }
  }
  return { sent: true, ticket: to.ticket }
}

async function sendPiece(from: number, sending: Sending): Promise<'arrived' | 'refused' | 'lost'> {
  const { tries = 5, pauseMs = 1000 } = sending.how
  for (let attempt = 1; !sending.how.signal?.aborted; attempt++) {
    const status = await statusOf(from, sending)
    if (status >= 200 && status < 300) return 'arrived'
    if (status >= 400 && status < 500 && status !== 420 && status !== 429) return 'refused'
    if (attempt >= tries) break
    await new Promise(resolve => setTimeout(resolve, pauseMs * 2 ** (attempt - 1)))
  }
  return 'lost'
}

async function statusOf(from: number, { file, to, how, uploadId }: Sending): Promise<number> {
  const piece = file.slice(from, from + pieceBytes)
  const form = new FormData()
  for (const [name, value] of Object.entries(to.fields)) form.set(name, value)
  form.set('file', piece, 'photo')
  const { address } = to
  const { post = postFromBrowser, signal } = how
  const headers = {
    'X-Unique-Upload-Id': uploadId,
    'Content-Range': `bytes ${from}-${from + piece.size - 1}/${file.size}`,
  }
  const tell = (share: number) => how.tell((from + share * piece.size) / file.size)
  return post({ address, headers, form, tell, ...(signal && { signal }) })
}

/** With XMLHttpRequest, because fetch says nothing while it sends. */
const postFromBrowser: Post = ({ address, headers, form, tell, signal }) =>
  new Promise(resolve => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) => tell(loaded / total))
    request.addEventListener('loadend', () => resolve(request.status))
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(form)
  })
