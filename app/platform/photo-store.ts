import type { Rendition } from './images.ts'

/** Where photos lie: public renditions by name, width and format, and the private original. */
export type PhotoStore = {
  readonly save: (photo: {
    readonly name: string
    readonly original: Uint8Array
    readonly renditions: readonly Rendition[]
  }) => Promise<void>
  /** Takes a photo away again, original and renditions; one that is not there is no error. */
  readonly remove: (name: string) => Promise<void>
  /** The bytes of a rendition, a JPEG unless said otherwise; null when there is none. */
  readonly rendition: (
    name: string,
    width: number,
    format?: Rendition['format'],
  ) => Promise<Uint8Array<ArrayBuffer> | null>
  /** The bytes that were sent, metadata and all; null when there are none. For organiser and owner alone. */
  readonly original: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>
  /** Everything that lies in the store, once each, what was left behind half done included. */
  readonly stored: () => AsyncIterable<{ readonly name: string; readonly storedAt: Date }>
  /** There where a browser may send an original to the store itself, past this server. */
  readonly direct?: DirectUploads
}

export type DirectUploads = {
  /** The only place besides this site that a page which sends originals has to reach. */
  readonly origin: string
  /** What a browser needs to send one original under one ticket, for an hour from now. */
  readonly sign: (ticket: string, now: Date) => Promise<SignedUpload>
  /** The bytes that came with a ticket, as many as the store itself says. */
  readonly taken: (ticket: string, most: number) => Promise<TakenUpload>
  /** Makes what came with a ticket the original of a photo. */
  readonly keep: (
    ticket: string,
    photo: { readonly name: string; readonly renditions: readonly Rendition[] },
  ) => Promise<void>
  readonly drop: (ticket: string) => Promise<void>
}

/** An address and the fields to send with the file; larger files are refused there. */
export type SignedUpload = {
  readonly ticket: string
  readonly address: string
  readonly fields: Readonly<Record<string, string>>
  readonly maxBytes: number
}

export type TakenUpload =
  | { readonly state: 'there'; readonly bytes: Uint8Array }
  | { readonly state: 'missing' }
  | { readonly state: 'too-large' }

/** The store cannot be reached or is not willing now; the same may work in some minutes. */
export class PhotoStoreAway extends Error {
  override readonly name = 'PhotoStoreAway'
}

/** The store does not take this file, however often it is asked. */
export class PhotoNotTaken extends Error {
  override readonly name = 'PhotoNotTaken'
}

export const photoName = /^[0-9a-f]{32}$/

/** Throws for what no photo is ever called, before it becomes a path or an address. */
export function checkPhotoName(name: string): void {
  if (!photoName.test(name)) throw new Error(`Not a photo's name: ${name}`)
}
