import { Form } from '@remix-run/react'
import type { WayAside } from '#app/domain/jury/round.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

/** Setting an entry aside, to come back to it or for good, and taking that back. */
export function EntryAside({ aside }: { readonly aside: WayAside | null }) {
  const words = useWords().round.aside
  if (aside === null) {
    return (
      <Form method="post" className="mb-6 flex flex-wrap gap-3">
        <Button look="quiet" name="intent" value="come-back">
          {words.comeBack}
        </Button>
        <Button look="quiet" name="intent" value="left">
          {words.leave}
        </Button>
      </Form>
    )
  }
  return (
    <Form method="post" className="pane mb-6 px-4 py-3">
      <p className="mb-3 font-semibold">{aside === 'come-back' ? words.comingBack : words.left}</p>
      <Button look="quiet" name="intent" value="clear">
        {words.clear}
      </Button>
    </Form>
  )
}
