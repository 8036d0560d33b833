/** The mark of the site: a shop window under its awning, with the light on. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" className="shrink-0">
      <path d="M4 12h24v17H4z" className="fill-ink" />
      <path d="M7 15h12v11H7z" className="fill-glow" />
      <path d="M22 15h4v14h-4z" className="fill-glow" opacity=".6" />
      <path d="M3 4h6.5v8.5a3.25 3.25 0 0 1-6.5 0z" className="fill-brand" />
      <path d="M9.5 4H16v8.5a3.25 3.25 0 0 1-6.5 0z" className="fill-accent" />
      <path d="M16 4h6.5v8.5a3.25 3.25 0 0 1-6.5 0z" className="fill-brand" />
      <path d="M22.5 4H29v8.5a3.25 3.25 0 0 1-6.5 0z" className="fill-accent" />
    </svg>
  )
}
