import type { Browser } from '#app/domain/people/browser.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

export type ListedSession = {
  readonly id: string
  readonly browser: Browser
  readonly since: string
  readonly seen: string
  readonly isHere: boolean
}

/** Where somebody is signed in, with a way out of each. */
export function SessionList({ sessions }: { readonly sessions: readonly ListedSession[] }) {
  const words = useWords().sessions
  const nameOf = ({ program, system }: Browser) =>
    program && system ? words.both(program, system) : (program ?? system ?? words.unknown)
  return (
    <section className="mt-12">
      <h2 className="mb-2">{words.title}</h2>
      <p className="mb-4">{words.lead}</p>
      <ul className="mb-6 grid gap-3">
        {sessions.map(({ id, browser, since, seen, isHere }) => (
          <li key={id} className="pane p-4">
            <p className="font-semibold">
              {nameOf(browser)}
              {isHere ? ` (${words.here})` : ''}
            </p>
            <p className="text-sm text-soft">{words.since(since)}</p>
            <p className="text-sm text-soft">{words.seen(seen)}</p>
            {isHere ? null : (
              <form method="post" action={addresses.signOut()} className="mt-3">
                <Button look="quiet" name="session" value={id}>
                  {words.endOf(nameOf(browser))}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form method="post" action={addresses.signOut()}>
          <Button look="quiet" name="others" value="yes">
            {words.endOthers}
          </Button>
        </form>
      ) : null}
    </section>
  )
}
