import type { ReactNode } from 'react'
import type { SeatState } from '#app/domain/jury/seat-state.ts'
import { useWords } from '../words.tsx'

export type SeatOfJury = {
  readonly member: number
  readonly name: string
  readonly chair: boolean
  readonly email: string
  readonly state: SeatState
  readonly removeReason: string | null
  readonly all: number
  readonly complete: number
  readonly begun: number
  readonly comeBack: number
  readonly left: number
  readonly recused: number
}

/** A juror as organiser and chair see one: what became of the invitation and how many sheets, never a mark. */
export function SeatLine({
  seat,
  children,
}: {
  readonly seat: SeatOfJury
  readonly children?: ReactNode
}) {
  const { jury, chair: words } = useWords()
  return (
    <li className="pane px-4 py-3">
      <span className="block font-semibold">
        {seat.member}. {seat.name}
        {seat.chair ? ` · ${jury.desk.isChair}` : ''}
      </span>
      <span className="block text-sm text-soft">{seat.email}</span>
      <span className="block text-sm text-soft">
        {stateIn(words.progress, seat)}
        {seat.state === 'removed' ? null : <Progress seat={seat} />}
      </span>
      {children}
    </li>
  )
}

function Progress({ seat }: { readonly seat: SeatOfJury }) {
  const { jury, chair } = useWords()
  const words = chair.progress
  const parts = [
    words.complete(seat.complete, seat.all),
    seat.begun > 0 ? jury.desk.sheets(seat.begun) : '',
    seat.comeBack > 0 ? words.comeBack(seat.comeBack) : '',
    seat.left > 0 ? words.left(seat.left) : '',
    seat.recused > 0 ? words.recused(seat.recused) : '',
  ].filter(Boolean)
  return <> · {parts.join(' · ')}</>
}

function stateIn(
  words: ReturnType<typeof useWords>['chair']['progress'],
  { state, removeReason }: SeatOfJury,
): string {
  switch (state) {
    case 'removed':
      return words.removed(removeReason ?? '')
    case 'signed-off':
      return words.signedOff
    case 'declared':
      return words.declared
    case 'invited':
      return words.invited
    default:
      return unknownState(state)
  }
}

function unknownState(state: never): never {
  throw new Error(`Unknown state of a seat: ${String(state)}`)
}
