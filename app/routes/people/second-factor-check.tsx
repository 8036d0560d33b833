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
import { TextField } from '#app/components/ui/field.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { giveSecondFactor } from '#app/use-cases/people/give-second-factor.ts'
import { readForm, textField } from '#app/web/forms.ts'
import { personalLanguage } from '#app/web/language.ts'
import { mayTryCode } from '#app/web/limits.ts'
import { factorVisit, withNext } from '#app/web/second-factor.ts'
import { safeNext } from '#app/web/session.ts'

/** The code from the telephone, after the one from the letter. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit, factor } = await factorVisit(request, context)
  const next = safeNext(new URL(request.url).searchParams.get('next'))
  if (!factor) throw redirect(withNext(addresses.secondFactor(), next))
  if (visit.secondFactorAt) throw redirect(next)
  return { language: personalLanguage(request), next }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { visit } = await factorVisit(request, context)
  const form = await readForm(request)
  const next = safeNext(form.get('next'))
  if (visit.secondFactorAt) throw redirect(next)
  if (!(await mayTryCode(context.network))) {
    return data({ refusal: 'too-many' as const }, { status: 429 })
  }
  const answer = await giveSecondFactor(context.services, visit, textField(form, 'code'))
  if (!answer.given) return data({ refusal: answer.reason }, { status: 409 })
  throw redirect(next)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, secondFactor } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(secondFactor.check.title) }]
}

export default function SecondFactorCheck() {
  const { next } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const { secondFactor, vote } = useWords()
  const words = secondFactor.check
  return (
    <div className="mx-auto max-w-lg">
      <PageHead title={words.title} />
      {refusal ? (
        <Notice tone="bad">
          {refusal === 'too-many' ? vote.reasons[refusal] : secondFactor.reasons[refusal]}
        </Notice>
      ) : null}
      <p className="mb-4">{words.lead}</p>
      <form method="post">
        <input type="hidden" name="next" value={next} />
        <TextField
          field={{ id: 'code', name: 'code' }}
          label={words.field}
          autoComplete="one-time-code"
        />
        <Button>{words.button}</Button>
      </form>
      <p className="mt-6 text-soft">{words.lost}</p>
    </div>
  )
}
