import type { SubmissionResult } from '@conform-to/react'
import type { Standing } from '#app/domain/photo/sending.ts'
import { uploadReason } from '#app/i18n/upload-reason.ts'
import { useWords } from '../words.tsx'

/** What a page's script is told of a change. */
export type PhotoChangeAnswer = {
  readonly saved: boolean
  /** Why not, by name; without it the form says what to mend. */
  readonly reason?: string
  /** A description as its form shows it. */
  readonly reply?: SubmissionResult
}

type PhotoStanding = Standing<PhotoChangeAnswer>

/** Changes of photos that are saved as they are made, each by what it changes: for a description the photo's id. */
export type Saving = {
  readonly give: (what: string, fields: FormData) => void
  readonly takeBack: (what: string) => void
  readonly standings: ReadonlyMap<string, PhotoStanding>
}

export const theOrder = 'order'
export const removalOf = (photoId: string) => `removal of ${photoId}`

/** What became of a change, read aloud in its place. */
export function SavingSaid({ standing }: { readonly standing: PhotoStanding | undefined }) {
  const words = useWords()
  const { own, photoUpload } = words
  if (standing?.state === 'saving') return <Line good>{photoUpload.saving}</Line>
  if (standing?.state === 'not-saved') return <Line>{photoUpload.notSaved}</Line>
  const answer = standing?.state === 'answered' ? standing.answer : undefined
  if (answer?.saved) return <Line good>{own.saved}</Line>
  if (answer?.reason === 'signed-out') return <Line>{photoUpload.signedOut}</Line>
  return <Line>{answer?.reason ? uploadReason(words, answer.reason) : ''}</Line>
}

function Line({ good = false, children }: { readonly good?: boolean; readonly children: string }) {
  return (
    <p aria-live="polite" className={`font-semibold ${good ? 'text-good' : 'text-bad'}`}>
      {children}
    </p>
  )
}
