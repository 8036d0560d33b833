import { type Place, type PlaceRefusal, textOfPlace } from '#app/domain/map/place.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

export const stepAnswers = ['yes', 'no', 'unknown'] as const

/** Where an entry stands and whether it has a step, for the organiser to say. */
export function PlaceForm({
  known,
  answer,
}: {
  readonly known: { readonly place: Place | null; readonly stepFree: boolean | null }
  readonly answer?: { readonly reason: PlaceRefusal; readonly typed: string } | undefined
}) {
  const words = useWords().map
  const stepKnown = known.stepFree === null ? 'unknown' : known.stepFree ? 'yes' : 'no'
  return (
    <form method="post" className="mt-8 border-t border-line pt-6">
      <h2>{words.desk.title}</h2>
      {answer ? <Notice tone="bad">{words.reasons[answer.reason]}</Notice> : null}
      <TextField
        field={{ id: 'place', name: 'place' }}
        label={words.desk.place}
        help={words.desk.placeHelp}
        defaultValue={answer?.typed ?? (known.place ? textOfPlace(known.place) : '')}
        inputMode="text"
        autoComplete="off"
        maxLength={80}
      />
      <fieldset className="my-4">
        <legend className="mb-1 font-semibold">{words.desk.stepFree}</legend>
        <div className="flex flex-wrap gap-x-6">
          {stepAnswers.map(step => (
            <label key={step} className="flex min-h-11 cursor-pointer items-center gap-2">
              <input
                type="radio"
                name="stepFree"
                value={step}
                defaultChecked={step === stepKnown}
                className="size-5 accent-brand"
              />
              {words.desk.steps[step]}
            </label>
          ))}
        </div>
      </fieldset>
      <Button look="quiet" name="intent" value="place">
        {words.desk.save}
      </Button>
    </form>
  )
}
