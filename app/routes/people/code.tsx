import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CodeForm } from '#app/components/people/code-form.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { mendFields, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { personalLanguage } from '#app/web/language.ts'
import { mayTryCode } from '#app/web/limits.ts'
import { afterEmailCode } from '#app/web/second-factor.ts'
import { safeNext, sessionHeader } from '#app/web/session.ts'
import { signInStateHeader, signInStateOf } from '#app/web/sign-in-cookie.ts'

const schema = z.object({ code: z.string({ error: 'required' }).max(40) })

/** The code from the letter. Nothing is consumed by looking at the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const state = await signInStateOf(request, context)
  if (!state) throw redirect(addresses.account())
  return { language: personalLanguage(request), address: state.address }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const state = await signInStateOf(request, context)
  if (!state) throw redirect(addresses.account())
  const submission = parseForm(await readForm(request), schema)
  if (submission.status !== 'success') return mendFields(submission)
  if (!(await mayTryCode(context.network))) return refuse(submission, 'too-many' as const, 429)
  const answer = await signIn(context.services, {
    codeId: state.codeId,
    typed: submission.value.code,
    userAgent: request.headers.get('user-agent') ?? '',
  })
  if (!answer.signedIn) return refuse(submission, answer.reason, 409)
  const headers = new Headers()
  headers.append('Set-Cookie', await sessionHeader(answer.token, context))
  headers.append('Set-Cookie', await signInStateHeader(null, context))
  const next = await afterEmailCode(context, answer.personId, safeNext(state.next))
  throw redirect(next, { headers })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, people } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(people.code.title) }]
}

export default function Code() {
  const { address } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords()
  const { refusal } = answer ?? {}
  return (
    <div className="mx-auto max-w-lg">
      <PageHead title={words.people.code.title} />
      {refusal ? (
        <Notice tone="bad">
          {refusal === 'too-many' ? words.vote.reasons['too-many'] : words.people.reasons[refusal]}
        </Notice>
      ) : null}
      <p className="mb-4">{words.people.code.lead(address)}</p>
      <CodeForm
        label={words.people.code.field}
        button={words.people.code.enter}
        reply={answer?.reply}
      />
      <p className="mt-6">
        <a href={addresses.account()} className="inline-flex min-h-11 items-center">
          {words.people.code.again}
        </a>
      </p>
    </div>
  )
}
