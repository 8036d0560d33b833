import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useWords } from '../words.tsx'
import { SeatLine, type SeatOfJury } from './seat-line.tsx'

/** The jury as the organiser sees it: who sits on it and how far each has come, never a mark. */
export function DeskJury({ jury }: { readonly jury: readonly SeatOfJury[] }) {
  const { jury: words, chair } = useWords()
  if (jury.length === 0) return <EmptyState title={words.desk.none} />
  return (
    <ul className="mb-10 grid gap-2">
      {jury.map(seat => (
        <SeatLine key={seat.member} seat={seat}>
          {seat.state === 'invited' ? (
            <form method="post" className="mt-2">
              <input type="hidden" name="member" value={seat.member} />
              <Button look="quiet" name="intent" value="resend">
                {chair.resend}
                <span className="sr-only"> {seat.name}</span>
              </Button>
            </form>
          ) : null}
        </SeatLine>
      ))}
    </ul>
  )
}
