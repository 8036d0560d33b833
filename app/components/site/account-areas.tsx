import { addresses } from '#app/domain/town/addresses.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

/** Where somebody who is signed in can go, and the way out. */
export function AccountAreas({
  email,
  areas,
}: {
  readonly email: string
  readonly areas: {
    readonly organiser: boolean
    readonly juror: boolean
    readonly entrant: boolean
  }
}) {
  const { account } = useWords().people
  const links = [
    areas.organiser && { href: addresses.organiser(), name: account.organiser },
    areas.juror && { href: addresses.jury(), name: account.jury },
    areas.entrant && { href: addresses.myEntries(), name: account.myEntries },
  ].filter(link => link !== false)
  return (
    <div className="mx-auto max-w-lg">
      <h1 className="mb-3">{account.title}</h1>
      <p className="mb-6">{account.signedInAs(email)}</p>
      {links.length === 0 ? <p className="mb-6 text-soft">{account.nothingYet}</p> : null}
      <ul className="mb-8 grid gap-3">
        {links.map(({ href, name }) => (
          <li key={href}>
            <a
              href={href}
              className="block rounded-xl border border-line bg-card p-4 font-display text-xl font-bold no-underline shadow-sm hover:shadow-lg"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <form method="post" action={addresses.signOut()} className="flex flex-wrap gap-3">
        <Button look="quiet">{account.signOut}</Button>
        <Button look="quiet" name="everywhere" value="yes">
          {account.signOutEverywhere}
        </Button>
      </form>
    </div>
  )
}
