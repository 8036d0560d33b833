import {
  type CallProblem,
  type MendingPlace,
  whereToMend,
} from '#app/domain/contest/call-problems.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { useWords } from '../words.tsx'
import type { Words } from '#app/i18n/words.ts'

/** What is missing or inconsistent; each sentence leads to the place where it is mended. */
export function MissingList({
  at,
  problems,
  plain = false,
}: {
  readonly at: ContestPlace
  readonly problems: readonly CallProblem[]
  /** Without ways to other pages, where the form in hand mends it. */
  readonly plain?: boolean
}) {
  const words = useWords()
  return (
    <ul className="list-disc pl-6">
      {problems.map(problem => (
        <li key={JSON.stringify(problem)}>
          {plain ? (
            problemText(words, problem)
          ) : (
            <a
              href={addressOf(at, whereToMend(problem))}
              className="inline-flex min-h-11 items-center"
            >
              {problemText(words, problem)}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function addressOf(at: ContestPlace, place: MendingPlace): string {
  switch (place) {
    case 'text':
    case 'criteria':
    case 'winners':
    case 'eligibility':
    case 'dates':
      return addresses.settings(at, place)
    case 'statements':
      return addresses.deskStatements(at.town)
    case 'jury':
      return addresses.deskJury(at)
    case 'test-letter':
      return addresses.testLetter(at)
    default:
      return unknown(place)
  }
}

function problemText({ contest, setup, statements }: Words, problem: CallProblem): string {
  const words = setup.missing
  switch (problem.kind) {
    case 'rules':
      return contest.rulesProblems[problem.problem]
    case 'timeline':
      return contest.problems.timeline(
        contest.steps[problem.problem.earlier],
        contest.steps[problem.problem.later],
      )
    case 'title-missing':
    case 'entries-would-be-closed':
      return contest.problems[problem.kind]
    case 'who-missing':
      return words.who
    case 'prizes-missing':
      return words.prizes
    case 'prize-without-value':
      return words.prizeValue(setup.awards[problem.award])
    case 'contact-missing':
      return words.contact
    case 'jury-smaller-than-sheets':
      return words.jurySmall
    case 'unstated':
      return words.unstated(statements.desk.gaps[problem.gap])
    case 'mail-untested':
      return words.mail
    default:
      return adviceText({ contest, setup }, problem)
  }
}

type Advice = Extract<
  CallProblem,
  {
    readonly kind:
      | 'award-without-prize'
      | 'weights-not-hundred'
      | 'not-in-language'
      | 'jurors-to-invite'
      | 'paper-comes-later'
      | 'staff'
  }
>

function adviceText({ contest, setup }: Pick<Words, 'contest' | 'setup'>, advice: Advice): string {
  const words = setup.missing
  switch (advice.kind) {
    case 'award-without-prize':
      return words.awardWithoutPrize(setup.awards[advice.award])
    case 'weights-not-hundred':
      return words.weights(advice.sum)
    case 'not-in-language':
      return words.notInLanguage(words.texts[advice.text], words.languages[advice.language])
    case 'jurors-to-invite':
      return words.jurors(advice.count)
    case 'paper-comes-later':
      return words.paper
    case 'staff':
      return advice.problem.kind === 'free-day'
        ? words.freeDay(contest.steps[advice.problem.step])
        : words.shortGap(
            contest.steps[advice.problem.earlier],
            contest.steps[advice.problem.later],
            advice.problem.days,
          )
    default:
      return unknown(advice)
  }
}

function unknown(value: never): never {
  throw new Error(`Unknown: ${JSON.stringify(value)}`)
}
