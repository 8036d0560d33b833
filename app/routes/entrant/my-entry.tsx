import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AwardForm } from '#app/components/entry/award-form.tsx'
import { CompleteList } from '#app/components/entry/complete-list.tsx'
import { CompletionAsked } from '#app/components/entry/completion-asked.tsx'
import { EntryStanding } from '#app/components/entry/entry-standing.tsx'
import { OriginalLinks } from '#app/components/entry/original-links.tsx'
import { Photo } from '#app/components/entry/photo.tsx'
import { PhotoAsked } from '#app/components/entry/photo-asked.tsx'
import { WithdrawForm } from '#app/components/entry/withdraw-form.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { entryOfOwner } from '#app/data/entry/entries.ts'
import { awardedNumbers } from '#app/data/result/awarded.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { mayWithdraw } from '#app/domain/entry/editing.ts'
import { statusOf } from '#app/domain/entry/entry.ts'
import { missingOf } from '#app/domain/entry/missing.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { askedOfOwner } from '#app/web/asked-of-owner.ts'
import { notFound } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { requireOwnEntry, whyFixed } from '#app/web/own-entry.ts'
import { photosAsked } from '#app/web/photos-asked.ts'
import { actOnOwnEntry, type OwnEntryAnswer } from './my-entry-actions.server.ts'

/** One's own entry, what has become of it and what it still lacks. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const { visit, entry: own, contest } = await requireOwnEntry(request, params, context)
  const { legalForm, registrationNumber } = own
  const ids = { entryId: own.id, ownerId: visit.person.id }
  const entry = await entryOfOwner(services.db, ids)
  if (!entry) throw notFound()
  const language = personalLanguage(request)
  const dates = datesIn(language, contest.town.timeZone)
  const now = services.now()
  const awarded = await awardedNumbers(services.db, contest.id)
  return {
    language,
    saved: new URL(request.url).searchParams.has('saved'),
    at: placeOf(contest),
    entry,
    status: statusOf(entry),
    resultsOut: contest.resultPublishedAt !== null,
    submittedAt: dates.onDayAt(entry.submittedAt),
    asked: await askedOfOwner(services.db, entry, { dates, now }),
    askedPhotos: await photosAsked(services.db, entry.id),
    rulesHash: hex(entry.agreedRulesHash),
    fixed: whyFixed(own, contest, now),
    missing: missingOf(own, firstLanguage(contest.town)),
    until: dates.until(contest.checkEndAt),
    mayWithdraw: mayWithdraw(own, contest, now).allowed,
    award:
      own.number !== null && awarded.has(own.number) ? { legalForm, registrationNumber } : null,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnOwnEntry(request, params, context)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? [{ title: wordsIn(page.language).site.pageTitle(page.entry.shopName) }] : []

export default function MyEntry() {
  const page = useLoaderData<typeof loader>()
  const answer: OwnEntryAnswer | undefined = useActionData<typeof action>()
  const { entry: words, mediaPack, own } = useWords()
  const { entry } = page
  const open = page.fixed === null
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.myEntries(), name: words.mine.title }}
        title={entry.shopName}
      >
        <p>{words.mine.submitted(page.submittedAt)}</p>
      </PageHead>
      {answer?.refusal ? <Notice tone="bad">{own.reasons[answer.refusal]}</Notice> : null}
      {page.saved && !answer ? <Notice tone="good">{own.saved}</Notice> : null}
      <EntryStanding {...page} asked={page.asked !== null} />
      <CompletionAsked entryId={entry.id} asked={page.asked} />
      {page.asked ? <PhotoAsked shop={entry} photos={page.askedPhotos} /> : null}
      {page.award ? <AwardForm known={page.award} reply={answer?.reply} /> : null}
      {open ? <CompleteList entryId={entry.id} missing={page.missing} until={page.until} /> : null}
      <Photo entry={entry} sizes="(min-width: 48rem) 42rem, 100vw" className="mb-4" />
      <OriginalLinks
        photos={entry.photos}
        help={mediaPack.ownHelp}
        href={photo => addresses.myOriginal(entry.id, photo)}
      />
      <p className="text-soft">{words.mine.agreed}</p>
      <p className="mb-10 font-mono text-sm break-all">{page.rulesHash}</p>
      {page.mayWithdraw ? <WithdrawForm /> : null}
    </div>
  )
}
