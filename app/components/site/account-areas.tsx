import { addresses } from '#app/domain/town/addresses.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkCards } from '../ui/link-cards.tsx'
import { Notice } from '../ui/notice.tsx'
import { type ListedSession, SessionList } from '../people/session-list.tsx'
import { useWords } from '../words.tsx'
import { PageHead } from './page-head.tsx'

/** Where somebody who is signed in can go, and the way out. */
export function AccountAreas({
  email,
  areas,
  sessions,
  ended,
}: {
  readonly email: string
  readonly sessions: readonly ListedSession[]
  /** Whether another session was ended just now. */
  readonly ended: boolean
  readonly areas: {
    readonly organiser: boolean
    readonly juror: boolean
    readonly entrant: boolean
  }
}) {
  const words = useWords()
  const { account } = words.people
  const links = [
    areas.organiser && { href: addresses.organiser(), name: account.organiser },
    areas.organiser && { href: addresses.secondFactor(), name: words.secondFactor.manage.link },
    areas.juror && { href: addresses.jury(), name: account.jury },
    areas.entrant && { href: addresses.myEntries(), name: account.myEntries },
  ].filter(link => link !== false)
  return (
    <div className="mx-auto max-w-lg">
      <PageHead title={account.title}>
        <p>{account.signedInAs(email)}</p>
      </PageHead>
      {ended ? <Notice tone="good">{words.sessions.ended}</Notice> : null}
      {links.length === 0 ? <EmptyState title={account.nothingYet} /> : <LinkCards links={links} />}
      <form method="post" action={addresses.signOut()} className="flex flex-wrap gap-3">
        <Button look="quiet">{account.signOut}</Button>
        <Button look="quiet" name="everywhere" value="yes">
          {account.signOutEverywhere}
        </Button>
      </form>
      <SessionList sessions={sessions} />
    </div>
  )
}
