import type { ReactNode } from 'react'
import type { Passage } from '#app/domain/town/local-text.ts'
import { InItsLanguage } from '../passage.tsx'
import { useWords } from '../words.tsx'

/** The head of a page: the way back to what it belongs to, its one heading, and what leads in. */
export function PageHead({
  back,
  over,
  title,
  children,
}: {
  readonly back?: { readonly href: string; readonly name: string | Passage }
  /** A short line above the heading. */
  readonly over?: string
  readonly title: ReactNode
  readonly children?: ReactNode
}) {
  const { site } = useWords()
  return (
    <div className="mb-8 max-w-3xl">
      {back ? (
        <p className="screen-only mb-3">
          <a href={back.href} className="inline-flex min-h-11 items-center">
            <span aria-hidden="true" className="mr-1.5">
              ←
            </span>
            <span className="sr-only">{site.back} </span>
            {typeof back.name === 'string' ? back.name : <InItsLanguage passage={back.name} />}
          </a>
        </p>
      ) : null}
      {over ? <p className="mb-1 text-soft">{over}</p> : null}
      <h1>{title}</h1>
      {children ? <div className="mt-4 text-lg">{children}</div> : null}
    </div>
  )
}
