import type { NumbersRefusal } from '#app/domain/entry/numbers.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useWords } from '../words.tsx'

type Shown = { readonly id: string; readonly shopName: string; readonly address: string }

/** The order in which numbers will be given, and the button that gives them now. */
export function NumbersToCome({
  ahead,
  refusal,
}: {
  readonly ahead: readonly (Shown & { readonly placed: boolean })[]
  readonly refusal: NumbersRefusal | null
}) {
  const { check } = useWords()
  return (
    <>
      <p className="mb-4">{check.numbers.help}</p>
      {refusal === null ? (
        <form method="post" className="mb-8">
          <Button>{check.numbers.give}</Button>
        </form>
      ) : (
        <p className="mb-8 font-semibold">{check.reasons[refusal]}</p>
      )}
      <h2 className="mb-3">{check.numbers.preview}</h2>
      {ahead.length === 0 ? <EmptyState title={check.numbers.none} /> : null}
      <ol className="grid gap-2">
        {ahead.map(({ id, placed, ...shop }, index) => (
          <li key={id} className="pane flex items-baseline gap-3 px-4 py-3">
            <Line number={index + 1} {...shop} />
            {placed ? null : <span className="text-sm text-soft">{check.numbers.unplaced}</span>}
          </li>
        ))}
      </ol>
    </>
  )
}

/** The numbers as they were given, each with its poster. */
export function GivenNumbers({
  at,
  given,
}: {
  readonly at: ContestPlace
  readonly given: readonly (Shown & { readonly number: number })[]
}) {
  const { check } = useWords()
  if (given.length === 0) return <EmptyState title={check.numbers.none} />
  return (
    <>
      <p className="mb-8">
        <ButtonLink href={addresses.posters(at)}>{check.numbers.posters}</ButtonLink>
      </p>
      <ul className="grid gap-2">
        {given.map(({ id, number, ...shop }) => (
          <li key={id} className="pane px-4 py-3">
            <span className="flex items-baseline gap-3">
              <Line number={number} {...shop} />
            </span>
            <a
              href={addresses.deskPoster(at, id)}
              className="ml-11 inline-flex min-h-11 items-center"
            >
              {check.numbers.poster(number)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Line({
  number,
  shopName,
  address,
}: {
  readonly number: number
  readonly shopName: string
  readonly address: string
}) {
  return (
    <>
      <span className="w-8 shrink-0 text-right text-xl font-bold tabular-nums">{number}</span>
      <span className="grow">
        <span className="block font-semibold">{shopName}</span>
        <span className="block text-sm text-soft">{address}</span>
      </span>
    </>
  )
}
