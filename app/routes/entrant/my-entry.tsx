import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Photo } from '#app/components/entry/photo.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { entryOfOwner } from '#app/data/entry/entries.ts'
import { findTown } from '#app/data/town/towns.ts'
import { statusOf } from '#app/domain/entry/entry.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { isId } from '#app/web/forms.ts'
import { notFound } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { requireVisit } from '#app/web/session.ts'

/** One's own entry and what has become of it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context.services
  const { person } = await requireVisit(request, context)
  const entryId = params.entryId ?? ''
  const entry = isId(entryId) ? await entryOfOwner(db, { entryId, ownerId: person.id }) : null
  const town = entry && (await findTown(db, entry.at.town))
  if (!entry || !town) throw notFound()
  const language = personalLanguage(request)
  return {
    language,
    entry,
    status: statusOf(entry),
    submittedAt: datesIn(language, town.timeZone).onDayAt(entry.submittedAt),
    rulesHash: hex(entry.agreedRulesHash),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: wordsIn(data.language).site.pageTitle(data.entry.shopName) }] : []

export default function MyEntry() {
  const { entry, status, submittedAt, rulesHash } = useLoaderData<typeof loader>()
  const words = useWords().entry
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={entry.shopName}>
        <p>{words.mine.submitted(submittedAt)}</p>
      </PageHead>
      {status === 'submitted' ? <Notice>{words.mine.waiting}</Notice> : null}
      {status === 'accepted' && entry.number !== null ? (
        <Notice tone="good">
          <p>{words.mine.accepted(entry.number)}</p>
          <a
            href={addresses.entry(entry.at, entry.number)}
            className="inline-flex min-h-11 items-center"
          >
            {words.mine.seePublic}
          </a>
        </Notice>
      ) : null}
      {status === 'rejected' ? (
        <Notice tone="bad">{words.mine.rejected(entry.rejectReason ?? '')}</Notice>
      ) : null}
      <Photo entry={entry} sizes="(min-width: 48rem) 42rem, 100vw" className="mb-4 h-auto w-full" />
      <p className="text-soft">{words.mine.agreed}</p>
      <p className="font-mono text-sm break-all">{rulesHash}</p>
    </div>
  )
}
