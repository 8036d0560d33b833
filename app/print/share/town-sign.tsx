import { Lettering } from './lettering.tsx'
import type { Paint } from './shop-front.tsx'

/** The town's name under a small awning in its colours. */
export function TownSign({
  paint,
  name,
  width,
}: {
  readonly paint: Paint
  readonly name: string
  readonly width: number
}) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: 14, width }}>
      <svg width="46" height="46" viewBox="0 0 32 32">
        <path d="M4 12h24v17H4z" fill="#fffdf8" />
        <path d="M7 15h12v11H7zM22 15h4v14h-4z" fill={paint.light} />
        <path
          d="M3 4h6.5v8.5a3.25 3.25 0 0 1-6.5 0zM16 4h6.5v8.5a3.25 3.25 0 0 1-6.5 0z"
          fill={paint.mark}
        />
        <path
          d="M9.5 4H16v8.5a3.25 3.25 0 0 1-6.5 0zM22.5 4H29v8.5a3.25 3.25 0 0 1-6.5 0z"
          fill={paint.light}
        />
      </svg>
      <Lettering width={width - 60} lines={1} sizes={[34, 30, 26]} color={paint.white}>
        {name}
      </Lettering>
    </div>
  )
}
