import type { Contact, PrizeAward } from '#app/domain/contest/call-words.ts'
import type { Eligibility } from '#app/domain/contest/rules.ts'
import type { Language, Passage } from '#app/domain/town/local-text.ts'
import { MarkedText } from '../marked-text.tsx'
import { InItsLanguage } from '../passage.tsx'
import { useWords } from '../words.tsx'

type Prize = {
  readonly award: PrizeAward
  readonly prize: Passage
  readonly value: string | null
}
type Marked = { readonly html: string; readonly language: Language }

/** Who may enter, in the words of the call and by its rules. */
export function WhoMayEnter({
  who,
  kinds,
  eligibility,
}: {
  readonly who: Passage | null
  readonly kinds: Passage | null
  readonly eligibility: Eligibility
}) {
  const words = useWords().setup.call
  const { oneEntryPerUnit, noJurors, leastEntries } = eligibility
  if (!who && !kinds && !oneEntryPerUnit && !noJurors && leastEntries === 0) return null
  return (
    <section className="mb-10">
      <h2 className="mb-3">{words.who}</h2>
      {[who, kinds].map(passage =>
        passage ? (
          <p key={passage.text} className="mb-3 max-w-prose whitespace-pre-line">
            <InItsLanguage passage={passage} />
          </p>
        ) : null,
      )}
      <ul className="list-disc space-y-1 pl-6">
        {oneEntryPerUnit ? <li>{words.oneEntry}</li> : null}
        {noJurors ? <li>{words.noJurors}</li> : null}
        {leastEntries > 0 ? <li>{words.least(leastEntries)}</li> : null}
      </ul>
    </section>
  )
}

/** What there is to win. */
export function Prizes({ prizes }: { readonly prizes: readonly Prize[] }) {
  const { call, awards } = useWords().setup
  if (prizes.length === 0) return null
  return (
    <section className="mb-10">
      <h2 className="mb-3">{call.prizes}</h2>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        {prizes.map(({ award, prize, value }) => (
          <div key={`${award} ${prize.text}`} className="contents">
            <dt className="font-semibold">{awards[award]}</dt>
            <dd>
              <InItsLanguage passage={prize} />
              {value === null ? null : `, ${call.worth(value)}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A text of the organiser's under its heading. */
export function OwnWords({ marked }: { readonly marked: Marked | null }) {
  const { ownWords } = useWords().setup.call
  if (!marked) return null
  return (
    <section className="mb-10">
      <h2 className="mb-3">{ownWords}</h2>
      <MarkedText marked={marked} />
    </section>
  )
}

/** Whom to ask. */
export function ContactLine({ contact }: { readonly contact: Contact | null }) {
  const words = useWords().setup.call
  if (!contact) return null
  return (
    <p className="mt-4">
      {words.contact}: {contact.name},{' '}
      <a href={`mailto:${contact.email}`} className="break-all">
        {contact.email}
      </a>
      {contact.phone ? `, ${contact.phone}` : ''}
    </p>
  )
}
