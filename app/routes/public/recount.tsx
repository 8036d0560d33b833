import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import pageScript from '#app/browser/recount-page.ts?worker&url'
import workerScript from '#app/browser/recount-worker.ts?worker&url'
import { RecountDesk } from '#app/components/result/recount-desk.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { pageTags } from '#app/components/site/page-tags.ts'
import { useAddress, useWords } from '#app/components/words.tsx'
import { publicEntries } from '#app/data/entry/entries.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { passageIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'

/** The page has scripts of its own and none of the framework's. */
export const handle = { ownScripts: true }

/** "Preštejte sami": a result is verified and counted again in the visitor's own browser. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const language = publicLanguage(request, contest.town.languages)
  const entries = await publicEntries(context.services.db, contest.id)
  return {
    language,
    at: placeOf(contest),
    contestTitle: passageIn(contest.titles, language),
    published: contest.resultPublishedAt !== null,
    names: entries.map(({ number, shopName }) => [number, shopName] as const),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = wordsIn(data?.language ?? 'sl')
  const { title, lead } = words.recount
  return pageTags(words, `${title} · ${data?.contestTitle.text ?? ''}`, lead)
}

export default function RecountPage() {
  const { at, contestTitle, published, names } = useLoaderData<typeof loader>()
  const words = useWords().recount
  const address = useAddress()
  return (
    <>
      <PageHead
        back={{ href: address(addresses.contest(at)), name: contestTitle }}
        title={words.title}
      >
        <p>{words.lead}</p>
      </PageHead>
      <RecountDesk at={at} published={published} names={names} worker={workerScript} />
      <script type="module" src={pageScript} />
    </>
  )
}
