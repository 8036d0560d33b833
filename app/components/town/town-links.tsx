import { addresses } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

/** The ways to what the town is called and who organises it. */
export function TownLinks({ town }: { readonly town: string }) {
  const words = useWords()
  return (
    <>
      <ButtonLink href={addresses.deskTown(town)} look="quiet">
        {words.town.link}
      </ButtonLink>
      <ButtonLink href={addresses.deskPeople(town)} look="quiet">
        {words.organisers.desk.link}
      </ButtonLink>
    </>
  )
}
