import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CheckForm, CheckRefusal } from '#app/components/entry/check-form.tsx'
import { CheckState, NextWaiting } from '#app/components/entry/check-state.tsx'
import { DeskOnly } from '#app/components/entry/desk-only.tsx'
import { OriginalLinks } from '#app/components/entry/original-links.tsx'
import { Photo } from '#app/components/entry/photo.tsx'
import { PhotoChecks } from '#app/components/entry/photo-checks.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { PlaceForm } from '#app/components/map/place-form.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { confirmUntil } from '#app/domain/entry/confirmation.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { personalLanguage } from '#app/web/language.ts'
import { checkOf } from './check-page.server.ts'
import { actOnEntry, deskEntry } from './entry-actions.server.ts'
import { photosOfCheck } from './photos-page.server.ts'

export const handle = { hydrate: true }

/** One entry as the check sees it, with whom to call. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest, entry, known } = await deskEntry(request, params, context)
  const language = personalLanguage(request)
  const { db, now } = context.services
  const dates = datesIn(language, contest.town.timeZone)
  return {
    language,
    at: placeOf(contest),
    entry,
    known,
    story: textIn(entry.stories, language),
    check: await checkOf(db, { contest, entry }, { dates, now: now() }),
    photos: await photosOfCheck(db, { contest, entryId: entry.id, dates }),
    submittedAt: dates.short(entry.submittedAt),
    confirmUntil: dates.until(confirmUntil(contest, entry)),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const act = await actOnEntry(request, params, context)
  if (!act.done) return data(act.answer, { status: act.status })
  throw redirect(addresses.deskEntry(act.at, params.entryId ?? ''))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? [{ title: wordsIn(page.language).site.pageTitle(page.entry.shopName) }] : []

export default function DeskEntry() {
  const { at, entry, known, story, check, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { entry: words, entering, mediaPack } = useWords()
  const undecided = ['submitted', 'asked', 'overdue'].includes(check.status)
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
      {answer?.check ? <CheckRefusal of={answer.check} /> : null}
      <CheckState at={at} entry={entry} status={check.status} asking={check.asking} />
      {check.status === 'unconfirmed' ? (
        <Notice>{entering.behalf.waiting(entry.email, page.confirmUntil)}</Notice>
      ) : null}
      {undecided && check.status !== 'asked' ? null : <NextWaiting at={at} next={check.next} />}
      <Photo entry={entry} first sizes="(min-width: 48rem) 42rem, 100vw" className="mb-4" />
      <p className="mb-4 max-w-prose">{story}</p>
      <p className="mb-1">
        {words.desk.submitted}: {page.submittedAt}
      </p>
      <p className="mb-8">
        {words.desk.contact}: {entry.contactName}, {entry.phone}, {entry.email}
      </p>
      <DeskOnly entry={entry} />
      <PhotoChecks at={at} photos={page.photos} open={undecided || check.status === 'accepted'} />
      <OriginalLinks
        photos={entry.photos}
        help={mediaPack.deskHelp}
        href={photo => addresses.deskOriginal(at, entry.id, photo)}
      />
      {undecided ? (
        <CheckForm numbered={check.numbered} dueOn={check.dueOn} answer={answer?.check} />
      ) : null}
      <PlaceForm known={known} answer={answer?.place} />
    </div>
  )
}
