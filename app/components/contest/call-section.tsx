import type { Contact, PrizeAward } from '#app/domain/contest/call-words.ts'
import type { Language, Passage } from '#app/domain/town/local-text.ts'
import { MarkedText } from '../marked-text.tsx'
import { InItsLanguage } from '../passage.tsx'
import { useWords } from '../words.tsx'
import { ContactLine, Prizes } from './call-text.tsx'

/** The call on the contest's page: invitation, description, prizes and whom to ask. */
export function CallSection({
  intro,
  call,
}: {
  readonly intro: Passage
  readonly call: {
    readonly description: { readonly html: string; readonly language: Language } | null
    readonly prizes: readonly {
      readonly award: PrizeAward
      readonly prize: Passage
      readonly value: string | null
    }[]
    readonly contact: Contact | null
  }
}) {
  const words = useWords().contest
  return (
    <section aria-labelledby="call">
      <h2 id="call" className="mb-3">
        {words.call}
      </h2>
      <p className="mb-6 max-w-prose">
        <InItsLanguage passage={intro} />
      </p>
      {call.description ? (
        <div className="mb-8">
          <MarkedText marked={call.description} />
        </div>
      ) : null}
      <Prizes prizes={call.prizes} />
      <ContactLine contact={call.contact} />
    </section>
  )
}
