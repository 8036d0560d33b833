import { addresses } from '#app/domain/town/addresses.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { useWords } from '../words.tsx'
import { PageHead } from './page-head.tsx'

/** A form whose sender is no longer signed in: nothing is lost, it can be sent again from here. */
export function SessionEnded({
  path,
  typed,
}: {
  readonly path: string
  readonly typed: readonly (readonly [string, string])[]
}) {
  const words = useWords().people.ended
  return (
    <div className="mx-auto max-w-xl">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <p className="mb-8">
        <ButtonLink href={addresses.account()} target="_blank" look="quiet">
          {words.signIn}
        </ButtonLink>
      </p>
      <form method="post" action={path}>
        {typed.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button>{words.sendAgain}</Button>
      </form>
    </div>
  )
}
