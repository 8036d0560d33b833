import type { Rules } from '#app/domain/contest/rules.ts'
import { type AgreementLevel, agreementLevel } from '#app/domain/jury/agreement-level.ts'
import type { CategoryResult, Figure } from '#app/domain/result/result.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { useLanguage, useWords } from '../words.tsx'
import { useShown } from './closeness.tsx'

type Found = CategoryResult['agreement']

/** How far the jurors agreed: one sentence, and the figures for whoever wants them. */
export function Agreement({
  rules,
  agreement,
}: {
  readonly rules: Rules
  readonly agreement: Found
}) {
  const words = useWords().result.agreement
  const language = useLanguage()
  const { alpha, criteria, kendallsW, intraclass } = agreement
  const names = new Map(rules.criteria.map(({ key, names: all }) => [key, textIn(all, language)]))
  return (
    <section className="mb-10 max-w-prose">
      <h3 className="mb-1">{words.title}</h3>
      <p>{words.summary[levelOf(alpha)]}</p>
      <details className="mt-2">
        <summary className="cursor-pointer py-1 text-brand underline">{words.details}</summary>
        <p className="my-2 text-soft">{words.scale}</p>
        <dl>
          <Measure name={words.alpha} figure={alpha} says={words.summary} />
          <Measure name={words.kendallsW} figure={kendallsW} says={words.order} />
          {measures.map(name => (
            <Measure
              key={name}
              name={words[name]}
              figure={intraclass && intraclass[name]}
              says={words[`${name}Says`]}
            />
          ))}
          {criteria.map(({ criterion, alpha: own }) => (
            <Measure
              key={criterion}
              name={words.criterion(names.get(criterion) ?? criterion)}
              figure={own}
              says={words.summary}
            />
          ))}
        </dl>
        <p className="mt-2 text-soft">{words.restsOn(agreement.entries)}</p>
      </details>
    </section>
  )
}

const measures = ['single', 'average', 'singleConsistency', 'averageConsistency'] as const

function Measure({
  name,
  figure,
  says,
}: {
  readonly name: string
  readonly figure: Figure | null
  readonly says: Readonly<Record<AgreementLevel, string>>
}) {
  const shown = useShown()
  return (
    <div className="border-t border-line py-2">
      <dt className="flex justify-between gap-4 font-semibold">
        <span>{name}</span>
        <span className="tabular-nums">{figure ? shown(figure) : '–'}</span>
      </dt>
      <dd className="text-soft">{says[levelOf(figure)]}</dd>
    </div>
  )
}

function levelOf(figure: Figure | null): AgreementLevel {
  return agreementLevel(figure && figure.exact)
}
