import { useState } from 'react'
import { type PhotoReason, photoReasons, reasonsFrom } from '#app/domain/photo/check.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'
import { photoKeys } from './photo-keys.ts'

/** What is wrong with a photo, and the two verdicts. */
export function PhotoVerdict({
  photoId,
  action,
  seenAt,
  chosen,
  refusal,
}: {
  readonly photoId: string
  readonly action: string
  /** When what is shown of this photo was said; null where nothing was. */
  readonly seenAt: string | null
  readonly chosen: readonly PhotoReason[]
  readonly refusal: keyof ReturnType<typeof useWords>['photoCheck']['refusals'] | undefined
}) {
  const { photoCheck } = useWords()
  const [told, setTold] = useState('')
  const tell = (form: HTMLFormElement | null) => {
    if (!form) return
    const reasons = reasonsFrom(new FormData(form).getAll('reason'))
    const names = reasons.map(reason => photoCheck.reasons[reason])
    setTold(names.length === 0 ? photoCheck.noneChosen : photoCheck.chosen(names.join(', ')))
  }
  return (
    <form method="post" action={action}>
      <input type="hidden" name="photoId" value={photoId} />
      <input type="hidden" name="seenAt" value={seenAt ?? ''} />
      {refusal ? <Notice tone="bad">{photoCheck.refusals[refusal]}</Notice> : null}
      <fieldset className="mb-4" onChange={event => tell(event.currentTarget.form)}>
        <legend className="mb-1 font-semibold">{photoCheck.reasonsTitle}</legend>
        {photoReasons.map((reason, index) => (
          <label key={reason} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name="reason"
              value={reason}
              defaultChecked={chosen.includes(reason)}
              data-key={String(index + 1)}
              aria-keyshortcuts={String(index + 1)}
              className="size-6 shrink-0 accent-brand"
            />
            <span>{photoCheck.reasons[reason]}</span>
            <KeyName of={String(index + 1)} />
          </label>
        ))}
      </fieldset>
      <output className="sr-only">{told}</output>
      <p className="flex flex-wrap gap-3">
        <Button
          name="intent"
          value="good"
          data-key={photoKeys.good}
          aria-keyshortcuts={`Enter ${photoKeys.good}`}
        >
          {photoCheck.good}
          <KeyName of={photoKeys.good} />
        </Button>
        <Button
          look="grave"
          name="intent"
          value="ask"
          data-key={photoKeys.ask}
          aria-keyshortcuts={photoKeys.ask}
        >
          {photoCheck.ask}
          <KeyName of={photoKeys.ask} />
        </Button>
      </p>
    </form>
  )
}

/** The key beside what it does; those who hear the page are told it by the control itself. */
export function KeyName({ of }: { readonly of: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="rounded-control border border-current px-1.5 font-mono text-sm leading-snug"
    >
      {of.toUpperCase()}
    </kbd>
  )
}
