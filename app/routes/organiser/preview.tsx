import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PreviewPage } from '#app/components/result/preview-page.tsx'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { viewCountedResult } from '#app/use-cases/result/view-counted-result.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { previewPage } from '#app/web/preview-page.ts'

/** The outcome between count and results for an organiser. Each look is in the log before it is answered. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const { visit, contest } = await requireDesk(request, params, context, 'result.preview')
  const looked = await viewCountedResult(services, {
    townId: contest.town.id,
    contestId: contest.id,
    actorId: visit.person.id,
    office: 'organiser',
  })
  return previewPage(services, contest, { looked, language: personalLanguage(request) })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, publication } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(publication.preview.title) }]
}

export default function DeskPreview() {
  const page = useLoaderData<typeof loader>()
  return <PreviewPage page={page} back={addresses.deskPublication(page.at)} />
}
