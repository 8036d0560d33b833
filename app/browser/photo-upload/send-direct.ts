import { refusalHeader } from '#app/domain/photo/uploads.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { type Post, type SentStraight, sendStraight, type StraightTo } from '../direct-upload.ts'
import type { PhotoToSend, SendPhoto, Sending, Sent } from './send-photo.ts'

export type DirectTarget = {
  readonly entryId: string
  readonly author: string
  /** How this site is asked, and how a piece is sent; both as a browser does it unless said otherwise. */
  readonly ask?: typeof fetch
  readonly post?: Post
}

/** How far one photo has come. */
type Way =
  | { readonly at: 'server' }
  | { readonly at: 'account'; readonly id: string; readonly go: Go; readonly losses: number }
  | { readonly at: 'taking'; readonly id: string; readonly ticket: string }
type Go = (sending: Sending) => Promise<SentStraight>

/** So often a piece may be lost on its way to the account before the photo goes through the server. */
const mostLosses = 3

/**
 * Sends a photo straight to where it is kept and has it taken from there. It goes through the server where it is
 * not signed, not taken by the account, or lost on the way there again and again: a network may know this site
 * and not the account.
 */
export function sendDirect(target: DirectTarget, throughServer: SendPhoto): SendPhoto {
  const ways = new WeakMap<Blob, Way>()

  async function begin({ blob, kind }: PhotoToSend): Promise<Way | Sent> {
    const { author } = target
    const answer = await ask({ intent: 'sign', length: String(blob.size), kind, author })
    if (!answer?.ok) return whyNot(answer)
    const begun = (await answer.json()) as { id: string; signed: StraightTo } | null
    if (!begun) return { at: 'server' }
    const { id, signed } = begun
    const go: Go = ({ onProgress, signal }) =>
      sendStraight(blob, signed, {
        tell: share => onProgress(share * blob.size, blob.size),
        signal,
        tries: 1,
        ...(target.post && { post: target.post }),
      })
    return { at: 'account', id, go, losses: 0 }
  }

  async function toAccount(way: Way & { at: 'account' }, sending: Sending): Promise<Way | Sent> {
    const sent = await way.go(sending)
    if (sent.sent) return { at: 'taking', id: way.id, ticket: sent.ticket }
    const losses = way.losses + 1
    if (sent.why === 'lost' && losses < mostLosses) return { ...way, go: sent.again, losses }
    await drop(way.id)
    return { at: 'server' }
  }

  async function take({ id, ticket }: Way & { at: 'taking' }): Promise<Way | Sent> {
    const answer = await ask({ intent: 'take', id, ticket })
    if (answer?.ok) return { state: 'kept' }
    const sent = whyNot(answer)
    const gone = sent.state === 'refused' && sent.reason === 'photo-missing'
    return gone ? { at: 'server' } : sent
  }

  async function ask(fields: Readonly<Record<string, string>>): Promise<Response | null> {
    const { ask: askSite = fetch, entryId } = target
    const body = new URLSearchParams(fields)
    return askSite(addresses.straightPhotos(entryId), { method: 'POST', body }).catch(() => null)
  }

  /** What is not dropped is forgotten after a day. */
  async function drop(id: string): Promise<void> {
    const { ask: askSite = fetch } = target
    await askSite(`${addresses.photoUploads()}/${id}`, { method: 'DELETE' }).catch(() => null)
  }

  return async (photo, sending) => {
    const { blob } = photo
    for (;;) {
      const way = ways.get(blob)
      if (way?.at === 'server') return throughServer(photo, sending)
      if (sending.signal.aborted) {
        if (way) await drop(way.id)
        return { state: 'lost' }
      }
      const lossesBefore = way?.at === 'account' ? way.losses : 0
      const next = await (!way
        ? begin(photo)
        : way.at === 'account'
          ? toAccount(way, sending)
          : take(way))
      if ('state' in next) return next
      ways.set(blob, next)
      const stopped = sending.signal.aborted
      if (stopped && next.at !== 'server') await drop(next.id)
      if (stopped || (next.at === 'account' && next.losses > lossesBefore)) return { state: 'lost' }
    }
  }
}

/** What an answer means that is no yes: a refusal has its reason in a header, without an answer it is lost. */
function whyNot(answer: Response | null): Sent {
  if (!answer) return { state: 'lost' }
  const reason = answer.headers.get(refusalHeader)
  if (answer.status === 401) return { state: 'signed-out' }
  if (reason && answer.status !== 503) return { state: 'refused', reason }
  const passes = answer.status >= 500 || answer.status === 429
  return passes ? { state: 'lost' } : { state: 'refused', reason: 'not-taken' }
}
