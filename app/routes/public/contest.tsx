import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DateList } from '#app/components/contest/date-list.tsx'
import { datedSteps } from '#app/components/contest/dated-steps.ts'
import { stateSentence } from '#app/components/contest/state-sentence.ts'
import { ShopWindow } from '#app/components/entry/shop-window.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { useAddress, usePersonalAddress, useWords } from '#app/components/words.tsx'
import { publicEntries } from '#app/data/entry/entries.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { hasPublicVote } from '#app/domain/contest/cards.ts'
import { inGalleryOrder, orderOfMinute } from '#app/domain/entry/gallery-order.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'

/** The contest: where it stands, what one can do now, the gallery, the dates. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context.services
  const now = context.services.now()
  const contest = await contestOfPage(params, context)
  const language = publicLanguage(request, contest.town.languages)
  const state = stateAt(contest, now)
  const entries = await publicEntries(db, contest.id)
  const seed = contest.rulesHash ?? new Uint8Array()
  return {
    language,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    intro: textIn(contest.intros, language),
    sentence: stateSentence(contest, state, { language, now }),
    steps: datedSteps(contest, { language, now }),
    entries: inGalleryOrder(entries, seed, orderOfMinute(now)),
    mayEnter: state.entriesOpen,
    mayVote: state.votingOpen && hasPublicVote(contest.rules),
    hasResults: state.phase === 'results' || state.phase === 'closed',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: wordsIn(data.language).site.pageTitle(data.title) },
        { name: 'description', content: data.sentence },
      ]
    : []

export default function ContestPage() {
  const { at, title, intro, sentence, steps, entries, ...can } = useLoaderData<typeof loader>()
  const words = useWords().contest
  const address = useAddress()
  const personal = usePersonalAddress()
  return (
    <>
      <h1 className="mb-3">{title}</h1>
      <p className="mb-6 max-w-prose text-xl">{sentence}</p>
      <div className="mb-10 flex flex-wrap gap-3">
        {can.mayEnter ? (
          <ButtonLink href={personal(addresses.enter(at))}>{words.enterYourShop}</ButtonLink>
        ) : null}
        {can.mayVote ? (
          <ButtonLink href={address(addresses.vote(at))}>{words.voteNow}</ButtonLink>
        ) : null}
        {can.hasResults ? (
          <ButtonLink href={address(addresses.results(at))}>{words.seeResults}</ButtonLink>
        ) : null}
        <ButtonLink href={address(addresses.rules(at))} look="quiet">
          {words.readRules}
        </ButtonLink>
      </div>
      <section className="mb-12" aria-labelledby="gallery">
        <h2 id="gallery" className="mb-2">
          {words.gallery}
        </h2>
        <p className="mb-4 text-soft">
          {entries.length === 0
            ? words.galleryEmpty
            : `${words.entriesInTheRunning(entries.length)} ${words.order.explanation}`}
        </p>
        <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {entries.map((entry, index) => (
            <ShopWindow key={entry.number} at={at} entry={entry} eager={index < 3} />
          ))}
        </ul>
      </section>
      <section className="grid gap-8 lg:grid-cols-[2fr_3fr]" aria-labelledby="dates">
        <div>
          <h2 className="mb-2">{words.call}</h2>
          <p className="max-w-prose">{intro}</p>
        </div>
        <div>
          <h2 id="dates" className="mb-2">
            {words.dates}
          </h2>
          <DateList steps={steps} />
        </div>
      </section>
    </>
  )
}
