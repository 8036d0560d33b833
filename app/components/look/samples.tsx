import type { ReactNode } from 'react'
import { contrast, type Palette, type Role } from '#app/domain/town/palette.ts'

/** A part of the style guide under its name. */
export function Sample({
  name,
  children,
}: {
  readonly name: string
  readonly children: ReactNode
}) {
  return (
    <section className="mb-12">
      <h2 className="mb-4 border-b-2 border-line pb-2">{name}</h2>
      {children}
    </section>
  )
}

const onTop: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  paper: ['ink', 'soft', 'brand', 'accent', 'good', 'bad', 'edge'],
  card: ['ink', 'soft', 'brand', 'accent', 'good', 'bad', 'edge'],
  wash: ['ink', 'soft', 'brand', 'accent'],
  brand: ['on-brand'],
  accent: ['on-accent'],
  'good-wash': ['good', 'ink'],
  'bad-wash': ['bad', 'ink'],
}

/** The roles of a palette, each with the contrast of what may stand on it. */
export function PaletteSample({
  name,
  palette,
}: {
  readonly name: string
  readonly palette: Palette
}) {
  return (
    <svg viewBox="0 0 720 168" className="mb-4 h-auto w-full">
      <title>{name}</title>
      {Object.entries(onTop).map(([surface, tops], index) => (
        <g key={surface} transform={`translate(${index * 102} 0)`}>
          <rect width="98" height="168" fill={palette[surface as Role]} />
          <text x="8" y="18" fontSize="12" fill={palette[tops?.[0] ?? 'ink']}>
            {surface}
          </text>
          {tops?.map((role, line) => (
            <text key={role} x="8" y={40 + line * 18} fontSize="11" fill={palette[role]}>
              {role} {contrast(palette[role], palette[surface as Role]).toFixed(1)}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}
