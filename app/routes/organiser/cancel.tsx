import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Checkbox, TextArea } from '#app/components/ui/field.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { type CancelRefusal, mayCancel } from '#app/domain/contest/amendment.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { cancelContest } from '#app/use-cases/contest/cancel-contest.ts'
import { readForm, textField } from '#app/web/forms.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

/** Calling a contest off, with its reason. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest } = await requireDesk(request, params, context, 'contest.cancel')
  const language = personalLanguage(request)
  const decision = mayCancel(contest)
  return {
    language,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    closed: decision.allowed ? null : decision.reason,
  }
}

type Refusal = CancelRefusal | 'required' | 'not-confirmed'

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town, contest } = await requireDesk(request, params, context, 'contest.cancel')
  const form = await readForm(request)
  const reason = textField(form, 'reason').slice(0, 600)
  const again = (refusal: Refusal, status: number) => data({ refusal, reason }, { status })
  if (!reason) return again('required', 400)
  if (!form.has('confirmed')) return again('not-confirmed', 400)
  const act = { townId: town.id, contestId: contest.id, actorId: visit.person.id }
  const answer = await cancelContest(context.services, { ...act, reason })
  if (!answer.done) return again(answer.reason, 409)
  throw redirect(addresses.desk(placeOf(contest)))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, amendment } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(amendment.form.cancel) }]
}

export default function Cancel() {
  const { at, title, closed } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { amendment, site } = useWords()
  const words = amendment.form
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead back={{ href: addresses.desk(at), name: title }} title={words.cancel}>
        <p>{words.cancelLead}</p>
      </PageHead>
      {answer && answer.refusal !== closed ? (
        <Notice tone="bad">
          {answer.refusal === 'required' ? site.form.required : amendment.refusals[answer.refusal]}
        </Notice>
      ) : null}
      {closed ? (
        <Notice>{amendment.refusals[closed]}</Notice>
      ) : (
        <form method="post" action={addresses.cancel(at)}>
          <TextArea
            field={{ id: 'reason', name: 'reason' }}
            label={words.cancelReason}
            maxLength={600}
            defaultValue={answer?.reason}
            required
          />
          <Checkbox
            field={{ id: 'confirmed', name: 'confirmed' }}
            label={words.confirmCancel}
            required
          />
          <Button look="grave">{words.cancel}</Button>
        </form>
      )}
    </div>
  )
}
