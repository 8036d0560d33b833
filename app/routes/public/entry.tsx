import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Photo } from '#app/components/entry/photo.tsx'
import { EntryNumber } from '#app/components/entry/shop-window.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { useAddress, useWords } from '#app/components/words.tsx'
import { publicEntry } from '#app/data/entry/entries.ts'
import { hasPublicVote } from '#app/domain/contest/cards.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contestOfPage, notFound } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { entryNumberOf } from '#app/domain/entry/number.ts'

/** One shop in the contest: the page its poster's QR code leads to. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context.services
  const number = entryNumberOf(params.number)
  const contest = await contestOfPage(params, context)
  const entry = number === null ? null : await publicEntry(db, contest.id, number)
  if (!entry) throw notFound()
  const language = publicLanguage(request, contest.town.languages)
  const state = stateAt(contest, now())
  return {
    language,
    at: placeOf(contest),
    contestTitle: textIn(contest.titles, language),
    entry,
    story: textIn(entry.stories, language),
    mayVote: state.votingOpen && hasPublicVote(contest.rules),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        {
          title: wordsIn(data.language).site.pageTitle(
            `${data.entry.number} ${data.entry.shopName}`,
          ),
        },
      ]
    : []

export default function EntryPage() {
  const { at, contestTitle, entry, story, mayVote } = useLoaderData<typeof loader>()
  const words = useWords().entry
  const address = useAddress()
  return (
    <article>
      <p className="mb-4">
        <a href={address(addresses.contest(at))}>← {contestTitle}</a>
      </p>
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="relative overflow-hidden rounded-xl border border-line bg-line shadow-sm">
          <Photo
            entry={entry}
            eager
            sizes="(min-width: 64rem) 42rem, 100vw"
            className="h-auto w-full"
          />
          <EntryNumber number={entry.number} />
        </div>
        <div>
          <h1 className="mb-2">{entry.shopName}</h1>
          <p className="mb-1 text-soft">{entry.trade}</p>
          <p className="mb-6 text-soft">
            {entry.street} {entry.houseNumber}, {entry.postCode} {entry.city}
          </p>
          <p className="mb-8 max-w-prose text-lg">{story}</p>
          {mayVote ? (
            <ButtonLink href={address(`${addresses.vote(at)}?entry=${entry.number}`)}>
              {words.voteForThis}
            </ButtonLink>
          ) : null}
        </div>
      </div>
    </article>
  )
}
