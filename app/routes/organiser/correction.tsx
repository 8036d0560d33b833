import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CorrectionForm } from '#app/components/result/correction-form.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { correctResult } from '#app/use-cases/result/correct-result.ts'
import { correctable, correctionTyped } from '#app/web/correction-page.ts'
import { readForm } from '#app/web/forms.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export const handle = { hydrate: true }

/** The correction of a published result: what is counted otherwise, and the public reason. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest } = await requireDesk(request, params, context, 'result.correct')
  return {
    language: personalLanguage(request),
    at: placeOf(contest),
    result: await correctable(context.services, contest),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town, contest } = await requireDesk(request, params, context, 'result.correct')
  const typed = correctionTyped(await readForm(request))
  if (typed.reason === '') return data({ refusal: 'required' as const, typed }, { status: 400 })
  const at = { townId: town.id, contestId: contest.id, actorId: visit.person.id }
  const answer = await correctResult(context.services, { ...at, ...typed })
  if (!answer.corrected) return data({ refusal: answer.reason, typed }, { status: 409 })
  throw redirect(addresses.results(placeOf(contest)))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, correction } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(correction.title) }]
}

export default function CorrectionOfDesk() {
  const { at, result } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { correction: words, objection, site } = useWords()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.deskObjections(at), name: objection.desk.title }}
        title={words.title}
      >
        <p>{words.lead}</p>
      </PageHead>
      {answer ? (
        <Notice tone="bad">
          {answer.refusal === 'required' ? site.form.required : words.reasons[answer.refusal]}
        </Notice>
      ) : null}
      {result ? (
        <CorrectionForm result={result} typed={answer?.typed} />
      ) : (
        <Notice>{words.notYet}</Notice>
      )}
    </div>
  )
}
