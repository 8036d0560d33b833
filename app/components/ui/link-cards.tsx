/** Places to go on to, each a pane that can be touched anywhere. */
export function LinkCards({
  links,
}: {
  readonly links: readonly {
    readonly href: string
    readonly name: string
    readonly note?: string
    readonly aside?: string
  }[]
}) {
  return (
    <ul className="mb-8 grid gap-3">
      {links.map(({ href, name, note, aside }) => (
        <li key={href}>
          <a
            href={href}
            className="pane flex flex-wrap items-baseline justify-between gap-x-4 p-4 text-ink no-underline hover:border-edge hover:underline"
          >
            <span>
              <span className="block text-lg font-semibold">{name}</span>
              {note ? <span className="block text-soft">{note}</span> : null}
            </span>
            {aside ? <span className="text-sm text-soft">{aside}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}
