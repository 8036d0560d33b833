import { At, type Box, Layer, type Paint } from './shop-front.tsx'

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
