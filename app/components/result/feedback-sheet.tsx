import type { Rules } from '#app/domain/contest/rules.ts'
import type { Feedback } from '#app/domain/result/feedback.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { Table } from '../ui/table.tsx'
import { useLanguage, useWords } from '../words.tsx'
import { useShown } from './closeness.tsx'

type Told = {
  readonly rules: Rules
  readonly feedback: Feedback
  readonly awards: readonly string[]
}

/** One entry's own outcome: something kind first, then place, votes and the means per criterion. */
export function FeedbackSheet({ rules, feedback, awards }: Told) {
  const { feedback: words, result } = useWords()
  const shown = useShown()
  const { place, placed, unplaced, juryPoints, publicPoints, total } = feedback
  const votes = rules.public.share > 0 || rules.awards.audience
  const points = [
    [result.juryPoints, juryPoints],
    [result.publicPoints, rules.public.share > 0 ? publicPoints : null],
    [result.total, rules.public.share > 0 ? total : null],
  ] as const
  return (
    <>
      <section className="pane mb-8 p-5 text-lg">
        {awards.length > 0 ? (
          <p className="text-xl font-bold">{words.awarded(awards.join(', '))}</p>
        ) : (
          <p className="font-semibold">{words.kind}</p>
        )}
        <Strongest rules={rules} criterion={feedback.strongest} />
        {place === null ? null : <p className="mt-2">{words.place(place, placed)}</p>}
        {unplaced ? <p className="mt-2">{words.unplaced[unplaced]}</p> : null}
        {votes ? <p className="mt-2">{result.votes(feedback.votes)}</p> : null}
        <p className="mt-2">{words.sheets(feedback.sheets)}</p>
        <dl className="mt-2 grid max-w-sm grid-cols-[1fr_auto] gap-x-4 tabular-nums">
          {points.map(([name, figure]) =>
            figure ? (
              <div key={name} className="contents">
                <dt>{name}</dt>
                <dd className="text-right font-semibold">{shown(figure)}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </section>
      <Criteria rules={rules} feedback={feedback} />
    </>
  )
}

function Strongest({
  rules,
  criterion,
}: {
  readonly rules: Rules
  readonly criterion: string | null
}) {
  const words = useWords().feedback
  const nameOf = useCriterionName(rules)
  return criterion ? <p className="mt-2">{words.strongest(nameOf(criterion))}</p> : null
}

function Criteria({ rules, feedback }: Omit<Told, 'awards'>) {
  const words = useWords().feedback
  const { criterion: heading } = useWords().contest.rules
  const nameOf = useCriterionName(rules)
  const shown = useShown()
  const { criteria } = feedback
  const withheld = criteria.some(({ own }) => own === null)
  return (
    <section>
      <h2 className="mb-1">{words.criteria}</h2>
      <p className="mb-4 text-soft">{words.scale(rules.scale.min, rules.scale.max)}</p>
      <Table
        caption={words.criteria}
        captionHidden
        columns={[
          { name: heading },
          { name: words.own, figures: true },
          { name: words.all, figures: true },
        ]}
        rows={criteria.map(({ criterion, own, all }) => ({
          key: criterion,
          cells: [nameOf(criterion), own ? shown(own) : words.withheld, all ? shown(all) : '–'],
        }))}
      />
      {withheld ? <p className="mt-3 text-sm text-soft">{words.whyWithheld}</p> : null}
    </section>
  )
}

function useCriterionName(rules: Rules): (key: string) => string {
  const language = useLanguage()
  const names = new Map(rules.criteria.map(({ key, names: all }) => [key, textIn(all, language)]))
  return key => names.get(key) ?? key
}
