import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

/** How many have voted, never for whom, and the ways to the other pages of the desk. */
export function DeskState({
  at,
  votes,
  published,
}: {
  readonly at: ContestPlace
  readonly votes: number
  readonly published: boolean
}) {
  const {
    amendment,
    contest,
    entering,
    irregularity,
    mediaPack,
    objection,
    photoCheck,
    publication,
  } = useWords()
  const words = contest.desk
  const always = [{ href: addresses.deskJury(at), name: words.jury }]
  const oncePublished = [
    { href: `${addresses.deskPhotos(at)}#photo-desk`, name: photoCheck.title },
    { href: addresses.deskEnter(at), name: entering.behalf.link },
    { href: addresses.deskPublication(at), name: publication.title },
    { href: addresses.deskObjections(at), name: objection.desk.title },
    { href: addresses.deskReports(at), name: irregularity.desk.title },
    { href: addresses.mediaPack(at), name: mediaPack.link },
    { href: addresses.moveDates(at), name: amendment.form.move },
    { href: addresses.amend(at), name: amendment.form.amend },
    { href: addresses.cancel(at), name: amendment.form.cancel },
    { href: addresses.contest(at), name: words.viewPublic },
  ]
  return (
    <section className="mb-10">
      <h2 className="mb-2">{words.state}</h2>
      <p className="text-lg font-semibold">{words.votes(votes)}</p>
      <p className="mb-4 text-sm text-soft">{words.sealed}</p>
      <p className="flex flex-wrap gap-3">
        {[...always, ...(published ? oncePublished : [])].map(({ href, name }) => (
          <ButtonLink key={href} href={href} look="quiet">
            {name}
          </ButtonLink>
        ))}
      </p>
    </section>
  )
}
