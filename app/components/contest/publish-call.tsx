import type { CallProblem } from '#app/domain/contest/call.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

/** What must be mended before the call can go out, or the button that sends it. */
export function PublishCall({ problems }: { readonly problems: readonly CallProblem[] }) {
  const words = useWords().contest
  if (problems.length > 0) {
    return (
      <Notice id="publish-call">
        <p className="font-semibold">{words.desk.problems}</p>
        <ul className="list-disc pl-6">
          {problems.map(problem => (
            <li key={JSON.stringify(problem)}>{problemText(words, problem)}</li>
          ))}
        </ul>
      </Notice>
    )
  }
  return (
    <form id="publish-call" method="post" className="pane mb-8 max-w-3xl p-5">
      <p className="mb-4">{words.desk.publishHelp}</p>
      <Button name="intent" value="publish-call">
        {words.desk.publishCall}
      </Button>
    </form>
  )
}

function problemText(words: ReturnType<typeof useWords>['contest'], problem: CallProblem): string {
  switch (problem.kind) {
    case 'rules':
      return words.rulesProblems[problem.problem]
    case 'timeline':
      return words.problems.timeline(
        words.steps[problem.problem.earlier],
        words.steps[problem.problem.later],
      )
    case 'title-missing':
    case 'entries-would-be-closed':
      return words.problems[problem.kind]
    default:
      return unknownProblem(problem)
  }
}

function unknownProblem(problem: never): never {
  throw new Error(`Unknown problem of a call: ${JSON.stringify(problem)}`)
}
