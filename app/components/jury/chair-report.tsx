import type { Rules } from '#app/domain/contest/rules.ts'
import type { Awards, Figure, Result } from '#app/domain/result/result.ts'
import { awardLines } from '#app/i18n/recount-report.ts'
import { useShown } from '../result/closeness.tsx'
import { useCategoryName } from '../contest/rules-text.tsx'
import { useWords } from '../words.tsx'

type Named = {
  readonly memberName: (member: number) => string
  readonly nameOf: (entry: number) => string
}

/** What only the chair is told: how strict each juror was, and what each one's marks decided. */
export function ChairReport({
  result,
  rules,
  ...named
}: Named & { readonly result: Result; readonly rules: Rules }) {
  const words = useWords().jury.report
  const { jury } = result
  return (
    <>
      <section className="mb-8 max-w-prose">
        <h2 className="mb-2">{words.leniency}</h2>
        {jury.correctionProblem ? (
          <p>
            {words.correctionProblems[jury.correctionProblem]}{' '}
            {rules.jury.method === 'severity-corrected' ? words.meanHolds : null}
          </p>
        ) : null}
        {jury.method === 'severity-corrected' ? <p className="mb-2">{words.corrected}</p> : null}
        <ul className="list-disc pl-6">
          {jury.jurors.map(({ juror, leniency }) =>
            leniency ? (
              <li key={juror}>
                <Leniency name={named.memberName(juror)} leniency={leniency} />
              </li>
            ) : null,
          )}
        </ul>
      </section>
      <section className="max-w-prose">
        <h2 className="mb-2">{words.leaveOneOut}</h2>
        {jury.jurors.map(({ juror }) => (
          <Without key={juror} juror={juror} result={result} rules={rules} {...named} />
        ))}
      </section>
    </>
  )
}

function Leniency({ name, leniency }: { readonly name: string; readonly leniency: Figure }) {
  const words = useWords().jury.report
  const shown = useShown()
  const size = shown({ ...leniency, shown: leniency.shown.replace('-', '') })
  if (leniency.exact.startsWith('0/')) return words.even(name)
  return leniency.exact.startsWith('-') ? words.stricter(name, size) : words.milder(name, size)
}

function Without({
  juror,
  result,
  rules,
  memberName,
  nameOf,
}: Named & { readonly juror: number; readonly result: Result; readonly rules: Rules }) {
  const all = useWords()
  const words = all.jury.report
  const naming = { nameOf, categoryOf: useCategoryName(rules) }
  const given = result.categories.map(({ category, awards }) => ({ category, awards }))
  const without = result.categories.flatMap(({ category, leaveOneOut }) =>
    leaveOneOut.flatMap((line): { category: string; awards: Awards }[] =>
      line.juror === juror ? [{ category, awards: line.awards }] : [],
    ),
  )
  const lines = awardLines(all, without, naming)
  const same = lines.join() === awardLines(all, given, naming).join()
  if (same) return <p className="mb-3">{words.sameWithout(memberName(juror))}</p>
  return (
    <div className="mb-3">
      <p>{words.otherWithout(memberName(juror))}</p>
      <ul className="list-disc pl-6">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
