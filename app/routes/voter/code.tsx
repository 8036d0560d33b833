import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CodeForm } from '#app/components/people/code-form.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { VoteSteps } from '#app/components/vote/vote-steps.tsx'
import { useAddress, useWords } from '#app/components/words.tsx'
import { entriesInTheRunning, publicEntries } from '#app/data/entry/entries.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { checkChoices } from '#app/domain/vote/ballot.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { voteByCode } from '#app/use-cases/vote/vote-by-code.ts'
import { mendFields, newRequestKey, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { publicHref, publicLanguage } from '#app/web/language.ts'
import { mayTryCode } from '#app/web/limits.ts'
import { voterStateHeader, voterStateOf } from '#app/web/voter-cookie.ts'

const schema = z.object({ code: z.string({ error: 'required' }).max(40) })

/** The code from the letter; together with it the vote is cast. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const contest = await contestOfPage(params, context)
  const state = await voterStateOf(request, context, contest)
  const at = placeOf(contest)
  if (!state.codeId) throw redirect(publicHref(addresses.vote(at), request, contest.town))
  const chosen = Object.values(state.choices ?? {})
  const entries = await publicEntries(context.services.db, contest.id)
  return {
    language: publicLanguage(request, contest.town.languages),
    at,
    address: state.address ?? '',
    shops: entries.filter(({ number }) => chosen.includes(number)).map(entry => entry.shopName),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services } = context
  const contest = await contestOfPage(params, context)
  const state = await voterStateOf(request, context, contest)
  const href = (path: string) => publicHref(path, request, contest.town)
  const at = placeOf(contest)
  if (!state.codeId) throw redirect(href(addresses.vote(at)))
  const submission = parseForm(await readForm(request), schema)
  if (submission.status !== 'success') return mendFields(submission)
  if (!(await mayTryCode(context.network))) return refuse(submission, 'too-many' as const, 429)

  const { codeId, choices = {}, requestKey = newRequestKey() } = state
  const known = checkChoices(choices, await entriesInTheRunning(services.db, contest.id))
  if (!known.allowed) return refuse(submission, known.reason)
  const typed = submission.value.code
  const answer = await voteByCode(services, { contest, codeId, typed, choices, requestKey })
  if (!answer.opened) return refuse(submission, answer.reason)
  const token = Buffer.from(answer.token).toString('base64url')
  const kept = answer.cast ? { token } : { token, choices }
  const next = answer.cast ? addresses.receipt(at) : addresses.vote(at)
  throw redirect(href(next), {
    headers: { 'Set-Cookie': await voterStateHeader(kept, context, contest) },
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, vote } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(vote.code.title) }]
}

export default function VoteCode() {
  const { at, address: mailbox, shops } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords()
  const address = useAddress()
  const refusal = answer?.refusal
  const reasons = { ...words.people.reasons, ...words.vote.reasons }
  return (
    <div className="mx-auto max-w-lg">
      <PageHead title={words.vote.code.title} />
      <VoteSteps now="confirm" />
      {refusal ? <Notice tone="bad">{reasons[refusal]}</Notice> : null}
      <p className="mb-2 font-semibold">{words.vote.code.youChose(shops.join(', '))}</p>
      <p className="mb-4">{words.vote.code.lead(mailbox)}</p>
      <CodeForm label={words.vote.code.field} button={words.vote.code.cast} reply={answer?.reply} />
      <p className="mt-6">
        <a href={address(addresses.vote(at))} className="inline-flex min-h-11 items-center">
          {words.vote.code.again}
        </a>
      </p>
    </div>
  )
}
