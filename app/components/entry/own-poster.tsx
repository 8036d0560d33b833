import { addresses } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

/** The poster of one's own accepted entry, or that it comes with the number. */
export function OwnPoster({
  entry,
}: {
  readonly entry: { readonly id: string; readonly number: number | null }
}) {
  const words = useWords().check.mine
  if (entry.number === null) return <Notice tone="good">{words.numberFollows}</Notice>
  return (
    <p className="mb-5">
      <ButtonLink href={addresses.myPoster(entry.id)}>{words.poster}</ButtonLink>
    </p>
  )
}
