import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MissingList } from '#app/components/contest/missing-list.tsx'
import { MoveProposal, PostponeForm, StepForm } from '#app/components/contest/move-forms.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { timelineSteps } from '#app/domain/contest/timeline.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { readForm } from '#app/web/forms.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { languagesAsked } from '#app/web/typed-fields.ts'
import { actOnDates } from './move-actions.server.ts'

/** Putting off what is still ahead: the ceremony in one step, any step with what follows from it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town, contest } = await requireDesk(request, params, context, 'contest.amend')
  const language = personalLanguage(request)
  const now = context.services.now()
  const { short } = datesIn(language, town.timeZone)
  return {
    language,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    ceremony: contest.ceremonyAt > now ? contest.ceremonyAt.toISOString() : null,
    steps: timelineSteps
      .filter(step => contest[step] > now)
      .map(step => ({ step, when: short(contest[step]) })),
    languages: languagesAsked(town).map(spoken => {
      return { language: spoken, name: wordsIn(spoken).site.languageName }
    }),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, contest } = await requireDesk(request, params, context, 'contest.amend')
  const by = { contest, actorId: visit.person.id, language: personalLanguage(request) }
  const { status, ...act } = await actOnDates(await readForm(request), context, by)
  if (status === 302) throw redirect(addresses.desk(placeOf(contest)))
  return data(act, { status })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, amendment } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(amendment.form.move) }]
}

export default function MoveDates() {
  const { at, title, ceremony, steps, languages } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { amendment, site, setup } = useWords()
  const words = amendment.form
  const form = { action: addresses.moveDates(at), languages, typed: answer?.typed ?? {} }
  const proposal = answer?.proposal
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead back={{ href: addresses.desk(at), name: title }} title={words.move}>
        <p>{words.moveLead}</p>
      </PageHead>
      {answer?.refusal ? (
        <Notice tone="bad">
          {answer.refusal === 'check-fields'
            ? site.form.checkFields
            : amendment.refusals[answer.refusal]}
        </Notice>
      ) : null}
      {proposal ? (
        <MoveProposal action={form.action} proposal={proposal}>
          {proposal.advice.length > 0 ? (
            <>
              <p className="font-semibold">{setup.missing.advice}</p>
              <MissingList
                at={at}
                problems={proposal.advice.map(problem => ({ kind: 'staff', problem }))}
                plain
              />
            </>
          ) : null}
        </MoveProposal>
      ) : null}
      {ceremony ? <PostponeForm {...form} ceremony={ceremony} /> : null}
      {steps.length > 0 ? <StepForm {...form} steps={steps} /> : null}
    </div>
  )
}
