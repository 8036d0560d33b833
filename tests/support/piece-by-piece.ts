import { setTimeout as pause } from 'node:timers/promises'
import { addresses } from '#app/domain/town/addresses.ts'
import { metadataOf } from './upload-server.ts'
import type { Visitor } from './visitor.ts'

/** What the server does with an upload just now, as its sender knows it. */
export const phases = ['creating', 'sending', 'taking'] as const
export type Phase = (typeof phases)[number]

export type PieceByPiece = {
  readonly entryId: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where it goes; null until the server has said so. */
  path: string | null
  phase: Phase | 'over'
  /** For how many milliseconds it was in each phase. */
  readonly took: Partial<Record<Phase, number>>
  readonly enter: (phase: Phase | 'over') => void
  readonly reaches: (phase: Phase) => Promise<void>
}

export function pieceByPiece(entryId: string, bytes: Uint8Array<ArrayBuffer>): PieceByPiece {
  let since = performance.now()
  const upload: PieceByPiece = {
    entryId,
    bytes,
    path: null,
    phase: 'creating',
    took: {},
    enter: phase => {
      if (phase === upload.phase) return
      const now = performance.now()
      if (upload.phase !== 'over') upload.took[upload.phase] = now - since
      since = now
      upload.phase = phase
    },
    reaches: async phase => {
      while (phases.indexOf(phase) > phases.findIndex(known => known === upload.phase))
        await pause(1)
    },
  }
  return upload
}

export function uploadIdOf({ path }: PieceByPiece): string {
  return path?.split('/').at(-1) ?? ''
}

const pieces = 4
const draughts = 3
const draughtMs = 20

/**
 * Sends a photo as the script of a page does, behind what the server has of it. "Lost" is what ended without an
 * answer, "gone" what the server knows nothing of any more, so that it has to be sent anew.
 */
export async function sendOn(
  owner: Visitor,
  upload: PieceByPiece,
): Promise<'kept' | 'gone' | 'lost'> {
  const { bytes } = upload
  try {
    let offset = upload.path === null ? await begin(owner, upload) : await reached(owner, upload)
    const piece = Math.ceil(bytes.length / pieces)
    while (offset !== null && offset < bytes.length)
      offset = await send(owner, upload, offset, Math.min(offset + piece, bytes.length))
    if (offset !== null) upload.enter('over')
    if (offset === null) upload.path = null
    return offset === null ? 'gone' : 'kept'
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return 'lost'
  }
}

const tus = { 'tus-resumable': '1.0.0' }

async function begin(owner: Visitor, upload: PieceByPiece): Promise<number> {
  const { entryId, bytes } = upload
  upload.enter('creating')
  const said = { entryId, kind: 'outside', fileName: 'izlozba.jpg' }
  const headers = {
    ...tus,
    'upload-length': String(bytes.length),
    'upload-metadata': metadataOf(said),
  }
  const answer = await owner.ask(addresses.photoUploads(), { method: 'POST', headers })
  if (answer.status !== 201) throw new Error(`It does not begin: ${answer.status}`)
  upload.path = answer.headers.get('location')
  return 0
}

async function reached(owner: Visitor, { path }: PieceByPiece): Promise<number | null> {
  return offsetIn(await owner.ask(path ?? '', { method: 'HEAD', headers: tus }))
}

async function send(
  owner: Visitor,
  upload: PieceByPiece,
  from: number,
  to: number,
): Promise<number | null> {
  upload.enter('sending')
  const headers = {
    ...tus,
    'upload-offset': String(from),
    'content-type': 'application/offset+octet-stream',
  }
  const body = inDraughts(upload.bytes.subarray(from, to), () => {
    if (to === upload.bytes.length) upload.enter('taking')
  })
  const request: RequestInit = { method: 'PATCH', headers, body, duplex: 'half' }
  return offsetIn(await owner.ask(upload.path ?? '', request))
}

/** As a poor connection brings it. */
function inDraughts(bytes: Uint8Array<ArrayBuffer>, ended: () => void): ReadableStream {
  const size = Math.ceil(bytes.length / draughts)
  let at = 0
  return new ReadableStream({
    pull: async controller => {
      await pause(draughtMs)
      controller.enqueue(bytes.subarray(at, at + size))
      at += size
      if (at < bytes.length) return
      controller.close()
      ended()
    },
  })
}

function offsetIn({ status, headers }: Response): number | null {
  if (status === 404 || status === 410) return null
  const offset = headers.get('upload-offset')
  if (status >= 300 || offset === null) throw new Error(`It does not go on: ${status}`)
  return Number(offset)
}
