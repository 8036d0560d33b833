import type { ReactNode } from 'react'
import type { EnterRefusal } from '#app/domain/entry/entry.ts'
import type { PhotoRefusal } from '#app/domain/photo/limits.ts'
import type { HeldPhoto } from '#app/domain/photo/sending.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { PageHead } from '../site/page-head.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

type Answer = {
  readonly refusal: EnterRefusal | PhotoRefusal | 'category-unknown' | 'too-many' | null
  readonly held: HeldPhoto | null
}

/** The page of an entry form: until when one can enter, why the form came back, or that it is too late. */
export function EnterHead({
  title,
  lead,
  back,
  page,
  answer,
  children,
}: {
  readonly title: string
  readonly lead?: string
  readonly back?: { readonly href: string; readonly name: string }
  readonly page: {
    readonly at: ContestPlace
    readonly title: string
    readonly until: string
    readonly closed: EnterRefusal | null
  }
  readonly answer: Answer | undefined
  readonly children: ReactNode
}) {
  const { entry, contest } = useWords()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={title} {...(back ? { back } : {})}>
        {page.closed ? null : (
          <>
            <p>{entry.form.lead(page.title, page.until)}</p>
            {lead ? <p className="mt-2">{lead}</p> : null}
            <p className="mt-2 text-base">
              <a href={addresses.rules(page.at)} className="inline-flex min-h-11 items-center">
                {contest.readRules}
              </a>
            </p>
          </>
        )}
      </PageHead>
      {answer ? <Refused {...answer} /> : null}
      {page.closed && !answer ? <Notice>{entry.reasons[page.closed]}</Notice> : null}
      {page.closed ? null : children}
    </div>
  )
}

function Refused({ refusal, held }: Answer) {
  const words = useWords()
  const reason =
    refusal === 'too-many' ? words.vote.reasons[refusal] : refusal && words.entry.reasons[refusal]
  return (
    <Notice tone="bad">
      <p>{reason ?? words.site.form.checkFields}</p>
      {held ? null : <p>{words.entry.form.photoKept}</p>}
    </Notice>
  )
}
