import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RecoveryCodes } from '#app/components/people/recovery-codes.tsx'
import { SecondFactorSetup } from '#app/components/people/second-factor-setup.tsx'
import { SecondFactorState } from '#app/components/people/second-factor-state.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { recoveryCodesLeft } from '#app/data/people/second-factors.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { usualZone } from '#app/domain/town/town.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { renewRecoveryCodes } from '#app/use-cases/people/recovery-codes.ts'
import { proposeSecret, setUpSecondFactor } from '#app/use-cases/people/set-up-second-factor.ts'
import type { AppContext } from '#app/web/context.ts'
import { readForm, textField } from '#app/web/forms.ts'
import { forbidden } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { factorVisit, qrImage, withNext } from '#app/web/second-factor.ts'
import { safeNext, type Visit } from '#app/web/session.ts'

/** Where an organiser sets the second factor up, and later renews it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit, factor } = await factorVisit(request, context)
  const language = personalLanguage(request)
  const search = new URL(request.url).searchParams
  const next = safeNext(search.get('next'))
  if (factor && !visit.secondFactorAt) throw redirect(withNext(addresses.secondFactorCheck(), next))
  const again = factor !== null
  if (!factor || search.has('replace')) {
    return { language, next, again, proposal: await proposalFor(context, visit, null) }
  }
  const since = datesIn(language, usualZone).day(factor.setUpAt)
  const codesLeft = await recoveryCodesLeft(context.services.db, visit.person.id)
  return { language, next, again, proposal: null, since, codesLeft }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { services } = context
  const { visit } = await factorVisit(request, context)
  const form = await readForm(request)
  const intent = textField(form, 'intent')
  if (intent === 'renew') {
    if (!visit.secondFactorAt) throw forbidden()
    const codes = await renewRecoveryCodes(services, visit.person.id)
    if (!codes) return data({ codes, refusal: 'factor-not-set-up' as const }, { status: 409 })
    return data({ codes, refusal: null })
  }
  if (intent !== 'set-up') throw new Response(null, { status: 400 })
  const sealed = textField(form, 'sealed')
  const answer = await setUpSecondFactor(services, visit, {
    sealed,
    typed: textField(form, 'code'),
  })
  if (answer.setUp) return data({ codes: answer.recoveryCodes, refusal: null })
  const proposal = await proposalFor(context, visit, sealed)
  return data({ codes: null, refusal: answer.reason, proposal }, { status: 409 })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, secondFactor } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(secondFactor[page?.proposal ? 'setUp' : 'manage'].title) }]
}

async function proposalFor(context: AppContext, visit: Visit, broughtBack: string | null) {
  const { uri, ...secret } = await proposeSecret(context.services, visit.person, broughtBack)
  return { ...secret, image: await qrImage(uri) }
}

export default function SecondFactor() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { setUp, manage, reasons } = useWords().secondFactor
  if (answer?.codes) {
    return (
      <div className="mx-auto max-w-xl">
        <RecoveryCodes codes={answer.codes} next={page.next} />
      </div>
    )
  }
  // A refused form shows the secret again that it brought back: the telephone may have it already.
  const proposal = answer && 'proposal' in answer ? answer.proposal : page.proposal
  return (
    <div className="mx-auto max-w-xl">
      {proposal ? (
        <PageHead title={page.again ? setUp.titleAgain : setUp.title}>
          <p>{page.again ? setUp.leadAgain : setUp.lead}</p>
        </PageHead>
      ) : (
        <PageHead title={manage.title} />
      )}
      {answer?.refusal ? <Notice tone="bad">{reasons[answer.refusal]}</Notice> : null}
      {proposal ? (
        <SecondFactorSetup proposal={proposal} />
      ) : page.proposal === null ? (
        <SecondFactorState since={page.since} codesLeft={page.codesLeft} />
      ) : null}
    </div>
  )
}
