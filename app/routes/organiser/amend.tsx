import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AmendFields } from '#app/components/contest/amend-form.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import type { AmendRefusal } from '#app/domain/contest/amendment.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { amendCall } from '#app/use-cases/contest/amend-call.ts'
import { amendSchema, amendShown, wordingFrom } from '#app/web/amend-form.ts'
import { parseForm, readForm } from '#app/web/forms.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { languagesAsked, localFrom } from '#app/web/typed-fields.ts'

export const handle = { hydrate: true }

/** The words of a published call put anew, as a numbered public amendment. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town, contest } = await requireDesk(request, params, context, 'contest.amend')
  const language = personalLanguage(request)
  return {
    language,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    shown: amendShown(contest),
    languages: languagesAsked(town).map(spoken => {
      return { language: spoken, name: wordsIn(spoken).site.languageName }
    }),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town, contest } = await requireDesk(request, params, context, 'contest.amend')
  const submission = parseForm(await readForm(request), amendSchema)
  const again = (refusal: AmendRefusal | null, status: number) =>
    data({ reply: submission.reply(), refusal, toMend: status === 400 }, { status })
  if (submission.status !== 'success') return again(null, submission.status ? 400 : 200)
  const answer = await amendCall(context.services, {
    townId: town.id,
    contestId: contest.id,
    actorId: visit.person.id,
    wording: wordingFrom(submission.value),
    reason: localFrom(submission.value.reason),
  })
  if (!answer.done) return again(answer.reason, 409)
  throw redirect(addresses.desk(placeOf(contest)))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, amendment } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(amendment.form.amend) }]
}

export default function Amend() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { amendment, site } = useWords()
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        back={{ href: addresses.desk(page.at), name: page.title }}
        title={amendment.form.amend}
      >
        <p>{amendment.form.amendLead}</p>
      </PageHead>
      {answer?.refusal ? <Notice tone="bad">{amendment.refusals[answer.refusal]}</Notice> : null}
      {answer?.toMend ? <Notice tone="bad">{site.form.checkFields}</Notice> : null}
      <AmendFields shown={page.shown} languages={page.languages} reply={answer?.reply} />
    </div>
  )
}
