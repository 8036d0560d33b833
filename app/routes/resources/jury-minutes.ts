import type { LoaderFunctionArgs } from '@remix-run/node'
import { viewMinutes } from '#app/use-cases/jury/view-minutes.ts'
import { notFound, requireJuror } from '#app/web/guards.ts'
import { privatePdf } from '#app/web/pdf.ts'

/** The minutes for the chair. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { visit, contest } = await requireJuror(request, params, context, 'minutes.view')
  const file = await viewMinutes(context.services, {
    contest,
    actorId: visit.person.id,
    office: 'chair',
  })
  if (!file) throw notFound()
  return privatePdf(file)
}
