import { type WalkKind, walkKinds } from '#app/domain/map/walk.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { Tabs } from '../ui/tabs.tsx'
import { useAddress, useWords } from '../words.tsx'

/** The walks that there are to choose from; each is a page of its own. */
export function WalkTabs({ at, chosen }: { readonly at: ContestPlace; readonly chosen: WalkKind }) {
  const words = useWords().map
  const address = useAddress()
  return (
    <Tabs
      label={words.walksLabel}
      tabs={walkKinds.map(kind => ({
        href: address(addresses.map(at, kind)),
        name: words.walks[kind],
        now: kind === chosen,
      }))}
    />
  )
}
