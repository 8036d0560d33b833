import type { Rules } from '#app/domain/contest/rules.ts'
import type { Result } from '#app/domain/result/result.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { PageHead } from '../site/page-head.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'
import { PreviewSheet } from './preview-sheet.tsx'

type Preview = {
  readonly at: ContestPlace
  readonly title: string
  readonly published: boolean
  readonly why: string | null
  readonly preview: {
    readonly counted: string
    readonly rules: Rules
    readonly result: Result
    readonly names: readonly (readonly [number, string])[]
  } | null
}

/** The outcome for those who prepare the ceremony, with large letters that it is not public yet. */
export function PreviewPage({ page, back }: { readonly page: Preview; readonly back: string }) {
  const words = useWords()
  const { preview: own } = words.publication
  const names = new Map(page.preview?.names)
  return (
    <>
      <PageHead back={{ href: back, name: own.back }} over={page.title} title={own.title}>
        {page.preview ? <p>{own.lead}</p> : null}
      </PageHead>
      {page.why ? <Notice>{page.why}</Notice> : null}
      {page.published ? (
        <ButtonLink href={addresses.results(page.at)} look="quiet">
          {words.publication.toResults}
        </ButtonLink>
      ) : null}
      {page.preview ? (
        <>
          <p className="mb-6 rounded-control border-4 border-bad px-4 py-3 text-center text-4xl font-bold text-bad uppercase">
            {own.notPublic}
          </p>
          <p className="mb-8">{page.preview.counted}</p>
          <PreviewSheet
            rules={page.preview.rules}
            result={page.preview.result}
            nameOf={number => names.get(number) ?? words.recount.entryNumber(number)}
          />
        </>
      ) : null}
    </>
  )
}
