import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PublicationPage } from '#app/components/result/publication-page.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireChair } from '#app/web/chair-guard.ts'
import { personalLanguage } from '#app/web/language.ts'
import { publicationPage } from '#app/web/publication-page.ts'
import { actOnPublication } from '../organiser/publication-actions.server.ts'

export const handle = { hydrate: true }

/** The same page for the chair, who can hold the results or publish them now, not let held ones go. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest } = await requireChair(request, params, context, 'contest.hold')
  const language = personalLanguage(request)
  return publicationPage(context.services, contest, { office: 'chair', language })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, contest } = await requireChair(request, params, context, 'contest.hold')
  const who = { contest, actorId: visit.person.id, office: 'chair' } as const
  const act = await actOnPublication(context, request, who)
  if (act.state === 'done') throw redirect(addresses.juryPublication(placeOf(contest)))
  return data(act, { status: act.state === 'refused' ? act.status : 200 })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, publication } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(publication.title) }]
}

export default function JuryPublication() {
  const page = useLoaderData<typeof loader>()
  const act = useActionData<typeof action>()
  return (
    <PublicationPage
      page={page}
      act={act}
      back={addresses.juryContest(page.at)}
      preview={addresses.juryPreview(page.at)}
    />
  )
}
