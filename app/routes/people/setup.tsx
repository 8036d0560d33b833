import { getFormProps, getInputProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '#app/components/site/page-head.tsx'
import { TownMunicipality, TownNames } from '#app/components/town/town-names.tsx'
import { Button, ButtonLink } from '#app/components/ui/button.tsx'
import { TextField } from '#app/components/ui/field.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { maySetUp, setUpFirstTown } from '#app/use-cases/town/set-up-first-town.ts'
import { mendFields, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { personalLanguage } from '#app/web/language.ts'
import { type FirstTownForm, firstTownFrom, firstTownSchema } from '#app/web/town-form.ts'

/** The first town of an installation and its organiser, by the link that the first start prints. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const open = await maySetUp(context.services, params.token ?? '')
  const page = { language: personalLanguage(request), open, address: context.services.publicUrl }
  return data(page, { status: open ? 200 : 410 })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const submission = parseForm(await readForm(request), firstTownSchema)
  if (submission.status !== 'success') return mendFields(submission)
  const town = firstTownFrom(submission.value)
  const answer = await setUpFirstTown(context.services, params.token ?? '', town)
  if (!answer.setUp) return refuse(submission, answer.reason)
  throw redirect(`${addresses.account()}?${new URLSearchParams({ next: addresses.organiser() })}`)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, town } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(page?.open ? town.setUp.title : town.setUp.spentTitle) }]
}

export default function Setup() {
  const { open } = useLoaderData<typeof loader>()
  return <div className="mx-auto max-w-xl">{open ? <SetupForm /> : <LinkSpent />}</div>
}

function LinkSpent() {
  const { setUp } = useWords().town
  return (
    <>
      <PageHead title={setUp.spentTitle}>
        <p>{setUp.spent}</p>
      </PageHead>
      <ButtonLink href={addresses.account()}>{setUp.signIn}</ButtonLink>
    </>
  )
}

function SetupForm() {
  const { address } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { town: words, site } = useWords()
  const { setUp } = words
  const [form, fields] = useForm<FirstTownForm>({ id: 'setup', lastResult: answer?.reply })
  return (
    <>
      <PageHead title={setUp.title}>
        <p>{setUp.lead}</p>
      </PageHead>
      {answer ? (
        <Notice tone="bad">
          {answer.refusal ? words.reasons[answer.refusal] : site.form.checkFields}
        </Notice>
      ) : null}
      <form method="post" {...getFormProps(form)}>
        <TownNames fields={fields} />
        <TextField
          field={fields.slug}
          label={setUp.slug}
          help={setUp.slugHelp(`${address}${addresses.town('velenje')}`)}
          {...getInputProps(fields.slug, { type: 'text' })}
        />
        <TownMunicipality fields={fields} />
        <TextField
          field={fields.organiserEmail}
          label={setUp.organiser}
          help={setUp.organiserHelp}
          autoComplete="email"
          {...getInputProps(fields.organiserEmail, { type: 'email' })}
        />
        <Button>{setUp.button}</Button>
      </form>
    </>
  )
}
