import type { ReactNode } from 'react'
import type { Paint } from './shop-front.tsx'

/** A drawing 200 high that stands on the middle of its lower edge. */
export type Goods = (of: { readonly paint: Paint }) => ReactNode

/** What is shown behind the glass of small windows, one after the other. */
export const goods = [Flowers, Hats, Cakes, Books, Tea] as const satisfies readonly Goods[]

function Flowers({ paint }: { readonly paint: Paint }) {
  const heads = [
    [-44, -128, 17, paint.mark],
    [-8, -152, 21, paint.wall],
    [34, -132, 18, paint.mark],
    [-24, -104, 13, '#fffdf8'],
    [16, -106, 15, paint.mark],
  ] as const
  return (
    <g>
      {heads.map(([x, y]) => (
        <path
          key={x}
          d={`M0-62Q${x * 0.5}-90 ${x} ${y}`}
          stroke={paint.wall}
          strokeWidth="4"
          fill="none"
        />
      ))}
      {heads.map(([x, y, r, fill]) => (
        <g key={x}>
          {[0, 72, 144, 216, 288].map(turn => (
            <circle
              key={turn}
              cx={x}
              cy={y - r * 0.6}
              r={r * 0.55}
              fill={fill}
              transform={`rotate(${turn} ${x} ${y})`}
            />
          ))}
          <circle
            cx={x}
            cy={y}
            r={r * 0.36}
            fill={paint.light}
            stroke={paint.wall}
            strokeWidth="2"
          />
        </g>
      ))}
      <path d="M-26-70h52l-9 56q-2 14-17 14t-17-14z" fill={paint.wall} />
      <path d="M-26-70h52l-2 12h-48z" fill="#fff" opacity="0.22" />
      <path d="M52-40h36l-5 40h-26z" fill={paint.mark} />
      <circle cx="70" cy="-54" r="20" fill={paint.wall} />
      <path d="M-86-34h30l-4 34h-22z" fill="#fffdf8" />
      <path d="M-71-34q-18-22-6-44q12 20 6 44q14-18 24-14q-2 16-24 14z" fill={paint.wall} />
    </g>
  )
}

function Hats({ paint }: { readonly paint: Paint }) {
  return (
    <g>
      <rect x="-3" y="-112" width="6" height="112" fill={paint.wall} />
      <rect x="-24" y="-6" width="48" height="6" rx="3" fill={paint.wall} />
      <path d="M-36-112q4-44 36-44t36 44z" fill={paint.mark} />
      <rect x="-37" y="-122" width="74" height="12" fill={paint.wall} />
      <ellipse cx="0" cy="-110" rx="64" ry="9" fill={paint.mark} />
      <g transform="translate(-62 0)">
        <rect x="-24" y="-40" width="48" height="40" fill="#fffdf8" />
        <rect x="-27" y="-50" width="54" height="13" rx="2" fill={paint.wall} />
        <rect x="-4" y="-37" width="8" height="37" fill={paint.mark} />
      </g>
      <g transform="translate(62 0)">
        <rect x="-26" y="-30" width="52" height="30" fill={paint.wall} />
        <rect x="-29" y="-38" width="58" height="11" rx="2" fill={paint.mark} />
        <path d="M-18-38q2-26 18-26t18 26z" fill="#fffdf8" />
        <ellipse cx="0" cy="-38" rx="30" ry="5" fill="#fffdf8" />
      </g>
    </g>
  )
}

function Cakes({ paint }: { readonly paint: Paint }) {
  return (
    <g>
      <path d="M-6-58h12l8 58h-28z" fill={paint.wall} />
      <rect x="-58" y="-66" width="116" height="9" rx="4" fill={paint.wall} />
      <rect x="-46" y="-100" width="92" height="35" rx="5" fill="#fffdf8" />
      <path
        d="M-46-100h92v9q-9 12-18 0q-9 14-19 0q-9 12-18 0q-10 14-19 0q-9 11-18 0z"
        fill={paint.mark}
      />
      <rect x="-30" y="-130" width="60" height="31" rx="5" fill={paint.wall} />
      <path d="M-30-130h60v8q-8 10-15 0q-8 12-15 0q-8 11-15 0q-8 9-15 0z" fill="#fffdf8" />
      <circle cx="0" cy="-138" r="9" fill={paint.mark} />
      <path d="M0-146q2-12 12-16" stroke={paint.wall} strokeWidth="3" fill="none" />
      <path d="M-92 0q-2-30 22-30t22 30z" fill={paint.mark} />
      <path d="M-84-16l10-8M-72-14l10-8" stroke="#fffdf8" strokeWidth="4" />
      <path d="M44 0q0-24 24-24t24 24z" fill="#fffdf8" />
      <circle cx="68" cy="-28" r="6" fill={paint.mark} />
    </g>
  )
}

function Books({ paint }: { readonly paint: Paint }) {
  const standing = [
    [-88, 22, 96, paint.wall],
    [-64, 18, 118, paint.mark],
    [-44, 24, 104, '#fffdf8'],
    [-18, 16, 124, paint.wall],
  ] as const
  const lying = [
    [12, 78, paint.mark],
    [18, 66, paint.wall],
    [8, 74, '#fffdf8'],
  ] as const
  return (
    <g>
      {standing.map(([x, width, height, fill]) => (
        <g key={x}>
          <rect x={x} y={-height} width={width} height={height} rx="2" fill={fill} />
          <rect x={x} y={-height + 14} width={width} height="5" fill={paint.light} opacity="0.8" />
          <rect x={x} y={-height + 24} width={width} height="3" fill={paint.light} opacity="0.8" />
        </g>
      ))}
      {lying.map(([x, width, fill], index) => (
        <g key={fill}>
          <rect x={x} y={-18 * (index + 1)} width={width} height="17" rx="2" fill={fill} />
          <rect
            x={x + width - 12}
            y={-18 * (index + 1) + 4}
            width="12"
            height="9"
            fill={paint.light}
            opacity="0.9"
          />
        </g>
      ))}
      <path
        d="M46-84q-22-12-38-4v-26q16-8 38 4q22-12 38-4v26q-16-8-38 4z"
        fill="#fffdf8"
        stroke={paint.wall}
        strokeWidth="4"
      />
      <path d="M46-84v-26" stroke={paint.wall} strokeWidth="4" />
      <rect x="40" y="-80" width="12" height="26" fill={paint.wall} />
    </g>
  )
}

function Tea({ paint }: { readonly paint: Paint }) {
  return (
    <g>
      <rect x="-92" y="-98" width="184" height="6" fill={paint.wall} />
      {[-66, -22, 22, 66].map((x, index) => (
        <g key={x}>
          <rect
            x={x - 15}
            y="-138"
            width="30"
            height="40"
            rx="3"
            fill={index % 2 === 0 ? paint.mark : '#fffdf8'}
          />
          <rect x={x - 12} y="-147" width="24" height="10" rx="2" fill={paint.wall} />
          <rect x={x - 15} y="-126" width="30" height="14" fill={paint.light} />
        </g>
      ))}
      <path d="M-52-44q-28-4-26-26" stroke={paint.mark} strokeWidth="11" fill="none" />
      <path d="M22-52q34-6 26 20q-6 16-28 14" stroke={paint.mark} strokeWidth="9" fill="none" />
      <path d="M-56-36q0-30 42-30t42 30q0 36-42 36t-42-36z" fill={paint.mark} />
      <ellipse cx="-14" cy="-65" rx="24" ry="7" fill={paint.wall} />
      <circle cx="-14" cy="-76" r="6" fill={paint.wall} />
      <path d="M50-28h36q0 28-18 28t-18-28z" fill={paint.wall} />
      <path
        d="M62-36q-5-8 0-15t0-15M74-36q-5-8 0-15t0-15"
        stroke={paint.wall}
        strokeWidth="3"
        fill="none"
        opacity="0.6"
      />
    </g>
  )
}
