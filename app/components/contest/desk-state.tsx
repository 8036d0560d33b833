import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

/** How many have voted, never for whom, and the ways to the jury and to what the public sees. */
export function DeskState({
  at,
  votes,
  published,
}: {
  readonly at: ContestPlace
  readonly votes: number
  readonly published: boolean
}) {
  const words = useWords().contest.desk
  return (
    <section className="mb-10">
      <h2 className="mb-2">{words.state}</h2>
      <p className="text-lg font-semibold">{words.votes(votes)}</p>
      <p className="mb-4 text-sm text-soft">{words.sealed}</p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={addresses.deskJury(at)} look="quiet">
          {words.jury}
        </ButtonLink>
        {published ? (
          <ButtonLink href={addresses.contest(at)} look="quiet">
            {words.viewPublic}
          </ButtonLink>
        ) : null}
      </p>
    </section>
  )
}
