import { Metadata } from '@tus/server'
import { z } from 'zod'
import { heldPhotoOf } from '#app/data/entry/held-photos.ts'
import { type PhotoUpload, type Uploader, uploadOf } from '#app/data/photo/uploads.ts'
import { photoKinds } from '#app/domain/photo/kinds.ts'
import {
  type Beginning,
  formKeyHeader,
  heldHeader,
  photoKept,
  saidOfHeld,
  type UploadBegun,
  uploadLifeMs,
} from '#app/domain/photo/uploads.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import type { Services } from '#app/platform/services.ts'
import type { AppContext } from './context.ts'
import { isId } from './forms.ts'
import { mayUploadFrom } from './limits.ts'
import { photoRefusal } from './photo-refusal.ts'
import { visitOf } from './session.ts'
import { tusServer } from './tus-server.ts'

export const uploadMethods: ReadonlySet<string> = new Set(['POST', 'HEAD', 'PATCH', 'DELETE'])

/** What is done with uploads; the protocol decides nothing. */
export type UploadUses = {
  readonly begin: (beginning: Beginning) => Promise<UploadBegun>
  /** The word for a photo that is kept, or why it is not. */
  readonly take: (upload: PhotoUpload, by: Uploader) => Promise<string>
  readonly drop: (upload: { readonly id: string }) => Promise<void>
}

export function isUploadPath(url = '/'): boolean {
  const path = url.replace(/^https?:\/\/[^/]*/i, '')
  return new RegExp(`^${addresses.photoUploads()}(?=[/?]|$)`).test(path)
}

/**
 * Takes photos that are sent piece by piece, so that a lost connection costs what was under way and no
 * more. Each request shows anew whose upload it is, and a finished one gets the same answer every time.
 */
export function answerUploads(services: Services, uses: UploadUses) {
  type Known = { readonly id: string; readonly upload?: PhotoUpload; readonly by: Uploader }
  const known = new WeakMap<object, Known>()
  const beingTaken = new Map<string, Promise<string>>()
  const tus = tusServer(services, {
    namingFunction: request => known.get(request)?.id ?? impossible(),
    onUploadFinish: async (request, { id }) => {
      const { by } = known.get(request) ?? impossible()
      const upload = await uploadOf(services.db, id, by)
      if (!upload) return { status_code: 404 }
      const outcome = await takeOnce(upload, by)
      if (outcome === photoKept) return { headers: await heldFor(upload) }
      const answer = refusal(request, outcome)
      const headers = Object.fromEntries(answer.headers)
      return { status_code: answer.status, headers, body: await answer.text() }
    },
  })

  /** Two requests that find the same upload whole wait for one answer. */
  function takeOnce(upload: PhotoUpload, by: Uploader): Promise<string> {
    const under = beingTaken.get(upload.id)
    if (under) return under
    const taking = uses.take(upload, by).finally(() => beingTaken.delete(upload.id))
    beingTaken.set(upload.id, taking)
    return taking
  }

  /** A form is told which photo it has now. */
  async function heldFor({ contestId, formKey }: PhotoUpload): Promise<Record<string, string>> {
    if (formKey === null) return {}
    const held = await heldPhotoOf(services.db, { contestId, requestKey: formKey })
    return held ? { [heldHeader]: saidOfHeld(held) } : {}
  }

  /** The answer to a whole upload, whichever request asks: all of it has arrived, or why it is not kept. */
  async function answerWhen(
    request: Request,
    upload: PhotoUpload,
    outcome: string,
  ): Promise<Response> {
    if (outcome !== photoKept) return refusal(request, outcome)
    const length = String(upload.length)
    const status = request.method === 'HEAD' ? 200 : 204
    const reached = { 'Upload-Offset': length, 'Upload-Length': length }
    const headers = { ...tusHeaders, ...reached, ...(await heldFor(upload)) }
    return new Response(null, { status, headers })
  }

  async function begin(request: Request, context: AppContext, by: Uploader): Promise<Response> {
    const beginning = beginningOf(request, by)
    if (!beginning) return new Response(null, { status: 400 })
    if (!(await mayUploadFrom(context.network))) return refusal(request, 'uploads-too-many')
    const answer = await uses.begin(beginning)
    if (!answer.begun) return refusal(request, answer.reason)
    known.set(request, { id: answer.id, by })
    return tus.handleWeb(request)
  }

  async function goOn(request: Request, upload: PhotoUpload, by: Uploader): Promise<Response> {
    const { id, length, createdAt } = upload
    if (request.method === 'DELETE') {
      await uses.drop(upload)
      return new Response(null, { status: 204, headers: tusHeaders })
    }
    if (upload.outcome !== null) return answerWhen(request, upload, upload.outcome)
    if (services.now().getTime() >= createdAt.getTime() + uploadLifeMs) {
      return new Response(null, { status: 410, headers: tusHeaders })
    }
    if ((await services.uploads.size(id)) === length) {
      return answerWhen(request, upload, await takeOnce(upload, by))
    }
    known.set(request, { id, upload, by })
    return tus.handleWeb(request)
  }

  return async (request: Request, context: AppContext): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const id = pathname.slice(addresses.photoUploads().length).replace(/^\//, '')
    const by = await uploaderOf(request, context)
    if (!by) return new Response(null, { status: 401, headers: tusHeaders })
    if (request.method === 'POST' && id === '') return begin(request, context, by)
    const upload = isId(id) && request.method !== 'POST' && (await uploadOf(services.db, id, by))
    if (!upload) return new Response(null, { status: 404, headers: tusHeaders })
    return goOn(request, upload, by)
  }
}

const tusHeaders = { 'Tus-Resumable': '1.0.0', 'Cache-Control': 'no-store' } as const

/** Whoever fills in an entry form shows its key; everybody else has to be signed in. */
async function uploaderOf(request: Request, context: AppContext): Promise<Uploader | null> {
  const formKey = request.headers.get(formKeyHeader)
  if (formKey !== null) return isId(formKey) ? { formKey } : null
  const visit = await visitOf(request, context)
  return visit && { ownerId: visit.person.id }
}

export const uploadSaid = {
  length: z.coerce.number().int().nonnegative(),
  fileName: z.string().max(255).default(''),
  kind: z.enum(photoKinds),
  author: z
    .string()
    .trim()
    .max(80)
    .default('')
    .transform(name => name || null),
}
const forEntry = z.object({ ...uploadSaid, entryId: z.uuid() })
const forForm = z.object({ ...uploadSaid, town: z.string().max(40), contest: z.string().max(40) })

/** What the headers of a beginning say, or null when they say no such thing. */
function beginningOf(request: Request, by: Uploader): Beginning | null {
  const length = request.headers.get('upload-length')
  const metadata = metadataOf(request.headers.get('upload-metadata'))
  if (length === null || !metadata) return null
  if ('ownerId' in by) {
    const { success, data } = forEntry.safeParse({ ...metadata, length })
    if (!success) return null
    const { entryId, ...rest } = data
    return { ...rest, for: { entryId, ownerId: by.ownerId } }
  }
  const { success, data } = forForm.safeParse({ ...metadata, length })
  if (!success) return null
  const { town, contest, ...rest } = data
  return { ...rest, for: { at: { town, contest }, formKey: by.formKey } }
}

function metadataOf(header: string | null): Record<string, string> | null {
  try {
    const entries = Object.entries(Metadata.parse(header ?? ''))
    return Object.fromEntries(entries.map(([name, value]) => [name, value ?? '']))
  } catch {
    return null
  }
}

/** Says no in the person's language, with the reason by its name for the page. */
function refusal(request: Request, reason: string): Response {
  return photoRefusal(request, reason, tusHeaders)
}

function impossible(): never {
  throw new Error('The protocol answers a request that was not looked at before')
}
