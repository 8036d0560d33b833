import type { SubmissionResult } from '@conform-to/react'
import { useWords } from '../words.tsx'
import { CriteriaSection, type CriteriaShown } from './criteria-section.tsx'
import { DatesSection, type DatesShown } from './dates-section.tsx'
import { EligibilitySection, type EligibilityShown } from './eligibility-section.tsx'
import type { SpokenLanguage } from './local-fields.tsx'
import { TextSection, type TextShown } from './text-section.tsx'
import { WinnersSection, type WinnersShown } from './winners-section.tsx'

type Shown =
  | { readonly section: 'text'; readonly shown: TextShown }
  | { readonly section: 'criteria'; readonly shown: CriteriaShown }
  | { readonly section: 'winners'; readonly shown: WinnersShown }
  | { readonly section: 'eligibility'; readonly shown: EligibilityShown }
  | { readonly section: 'dates'; readonly shown: DatesShown }

type Page = Shown & {
  readonly languages: readonly SpokenLanguage[]
  readonly holiday: string
  readonly criteria: readonly { readonly key: string; readonly name: string }[]
}

/** The form of the section that the page is about. */
export function SettingsBody({
  page,
  reply,
}: {
  readonly page: Page
  readonly reply: SubmissionResult | undefined
}) {
  const { languages } = page
  const ties = useTies(page.criteria)
  switch (page.section) {
    case 'text':
      return <TextSection shown={page.shown} {...{ languages, reply }} />
    case 'criteria':
      return <CriteriaSection shown={page.shown} {...{ languages, reply }} />
    case 'winners':
      return <WinnersSection shown={page.shown} {...{ languages, reply, ties }} />
    case 'eligibility':
      return <EligibilitySection shown={page.shown} {...{ languages, reply }} />
    case 'dates':
      return <DatesSection shown={page.shown} holiday={page.holiday} {...{ languages, reply }} />
    default:
      return unknownSection(page)
  }
}

function useTies(criteria: Page['criteria']) {
  const { contest } = useWords()
  return [
    ...(['jury-points', 'counted-votes'] as const).map(value => {
      return { value, name: contest.tieRule(value) }
    }),
    ...criteria.map(({ key, name }) => {
      return { value: `criterion:${key}`, name: contest.tieCriterion(name) }
    }),
  ]
}

function unknownSection(page: never): never {
  throw new Error(`Unknown section: ${JSON.stringify(page)}`)
}
