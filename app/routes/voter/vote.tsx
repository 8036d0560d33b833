import { getFormProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/ui/button.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { pageTags } from '#app/components/site/page-tags.ts'
import { ChoiceOfEntries } from '#app/components/vote/choice-of-entries.tsx'
import { VoterFields } from '#app/components/vote/voter-fields.tsx'
import { choicesTyped } from '#app/components/vote/choices-typed.ts'
import { VoteSteps } from '#app/components/vote/vote-steps.tsx'
import { VoteClosed } from '#app/components/vote/vote-closed.tsx'
import { useAddress, useWords } from '#app/components/words.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { shortenedAddress } from '#app/domain/people/email-address.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { askForVoteCode } from '#app/use-cases/vote/ask-for-vote-code.ts'
import { castBallot } from '#app/use-cases/vote/cast-ballot.ts'
import { mendFields, newRequestKey, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { publicHref, publicLanguage } from '#app/web/language.ts'
import { mayAskForCode } from '#app/web/limits.ts'
import {
  choicesFrom,
  type FirstVote,
  firstVoteSchema,
  nextVoteSchema,
  votePage,
} from '#app/web/vote-page.ts'
import { voterOf, voterStateHeader, voterStateOf } from '#app/web/voter-cookie.ts'

/** The choice; with a session that a code has opened, the vote or its change itself. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return votePage(request, await contestOfPage(params, context), context)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services } = context
  const contest = await contestOfPage(params, context)
  const state = await voterStateOf(request, context, contest)
  const voter = await voterOf(state, context, contest)
  const form = await readForm(request)
  const choices = choicesFrom(form, contest.rules)
  const href = (path: string) => publicHref(path, request, contest.town)

  if (voter) {
    const submission = parseForm(form, nextVoteSchema)
    if (submission.status !== 'success') return mendFields(submission)
    const { requestKey, replaces } = submission.value
    const vote = { contest, voter, requestKey, choices, replaces: replaces ?? null }
    const answer = await castBallot(services, vote)
    if (!answer.cast) return refuse(submission, answer.reason)
    throw redirect(href(addresses.receipt(placeOf(contest))))
  }

  const submission = parseForm(form, firstVoteSchema)
  if (form.has('requestKey')) return refuse(submission, 'session-ended', 401)
  if (submission.status !== 'success') return mendFields(submission)
  if (Object.keys(choices).length === 0) return refuse(submission, 'nothing-chosen', 400)
  if (!(await mayAskForCode(context.network))) return refuse(submission, 'too-many', 429)
  const { email } = submission.value
  const language = publicLanguage(request, contest.town.languages)
  const answer = await askForVoteCode(services, { contest, email, language })
  if (!answer.sent) return refuse(submission, answer.reason)
  const next = { codeId: answer.codeId, address: shortenedAddress(email), choices }
  const header = await voterStateHeader({ ...next, requestKey: newRequestKey() }, context, contest)
  throw redirect(href(addresses.voteCode(placeOf(contest))), {
    headers: { 'Set-Cookie': header },
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = wordsIn(data?.language ?? 'sl')
  return pageTags(words, words.vote.title, words.vote.choose.heading)
}

export default function Vote() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords().vote
  const address = useAddress()
  const [form, fields] = useForm<FirstVote>({ id: 'vote', lastResult: answer?.reply })
  const { refusal } = answer ?? {}
  if (page.closed) return <VoteClosed at={page.at} reason={page.closed} />
  return (
    <>
      <PageHead
        back={{ href: address(addresses.contest(page.at)), name: page.contestTitle }}
        title={words.choose.heading}
      />
      <VoteSteps now="choose" />
      {refusal ? <Notice tone="bad">{words.reasons[refusal]}</Notice> : null}
      {page.votedAt ? <Notice>{words.choose.voted(page.votedAt)}</Notice> : null}
      <form method="post" {...getFormProps(form)}>
        <ChoiceOfEntries
          categories={page.categories}
          chosen={{ ...page.chosen, ...choicesTyped(answer?.reply, page.categories) }}
        />
        {page.verified ? (
          <>
            <input type="hidden" name="requestKey" value={page.requestKey} />
            <input type="hidden" name="replaces" value={page.replaces ?? ''} />
          </>
        ) : (
          <VoterFields fields={fields} town={page.at.town} privacyContact={page.privacyContact} />
        )}
        <Button>{words.choose[page.step]}</Button>
      </form>
    </>
  )
}
