import { givenReason } from '#app/i18n/given-reasons.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words.tsx'
import type { TypedReason } from './reason-form.tsx'

/** What publishing now will do, never who wins; nothing has happened until the button is pressed. */
export function ConfirmPublication({
  what,
  typed,
}: {
  readonly what: { readonly categories: number; readonly entrants: number; readonly jurors: number }
  readonly typed: TypedReason
}) {
  const words = useWords().publication
  const reason = givenReason(words.publishNowReasons, typed).join(' ')
  return (
    <section className="pane p-5" id="confirm">
      <h2 className="mb-3">{words.now.confirmTitle}</h2>
      <h3 className="mb-1">{words.what.title}</h3>
      <ul className="mb-4 list-disc pl-6">
        <li>{words.what.categories(what.categories)}</li>
        <li>{words.what.file}</li>
        <li>{words.what.entrants(what.entrants)}</li>
        <li>{words.what.jurors(what.jurors)}</li>
      </ul>
      <p className="mb-2">{words.now.because(reason)}</p>
      <p className="mb-5 font-semibold">{words.now.final}</p>
      <form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="code" value={typed.code} />
        <input type="hidden" name="words" value={typed.words} />
        <input type="hidden" name="confirmed" value="yes" />
        <Button name="intent" value="publish-now">
          {words.now.confirm}
        </Button>
        <a href="?" className="inline-flex min-h-12 items-center px-3">
          {words.now.back}
        </a>
      </form>
    </section>
  )
}
