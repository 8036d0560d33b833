import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ReportLink } from '#app/components/contest/report-link.tsx'
import { ObjectionAccount } from '#app/components/result/objection-account.tsx'
import { ResultProof } from '#app/components/result/result-proof.tsx'
import { ResultStory } from '#app/components/result/result-story.tsx'
import { ResultVersion } from '#app/components/result/result-version.tsx'
import { ClosedState } from '#app/components/site/closed-state.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { pageTags } from '#app/components/site/page-tags.ts'
import { shareTags } from '#app/components/site/share-tags.ts'
import { Notice } from '#app/components/ui/notice.tsx'
import { useAddress, useWords } from '#app/components/words.tsx'
import { objectionCounts } from '#app/data/result/objections.ts'
import { findResult } from '#app/data/result/results.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { versionAsked } from '#app/domain/result/versions.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { passageIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contestOfPage, notFound } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'
import { publishedPage } from '#app/web/published-page.ts'
import { resultsCard } from '#app/web/share-card.ts'
import { waitingWords } from '#app/web/waiting-for-results.ts'

/** The published result, or why there is none yet. Nothing is computed for a reader. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const language = publicLanguage(request, contest.town.languages)
  const reader = { language, now: services.now() }
  const page = { language, at: placeOf(contest), contestTitle: passageIn(contest.titles, language) }
  const version = versionAsked(new URL(request.url).searchParams)
  const found = await findResult(services.db, contest.id, version)
  if (!found && version !== null && contest.resultPublishedAt) throw notFound()
  if (!found) {
    const card = resultsCard(services.publicUrl, contest, null, reader)
    const waiting = await waitingWords(services, contest, language)
    return { ...page, card, published: null, waiting }
  }
  const published = {
    ...(await publishedPage(services.db, contest, { found, language })),
    objections: await objectionCounts(services.db, contest.id),
  }
  const card = resultsCard(services.publicUrl, contest, published, reader)
  return { ...page, card, waiting: null, published }
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
        <ClosedState sign={waiting.sign} title={words.title}>
          <Notice>
            {waiting.sentences.map(sentence => (
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
          <ResultVersion at={at} {...published} />
          <ResultStory at={at} {...published} />
          <ResultProof at={at} {...published} />
          <ObjectionAccount {...published.objections} />
          <ReportLink at={at} />
        </>
      ) : null}
    </>
  )
}
