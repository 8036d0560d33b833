import { getFormProps, getInputProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeclarationBoxes } from '#app/components/entry/declaration-boxes.tsx'
import { EnterHead } from '#app/components/entry/enter-head.tsx'
import { CategoryField, EmailField, ShopFields } from '#app/components/entry/entry-fields.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { useWords } from '#app/components/words.tsx'
import { isPhotoRefusal } from '#app/domain/photo/limits.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { enterShop } from '#app/use-cases/entry/enter-shop.ts'
import { sendEntry } from '#app/use-cases/entry/send-entry.ts'
import { enterPage } from '#app/web/enter-page.ts'
import { type EntryForm, entrySchema, unprovenEntrySchema } from '#app/web/entry-form.ts'
import { parseForm } from '#app/web/forms.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { mayAskForCode } from '#app/web/limits.ts'
import { visitOf } from '#app/web/session.ts'
import { readPhotoForm } from '#app/web/upload.ts'
import { formAgain, keepPhoto } from './form-photo.server.ts'
import { FormPhoto } from './form-photo.tsx'

export const handle = { hydrate: true }

/** The entry form of a contest, for everybody; the address is proven at the end. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const contest = await contestOfPage(params, context)
  const visit = await visitOf(request, context)
  const language = personalLanguage(request)
  return {
    ...enterPage(contest, language, context.services.now()),
    proven: visit?.person.email ?? null,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services, network, arrivedAt: begunAt } = context
  const contest = await contestOfPage(params, context)
  const visit = await visitOf(request, context)
  const upload = await readPhotoForm(request)
  const submission = parseForm(upload.fields, visit ? entrySchema : unprovenEntrySchema)
  if (!visit && !(await mayAskForCode(network))) return formAgain(submission, null, 'too-many')
  const { held, refusal } = await keepPhoto(context, contest, upload)
  if (refusal || submission.status !== 'success') return formAgain(submission, held, refusal)
  const { requestKey, email = '', ...said } = submission.value
  const { agreeRules: _, agreeAuthority: __, agreePhoto: ___, ...form } = said
  const sending = { contest, requestKey, photo: null, begunAt }
  const answer = visit
    ? await enterShop(services, { ...sending, form, ownerId: visit.person.id })
    : await sendEntry(services, { ...sending, form, email, language: personalLanguage(request) })
  if (!answer.entered) return formAgain(submission, held, answer.reason)
  throw redirect(visit ? addresses.myEntry(answer.entryId) : addresses.confirmEntry(answer.entryId))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, entry } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(entry.form.title) }]
}

export default function Enter() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { entry, entering } = useWords()
  const [form, fields] = useForm<EntryForm>({
    id: 'enter',
    lastResult: answer?.reply,
    defaultValue: { ...page.address, requestKey: page.requestKey },
  })
  const refusal = answer?.refusal ?? null
  const photoError = isPhotoRefusal(refusal) ? entry.reasons[refusal] : null
  return (
    <EnterHead title={entry.form.title} page={page} answer={answer}>
      <form method="post" encType="multipart/form-data" {...getFormProps(form)}>
        <input {...getInputProps(fields.requestKey, { type: 'hidden' })} />
        <ShopFields
          fields={fields}
          category={<CategoryField field={fields.category} categories={page.categories} />}
        />
        {page.proven === null ? (
          <EmailField field={fields.email} label={entering.email} help={entering.emailHelp} />
        ) : (
          <p>{entering.proven(page.proven)}</p>
        )}
        <DeclarationBoxes fields={fields} />
        {/* The photo comes last: when it is too large, all that stands before it has been read. */}
        <FormPhoto
          at={page.at}
          label={entry.form.photo}
          help={entry.form.photoHelp}
          kept={answer?.held ?? null}
          error={photoError}
        />
        <p className="mb-4">
          <a href={addresses.privacy(page.at.town)} className="inline-flex min-h-11 items-center">
            {entering.notice}
          </a>
        </p>
        <Button>{entry.form.submit}</Button>
      </form>
    </EnterHead>
  )
}
