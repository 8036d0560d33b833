import { getFormProps, getInputProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AskedByField } from '#app/components/entry/asked-by-field.tsx'
import { EnterHead } from '#app/components/entry/enter-head.tsx'
import { CategoryField, EmailField, ShopFields } from '#app/components/entry/entry-fields.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { useWords } from '#app/components/words.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { isPhotoRefusal } from '#app/domain/photo/limits.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { sendEntry } from '#app/use-cases/entry/send-entry.ts'
import { enterPage } from '#app/web/enter-page.ts'
import { type BehalfForm, behalfSchema } from '#app/web/entry-form.ts'
import { parseForm } from '#app/web/forms.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { readPhotoForm } from '#app/web/upload.ts'
import { formAgain, keepPhoto } from '../entrant/form-photo.server.ts'
import { FormPhoto } from '../entrant/form-photo.tsx'

export const handle = { hydrate: true }

/** The entry form at the counter or the telephone; the shop itself confirms by the code it gets. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest } = await requireDesk(request, params, context, 'entry.enter-on-behalf')
  return enterPage(contest, personalLanguage(request), context.services.now())
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const desk = await requireDesk(request, params, context, 'entry.enter-on-behalf')
  const { contest, visit } = desk
  const upload = await readPhotoForm(request)
  const submission = parseForm(upload.fields, behalfSchema)
  const { held, refusal } = await keepPhoto(context, contest, upload)
  if (refusal || submission.status !== 'success') return formAgain(submission, held, refusal)
  const { requestKey, email, askedBy, ...form } = submission.value
  const answer = await sendEntry(context.services, {
    contest,
    requestKey,
    form,
    email,
    photo: null,
    begunAt: context.arrivedAt,
    language: firstLanguage(contest.town),
    onBehalf: { actorId: visit.person.id, askedBy },
  })
  if (!answer.entered) return formAgain(submission, held, answer.reason)
  throw redirect(addresses.deskEntry(placeOf(contest), answer.entryId))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, entering } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(entering.behalf.title) }]
}

export default function EnterOnBehalf() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { entry, entering } = useWords()
  const words = entering.behalf
  const [form, fields] = useForm<BehalfForm>({
    id: 'enter',
    lastResult: answer?.reply,
    defaultValue: { ...page.address, requestKey: page.requestKey },
  })
  const refusal = answer?.refusal ?? null
  const back = { href: addresses.desk(page.at), name: entry.desk.back }
  return (
    <EnterHead title={words.title} lead={words.lead} back={back} page={page} answer={answer}>
      <form method="post" encType="multipart/form-data" {...getFormProps(form)}>
        <input {...getInputProps(fields.requestKey, { type: 'hidden' })} />
        <AskedByField field={fields.askedBy} />
        <ShopFields
          fields={fields}
          category={<CategoryField field={fields.category} categories={page.categories} />}
        />
        <EmailField field={fields.email} label={words.email} help={words.emailHelp} />
        <FormPhoto
          at={page.at}
          label={words.photo}
          help={words.photoHelp}
          kept={answer?.held ?? null}
          error={isPhotoRefusal(refusal) ? entry.reasons[refusal] : null}
        />
        <Button>{words.submit}</Button>
      </form>
    </EnterHead>
  )
}
