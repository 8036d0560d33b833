import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ResultProof } from '#app/components/result/result-proof.tsx'
import { ResultStory } from '#app/components/result/result-story.tsx'
import { ClosedState } from '#app/components/site/closed-state.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { pageTags } from '#app/components/site/page-tags.ts'
import { shareTags } from '#app/components/site/share-tags.ts'
import { Notice } from '#app/components/ui/notice.tsx'
import { useAddress, useWords } from '#app/components/words.tsx'
import { allNumberedEntries } from '#app/data/entry/entries.ts'
import { findResult } from '#app/data/result/results.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { shownFileSchema } from '#app/domain/result/payload.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { passageIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'
import { resultsCard } from '#app/web/share-card.ts'
import { waitingWords } from '#app/web/waiting-for-results.ts'

/** The published result, or why there is none yet. Nothing is computed for a reader. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const language = publicLanguage(request, contest.town.languages)
  const dates = datesIn(language, contest.town.timeZone)
  const reader = { language, now: services.now() }
  const page = { language, at: placeOf(contest), contestTitle: passageIn(contest.titles, language) }
  const published = await findResult(services.db, contest.id)
  if (!published) {
    const card = resultsCard(services.publicUrl, contest, null, reader)
    const waiting = await waitingWords(services, contest, language)
    return { ...page, card, published: null, waiting }
  }
  const { payload } = shownFileSchema.parse(JSON.parse(published.file))
  const entries = await allNumberedEntries(services.db, contest.id)
  const shown = { rules: payload.rules.rules, result: payload.result, entries }
  return {
    ...page,
    card: resultsCard(services.publicUrl, contest, shown, reader),
    waiting: null,
    published: {
      ...shown,
      version: published.version,
      publishedAt: dates.onDayAt(published.publishedAt),
      countedAt: dates.onDayAt(new Date(payload.countedAt)),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const words = wordsIn(data.language)
  const name = `${words.result.title} · ${data.contestTitle.text}`
  return [...pageTags(words, name, data.card.description), ...shareTags(data.card)]
}

export default function ResultsPage() {
  const { at, contestTitle, published, waiting } = useLoaderData<typeof loader>()
  const words = useWords().result
  const address = useAddress()
  return (
    <>
      {waiting ? (
        <ClosedState sign={words.awaitedSign} title={words.title}>
          <Notice>
            {waiting.map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
          <ButtonLink href={address(addresses.contest(at))} look="quiet">
            {words.toContest}
          </ButtonLink>
        </ClosedState>
      ) : null}
      {published ? (
        <>
          <PageHead
            back={{ href: address(addresses.contest(at)), name: contestTitle }}
            title={words.title}
          />
          <ResultStory at={at} {...published} />
          <ResultProof at={at} {...published} />
        </>
      ) : null}
    </>
  )
}
