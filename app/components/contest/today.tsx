import type { Task } from '#app/domain/contest/agenda.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { useWords } from '../words.tsx'

/** What needs doing now, on top of the desk; each leads to where it is done. */
export function Today({
  at,
  tasks,
}: {
  readonly at: ContestPlace
  readonly tasks: readonly Task[]
}) {
  const words = useWords().contest.desk
  return (
    <section className="pane mb-8 max-w-3xl border-l-8 border-l-accent p-5">
      <h2 className="mb-2 text-xl">{words.today}</h2>
      {tasks.length === 0 ? <p>{words.nothingToDo}</p> : null}
      <ul className="grid gap-1">
        {tasks.map(task => (
          <li key={task.kind}>
            <a
              href={placeOf(at, task)}
              className="inline-flex min-h-11 items-center py-1.5 text-lg leading-snug"
            >
              {sentenceOf(words.tasks, task)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function placeOf(at: ContestPlace, task: Task): string {
  switch (task.kind) {
    case 'publish-call':
      return '#publish-call'
    case 'decide-hold':
      return '#hold'
    case 'check-entries':
      return `${addresses.deskEntries(at)}?status=submitted`
    case 'check-photos':
      return `${addresses.deskPhotos(at)}#photo-desk`
    case 'completions-overdue':
      return `${addresses.deskEntries(at)}?status=overdue`
    case 'give-numbers':
    case 'print-posters':
      return addresses.deskNumbers(at)
    case 'undelivered-mail':
      return addresses.deskMail(at)
    case 'entries-missing':
    case 'votes-missing':
      return addresses.contest(at)
    case 'invite-jurors':
    case 'remind-jurors':
    case 'sheets-missing':
    case 'jurors-behind':
      return addresses.deskJury(at)
    case 'decide-objections':
      return addresses.deskObjections(at)
    case 'handle-reports':
      return addresses.deskReports(at)
    default:
      return unknownTask(task)
  }
}

function sentenceOf(
  words: ReturnType<typeof useWords>['contest']['desk']['tasks'],
  task: Task,
): string {
  return 'count' in task ? words[task.kind](task.count) : words[task.kind]()
}

function unknownTask(task: never): never {
  throw new Error(`Unknown task: ${JSON.stringify(task)}`)
}
