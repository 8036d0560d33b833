import { addresses } from '#app/domain/town/addresses.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

/** A second factor that is set up: since when, how many recovery codes are left, and what can be renewed. */
export function SecondFactorState({
  since,
  codesLeft,
}: {
  readonly since: string
  readonly codesLeft: number
}) {
  const words = useWords().secondFactor.manage
  return (
    <>
      <p>{words.since(since)}</p>
      <p className="mb-8">{words.left(codesLeft)}</p>
      <form method="post" className="mb-8">
        <Button look="quiet" name="intent" value="renew" aria-describedby="renew-help">
          {words.renew}
        </Button>
        <p id="renew-help" className="mt-1.5 text-sm text-soft">
          {words.renewHelp}
        </p>
      </form>
      <ButtonLink href={`${addresses.secondFactor()}?replace`} look="quiet">
        {words.replace}
      </ButtonLink>
    </>
  )
}
