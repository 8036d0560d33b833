import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CheckForm } from '#app/components/entry/check-form.tsx'
import { Photo } from '#app/components/entry/photo.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { entryForDesk } from '#app/data/entry/entries.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { statusOf } from '#app/domain/entry/entry.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { acceptEntry, rejectEntry } from '#app/use-cases/entry/check-entry.ts'
import { isId, readForm, textField } from '#app/web/forms.ts'
import { notFound, requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export const handle = { hydrate: true }

/** One entry as the check sees it, with whom to call. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest, entry } = await deskEntry({ request, params, context })
  const language = personalLanguage(request)
  return {
    language,
    at: placeOf(contest),
    entry,
    story: textIn(entry.stories, language),
    status: statusOf(entry),
    submittedAt: datesIn(language, contest.town.timeZone).short(entry.submittedAt),
  }
}

/** Accepts the entry, which gives it its number, or turns it away with a reason. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town, contest, entry } = await deskEntry({ request, params, context })
  const form = await readForm(request)
  const reason = textField(form, 'reason').slice(0, 1000)
  const rejecting = form.get('intent') === 'reject'
  if (rejecting && !reason) return data({ refusal: 'required' as const }, { status: 400 })
  const check = {
    townId: town.id,
    contestId: contest.id,
    entryId: entry.id,
    actorId: visit.person.id,
  }
  const answer = rejecting
    ? await rejectEntry(context.services, { ...check, reason })
    : await acceptEntry(context.services, check)
  if (!answer.decided) return data({ refusal: answer.reason }, { status: 409 })
  throw redirect(addresses.deskEntry(placeOf(contest), entry.id))
}

async function deskEntry({ request, params, context }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, params, context, 'entry.check')
  const entryId = params.entryId ?? ''
  const at = { entryId, contestId: desk.contest.id, townId: desk.town.id }
  const entry = isId(entryId) ? await entryForDesk(context.services.db, at) : null
  if (!entry) throw notFound()
  return { ...desk, entry }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? [{ title: wordsIn(page.language).site.pageTitle(page.entry.shopName) }] : []

export default function DeskEntry() {
  const { at, entry, story, status, submittedAt } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const { entry: words, site } = useWords()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.desk(at), name: words.desk.back }}
        over={entry.trade}
        title={entry.shopName}
      >
        <p>
          {entry.street} {entry.houseNumber}, {entry.postCode} {entry.city}
        </p>
      </PageHead>
      {refusal ? (
        <Notice tone="bad">
          {refusal === 'required' ? site.form.required : words.reasons[refusal]}
        </Notice>
      ) : null}
      {entry.number === null ? null : (
        <Notice tone="good">{words.desk.acceptedAs(entry.number)}</Notice>
      )}
      {status === 'rejected' ? <Notice>{words.desk.rejected}</Notice> : null}
      <Photo
        entry={entry}
        eager
        sizes="(min-width: 48rem) 42rem, 100vw"
        className="mb-4 h-auto w-full"
      />
      <p className="mb-4 max-w-prose">{story}</p>
      <p className="mb-1">
        {words.desk.submitted}: {submittedAt}
      </p>
      <p className="mb-8">
        {words.desk.contact}: {entry.contactName}, {entry.phone}, {entry.email}
      </p>
      {status === 'submitted' ? <CheckForm /> : null}
    </div>
  )
}
