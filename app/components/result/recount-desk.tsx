import { recountSteps } from '#app/domain/result/recount-steps.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { Button } from '../ui/button.tsx'
import { fieldBox } from '../ui/field.tsx'
import { useLanguage, useWords } from '../words.tsx'

/**
 * Where a file of results is dropped and counted. The page's own script fills it; without script it says
 * what else does the same.
 */
export function RecountDesk({
  at,
  published,
  names,
  worker,
}: {
  readonly at: ContestPlace
  readonly published: boolean
  readonly names: readonly (readonly [number, string])[]
  readonly worker: string
}) {
  const words = useWords().recount
  const language = useLanguage()
  return (
    <>
      <noscript>
        <p className="max-w-prose">{words.needsScript}</p>
      </noscript>
      <div
        id="recount"
        hidden
        data-worker={worker}
        data-results={addresses.resultsFile(at)}
        data-town={at.town}
        data-contest={at.contest}
        data-language={language}
        data-names={JSON.stringify(names)}
      >
        <FindBallot />
        <div className="grid gap-6 lg:grid-cols-2">
          <div className="pane p-5">
            {published ? (
              <>
                <Button type="button" id="recount-own">
                  {words.own}
                </Button>
                <p className="mt-2 text-soft">{words.ownHelp}</p>
              </>
            ) : (
              <p>{words.noOwn}</p>
            )}
          </div>
          <div className="rounded-glass border-2 border-dashed border-edge bg-card p-5">
            <label htmlFor="recount-file" className="mb-1 block font-semibold">
              {words.choose}
            </label>
            <input
              id="recount-file"
              type="file"
              accept=".json,application/json"
              aria-describedby="recount-file-help"
              className="block w-full rounded-control border border-edge bg-card px-3 py-2.5"
            />
            <p id="recount-file-help" className="mt-1 text-soft">
              {words.chooseHelp}
            </p>
          </div>
        </div>
        <div id="recount-progress" hidden aria-live="polite" className="my-6">
          <p className="mb-2 font-semibold">{words.working}</p>
          <ol className="grid gap-1">
            {recountSteps.map(step => (
              <li
                key={step}
                data-step={step}
                className="text-soft before:mr-2 before:content-['○'] data-[state=done]:text-ink data-[state=done]:before:content-['✓'] data-[state=now]:font-semibold data-[state=now]:text-ink data-[state=now]:before:content-['●']"
              >
                {words.steps[step]}
              </li>
            ))}
          </ol>
        </div>
        <div id="recount-answer" tabIndex={-1} aria-live="polite" className="outline-none" />
      </div>
    </>
  )
}

/** What is looked for besides, in whatever is counted below: one's own ballot. */
function FindBallot() {
  const words = useWords().recount.ballot
  return (
    <fieldset className="pane mb-6 p-5">
      <legend className="float-left mb-1 w-full font-semibold">{words.find}</legend>
      <p className="clear-left mb-3 text-soft">{words.findHelp}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <label>
          <span className="mb-1 block">{words.number}</span>
          <input id="recount-ballot" type="text" autoComplete="off" className={fieldBox} />
        </label>
        <label>
          <span className="mb-1 block">{words.file}</span>
          <input
            id="recount-receipt"
            type="file"
            accept=".json,application/json"
            className={fieldBox}
          />
        </label>
      </div>
    </fieldset>
  )
}
