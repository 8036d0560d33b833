import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ConfirmForm } from '#app/components/entry/confirm-form.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { contestById } from '#app/data/contest/contests.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { confirmUntil } from '#app/domain/entry/confirmation.ts'
import { shortenedAddress } from '#app/domain/people/email-address.ts'
import { municipalityName } from '#app/domain/town/bilingual.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { personalLanguage } from '#app/web/language.ts'
import { actOnConfirmation, unconfirmedEntry } from './confirm-actions.server.ts'

/** Where an entry is confirmed by the code from the letter. Nothing is consumed by looking at the page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const entry = await unconfirmedEntry(params, context)
  const contest = await contestById(context.services.db, entry.contestId)
  const language = personalLanguage(request)
  const { town } = contest
  return {
    language,
    at: placeOf(contest),
    shopName: entry.shopName,
    address: shortenedAddress(entry.owner.email),
    onBehalf: entry.enteredById === null ? null : municipalityName(town, language),
    until: datesIn(language, town.timeZone).until(confirmUntil(contest, entry)),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnConfirmation(request, params, context)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, entering } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(entering.confirm.title) }]
}

export default function Confirm() {
  const { at, shopName, address, onBehalf, until } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const all = useWords()
  const words = all.entering.confirm
  const reasons = { ...all.people.reasons, ...all.entry.reasons, ...all.vote.reasons }
  const refusal = answer?.refusal
  const over = refusal === 'entries-closed' ? words.over : refusal && reasons[refusal]
  return (
    <div className="mx-auto max-w-lg">
      <PageHead title={words.title} />
      {over ? <Notice tone="bad">{over}</Notice> : null}
      {answer?.sentAgain ? <Notice tone="good">{words.sentAgain}</Notice> : null}
      <p className="mb-4">
        {onBehalf ? words.onBehalf(shopName, onBehalf, address) : words.lead(shopName, address)}
      </p>
      <p className="mb-4">{words.until(until)}</p>
      <ConfirmForm at={at} declares={onBehalf !== null} reply={answer?.reply} />
      <form method="post" className="mt-6">
        <Button look="quiet" name="intent" value="again">
          {words.again}
        </Button>
      </form>
    </div>
  )
}
