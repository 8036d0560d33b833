import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'

type Look = 'main' | 'quiet' | 'grave'

const shape =
  'inline-flex min-h-12 items-center justify-center rounded-lg px-5 py-2.5 font-semibold no-underline cursor-pointer'
const looks: Readonly<Record<Look, string>> = {
  main: 'bg-brand text-white hover:brightness-110',
  quiet: 'border-2 border-brand bg-transparent text-brand hover:bg-brand/5',
  grave: 'border-2 border-bad bg-transparent text-bad hover:bg-bad/5',
}

export function Button({
  look = 'main',
  ...button
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: Look }) {
  return <button type="submit" {...button} className={`${shape} ${looks[look]}`} />
}

/** A link that is the page's next step. */
export function ButtonLink({
  look = 'main',
  children,
  ...link
}: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly look?: Look }) {
  return (
    <a {...link} className={`${shape} ${looks[look]}`}>
      {children}
    </a>
  )
}
