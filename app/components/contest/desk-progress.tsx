import type { DeskStatus } from '#app/domain/entry/completion.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { deskStatusWord } from '../entry/desk-status.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Progress } from '../ui/progress.tsx'
import { useWords } from '../words.tsx'

export type DeskProgressOf = {
  readonly statuses: readonly { readonly status: DeskStatus; readonly count: number }[]
  readonly accepted: number
  readonly entriesNeeded: number
  readonly jurors: readonly {
    readonly member: number
    readonly name: string
    readonly declared: boolean
    readonly complete: number
    /** The entries that the juror judges. */
    readonly all: number
  }[]
  readonly votes: number
  readonly votesNeeded: number
  readonly votesMissing: number
}

/** How far entries, the jury's sheets and the vote have come: how many, never for whom nor which marks. */
export function DeskProgress({
  at,
  progress,
}: {
  readonly at: ContestPlace
  readonly progress: DeskProgressOf
}) {
  const { overview, check, undelivered } = useWords()
  return (
    <section id="entries" className="mb-10">
      <h2 className="mb-3">{overview.title}</h2>
      <EntriesSoFar at={at} progress={progress} />
      <p className="my-4 flex flex-wrap gap-3">
        <ButtonLink href={addresses.deskEntries(at)} look="quiet">
          {overview.allEntries}
        </ButtonLink>
        <ButtonLink href={addresses.deskNumbers(at)} look="quiet">
          {check.numbers.title}
        </ButtonLink>
        <ButtonLink href={addresses.deskMail(at)} look="quiet">
          {undelivered.title}
        </ButtonLink>
      </p>
      <SheetsSoFar progress={progress} />
      <VotesSoFar progress={progress} />
    </section>
  )
}

function EntriesSoFar({
  at,
  progress,
}: {
  readonly at: ContestPlace
  readonly progress: DeskProgressOf
}) {
  const words = useWords()
  const { statuses, accepted, entriesNeeded } = progress
  return (
    <>
      <Progress
        label={words.overview.entries(accepted, entriesNeeded)}
        done={Math.min(accepted, entriesNeeded)}
        all={entriesNeeded}
      />
      <ul aria-label={words.overview.byStatus} className="flex flex-wrap gap-x-6">
        {statuses
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <li key={status}>
              <a
                href={`${addresses.deskEntries(at)}?status=${status}`}
                className="inline-flex min-h-11 items-center gap-1.5"
              >
                {deskStatusWord(words, status)}
                <strong className="tabular-nums">{count}</strong>
              </a>
            </li>
          ))}
      </ul>
    </>
  )
}

function SheetsSoFar({ progress }: { readonly progress: DeskProgressOf }) {
  const { overview } = useWords()
  const jurors = progress.jurors.filter(({ all }) => all > 0)
  if (jurors.length === 0) return null
  return (
    <>
      <h3 className="mt-6 mb-1">{overview.jury}</h3>
      {jurors.map(({ member, name, declared, complete, all }) => (
        <Progress
          key={member}
          label={declared ? overview.sheets(name, complete, all) : overview.undeclared(name)}
          done={complete}
          all={all}
        />
      ))}
    </>
  )
}

function VotesSoFar({ progress }: { readonly progress: DeskProgressOf }) {
  const { overview } = useWords()
  const { votes, votesNeeded, votesMissing } = progress
  if (votesNeeded === 0) return null
  return (
    <>
      <h3 className="mt-6 mb-1">{overview.votes}</h3>
      <Progress
        label={overview.quorum(votes, votesNeeded)}
        done={Math.min(votes, votesNeeded)}
        all={votesNeeded}
      />
      <p>{votesMissing > 0 ? overview.quorumMissing(votesMissing) : overview.quorumReached}</p>
    </>
  )
}
