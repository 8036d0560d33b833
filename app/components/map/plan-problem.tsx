import type { PlanProblem } from '#app/domain/map/plan.ts'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

/** Why a plan was not taken: at which feature of the file, and what to do. */
export function PlanProblemNotice({ problem }: { readonly problem: PlanProblem }) {
  const words = useWords().map.plan
  const sentence = words.problems[problem.reason]
  return (
    <Notice tone="bad">
      {problem.feature === null ? sentence : words.problem(problem.feature, sentence)}
    </Notice>
  )
}
