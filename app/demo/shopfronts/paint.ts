export type Stops = readonly string[]
type Fill =
  | string
  | { readonly down: Stops }
  | { readonly across: Stops }
  | { readonly slant: Stops }
  | { readonly glow: Stops }
export type Paint =
  | Fill
  | {
      readonly fill: Fill
      readonly stroke?: string
      readonly width?: number
      readonly opacity?: number
      readonly round?: number
    }

export function attributes(paint: Paint): string {
  if (typeof paint === 'string' || !('fill' in paint)) return ` fill="${reference(paint)}"`

  const stroke = paint.stroke
    ? ` stroke="${paint.stroke}" stroke-width="${paint.width ?? 2}" stroke-linejoin="round"`
    : ''
  const opacity =
    paint.opacity === undefined
      ? ''
      : ` fill-opacity="${paint.opacity}" stroke-opacity="${paint.opacity}"`
  const round = paint.round ? ` rx="${paint.round}"` : ''
  return ` fill="${reference(paint.fill)}"${stroke}${opacity}${round}`
}

/** A gradient stands right before the shape it fills; equal gradients share one name. */
export function gradients(paint: Paint): string {
  const fill = typeof paint !== 'string' && 'fill' in paint ? paint.fill : paint
  if (typeof fill === 'string') return ''

  const [kind, colours] = Object.entries(fill)[0] as [keyof typeof directions, Stops]
  const last = Math.max(colours.length - 1, 1)
  const stops = colours.map((colour, i) => `<stop offset="${i / last}" stop-color="${colour}"/>`)
  const tag = kind === 'glow' ? 'radialGradient' : 'linearGradient'
  return `<${tag} id="${name(fill)}" ${directions[kind]}>${stops.join('')}</${tag}>`
}

const directions = {
  down: 'x1="0" y1="0" x2="0" y2="1"',
  across: 'x1="0" y1="0" x2="1" y2="0"',
  slant: 'x1="0" y1="0" x2="1" y2="1"',
  glow: 'cx=".5" cy=".5" r=".5"',
}

export function hash(text: string): string {
  let value = 2166136261
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 16777619)
  }
  return (value >>> 0).toString(36)
}

function reference(fill: Fill): string {
  return typeof fill === 'string' ? fill : `url(#${name(fill)})`
}

function name(fill: Exclude<Fill, string>): string {
  return `grad-${hash(JSON.stringify(fill))}`
}
