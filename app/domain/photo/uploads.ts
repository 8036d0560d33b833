import type { EditRefusal } from '../entry/editing.ts'
import type { EnterRefusal } from '../entry/entry.ts'
import type { ContestPlace } from '../town/addresses.ts'
import type { PhotoKind } from './kinds.ts'
import type { PhotoRefusal } from './limits.ts'
import type { HeldPhoto } from './sending.ts'

/** For so long an unfinished upload can be gone on with, and a finished one be asked what became of it. */
export const uploadLifeMs = 24 * 3_600_000
/** How many unfinished uploads one person, or one form, may have at a time. */
export const mostUnfinishedUploads = 24
/** The header by which an upload for an entry form shows the form's key. */
export const formKeyHeader = 'x-form-key'
/** The header that says why an upload was refused. */
export const refusalHeader = 'x-photo-refusal'
/** The header that says which photo a form has, once its upload is kept. */
export const heldHeader = 'x-photo-held'

/** A form's photo as its header says it. */
export function saidOfHeld({ name, width, height }: HeldPhoto): string {
  return [name, width, height].join(' ')
}

/** The photo that a header names, or null where it names none. */
export function heldIn(header: string | null | undefined): HeldPhoto | null {
  const [, name, width, height] = /^(\S+) (\d+) (\d+)$/.exec(header ?? '') ?? []
  return name ? { name, width: Number(width), height: Number(height) } : null
}

/** What only sending photos piece by piece can be refused for. */
export type UploadReason = 'uploads-too-many'

/** Why an upload is not taken, at its beginning or when it is whole. */
export type UploadRefusal =
  | PhotoRefusal
  | EditRefusal
  | EnterRefusal
  | UploadReason
  | 'photos-too-many'
  | 'entry-unknown'

/** Whether a refusal may be another one in a while, so that the same bytes can be tried again. */
export function passesByItself(reason: string): boolean {
  return reason === 'photo-busy' || reason === 'photo-store-away'
}

/** What is said of a photo when it begins to be sent: to an entry of one's own, or to a form. */
export type Beginning = {
  readonly for:
    | { readonly entryId: string; readonly ownerId: string }
    | { readonly at: ContestPlace; readonly formKey: string }
  readonly length: number
  readonly fileName: string
  readonly kind: PhotoKind
  readonly author: string | null
}
export type UploadBegun =
  | { readonly begun: true; readonly id: string }
  | { readonly begun: false; readonly reason: UploadRefusal }

/** Stands for "the photo is kept" where everything else is the reason why it is not. */
export const photoKept = 'kept'
