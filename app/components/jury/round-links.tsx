import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

/** Where a juror goes on to from the list: signing off, and for the chair what only the chair does. */
export function RoundLinks({
  at,
  mayFinish,
  chair,
  hasReport,
  controlsPublication,
}: {
  readonly at: ContestPlace
  readonly mayFinish: boolean
  readonly chair: boolean
  readonly hasReport: boolean
  readonly controlsPublication: boolean
}) {
  const words = useWords()
  const links = [
    mayFinish ? { href: addresses.signOff(at), name: words.round.signOff.act } : null,
    chair ? { href: addresses.juryChair(at), name: words.chair.title } : null,
    chair ? { href: addresses.juryMinutes(at), name: words.minutes.title } : null,
    controlsPublication
      ? { href: addresses.juryPublication(at), name: words.publication.title }
      : null,
    hasReport ? { href: addresses.juryReport(at), name: words.jury.report.title } : null,
  ].filter(link => link !== null)
  if (links.length === 0) return null
  return (
    <p className="mb-6 flex flex-wrap gap-3">
      {links.map(({ href, name }) => (
        <ButtonLink key={href} href={href} look="quiet">
          {name}
        </ButtonLink>
      ))}
    </p>
  )
}
