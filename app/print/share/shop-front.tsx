import type { ReactNode } from 'react'
import type { Palette } from '#app/domain/town/palette.ts'
import { shareSize } from '#app/domain/share/share.ts'

/** What a shop front is painted with: the town's colours by day and the light of its evening. */
export type Paint = {
  readonly wall: string
  readonly mark: string
  readonly light: string
  readonly white: string
}

/** White and the light can be read on the wall, because the wall can be read on white. */
export function paintOf(day: Palette): Paint {
  return { wall: day.brand, mark: day.accent, light: day.glow, white: '#ffffff' }
}

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A house wall in the evening, with the pavement at its foot. */
export function Wall({
  paint,
  lit,
  children,
}: {
  readonly paint: Paint
  /** The windows whose light falls on the wall. */
  readonly lit: readonly Box[]
  readonly children: ReactNode
}) {
  const { width, height } = shareSize
  return (
    <div style={{ display: 'flex', position: 'relative', width, height, overflow: 'hidden' }}>
      <Layer>
        <defs>
          <linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor="#000" stopOpacity="0.5" />
            <stop offset="0.55" stopColor="#000" stopOpacity="0.22" />
            <stop offset="1" stopColor="#000" stopOpacity="0.42" />
          </linearGradient>
          <radialGradient id="spill" cx="0.5" cy="0.5" r="0.5">
            <stop offset="0" stopColor={paint.light} stopOpacity="0.8" />
            <stop offset="0.62" stopColor={paint.light} stopOpacity="0.34" />
            <stop offset="1" stopColor={paint.light} stopOpacity="0" />
          </radialGradient>
          <linearGradient id="pool" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor={paint.light} stopOpacity="0.42" />
            <stop offset="1" stopColor={paint.light} stopOpacity="0.04" />
          </linearGradient>
          <linearGradient id="street" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor="#000" stopOpacity="0.62" />
            <stop offset="1" stopColor="#000" stopOpacity="0.4" />
          </linearGradient>
        </defs>
        <rect width={width} height={height} fill={paint.wall} />
        <rect width={width} height={height} fill="url(#dusk)" />
        {lit.map(box => (
          <ellipse
            key={box.x}
            cx={box.x + box.width / 2}
            cy={box.y + box.height / 2}
            rx={box.width * 0.86}
            ry={box.height * 0.86}
            fill="url(#spill)"
          />
        ))}
        <rect y={pavementAt} width={width} height={height - pavementAt} fill="url(#street)" />
        <rect y={pavementAt} width={width} height="2" fill="#fff" opacity="0.12" />
        {lit.map(box => (
          <polygon
            key={box.x}
            points={`${box.x + 14},${pavementAt} ${box.x + box.width - 14},${pavementAt} ${box.x + box.width + 18},${height} ${box.x - 18},${height}`}
            fill="url(#pool)"
          />
        ))}
      </Layer>
      {children}
    </div>
  )
}

export const pavementAt = 586

/** A drawing over the whole picture. */
export function Layer({ children }: { readonly children: ReactNode }) {
  const { width, height } = shareSize
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ position: 'absolute', left: 0, top: 0 }}
    >
      {children}
    </svg>
  )
}

export function At({ x, y, width, height, children }: Box & { readonly children?: ReactNode }) {
  return (
    <div style={{ display: 'flex', position: 'absolute', left: x, top: y, width, height }}>
      {children}
    </div>
  )
}
