import { type PlanKind, planKinds } from '#app/domain/map/plan.ts'
import type { Place } from '#app/domain/map/place.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

/** Streets first: they are what is drawn most. */
const offered: readonly PlanKind[] = [...planKinds].reverse()

/** Where a plan is drawn with the pointer; the page's own script fills it and shows it. */
export function PlanBoard({ places }: { readonly places: readonly Place[] }) {
  const words = useWords().map.plan
  return (
    <section
      id="plan-board"
      hidden
      className="mb-10"
      data-places={JSON.stringify(places)}
      data-kinds={JSON.stringify(words.kinds)}
      data-remove={words.remove}
    >
      <h2 className="mb-1">{words.board}</h2>
      <p id="board-help" className="mb-3 max-w-prose text-soft">
        {words.boardHelp}
      </p>
      <div className="grid gap-x-4 sm:grid-cols-[1fr_2fr]">
        <div className="my-4">
          <label htmlFor="kind" className="mb-1 block font-semibold">
            {words.kind}
          </label>
          <select
            id="kind"
            className="block min-h-12 w-full rounded-control border border-edge bg-card px-3 py-2.5 text-ink"
          >
            {offered.map(kind => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
        <TextField field={{ id: 'name', name: 'name' }} label={words.name} maxLength={80} />
      </div>
      <svg
        id="board"
        viewBox="0 0 540 400"
        aria-label={words.board}
        aria-describedby="board-help"
        className="town-map touch-none cursor-crosshair"
      />
      <div className="my-4 flex flex-wrap gap-3">
        <Button type="button" id="board-finish">
          {words.finish}
        </Button>
        <Button type="button" id="board-undo" look="quiet">
          {words.undo}
        </Button>
        <Button type="button" id="board-closer" look="quiet">
          {words.closer}
        </Button>
        <Button type="button" id="board-further" look="quiet">
          {words.further}
        </Button>
      </div>
      <details>
        <summary className="min-h-11 cursor-pointer py-2 font-semibold">{words.drawn}</summary>
        <ul id="board-list" className="grid gap-1" />
      </details>
    </section>
  )
}
