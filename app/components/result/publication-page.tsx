import { PageHead } from '../site/page-head.tsx'
import { useWords } from '../words.tsx'
import { PublicationControl } from './publication-control.tsx'

type Control = Parameters<typeof PublicationControl>[0]

/** When the results come out, and what its reader, the organiser or the chair, can do about it. */
export function PublicationPage({
  page,
  act,
  back,
  preview,
}: Control & {
  readonly page: Control['page'] & {
    readonly title: string
    readonly sentences: readonly string[]
  }
  readonly back: string
}) {
  const words = useWords().publication
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead back={{ href: back, name: page.title }} title={words.title}>
        {page.sentences.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </PageHead>
      <PublicationControl page={page} act={act} preview={preview} />
    </div>
  )
}
