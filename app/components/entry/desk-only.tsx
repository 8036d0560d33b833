import { waysOfAsking } from '#app/domain/entry/confirmation.ts'
import { useWords } from '../words.tsx'
import { OpeningHours } from './opening-hours.tsx'

/** What the organiser alone has to know of an entry: who wrote it down, what a winner is by law. */
export function DeskOnly({
  entry,
}: {
  readonly entry: {
    readonly askedBy: string | null
    readonly legalForm: string | null
    readonly registrationNumber: string | null
    readonly hours: readonly string[]
  }
}) {
  const { entering, own } = useWords()
  const { askedBy, legalForm, registrationNumber, hours } = entry
  const way = waysOfAsking.find(other => other === askedBy)
  return (
    <div className="mb-8">
      {way ? <p>{entering.behalf.entered(entering.behalf.ways[way])}</p> : null}
      {legalForm === null ? null : <p>{own.award.given(legalForm, registrationNumber ?? '')}</p>}
      <OpeningHours hours={hours} />
    </div>
  )
}
