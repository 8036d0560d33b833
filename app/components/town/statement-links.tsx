import { addresses } from '#app/domain/town/addresses.ts'
import { useAddress, useWords } from '../words.tsx'

/** The way to what a municipality states about its pages, for the foot of every page of the town. */
export function StatementLinks({ town }: { readonly town: string }) {
  const { nav } = useWords().statements
  return (
    <nav aria-label={nav.label}>
      <StatementList town={town} />
    </nav>
  )
}

/** The same pages as a list within another. */
export function StatementList({ town }: { readonly town: string }) {
  const { nav } = useWords().statements
  const address = useAddress()
  const links = [
    { href: addresses.accessibility(town), name: nav.accessibility },
    { href: addresses.privacy(town), name: nav.privacy },
    { href: addresses.cookies(town), name: nav.cookies },
  ]
  return (
    <ul className="flex flex-wrap gap-x-5">
      {links.map(({ href, name }) => (
        <li key={href}>
          <a href={address(href)} className="inline-flex min-h-11 items-center">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
