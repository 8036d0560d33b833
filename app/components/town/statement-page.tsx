import type { ReactNode } from 'react'
import { PageHead } from '../site/page-head.tsx'
import { isMailbox } from './contact.ts'

/** A page of text that a municipality owes the public. */
export function StatementPage({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <article className="max-w-3xl">
      <PageHead title={title} />
      {children}
    </article>
  )
}

export function StatementSection({
  title,
  id,
  children,
}: {
  readonly title: string
  readonly id?: string
  readonly children: ReactNode
}) {
  return (
    <section id={id} className="mb-8 scroll-mt-4">
      <h2 className="mb-2">{title}</h2>
      {children}
    </section>
  )
}

/** A paragraph; one that says what is not stated yet is set apart. */
export function Stated({
  children,
  missing = false,
}: {
  readonly children: ReactNode
  readonly missing?: boolean
}) {
  return (
    <p className={missing ? 'mb-2 border-l-4 border-line pl-3 text-soft italic' : 'mb-2'}>
      {children}
    </p>
  )
}

/** An address to write to, as a link where it is a mailbox. */
export function Contact({ children }: { readonly children: string }) {
  return isMailbox(children) ? <a href={`mailto:${children}`}>{children}</a> : <>{children}</>
}
