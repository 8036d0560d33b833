import type { PhotoKind } from '#app/domain/photo/kinds.ts'
import type { HeldPhoto } from '#app/domain/photo/sending.ts'

export type PhotoToSend = {
  /** The file that was chosen, and what of it is sent. */
  readonly file: File
  readonly blob: Blob
  readonly kind: PhotoKind
}

/** What a way of sending tells while it goes on, and how it is told to stop for good. */
export type Sending = {
  readonly onProgress: (sent: number, total: number) => void
  readonly signal: AbortSignal
}

export type Sent =
  | { readonly state: 'kept'; readonly held?: HeldPhoto }
  | { readonly state: 'refused'; readonly reason: string }
  /** It can be gone on with: sending the same again loses nothing that has arrived. */
  | { readonly state: 'lost' }
  | { readonly state: 'signed-out' }

/** A way to send a photo. One that is stopped says that it was lost, and takes back what has arrived. */
export type SendPhoto = (photo: PhotoToSend, sending: Sending) => Promise<Sent>
