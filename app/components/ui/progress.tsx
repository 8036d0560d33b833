/** How much of something is done, in words and as a bar. */
export function Progress({
  label,
  done,
  all,
}: {
  readonly label: string
  readonly done: number
  readonly all: number
}) {
  return (
    <label className="my-4 block max-w-prose">
      <span className="mb-1.5 block font-semibold">{label}</span>
      <progress value={done} max={Math.max(all, 1)} className="bar" />
    </label>
  )
}
