import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

export type ListedOrganiser = {
  readonly id: string
  readonly email: string
  readonly name: string | null
  readonly since: string
  readonly secondFactorSince: string | null
  readonly isOneself: boolean
}

/** Who organises the town, and under each name what can be done about it. */
export function OrganiserList({ organisers }: { readonly organisers: readonly ListedOrganiser[] }) {
  const words = useWords().organisers.desk
  return (
    <ul className="mb-10 grid gap-4">
      {organisers.map(({ id, email, name, since, secondFactorSince, isOneself }) => (
        <li key={id} className="pane p-4">
          <p className="font-semibold break-words">
            {name ?? email}
            {isOneself ? ` (${words.you})` : ''}
          </p>
          {name ? <p className="break-words">{email}</p> : null}
          <p className="text-sm text-soft">{words.since(since)}</p>
          <p className="text-sm text-soft">
            {secondFactorSince ? words.withFactor(secondFactorSince) : words.withoutFactor}
          </p>
          {organisers.length > 1 ? (
            <details className="mt-2">
              <summary className="min-h-11 cursor-pointer py-2.5">
                {words.actions(name ?? email)}
              </summary>
              {secondFactorSince && !isOneself ? <ResetForm personId={id} /> : null}
              <RemoveForm personId={id} isOneself={isOneself} />
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function ResetForm({ personId }: { readonly personId: string }) {
  const words = useWords().organisers.desk
  return (
    <form method="post" className="my-4">
      <input type="hidden" name="personId" value={personId} />
      <p className="mb-2 max-w-prose">{words.resetHelp}</p>
      <Button look="grave" name="intent" value="reset">
        {words.reset}
      </Button>
    </form>
  )
}

function RemoveForm({
  personId,
  isOneself,
}: {
  readonly personId: string
  readonly isOneself: boolean
}) {
  const words = useWords().organisers.desk
  return (
    <form method="post" className="my-4">
      <input type="hidden" name="personId" value={personId} />
      <p className="mb-2 max-w-prose">{words.removeHelp}</p>
      {isOneself ? (
        <Checkbox field={{ id: 'confirmed', name: 'confirmed' }} label={words.confirmOwn} />
      ) : null}
      <Button look="grave" name="intent" value="remove">
        {words.remove}
      </Button>
    </form>
  )
}
