import { getFormProps, getInputProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AccountAreas } from '#app/components/site/account-areas.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { TextField } from '#app/components/ui/field.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { areasOf } from '#app/data/people/people.ts'
import { emailSchema, shortenedAddress } from '#app/domain/people/email-address.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { askForSignInCode } from '#app/use-cases/people/ask-for-sign-in-code.ts'
import { mendFields, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { personalLanguage } from '#app/web/language.ts'
import { mayAskForCode } from '#app/web/limits.ts'
import { sessionsListed } from '#app/web/sessions-listed.ts'
import { safeNext, visitOf } from '#app/web/session.ts'
import { signInStateHeader } from '#app/web/sign-in-cookie.ts'

const schema = z.object({
  email: emailSchema,
  next: z.string().optional(),
})

/** One's own page, or the way in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = personalLanguage(request)
  const visit = await visitOf(request, context)
  const search = new URL(request.url).searchParams
  if (!visit) {
    const next = search.get('next')
    return { language, visit: null, next, out: search.has('out') }
  }
  const { email, id } = visit.person
  return {
    language,
    visit: {
      email,
      areas: await areasOf(context.services.db, id),
      sessions: await sessionsListed(context, visit, language),
      ended: search.has('ended'),
    },
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseForm(await readForm(request), schema)
  if (submission.status !== 'success') return mendFields(submission)
  if (!(await mayAskForCode(context.network))) return refuse(submission, 'too-many', 429)
  const { email, next } = submission.value
  const language = personalLanguage(request)
  const { codeId } = await askForSignInCode(context.services, { email, language })
  const state = { codeId, address: shortenedAddress(email), next: safeNext(next ?? null) }
  throw redirect(addresses.accountCode(), {
    headers: { 'Set-Cookie': await signInStateHeader(state, context) },
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, people } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(data?.visit ? people.account.title : people.signIn.title) }]
}

export default function Account() {
  const page = useLoaderData<typeof loader>()
  return page.visit ? <AccountAreas {...page.visit} /> : <SignIn {...page} />
}

function SignIn({ next, out }: { next: string | null; out: boolean }) {
  const words = useWords()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: 'sign-in',
    lastResult: answer?.reply,
  })
  return (
    <div className="mx-auto max-w-lg">
      <PageHead title={words.people.signIn.title} />
      {out ? <Notice tone="good">{words.people.account.signedOut}</Notice> : null}
      {answer?.refusal ? <Notice tone="bad">{words.vote.reasons['too-many']}</Notice> : null}
      <p className="mb-4">{words.people.signIn.lead}</p>
      <form method="post" {...getFormProps(form)}>
        <input type="hidden" name="next" value={next ?? ''} />
        <TextField
          field={fields.email}
          label={words.people.signIn.email}
          autoComplete="email"
          {...getInputProps(fields.email, { type: 'email' })}
        />
        <Button>{words.people.signIn.send}</Button>
      </form>
    </div>
  )
}
