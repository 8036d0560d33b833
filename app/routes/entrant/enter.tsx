import { getFormProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EntryFields } from '#app/components/entry/entry-fields.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { mayEnter } from '#app/domain/entry/entry.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { enterShop } from '#app/use-cases/entry/enter-shop.ts'
import { type EntryForm, entrySchema } from '#app/web/entry-form.ts'
import { mendFields, newRequestKey, parseForm, refuse } from '#app/web/forms.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { requireVisit } from '#app/web/session.ts'
import { readPhotoForm, statusOfPhoto } from '#app/web/upload.ts'

/** The entry form of a contest. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const contest = await contestOfPage(params, context)
  await requireVisit(request, context)
  const language = personalLanguage(request)
  const decision = mayEnter(stateAt(contest, context.services.now()))
  const { categories } = contest.rules
  return {
    language,
    at: placeOf(contest),
    closed: decision.allowed ? null : decision.reason,
    title: textIn(contest.titles, language),
    until: datesIn(language, contest.town.timeZone).until(contest.entriesCloseAt),
    city: contest.town.name,
    categories: categories.map(({ key, names }) => ({ key, name: textIn(names, language) })),
    requestKey: newRequestKey(),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const contest = await contestOfPage(params, context)
  const { person } = await requireVisit(request, context)
  const upload = await readPhotoForm(request)
  const submission = parseForm(upload.fields, entrySchema)
  if (upload.tooLarge) return refuse(submission, 'photo-too-large', 413)
  if (submission.status !== 'success') return mendFields(submission)
  const { requestKey, agreeRules: _, agreePhoto: __, ...form } = submission.value
  const entering = { contest, ownerId: person.id, requestKey, form, photo: upload.photo }
  const answer = await enterShop(context.services, entering)
  if (!answer.entered) return refuse(submission, answer.reason, statusOfPhoto(answer.reason))
  throw redirect(addresses.myEntry(answer.entryId))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, entry } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(entry.form.title) }]
}

export default function Enter() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords()
  const [form, fields] = useForm<EntryForm>({
    id: 'enter',
    lastResult: answer?.reply,
    defaultValue: { city: page.city },
  })
  const refusal = answer?.refusal
  const photoErrors = refusal?.startsWith('photo-') ? [words.entry.reasons[refusal]] : []
  if (page.closed) {
    return (
      <div className="mx-auto max-w-2xl">
        <PageHead title={words.entry.form.title} />
        <Notice>{words.entry.reasons[page.closed]}</Notice>
      </div>
    )
  }
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={words.entry.form.title}>
        <p>{words.entry.form.lead(page.title, page.until)}</p>
        <p className="mt-2 text-base">
          <a href={addresses.rules(page.at)} className="inline-flex min-h-11 items-center">
            {words.contest.readRules}
          </a>
        </p>
      </PageHead>
      {answer ? (
        <Notice tone="bad">
          <p>{refusal ? words.entry.reasons[refusal] : words.site.form.checkFields}</p>
          <p>{words.entry.form.photoKept}</p>
        </Notice>
      ) : null}
      <form method="post" encType="multipart/form-data" {...getFormProps(form)}>
        <input type="hidden" name="requestKey" value={page.requestKey} />
        <EntryFields fields={fields} categories={page.categories} photo={{ errors: photoErrors }} />
        <Button>{words.entry.form.submit}</Button>
      </form>
    </div>
  )
}
