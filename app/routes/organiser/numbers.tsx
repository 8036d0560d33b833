import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { GivenNumbers, NumbersToCome } from '#app/components/contest/numbers.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { publicEntries } from '#app/data/entry/entries.ts'
import { entriesToNumber, entriesUndecided } from '#app/data/entry/numbers.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { mayGiveNumbers } from '#app/domain/entry/numbers.ts'
import { walkingOrder } from '#app/domain/entry/walking-order.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { giveNumbers } from '#app/use-cases/entry/give-numbers.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export const handle = { hydrate: true }

/** The numbers in the order in which they will be given, or as they were given, with their posters. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest } = await requireDesk(request, params, context, 'entry.number')
  const { db, now } = context.services
  const language = personalLanguage(request)
  const dates = datesIn(language, contest.town.timeZone)
  const waiting = await entriesUndecided(db, contest.id)
  const may = mayGiveNumbers(contest, stateAt(contest, now()), waiting)
  const given = await publicEntries(db, contest.id)
  const ahead = contest.numberedAt ? [] : walkingOrder(await entriesToNumber(db, contest.id))
  return {
    language,
    at: placeOf(contest),
    givenOn: contest.numberedAt && dates.onDayAt(contest.numberedAt),
    checkEnds: dates.until(contest.checkEndAt),
    refusal: may.allowed ? null : may.reason,
    given: given.map(({ id, number, ...entry }) => ({ id, number, ...shownOf(entry) })),
    ahead: ahead.map(entry => ({ ...shownOf(entry), id: entry.id, placed: entry.place !== null })),
  }
}

function shownOf(entry: {
  readonly shopName: string
  readonly street: string
  readonly houseNumber: string
}) {
  return { shopName: entry.shopName, address: `${entry.street} ${entry.houseNumber}` }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town, contest } = await requireDesk(request, params, context, 'entry.number')
  const act = { townId: town.id, contestId: contest.id, actorId: visit.person.id }
  const answer = await giveNumbers(context.services, act)
  if (!answer.given) return data({ refusal: answer.reason }, { status: 409 })
  throw redirect(addresses.deskNumbers(placeOf(contest)))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, check } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(check.numbers.title) }]
}

export default function NumbersOfDesk() {
  const { at, givenOn, checkEnds, refusal, given, ahead } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { check, entry } = useWords()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.desk(at), name: entry.desk.back }}
        title={check.numbers.title}
      >
        <p>{givenOn === null ? check.numbers.byClock(checkEnds) : check.numbers.given(givenOn)}</p>
      </PageHead>
      {answer ? <Notice tone="bad">{check.reasons[answer.refusal]}</Notice> : null}
      {givenOn === null ? (
        <NumbersToCome ahead={ahead} refusal={refusal} />
      ) : (
        <GivenNumbers at={at} given={given} />
      )}
    </div>
  )
}
