import { getFormProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CategoryField, FormPart, ShopFields } from '#app/components/entry/entry-fields.tsx'
import { HoursFields } from '#app/components/entry/hours-fields.tsx'
import { StoryFields } from '#app/components/entry/story-fields.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { isOpeningKnown, openingDays, weekdays } from '#app/domain/entry/hours.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { editEntry } from '#app/use-cases/entry/edit-entry.ts'
import { type DetailsForm, detailsSchema, writtenIn } from '#app/web/entry-form.ts'
import { mendFields, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { notFound } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { requireOwnEntry, whyFixed } from '#app/web/own-entry.ts'

/** What an owner says of the shop, to be changed until the check ends. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { entry, contest } = await requireOwnEntry(request, params, context)
  const language = personalLanguage(request)
  const categories = contest.rules.categories.map(({ key, names }) => {
    return { key, name: textIn(names, language) }
  })
  const { id, number, stories, hours, category, ...said } = entry
  const { shopName, trade, street, houseNumber, postCode, city, contactName, phone } = said
  const shop = { shopName, trade, street, houseNumber, postCode, city, contactName, phone }
  const days = openingDays(hours).map(({ day, open }) => [day, open] as const)
  return {
    language,
    id,
    number,
    fixed: whyFixed(entry, contest, context.services.now()),
    categories,
    category: categories.find(({ key }) => key === category)?.name ?? '',
    values: { ...shop, category, stories, hours: Object.fromEntries(days) },
    spoken: contest.town.languages.map(spoken => {
      return { language: spoken, name: wordsIn(spoken).site.languageName }
    }),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, entry, contest } = await requireOwnEntry(request, params, context)
  const submission = parseForm(await readForm(request), detailsSchema)
  if (submission.status !== 'success') return mendFields(submission)
  const { stories, hours, ...shop } = submission.value
  const lines = weekdays.map(day => hours[day] ?? '')
  const answer = await editEntry(
    context.services,
    { entryId: entry.id, ownerId: visit.person.id },
    {
      ...shop,
      stories: writtenIn(contest.town.languages, stories),
      hours: isOpeningKnown(lines) ? lines : [],
    },
  )
  if (answer.changed) throw redirect(`${addresses.myEntry(entry.id)}?saved`)
  if (answer.reason === 'entry-unknown') throw notFound()
  return refuse(submission, answer.reason)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, own } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(own.details.title) }]
}

export default function MyDetails() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { own, site } = useWords()
  const [form, fields] = useForm<DetailsForm>({
    id: 'details',
    lastResult: answer?.reply,
    defaultValue: page.values,
  })
  const fixed = answer?.refusal ?? page.fixed
  const category =
    page.number === null || page.categories.length === 1 ? (
      <CategoryField field={fields.category} categories={page.categories} />
    ) : (
      <>
        <input type="hidden" name={fields.category.name} value={page.values.category} />
        <p>{own.details.fixed(page.category)}</p>
      </>
    )
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.myEntry(page.id), name: own.back }}
        title={own.details.title}
      />
      {fixed ? <Notice tone="bad">{own.reasons[fixed]}</Notice> : null}
      {answer && !fixed ? <Notice tone="bad">{site.form.checkFields}</Notice> : null}
      {page.fixed ? null : (
        <form method="post" {...getFormProps(form)}>
          <ShopFields fields={fields} category={category} />
          <StoryFields stories={fields.stories.getFieldset()} spoken={page.spoken} />
          <FormPart>{own.details.hours}</FormPart>
          <HoursFields hours={fields.hours.getFieldset()} />
          <Button>{own.save}</Button>
        </form>
      )}
    </div>
  )
}
