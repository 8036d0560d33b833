import { categoryName } from '#app/domain/contest/category-name.ts'
import type { Rules, TieRule } from '#app/domain/contest/rules.ts'
import { passageIn, textIn } from '#app/domain/town/local-text.ts'
import { Table } from '../ui/table.tsx'
import { InItsLanguage } from '../passage.tsx'
import { useLanguage, useWords } from '../words.tsx'

/** How the winners are found, read from the rules themselves. */
export function RulesText({ rules }: { readonly rules: Rules }) {
  const { contest, setup } = useWords()
  const words = contest.rules
  const tieText = useTieText(rules)
  const { jury, awards } = rules
  return (
    <>
      <h2 className="mb-3">{words.criteria}</h2>
      <CriteriaTable rules={rules} />
      <p className="my-3">{words.scale(rules.scale.min, rules.scale.max)}</p>
      <h2 className="mt-10 mb-3">{words.winners}</h2>
      <ul className="mb-3 list-disc space-y-1 pl-6">
        {jury.members === null ? null : <li>{setup.call.jurySize(jury.members)}</li>}
        <li>{setup.call.juryMethods[jury.method]}</li>
        <li>{words.shares(jury.share, rules.public.share)}</li>
        {rules.public.share > 0 ? <li>{setup.call.publicMethods[rules.public.method]}</li> : null}
        {awards.places > 0 ? <li>{words.places(awards.places)}</li> : null}
        <li>{words.sheetsPerEntry(jury.sheetsPerEntry)}</li>
        {rules.public.share > 0 ? <li>{words.quorum(rules.public.quorum)}</li> : null}
        {awards.audience ? <li>{words.audience}</li> : null}
      </ul>
      <Particulars rules={rules} />
      <p className="mb-1">{words.ties}</p>
      <ol className="mb-3 list-decimal space-y-1 pl-6">
        {rules.tieChain.map(rule => (
          <li key={rule}>{tieText(rule)}</li>
        ))}
        <li>{words.sharedPlace}</li>
      </ol>
      <p>{words.noLottery}</p>
      <p className="mt-3 text-soft">{words.gender}</p>
    </>
  )
}

/** What a contest may have beside the usual, and what is seen of the result when. */
function Particulars({ rules }: { readonly rules: Rules }) {
  const words = useWords().setup.call
  const { jury, awards } = rules
  const { standards } = awards
  return (
    <ul className="mb-3 list-disc space-y-1 pl-6">
      {standards ? (
        <li>{words.standards(standards.gold, standards.silver, standards.bronze)}</li>
      ) : null}
      {awards.onePrizePerOperator ? <li>{words.onePrize}</li> : null}
      {awards.lastFirstOutOfCompetition ? <li>{words.lastFirst}</li> : null}
      {rules.paperBallots ? <li>{words.paper}</li> : null}
      {rules.minutesRequired ? <li>{words.minutes}</li> : null}
      <li>{jury.opened === 'all' ? words.openedAll : words.openedAwarded}</li>
      <li>{rules.preview === 'chair' ? words.previewChair : words.previewBoth}</li>
    </ul>
  )
}

/** A rule of the tie chain in words, with the criterion's own name. */
export function useTieText(rules: Rules): (rule: TieRule) => string {
  const { contest } = useWords()
  const language = useLanguage()
  return rule => {
    if (rule === 'jury-points' || rule === 'counted-votes') return contest.tieRule(rule)
    const key = rule.slice('criterion:'.length)
    const criterion = rules.criteria.find(other => other.key === key)
    return contest.tieCriterion(criterion ? textIn(criterion.names, language) : key)
  }
}

/** A category by its own name. */
export function useCategoryName(rules: Rules): (key: string) => string {
  const language = useLanguage()
  return key => categoryName(rules, key, language)
}

function CriteriaTable({ rules }: { readonly rules: Rules }) {
  const words = useWords().contest.rules
  const language = useLanguage()
  return (
    <Table
      caption={words.criteria}
      captionHidden
      columns={[
        { name: words.criterion },
        { name: words.weight, figures: true },
        { name: words.judged },
      ]}
      rows={rules.criteria.map(({ key, names, weight, assess }) => ({
        key,
        cells: [
          <InItsLanguage key="name" passage={passageIn(names, language)} />,
          weight,
          assess === 'visit-only' ? words.byVisit : words.byPhotoOrVisit,
        ],
      }))}
    />
  )
}
