import type { CompletionDueRefusal } from '#app/domain/entry/completion.ts'
import type { CheckRefusal } from '#app/domain/entry/entry.ts'
import type { RejectKind } from '#app/domain/entry/rejection.ts'

/** Why a form of the check was refused, with what was typed into it. */
export type CheckAnswer = {
  readonly refusal: CheckRefusal | CompletionDueRefusal | 'entry-unknown' | 'required'
  readonly form: 'accept' | 'ask' | 'reject'
  readonly typed: {
    readonly text: string
    readonly dueOn: string
    readonly kind: RejectKind | null
    readonly reason: string
  }
}
