import type { Rules } from '#app/domain/contest/rules.ts'
import { sortedBy } from '#app/i18n/dates.ts'
import type { WindowEntry } from '../entry/shop-window.tsx'
import { useLanguage, useWords } from '../words.tsx'

/** Who took back their entry, which jurors kept out of judging whom, and thanks to all others. */
export function ResultNotes({
  rules,
  withdrawn,
  recusals,
  members,
  shops,
}: {
  readonly rules: Rules
  readonly withdrawn: readonly number[]
  readonly recusals: readonly { readonly juror: number; readonly entry: number }[]
  readonly members: readonly (readonly [number, string])[]
  readonly shops: ReadonlyMap<number, WindowEntry>
}) {
  const { result: words, jury, recount } = useWords()
  const language = useLanguage()
  const names = new Map(members)
  const nameOf = (entry: number) => shops.get(entry)?.shopName ?? recount.entryNumber(entry)
  const alphabetical = (entries: readonly number[]) =>
    sortedBy(language, entries.map(nameOf), name => name).join(', ')
  const jurors = [...new Set(recusals.map(({ juror }) => juror))].sort((a, b) => a - b)
  const votes = rules.public.share > 0 || rules.awards.audience
  return (
    <div className="mb-12 max-w-prose">
      {withdrawn.length > 0 ? (
        <p className="mb-6">
          {words.withdrawn} {alphabetical(withdrawn)}.
        </p>
      ) : null}
      {jurors.length > 0 ? (
        <section className="mb-6">
          <h2 className="mb-1 text-xl">{words.recusals}</h2>
          <ul className="list-disc pl-6">
            {jurors.map(juror => {
              const own = recusals.filter(recusal => recusal.juror === juror)
              const name = names.get(juror) ?? jury.member(juror)
              return (
                <li key={juror}>
                  {words.recusal(name, alphabetical(own.map(({ entry }) => entry)))}
                </li>
              )
            })}
          </ul>
        </section>
      ) : null}
      <p className="text-lg">{votes ? words.thanksToAll : words.thanksToJury}</p>
    </div>
  )
}
