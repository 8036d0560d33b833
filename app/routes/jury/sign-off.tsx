import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Checkbox } from '#app/components/ui/field.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { publicEntries } from '#app/data/entry/entries.ts'
import { roundOfJuror } from '#app/data/jury/round.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { isSettled, roundStateOf } from '#app/domain/jury/round.ts'
import { mayJudge } from '#app/domain/jury/scoring.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { signOff } from '#app/use-cases/jury/sign-off.ts'
import { readForm } from '#app/web/forms.ts'
import { notFound, requireJuror } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export { loadWhenConnected as clientLoader } from '#app/components/site/connection.ts'

export const handle = { hydrate: true }

/** What is not finished yet, before a juror signs off. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context.services
  const { contest, juror } = await requireJuror(request, params, context, 'jury.score')
  if (juror.declaredAt === null) throw notFound()
  const decision = mayJudge(stateAt(contest, now()), juror, contest.judgingOpenAt, now())
  const of = await roundOfJuror(db, juror.id)
  const round = (await publicEntries(db, contest.id)).map(({ id, number, shopName }) => ({
    number,
    shopName,
    state: roundStateOf(contest.rules, of(id)),
  }))
  return {
    language: personalLanguage(request),
    at: placeOf(contest),
    refusal: decision.allowed ? null : decision.reason,
    open: round.filter(({ state }) => !isSettled(state)),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, contest, juror } = await requireJuror(request, params, context, 'jury.score')
  const answer = await signOff(context.services, {
    townId: contest.town.id,
    contestId: contest.id,
    actorId: visit.person.id,
    member: juror.member,
    leaveRest: (await readForm(request)).get('leaveRest') === 'on',
  })
  if (!answer.signedOff) return data({ refusal: answer.reason }, { status: 409 })
  throw redirect(addresses.juryContest(placeOf(contest)))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, round } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(round.signOff.title) }]
}

export default function SignOff() {
  const { at, refusal, open } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { jury, round } = useWords()
  const words = round.signOff
  const said = answer?.refusal ?? refusal
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.juryContest(at), name: jury.sheet.back }}
        title={words.title}
      >
        <p>{words.lead}</p>
      </PageHead>
      {said ? <Notice tone="bad">{jury.reasons[said]}</Notice> : null}
      {open.length > 0 ? (
        <>
          <p className="mb-2 font-semibold">{words.open(open.length)}</p>
          <ul className="mb-3 list-disc pl-6">
            {open.map(({ number, shopName, state }) => (
              <li key={number} className="py-1">
                <Link to={addresses.sheet(at, number)}>
                  {number}. {shopName}
                </Link>{' '}
                <span className="text-soft">({jury.list[state]})</span>
              </li>
            ))}
          </ul>
          <p>{words.unfinished}</p>
        </>
      ) : null}
      {refusal ? null : (
        <form method="post">
          {open.length > 0 ? (
            <Checkbox field={{ id: 'leaveRest', name: 'leaveRest' }} label={words.leaveRest} />
          ) : null}
          <Button>{words.act}</Button>
        </form>
      )}
    </div>
  )
}
