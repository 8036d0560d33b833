/** Views of the same thing, each at an address of its own, so that they work as links and can be sent on. */
export function Tabs({
  label,
  tabs,
}: {
  readonly label: string
  readonly tabs: readonly { readonly href: string; readonly name: string; readonly now: boolean }[]
}) {
  return (
    <nav aria-label={label} className="mb-5 border-b-2 border-line">
      <ul className="-mb-0.5 flex flex-wrap gap-x-1">
        {tabs.map(({ href, name, now }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={now ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border-b-4 border-transparent px-3 text-soft no-underline hover:underline aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
