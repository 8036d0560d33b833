import type { CompletionDueRefusal } from '#app/domain/entry/completion.ts'
import type { CheckRefusal } from '#app/domain/entry/entry.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'
import { PhotoPane } from './photo-pane.tsx'

/** An entry whose owner is to be asked about photos; decided ones can only be telephoned. */
export type PhotoRequestOf = {
  readonly entryId: string
  readonly shopName: string
  readonly phone: string
  readonly decided: boolean
  readonly text: string
  readonly dueOn: string
}

export type PhotoRequestAnswer = {
  readonly refusal: CheckRefusal | CompletionDueRefusal | 'entry-unknown' | 'required'
  readonly typed: { readonly text: string; readonly dueOn: string }
}

/** All that is wrong with an entry's photos as one request for completion, to be worded before it is sent. */
export function PhotoRequest({
  at,
  request,
  told,
  answer,
}: {
  readonly at: ContestPlace
  readonly request: PhotoRequestOf
  readonly told: string | null
  readonly answer: PhotoRequestAnswer | undefined
}) {
  const { photoCheck, check } = useWords()
  const words = photoCheck.request
  return (
    <PhotoPane title={words.title(request.shopName)} told={told}>
      {request.decided ? (
        <>
          <p className="mb-4">{words.accepted}</p>
          <p className="mb-4 whitespace-pre-line">{request.text}</p>
          <p className="mb-4 font-semibold">{request.phone}</p>
        </>
      ) : (
        <form method="post" action={requestAddress(at, request.entryId)}>
          {answer ? <Refusal of={answer.refusal} /> : null}
          <input type="hidden" name="entryId" value={request.entryId} />
          <TextArea
            field={{ id: 'text', name: 'text', errors: lacking(answer, 'text') }}
            label={words.text}
            help={check.askTextHelp}
            rows={7}
            maxLength={2500}
            defaultValue={answer?.typed.text ?? request.text}
          />
          <TextField
            field={{ id: 'dueOn', name: 'dueOn', errors: lacking(answer, 'dueOn') }}
            label={check.askDue}
            type="date"
            defaultValue={answer?.typed.dueOn || request.dueOn}
          />
          <Button name="intent" value="send">
            {check.askSend}
          </Button>
        </form>
      )}
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink look="quiet" href={`${addresses.deskPhotos(at)}#photo-desk`}>
          {words.later}
        </ButtonLink>
        <ButtonLink look="quiet" href={addresses.deskEntry(at, request.entryId)}>
          {words.open}
        </ButtonLink>
      </p>
    </PhotoPane>
  )
}

export function requestAddress(at: ContestPlace, entryId: string): string {
  return `${addresses.deskPhotos(at)}?ask=${entryId}#photo-desk`
}

/** The ways to the requests that still wait. */
export function RequestsDue({
  at,
  requests,
}: {
  readonly at: ContestPlace
  readonly requests: readonly Pick<PhotoRequestOf, 'entryId' | 'shopName'>[]
}) {
  const { photoCheck } = useWords()
  if (requests.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="mb-2 text-xl">{photoCheck.request.due}</h2>
      <ul>
        {requests.map(({ entryId, shopName }) => (
          <li key={entryId}>
            <a href={requestAddress(at, entryId)} className="inline-flex min-h-11 items-center">
              {shopName}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function lacking(answer: PhotoRequestAnswer | undefined, name: 'text' | 'dueOn') {
  return answer?.refusal === 'required' && !answer.typed[name] ? ['required'] : undefined
}

function Refusal({ of: refusal }: { readonly of: PhotoRequestAnswer['refusal'] }) {
  const { entry, check, site } = useWords()
  if (refusal === 'required') return <Notice tone="bad">{site.form.required}</Notice>
  const isAboutDue = refusal === 'completion-due-past' || refusal === 'completion-due-late'
  return <Notice tone="bad">{isAboutDue ? check.reasons[refusal] : entry.reasons[refusal]}</Notice>
}
