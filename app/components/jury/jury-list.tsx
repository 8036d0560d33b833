import { Link } from '@remix-run/react'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { countRound, type RoundState } from '#app/domain/jury/round.ts'
import { Photo } from '../entry/photo.tsx'
import type { WindowEntry } from '../entry/shop-window.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Progress } from '../ui/progress.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { useWords } from '../words.tsx'

/** What a juror's list may be narrowed to, each by the states it shows. */
const filters = {
  open: ['untouched', 'begun', 'come-back'],
  'come-back': ['come-back'],
  complete: ['complete'],
  aside: ['left', 'recused'],
} as const satisfies Readonly<Record<string, readonly RoundState[]>>
type Filter = keyof typeof filters

const looks: Readonly<Record<RoundState, string>> = {
  untouched: 'border-edge text-soft',
  begun: 'border-accent text-accent',
  'come-back': 'border-accent text-accent',
  complete: 'border-brand bg-brand text-on-brand',
  left: 'border-edge text-soft',
  recused: 'border-edge text-soft',
}

type Stop = WindowEntry & { readonly state: RoundState }

/** The entries of a juror's round with what is done and what is left. */
export function JuryList({
  at,
  entries,
  show,
}: {
  readonly at: ContestPlace
  readonly entries: readonly Stop[]
  /** The filter of the address; whatever is none shows all. */
  readonly show: string | null
}) {
  const { jury, round } = useWords()
  const { done, all } = countRound(entries.map(({ state }) => state))
  if (entries.length === 0) return <EmptyState title={jury.list.empty} />
  const filter = filterOf(show)
  const states: readonly RoundState[] | null = filter && filters[filter]
  const shown = entries.filter(({ state }) => states === null || states.includes(state))
  const tab = (name: Filter | null) => ({
    href: addresses.juryContest(at) + (name === null ? '' : `?show=${name}`),
    name: round.filter[name ?? 'all'],
    now: filter === name,
  })
  return (
    <>
      <Progress label={jury.list.lead(done, all)} done={done} all={Math.max(1, all)} />
      <Tabs
        label={round.filter.label}
        tabs={[null, ...(Object.keys(filters) as Filter[])].map(tab)}
      />
      {shown.length === 0 ? <p>{round.noneHere}</p> : null}
      <ul className="grid gap-3">
        {shown.map(entry => (
          <StopLine key={entry.number} at={at} entry={entry} />
        ))}
      </ul>
    </>
  )
}

function filterOf(show: string | null): Filter | null {
  return show !== null && Object.hasOwn(filters, show) ? (show as Filter) : null
}

function StopLine({ at, entry }: { readonly at: ContestPlace; readonly entry: Stop }) {
  const words = useWords().jury.list
  return (
    <li>
      <Link
        to={addresses.sheet(at, entry.number)}
        className="pane flex items-stretch gap-4 overflow-hidden pr-4 text-ink no-underline hover:underline"
      >
        <Photo
          entry={entry}
          named
          sizes="7rem"
          widest={400}
          className="photo-filling min-h-24 w-28 shrink-0"
        />
        <span className="grow py-3">
          <span className="block text-lg font-bold leading-tight">
            {entry.number}. {entry.shopName}
          </span>
          <span className="block text-sm text-soft">
            {entry.street} {entry.houseNumber}
          </span>
          <span
            className={`mt-1.5 inline-block rounded-control border-2 px-2 text-sm font-semibold ${looks[entry.state]}`}
          >
            {words[entry.state]}
          </span>
        </span>
      </Link>
    </li>
  )
}
