import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

/** That the results are held and why, with the way to let them go; nothing while they are not. */
export function HoldState({
  at,
  holds,
}: {
  readonly at: ContestPlace
  readonly holds: readonly string[]
}) {
  const { contest, publication } = useWords()
  if (holds.length === 0) return null
  return (
    <section id="hold" className="mb-8">
      <Notice tone="bad">
        <p className="font-semibold">{contest.desk.heldBecause}</p>
        {holds.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      <ButtonLink href={addresses.deskPublication(at)}>{publication.release.title}</ButtonLink>
    </section>
  )
}
