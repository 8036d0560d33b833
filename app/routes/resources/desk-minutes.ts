import type { LoaderFunctionArgs } from '@remix-run/node'
import { viewMinutes } from '#app/use-cases/jury/view-minutes.ts'
import { notFound, requireDesk } from '#app/web/guards.ts'
import { privatePdf } from '#app/web/pdf.ts'

/** The minutes for the organiser. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { visit, contest } = await requireDesk(request, params, context, 'minutes.view')
  const file = await viewMinutes(context.services, {
    contest,
    actorId: visit.person.id,
    office: 'organiser',
  })
  if (!file) throw notFound()
  return privatePdf(file)
}
