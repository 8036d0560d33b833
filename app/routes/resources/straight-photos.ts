/*
 * Photos of one's own entry that a browser sends straight to where they are kept, past this server.
 *
 * POST /my/entries/:entryId/photos/straight, from a page of this site, signed in as the owner, with a form:
 *   intent "sign", length in bytes, kind, author: 200 with { "id", "signed" } in JSON, where "signed" says where
 *       and with which fields the file is sent, or null where photos go through this server
 *   intent "take", id, ticket: 204 when the photo that came with the ticket is kept. The same id gives the same
 *       answer however often it is asked, and one photo.
 *
 * A refusal has its reason by name in a header and in words as its text. 400 not such a form, 401 not signed
 * in, 404 no such entry or upload. What is signed counts among the uploads that a person may have unfinished.
 */
import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { uploadOf } from '#app/data/photo/uploads.ts'
import { photoKept } from '#app/domain/photo/uploads.ts'
import { beginUpload } from '#app/use-cases/entry/begin-upload.ts'
import { takeStraightUpload } from '#app/use-cases/entry/take-upload.ts'
import { signUpload } from '#app/use-cases/photo/direct-upload.ts'
import type { AppContext } from '#app/web/context.ts'
import { isId, readForm } from '#app/web/forms.ts'
import { mayUploadFrom } from '#app/web/limits.ts'
import { photoRefusal } from '#app/web/photo-refusal.ts'
import { uploadSaid } from '#app/web/photo-uploads.ts'
import { visitOf } from '#app/web/session.ts'
import { whileHeld } from '#app/web/upload-locker.ts'

const signSchema = z.object({ intent: z.literal('sign'), ...uploadSaid })
const takeSchema = z.object({
  intent: z.literal('take'),
  id: z.uuid(),
  ticket: z.string().regex(/^[0-9a-f]{32}$/),
})
const schema = z.discriminatedUnion('intent', [signSchema, takeSchema])

type Own = { readonly entryId: string; readonly ownerId: string }
type By = { readonly request: Request; readonly context: AppContext; readonly own: Own }

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const visit = await visitOf(request, context)
  if (!visit) return new Response(null, { status: 401 })
  const { entryId = '' } = params
  if (!isId(entryId)) return new Response(null, { status: 404 })
  const asked = schema.safeParse(Object.fromEntries(await readForm(request)))
  if (!asked.success) return new Response(null, { status: 400 })
  const by = { request, context, own: { entryId, ownerId: visit.person.id } }
  return asked.data.intent === 'sign' ? sign(by, asked.data) : take(by, asked.data)
}

async function sign({ request, context, own }: By, asked: z.infer<typeof signSchema>) {
  const { services, network } = context
  if (!(await mayUploadFrom(network))) return photoRefusal(request, 'uploads-too-many')
  const signed = await signUpload(services)
  if (!signed) return Response.json(null)
  const { length, kind, author } = asked
  // Without a file's name: it cannot be gone on with by whoever comes back to the page.
  const begun = await beginUpload(services, { for: own, length, kind, author, fileName: '' })
  if (!begun.begun) return photoRefusal(request, begun.reason)
  return Response.json({ id: begun.id, signed })
}

async function take({ request, context, own }: By, asked: z.infer<typeof takeSchema>) {
  const { id, ticket } = asked
  const found = () => uploadOf(context.services.db, id, own)
  if ((await found())?.entryId !== own.entryId) return new Response(null, { status: 404 })
  const outcome = await whileHeld(context.services, id, async () => {
    // Read again: another request may have taken it meanwhile.
    const upload = await found()
    return upload ? takeStraightUpload(context.services, upload, ticket) : 'photo-missing'
  })
  return outcome === photoKept
    ? new Response(null, { status: 204 })
    : photoRefusal(request, outcome ?? 'photo-busy')
}
