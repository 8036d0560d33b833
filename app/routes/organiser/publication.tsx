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
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { publicationPage } from '#app/web/publication-page.ts'
import { actOnPublication } from './publication-actions.server.ts'

export const handle = { hydrate: true }

/** When the results come out, and the ways to hold them, let them go or publish them now. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest } = await requireDesk(request, params, context, 'contest.hold')
  const language = personalLanguage(request)
  return publicationPage(context.services, contest, { office: 'organiser', language })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, contest } = await requireDesk(request, params, context, 'contest.hold')
  const who = { contest, actorId: visit.person.id, office: 'organiser' } as const
  const act = await actOnPublication(context, request, who)
  if (act.state === 'done') throw redirect(addresses.deskPublication(placeOf(contest)))
  return data(act, { status: act.state === 'refused' ? act.status : 200 })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, publication } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(publication.title) }]
}

export default function DeskPublication() {
  const page = useLoaderData<typeof loader>()
  const act = useActionData<typeof action>()
  return (
    <PublicationPage
      page={page}
      act={act}
      back={addresses.desk(page.at)}
      preview={addresses.deskPreview(page.at)}
    />
  )
}
