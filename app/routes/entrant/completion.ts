import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { addresses } from '#app/domain/town/addresses.ts'
import { answerCompletion } from '#app/use-cases/entry/answer-completion.ts'
import { isId } from '#app/web/forms.ts'
import { notFound } from '#app/web/guards.ts'
import { requireVisit } from '#app/web/session.ts'

/** Says that one's own entry is completed; its page then tells what became of that. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { person } = await requireVisit(request, context)
  const entryId = params.entryId ?? ''
  if (!isId(entryId)) throw notFound()
  const answer = await answerCompletion(context.services, { entryId, ownerId: person.id })
  if (!answer.answered && answer.reason === 'entry-unknown') throw notFound()
  throw redirect(addresses.myEntry(entryId))
}

/** There is nothing to read here: whoever types the address is led to the entry. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireVisit(request, context)
  throw redirect(addresses.myEntry(params.entryId ?? ''))
}
