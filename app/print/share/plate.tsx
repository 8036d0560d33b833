import type { Paint } from './shop-front.tsx'

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
