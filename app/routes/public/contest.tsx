import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ContestActions } from '#app/components/contest/contest-actions.tsx'
import { contestCan } from '#app/components/contest/contest-can.ts'
import { DateList } from '#app/components/contest/date-list.tsx'
import { datedSteps } from '#app/components/contest/dated-steps.ts'
import { stateSentence } from '#app/components/contest/state-sentence.ts'
import { shareTags } from '#app/components/site/share-tags.ts'
import { ShopWindow } from '#app/components/entry/shop-window.tsx'
import { InItsLanguage } from '#app/components/passage.tsx'
import { MapLink } from '#app/components/map/map-link.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { EmptyState } from '#app/components/ui/empty-state.tsx'
import { useAddress, useWords } from '#app/components/words.tsx'
import { publicEntries } from '#app/data/entry/entries.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import {
  galleryOrderAsked,
  inGalleryOrder,
  orderOfMinute,
} from '#app/domain/entry/gallery-order.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { passageIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'
import { contestCard } from '#app/web/share-card.ts'

/** The contest: where it stands, what one can do now, the gallery, the dates. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context.services
  const now = context.services.now()
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const language = publicLanguage(request, contest.town.languages)
  const state = stateAt(contest, now)
  const entries = await publicEntries(db, contest.id)
  const order = galleryOrderAsked(new URL(request.url).searchParams) ?? orderOfMinute(now)
  const seed = contest.rulesHash ?? new Uint8Array()
  return {
    language,
    at: placeOf(contest),
    title: passageIn(contest.titles, language),
    intro: passageIn(contest.intros, language),
    sentence: stateSentence(contest, state, { language, now }),
    steps: datedSteps(contest, { language, now }),
    entries: inGalleryOrder(entries, seed, order),
    can: contestCan(contest, state),
    card: contestCard(context.services.publicUrl, contest, { language, now }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: wordsIn(data.language).site.pageTitle(data.title.text) },
        { name: 'description', content: data.sentence },
        ...shareTags(data.card),
      ]
    : []

export default function ContestPage() {
  const { at, title, intro, sentence, steps, entries, can } = useLoaderData<typeof loader>()
  const words = useWords().contest
  const address = useAddress()
  return (
    <>
      <section className="showcase mb-12 p-6 sm:p-12">
        <h1 className="mb-4 max-w-4xl">
          <InItsLanguage passage={title} />
        </h1>
        <p className="mb-7 max-w-prose text-xl">{sentence}</p>
        <div className="flex flex-wrap gap-3">
          <ContestActions at={at} can={can} />
          <ButtonLink href={address(addresses.rules(at))} look="quiet">
            {words.readRules}
          </ButtonLink>
          <MapLink at={at} />
        </div>
      </section>
      <section className="mb-14" aria-labelledby="gallery">
        <h2 id="gallery" className="mb-2">
          {words.gallery}
        </h2>
        {entries.length === 0 ? (
          <EmptyState title={words.galleryEmpty}>
            <p className="text-soft">{words.galleryEmptyNext}</p>
          </EmptyState>
        ) : (
          <p className="mb-6 max-w-prose text-soft">
            {words.entriesInTheRunning(entries.length)} {words.order.explanation}
          </p>
        )}
        <ul className="street">
          {entries.map(entry => (
            <ShopWindow key={entry.number} at={at} entry={entry} />
          ))}
        </ul>
      </section>
      <div className="grid gap-10 lg:grid-cols-2">
        <section aria-labelledby="call">
          <h2 id="call" className="mb-3">
            {words.call}
          </h2>
          <p className="max-w-prose">
            <InItsLanguage passage={intro} />
          </p>
        </section>
        <section aria-labelledby="dates">
          <h2 id="dates" className="mb-4">
            {words.dates}
          </h2>
          <DateList steps={steps} />
        </section>
      </div>
    </>
  )
}
