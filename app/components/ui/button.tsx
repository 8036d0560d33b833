import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'

type Look = 'main' | 'quiet' | 'grave'

const shape =
  'inline-flex min-h-12 cursor-pointer items-center justify-center gap-2 rounded-control border-2 px-5 py-2 text-center font-semibold no-underline hover:underline disabled:cursor-not-allowed disabled:opacity-55 aria-busy:cursor-progress aria-busy:border-dashed'
const looks: Readonly<Record<Look, string>> = {
  main: 'border-brand bg-brand text-on-brand shadow-[0_2px_0_var(--ink)] active:translate-y-0.5 active:shadow-none aria-busy:bg-wash aria-busy:text-brand aria-busy:shadow-none',
  quiet: 'border-brand bg-transparent text-brand hover:bg-wash',
  grave: 'border-bad bg-transparent text-bad hover:bg-bad-wash',
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
