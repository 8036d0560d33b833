import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHead } from '#app/components/site/page-head.tsx'
import { ReceiptDetails } from '#app/components/vote/receipt-details.tsx'
import { VoteSteps } from '#app/components/vote/vote-steps.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { useAddress, useWords } from '#app/components/words.tsx'
import { allNumberedEntries } from '#app/data/entry/entries.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { publicHref, publicLanguage } from '#app/web/language.ts'
import { voterReceipt } from '#app/web/vote-receipt.ts'

/** What a voter keeps: one short number, and behind it what proves the vote. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context.services
  const contest = await contestOfPage(params, context)
  const found = await voterReceipt(request, context, contest)
  if (!found) throw redirect(publicHref(addresses.vote(placeOf(contest)), request, contest.town))
  const { ballot, receipt } = found
  const language = publicLanguage(request, contest.town.languages)
  const chosen = Object.values(ballot.choices)
  const entries = await allNumberedEntries(db, contest.id)
  return {
    language,
    at: placeOf(contest),
    receipt,
    castAt: datesIn(language, contest.town.timeZone).onDayAt(ballot.castAt),
    shops: entries.filter(({ number }) => chosen.includes(number)).map(entry => entry.shopName),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, vote } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(vote.receipt.title) }]
}

export default function Receipt() {
  const { at, receipt, castAt, shops } = useLoaderData<typeof loader>()
  const words = useWords().vote.receipt
  const address = useAddress()
  return (
    <div className="mx-auto max-w-lg">
      <PageHead title={words.title} />
      <VoteSteps now="keep" />
      <div className="pane mb-5 overflow-hidden text-center">
        <div className="awning awning-small" />
        <div className="p-6">
          <p className="text-soft">{words.number}</p>
          <p className="text-4xl font-extrabold tracking-wider">{receipt.number}</p>
        </div>
      </div>
      <p className="mb-4">{words.purpose}</p>
      <p className="mb-1 font-semibold">{words.youChose(shops.join(', '))}</p>
      <p className="mb-6 text-soft">{words.castAt(castAt)}</p>
      <ReceiptDetails at={at} receipt={receipt} />
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={address(addresses.contest(at))}>{words.toContest}</ButtonLink>
        <ButtonLink href={address(addresses.vote(at))} look="quiet">
          {words.change}
        </ButtonLink>
      </div>
    </div>
  )
}
