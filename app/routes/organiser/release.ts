import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { addresses } from '#app/domain/town/addresses.ts'
import { releaseCopy } from '#app/use-cases/town/release-copy.ts'
import { requireOrganiserOfAny } from '#app/web/guards.ts'

export function loader() {
  return redirect(addresses.organiser())
}

/** An organiser says of a restored copy that it is the real one now. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { visit } = await requireOrganiserOfAny(request, context)
  await releaseCopy(context.services, visit.person.id)
  return redirect(addresses.organiser())
}
