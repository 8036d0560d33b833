import { type Goods, goods } from './goods.tsx'
import type { Box, Paint } from './shop-front.tsx'

/** A row of small shop windows in the evening, each with its awning and something else behind the glass. */
export function Street({
  paint,
  boxes,
}: {
  readonly paint: Paint
  readonly boxes: readonly Box[]
}) {
  return (
    <g>
      <defs>
        <linearGradient id="lamp" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#fffaf0" />
          <stop offset="0.5" stopColor={paint.light} />
          <stop offset="1" stopColor={paint.light} stopOpacity="0.82" />
        </linearGradient>
        <linearGradient id="shade" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#000" stopOpacity="0.34" />
          <stop offset="1" stopColor="#000" stopOpacity="0" />
        </linearGradient>
        <linearGradient id="gleam" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#fff" stopOpacity="0.6" />
          <stop offset="1" stopColor="#fff" stopOpacity="0.05" />
        </linearGradient>
      </defs>
      {boxes.map((box, index) => (
        <SmallWindow key={box.x} box={box} paint={paint} goods={goodsOf(index)} />
      ))}
    </g>
  )
}

function goodsOf(index: number): Goods {
  return goods[index % goods.length] ?? goods[0]
}

function SmallWindow({
  box: { x, y, width, height },
  paint,
  goods: Shown,
}: {
  readonly box: Box
  readonly paint: Paint
  readonly goods: Goods
}) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        x="-11"
        y="-11"
        width={width + 22}
        height={height + 22}
        rx="3"
        fill="#000"
        opacity="0.5"
      />
      <rect x="-8" y="-8" width={width + 16} height={height + 16} rx="2" fill={paint.wall} />
      <rect
        x="-8"
        y="-8"
        width={width + 16}
        height={height + 16}
        rx="2"
        fill="#000"
        opacity="0.3"
      />
      <rect width={width} height={height} fill="url(#lamp)" />
      <g transform={`translate(${width / 2} ${height}) scale(${height / 200})`}>
        {Shown({ paint })}
      </g>
      <rect width={width} height="46" fill="url(#shade)" />
      <polygon
        points={`${width * 0.62},0 ${width * 0.84},0 ${width * 0.5},${height} ${width * 0.28},${height}`}
        fill="url(#gleam)"
        opacity="0.45"
      />
      <rect
        x="-16"
        y={height + 8}
        width={width + 32}
        height="10"
        rx="2"
        fill="#fffdf8"
        opacity="0.9"
      />
      <rect x="-12" y={height + 18} width={width + 24} height="5" fill="#000" opacity="0.35" />
      <Awning paint={paint} width={width + 36} />
    </g>
  )
}

/** Stripes that end in scallops, hung a little before the window. */
function Awning({ paint, width }: { readonly paint: Paint; readonly width: number }) {
  const stripes = 8
  const each = width / stripes
  const [top, bottom, drop] = [-26, 18, 13]
  return (
    <g transform={`translate(-18 0)`}>
      {Array.from({ length: stripes }, (_, index) => {
        const left = index * each
        const inset = (at: number) => 10 + (at / width) * (width - 20)
        return (
          <path
            key={left}
            d={`M${inset(left)} ${top}H${inset(left + each)}L${left + each} ${bottom}a${each / 2} ${drop} 0 0 1-${each} 0z`}
            fill={index % 2 === 0 ? paint.mark : '#fffdf8'}
          />
        )
      })}
      <rect x="10" y={top} width={width - 20} height="4" fill="#000" opacity="0.25" />
      <rect x="0" y={bottom - 5} width={width} height="5" fill="#000" opacity="0.12" />
    </g>
  )
}
