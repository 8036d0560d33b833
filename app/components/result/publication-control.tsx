import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import type { HoldRefusal } from '#app/domain/result/hold.ts'
import type { PublishNowRefusal } from '#app/domain/result/publish-now.ts'
import type { ReasonProblem } from '#app/domain/result/reasons.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { usePersonalAddress, useWords } from '../words.tsx'
import { ConfirmPublication } from './confirm-publication.tsx'
import { ReasonForm, type TypedReason } from './reason-form.tsx'

type Page = {
  readonly at: ContestPlace
  readonly office: 'organiser' | 'chair'
  readonly holds: readonly string[]
  readonly mayHold: boolean
  readonly mayRelease: boolean
  readonly mayPublishNow: boolean
  readonly publishNowFrom: string | null
  readonly hasPreview: boolean
  readonly hasResults: boolean
  readonly what: { readonly categories: number; readonly entrants: number; readonly jurors: number }
}

type Act =
  | { readonly state: 'confirm'; readonly typed: TypedReason }
  | {
      readonly state: 'refused'
      readonly typed: TypedReason
      readonly refusal: HoldRefusal | PublishNowRefusal | ReasonProblem
    }

/** Holding the results, letting them go and publishing them now, whatever of these is possible. */
export function PublicationControl({
  page,
  act,
  preview,
}: {
  readonly page: Page
  readonly act: Act | undefined
  readonly preview: string
}) {
  const words = useWords().publication
  const typedFor = (intent: string) => (act?.typed.intent === intent ? act.typed : null)
  if (act?.state === 'confirm') return <ConfirmPublication what={page.what} typed={act.typed} />
  return (
    <>
      {act ? <Notice tone="bad">{refusalIn(words, act.refusal)}</Notice> : null}
      {page.holds.length > 0 ? (
        <Notice tone="bad">
          <p className="font-semibold">{words.heldBecause}</p>
          {page.holds.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      ) : null}
      <Ways page={page} preview={preview} />
      {page.mayRelease && page.office === 'organiser' ? (
        <Way
          id="release"
          words={words.release}
          intent="release"
          reasons={Object.entries(words.releaseReasons)}
          typed={typedFor('release')}
          look="main"
          note={words.isLogged}
        />
      ) : null}
      {page.mayRelease && page.office === 'chair' ? <p>{words.release.byOrganiser}</p> : null}
      {page.mayPublishNow ? (
        <Way
          id="now"
          words={words.now}
          intent="publish-now"
          reasons={Object.entries(words.publishNowReasons)}
          typed={typedFor('publish-now')}
          look="main"
          note={words.isPublic}
        />
      ) : null}
      {page.publishNowFrom ? (
        <section className="mb-8">
          <h2 className="mb-2">{words.now.title}</h2>
          <p>{words.now.help}</p>
          <p>{words.now.from(page.publishNowFrom)}</p>
        </section>
      ) : null}
      {page.mayHold ? (
        <Way
          id="hold"
          words={words.hold}
          intent="hold"
          reasons={Object.entries(words.holdReasons)}
          typed={typedFor('hold')}
          look="grave"
          note={words.isPublic}
        />
      ) : null}
    </>
  )
}

/** One thing that can be done, under its heading, with what follows from it. */
function Way({
  id,
  words,
  note,
  ...form
}: Omit<Parameters<typeof ReasonForm>[0], 'submit' | 'children'> & {
  readonly id: string
  readonly words: { readonly title: string; readonly help: string; readonly submit: string }
  /** Who will read the reason. */
  readonly note: string
}) {
  return (
    <section id={id} className="pane mb-8 p-5">
      <h2 className="mb-2">{words.title}</h2>
      <ReasonForm {...form} submit={words.submit}>
        <p>{words.help}</p>
        <p>{note}</p>
      </ReasonForm>
    </section>
  )
}

function Ways({ page, preview }: { readonly page: Page; readonly preview: string }) {
  const words = useWords().publication
  const personal = usePersonalAddress()
  if (!page.hasPreview && !page.hasResults) return null
  return (
    <p className="mb-8 flex flex-wrap gap-3">
      {page.hasPreview ? (
        <ButtonLink href={personal(preview)} look="quiet">
          {words.toPreview}
        </ButtonLink>
      ) : null}
      {page.hasResults ? (
        <ButtonLink href={addresses.results(page.at)} look="quiet">
          {words.toResults}
        </ButtonLink>
      ) : null}
    </p>
  )
}

function refusalIn(
  { problems, refusals }: ReturnType<typeof useWords>['publication'],
  refusal: Extract<Act, { readonly state: 'refused' }>['refusal'],
): string {
  return refusal === 'choose-reason' || refusal === 'say-reason'
    ? problems[refusal]
    : refusals[refusal]
}
