import { attributes, gradients, hash } from './paint.ts'
import type { Paint } from './paint.ts'

export type Box = readonly [x: number, y: number, width: number, height: number]
export type Point = readonly [x: number, y: number]
export type Outline = string | readonly Point[]
type Pen = readonly [colour: string, width: number]
export type Drawing = string | readonly Drawing[]

export function draw(...parts: Drawing[]): string {
  return parts.map(part => (typeof part === 'string' ? part : draw(...part))).join('')
}

export function rect([x, y, width, height]: Box, paint: Paint): string {
  const size = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`
  return `${gradients(paint)}<rect ${size}${attributes(paint)}/>`
}

export function disc([cx, cy, rx, ry = rx]: readonly number[], paint: Paint): string {
  const size = `cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}"`
  return `${gradients(paint)}<ellipse ${size}${attributes(paint)}/>`
}

export function shape(outline: Outline, paint: Paint): string {
  return `${gradients(paint)}<path d="${outlined(outline)}"${attributes(paint)}/>`
}

export function line(outline: Outline, [colour, width]: Pen): string {
  const d = typeof outline === 'string' ? outline : outlined(outline).slice(0, -1)
  const ends = 'stroke-linecap="round" stroke-linejoin="round"'
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" ${ends}/>`
}

export function dashed(outline: Outline, pen: Pen, dashes: string): string {
  return `<g stroke-dasharray="${dashes}">${line(outline, pen)}</g>`
}

export function clip(outline: string, content: Drawing): string {
  const id = `clip-${hash(outline)}`
  return `<clipPath id="${id}">${outline}</clipPath><g clip-path="url(#${id})">${draw(content)}</g>`
}

type Placement = {
  readonly at?: Point
  readonly scale?: number | Point
  readonly turn?: number
  readonly lean?: number
  readonly opacity?: number
}

export function place(placement: Placement, ...content: Drawing[]): string {
  const { at = [0, 0], scale = 1, turn = 0, lean = 0, opacity = 1 } = placement
  const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale
  const turned = turn ? ` rotate(${n(turn)})` : ''
  const leaning = lean ? ` skewX(${n(lean)})` : ''
  const scaled = sx !== 1 || sy !== 1 ? ` scale(${sx.toFixed(3)} ${sy.toFixed(3)})` : ''
  const transform = `translate(${n(at[0])} ${n(at[1])})${turned}${leaning}${scaled}`
  const faded = opacity < 1 ? ` opacity="${opacity}"` : ''
  return `<g transform="${transform}"${faded}>${draw(content)}</g>`
}

/** Draws once for every step from 0 to count - 1. */
export function times(count: number, drawing: (step: number) => Drawing): string {
  return draw(Array.from({ length: count }, (_, step) => drawing(step)))
}

/** The colours follow each other and begin again. */
export function inTurn(colours: readonly string[], step: number): string {
  const colour = colours[step % colours.length]
  if (colour === undefined) throw new Error(`No colour for step ${step}`)
  return colour
}

/** The smallest box around an outline of absolute commands. */
export function bounds(outline: Outline): Box {
  const [xs, ys] = coordinates(outlined(outline))
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top]
}

function coordinates(d: string): [xs: number[], ys: number[]] {
  const [xs, ys]: [number[], number[]] = [[], []]
  for (const [, command, list = ''] of d.matchAll(/([MLHVQCSTZ])([^A-Z]*)/g)) {
    const numbers = (list.match(/-?[\d.]+/g) ?? []).map(Number)
    if (command === 'H') xs.push(...numbers)
    else if (command === 'V') ys.push(...numbers)
    else numbers.forEach((value, i) => (i % 2 ? ys : xs).push(value))
  }
  return [xs, ys]
}

function outlined(outline: Outline): string {
  if (typeof outline === 'string') return outline
  return `M${outline.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`
}

function n(value = 0): number {
  return Math.round(value * 10) / 10
}
