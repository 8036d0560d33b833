import type { MailTrouble } from '#app/domain/mail/trouble.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useWords } from '../words.tsx'

type Letter = {
  readonly id: string
  readonly kind: string
  readonly since: string
  readonly trouble: MailTrouble
  readonly about:
    | { readonly kind: 'entry'; readonly id: string; readonly name: string }
    | { readonly kind: 'juror'; readonly name: string }
    | null
}

/** Letters that did not leave, each with whom it is for, since when and why, to be sent again. */
export function UndeliveredLetters({
  at,
  letters,
}: {
  readonly at: ContestPlace
  readonly letters: readonly Letter[]
}) {
  const { undelivered: words } = useWords()
  if (letters.length === 0) return <EmptyState title={words.none} />
  return (
    <>
      {letters.length > 1 ? (
        <form method="post" className="mb-5">
          <Button>{words.resendAll}</Button>
        </form>
      ) : null}
      <ul className="grid gap-3">
        {letters.map(letter => (
          <li key={letter.id} className="pane px-4 py-4">
            <LetterFacts at={at} letter={letter} />
            <form method="post">
              <input type="hidden" name="mail" value={letter.id} />
              <Button look="quiet">{words.resendTo(nameOf(words, letter))}</Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}

function LetterFacts({ at, letter }: { readonly at: ContestPlace; readonly letter: Letter }) {
  const { undelivered: words } = useWords()
  const { kind, about, since, trouble } = letter
  return (
    <dl className="mb-3 grid gap-x-4 sm:grid-cols-[8rem_1fr]">
      <dt className="text-sm text-soft">{words.kind}</dt>
      <dd>{kindWord(words, kind)}</dd>
      {about ? <dt className="text-sm text-soft">{words.to}</dt> : null}
      {about ? (
        <dd>
          <a
            className="inline-flex min-h-6 items-center"
            href={
              about.kind === 'entry' ? addresses.deskEntry(at, about.id) : addresses.deskJury(at)
            }
          >
            {about.name}
          </a>
        </dd>
      ) : null}
      <dt className="text-sm text-soft">{words.since}</dt>
      <dd>{since}</dd>
      <dt className="text-sm text-soft">{words.trouble}</dt>
      <dd>{words.troubles[trouble]}</dd>
    </dl>
  )
}

/** What tells a letter from the others: whom it is for, if that is known, and what it is. */
function nameOf(words: ReturnType<typeof useWords>['undelivered'], letter: Letter): string {
  const kind = kindWord(words, letter.kind)
  return letter.about ? `${letter.about.name}, ${kind}` : kind
}

function kindWord(words: ReturnType<typeof useWords>['undelivered'], kind: string): string {
  const named = Object.entries(words.kinds).find(([key]) => key === kind)
  return named?.[1] ?? words.otherKind
}
