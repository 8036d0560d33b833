import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useAddress, useWords } from '../words.tsx'

/** The way from a contest to its map. */
export function MapLink({ at }: { readonly at: ContestPlace }) {
  const address = useAddress()
  return (
    <ButtonLink href={address(addresses.map(at))} look="quiet">
      {useWords().map.title}
    </ButtonLink>
  )
}
