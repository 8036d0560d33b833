import { getFormProps, getInputProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { z } from 'zod'
import { OrganiserList } from '#app/components/people/organiser-list.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { TextField } from '#app/components/ui/field.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { organisersOf } from '#app/data/people/organisers.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { readForm } from '#app/web/forms.ts'
import { requireOrganiser } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { actOnOrganisers, type invitationSchema } from './people-actions.server.ts'

export const handle = { hydrate: true }

/** Who organises the town. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { visit, town } = await requireOrganiser(request, params, context, 'town.appoint')
  const language = personalLanguage(request)
  const dates = datesIn(language, town.timeZone)
  const organisers = await organisersOf(context.services.db, town.id)
  return {
    language,
    townName: town.name,
    done: new URL(request.url).searchParams.has('done'),
    organisers: organisers.map(({ since, secondFactorSince, ...person }) => ({
      ...person,
      since: dates.day(since),
      secondFactorSince: secondFactorSince && dates.day(secondFactorSince),
      isOneself: person.id === visit.person.id,
    })),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town } = await requireOrganiser(request, params, context, 'town.appoint')
  const form = await readForm(request)
  const actorId = visit.person.id
  const answer = await actOnOrganisers(context, { town, actorId, form })
  if (answer) return answer
  const leaves = form.get('intent') === 'remove' && form.get('personId') === actorId
  throw redirect(leaves ? addresses.account() : `${addresses.deskPeople(town.slug)}?done`)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, organisers } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(organisers.desk.title) }]
}

export default function DeskPeople() {
  const { organisers, townName, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { organisers: words, contest, site } = useWords()
  const [form, fields] = useForm<z.input<typeof invitationSchema>>({
    id: 'organiser',
    lastResult: answer?.reply,
  })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.organiser(), name: contest.desk.title }}
        title={`${words.desk.title}: ${townName}`}
      >
        <p>{words.desk.lead}</p>
      </PageHead>
      {done && !answer ? <Notice tone="good">{words.desk.done}</Notice> : null}
      {answer ? (
        <Notice tone="bad">
          {answer.refusal ? words.reasons[answer.refusal] : site.form.checkFields}
        </Notice>
      ) : null}
      <OrganiserList organisers={organisers} />
      <h2 className="mb-2">{words.desk.invite}</h2>
      <p>{words.desk.inviteHelp}</p>
      <form method="post" {...getFormProps(form)}>
        <TextField
          field={fields.name}
          label={words.desk.name}
          {...getInputProps(fields.name, { type: 'text' })}
        />
        <TextField
          field={fields.email}
          label={words.desk.email}
          {...getInputProps(fields.email, { type: 'email' })}
        />
        <Button name="intent" value="invite">
          {words.desk.send}
        </Button>
      </form>
    </div>
  )
}
