import { data } from '@remix-run/node'
import { z } from 'zod'
import { emailSchema } from '#app/domain/people/email-address.ts'
import type { OrganiserRefusal } from '#app/domain/people/organisers.ts'
import type { Town } from '#app/domain/town/town.ts'
import { inviteOrganiser } from '#app/use-cases/people/invite-organiser.ts'
import { removeOrganiserOf } from '#app/use-cases/people/remove-organiser.ts'
import { resetSecondFactor } from '#app/use-cases/people/reset-second-factor.ts'
import type { AppContext } from '#app/web/context.ts'
import { isId, mendFields, parseForm, refuse, textField } from '#app/web/forms.ts'

export const invitationSchema = z.object({
  name: z.string({ error: 'required' }).trim().min(1, 'required').max(80, 'tooLong:80'),
  email: emailSchema,
})

type Act = { readonly town: Town; readonly actorId: string; readonly form: FormData }

/** Does what a form on the page of organisers asks for; null when it is done, else the page's answer. */
export async function actOnOrganisers({ services }: AppContext, { town, actorId, form }: Act) {
  const intent = textField(form, 'intent')
  if (intent === 'invite') {
    const submission = parseForm(form, invitationSchema)
    if (submission.status !== 'success') return mendFields(submission)
    const answer = await inviteOrganiser(services, { town, actorId, ...submission.value })
    return answer.invited ? null : refuse(submission, answer.reason)
  }
  const personId = textField(form, 'personId')
  if (!isId(personId)) throw new Response(null, { status: 400 })
  const about = { townId: town.id, actorId, personId }
  if (intent === 'reset') {
    const answer = await resetSecondFactor(services, about)
    return answer.reset ? null : sayNo(answer.reason)
  }
  if (intent !== 'remove') throw new Response(null, { status: 400 })
  const confirmed = form.get('confirmed') === 'on'
  const answer = await removeOrganiserOf(services, { ...about, confirmed })
  return answer.removed ? null : sayNo(answer.reason)
}

/** A refusal that leaves the form of the invitation as it was. */
function sayNo(refusal: OrganiserRefusal) {
  return data({ reply: undefined, refusal }, { status: 409 })
}
