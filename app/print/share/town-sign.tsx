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
        <rect x="3" y="9" width="26" height="20" rx="2" fill="#fffdf8" />
        <rect x="6" y="14" width="14" height="11" rx="1" fill={paint.light} />
        <rect x="22" y="14" width="5" height="15" fill={paint.light} />
        <path
          d="M2 4h28l2 7a4 4 0 0 1-6 0 4 4 0 0 1-6.6 0 4 4 0 0 1-6.8 0A4 4 0 0 1 6 11a4 4 0 0 1-6 0z"
          fill={paint.mark}
        />
      </svg>
      <Lettering width={width - 60} lines={1} sizes={[34, 30, 26]} color={paint.white}>
        {name}
      </Lettering>
    </div>
  )
}
