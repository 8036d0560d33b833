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

/** A window with what stands in it: frame, the thing itself, and the light on the glass before it. */
export function ShopWindow({
  box,
  paint,
  photo,
}: {
  readonly box: Box
  readonly paint: Paint
  /** A data URI; without one the window is lit and empty. */
  readonly photo: string | null
}) {
  const { x, y, width, height } = box
  const sill = 15
  return (
    <>
      <Layer>
        <defs>
          <linearGradient id="inside" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor={paint.light} />
            <stop offset="1" stopColor="#fff7e6" />
          </linearGradient>
        </defs>
        <rect
          x={x - 16}
          y={y - 16}
          width={width + 32}
          height={height + 32}
          rx="5"
          fill="#000"
          opacity="0.34"
        />
        <rect
          x={x - 12}
          y={y - 12}
          width={width + 24}
          height={height + 24}
          rx="3"
          fill={paint.wall}
        />
        <rect
          x={x - 12}
          y={y - 12}
          width={width + 24}
          height={height + 24}
          rx="3"
          fill="#000"
          opacity="0.38"
        />
        <rect x={x - 12} y={y - 12} width={width + 24} height="3" fill="#fff" opacity="0.3" />
        <rect x={x - 12} y={y - 12} width="3" height={height + 24} fill="#fff" opacity="0.16" />
        <rect x={x} y={y} width={width} height={height} fill="url(#inside)" />
        <rect
          x={x - 24}
          y={y + height + 12}
          width={width + 48}
          height={sill}
          rx="2"
          fill={paint.mark}
        />
        <rect
          x={x - 24}
          y={y + height + 12}
          width={width + 48}
          height="3"
          rx="1"
          fill="#fff"
          opacity="0.42"
        />
        <rect
          x={x - 18}
          y={y + height + 12 + sill}
          width={width + 36}
          height="7"
          fill="#000"
          opacity="0.3"
        />
      </Layer>
      <At {...box}>
        {photo ? (
          <img src={photo} alt="" width={width} height={height} style={{ objectFit: 'cover' }} />
        ) : null}
      </At>
      <Glass box={box} />
    </>
  )
}

/** What makes a pane of it: the shadow of the frame inside, two slanting lights, a bright edge. */
export function Glass({ box: { x, y, width, height } }: { readonly box: Box }) {
  const slant = (from: number, to: number) =>
    `${x + from * width},${y} ${x + to * width},${y} ${x + (to - 0.3) * width},${y + height} ${x + (from - 0.3) * width},${y + height}`
  return (
    <Layer>
      <defs>
        <linearGradient id="top" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#000" stopOpacity="0.42" />
          <stop offset="1" stopColor="#000" stopOpacity="0" />
        </linearGradient>
        <linearGradient id="side" x1="0" y1="0" x2="1" y2="0">
          <stop offset="0" stopColor="#000" stopOpacity="0.3" />
          <stop offset="1" stopColor="#000" stopOpacity="0" />
        </linearGradient>
        <linearGradient id="gleam" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#fff" stopOpacity="0.3" />
          <stop offset="0.75" stopColor="#fff" stopOpacity="0.05" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </linearGradient>
        <clipPath id="pane">
          <rect x={x} y={y} width={width} height={height} />
        </clipPath>
      </defs>
      <g clipPath="url(#pane)">
        <rect x={x} y={y} width={width} height={height * 0.09} fill="url(#top)" />
        <rect x={x} y={y} width={width * 0.04} height={height} fill="url(#side)" />
        <polygon points={slant(0.52, 0.76)} fill="url(#gleam)" />
        <polygon points={slant(0.8, 0.86)} fill="url(#gleam)" />
      </g>
      <rect
        x={x + 1}
        y={y + 1}
        width={width - 2}
        height={height - 2}
        fill="none"
        stroke="#fff"
        strokeOpacity="0.28"
        strokeWidth="2"
      />
    </Layer>
  )
}

/** An enamel plate on the glass, like the number of a house. */
export function Plate({
  paint,
  at,
  size,
  text,
}: {
  readonly paint: Paint
  readonly at: { readonly x: number; readonly y: number }
  readonly size: number
  readonly text: string
}) {
  const scale = { 1: 0.64, 2: 0.54, 3: 0.42 }[text.length] ?? 0.32
  return (
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        position: 'absolute',
        left: at.x,
        top: at.y,
        width: size,
        height: size,
        borderRadius: size,
        backgroundColor: '#fffdf8',
        border: `${Math.round(size * 0.045)}px solid ${paint.wall}`,
        boxShadow: `0 0 0 ${Math.round(size * 0.035)}px #fffdf8, 0 10px 26px rgba(0,0,0,0.5)`,
        color: paint.wall,
        fontFamily: 'Bricolage Grotesque',
        fontWeight: 800,
        fontSize: size * scale,
        letterSpacing: '-0.02em',
        lineHeight: 1,
      }}
    >
      {text}
    </div>
  )
}
