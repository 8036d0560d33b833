import { addresses } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

/** The way from an organiser's towns to the plan of one. */
export function PlanLink({ town }: { readonly town: string }) {
  return (
    <ButtonLink href={addresses.plan(town)} look="quiet">
      {useWords().map.plan.link}
    </ButtonLink>
  )
}
