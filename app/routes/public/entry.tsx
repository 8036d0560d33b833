import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OpeningHours } from '#app/components/entry/opening-hours.tsx'
import { fragmentOf } from '#app/components/entry/photo-viewer.tsx'
import { PhotoWindow } from '#app/components/entry/photo-window.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { InItsLanguage } from '#app/components/passage.tsx'
import { shareTags } from '#app/components/site/share-tags.ts'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { useAddress, useWords } from '#app/components/words.tsx'
import { publicEntry } from '#app/data/entry/entries.ts'
import { hasPublicVote } from '#app/domain/contest/cards.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { passageIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contestOfPage, notFound } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'
import { entryCard } from '#app/web/share-card.ts'
import { entryNumberOf } from '#app/domain/entry/number.ts'

/** One shop in the contest: the page its poster's QR code leads to. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context.services
  const number = entryNumberOf(params.number)
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const entry = number === null ? null : await publicEntry(db, contest.id, number)
  if (!entry) throw notFound()
  const language = publicLanguage(request, contest.town.languages)
  const state = stateAt(contest, now())
  return {
    language,
    at: placeOf(contest),
    contestTitle: passageIn(contest.titles, language),
    entry,
    story: passageIn(entry.stories, language),
    card: entryCard(context.services.publicUrl, contest, entry, language),
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
        { name: 'description', content: data.card.description },
        ...shareTags(data.card),
      ]
    : []

export default function EntryPage() {
  const { at, contestTitle, entry, story, mayVote } = useLoaderData<typeof loader>()
  const words = useWords().entry
  const address = useAddress()
  const viewer = address(addresses.entryPhotos(at, entry.number))
  return (
    <article>
      <PageHead
        back={{ href: address(addresses.contest(at)), name: contestTitle }}
        over={entry.trade}
        title={entry.shopName}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr] lg:gap-12">
        <PhotoWindow
          entry={entry}
          numbered
          href={`${viewer}#${fragmentOf(0)}`}
          sizes="(min-width: 64rem) 42rem, calc(100vw - 3.25rem)"
        />
        <div>
          <p className="mb-6 text-lg font-semibold">
            {entry.street} {entry.houseNumber}, {entry.postCode} {entry.city}
          </p>
          {story.text ? (
            <p className="mb-8 max-w-prose text-lg">
              <InItsLanguage passage={story} />
            </p>
          ) : null}
          <OpeningHours hours={entry.hours} />
          {mayVote ? (
            <ButtonLink href={address(`${addresses.vote(at)}?entry=${entry.number}`)}>
              {words.voteForThis}
            </ButtonLink>
          ) : null}
        </div>
      </div>
      {entry.photos.length > 1 ? (
        <ul className="mt-10 grid gap-6 sm:grid-cols-2">
          {entry.photos.slice(1).map((photo, index) => (
            <li key={photo.name}>
              <PhotoWindow
                entry={entry}
                index={index + 1}
                href={`${viewer}#${fragmentOf(index + 1)}`}
                sizes="(min-width: 40rem) 35rem, 100vw"
              />
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  )
}
