import type { Drawing } from '#app/domain/map/drawing.ts'
import type { Point } from '#app/domain/map/frame.ts'

/** A drawn plan as elements for an SVG that is on the page already. */
export function shapesOf({ shapes, names, width, height }: Drawing): readonly Element[] {
  const lines = shapes.filter(({ area }) => !area)
  return [
    make('rect', { width, height, class: 'map-ground' }),
    ...shapes
      .filter(({ area }) => area)
      .map(({ kind, path }) => make('path', { d: path, class: `map-area map-${kind}` })),
    ...lines.map(({ kind, path }) => make('path', { d: path, class: `map-edge map-${kind}-edge` })),
    ...lines.map(({ kind, path }) => make('path', { d: path, class: `map-line map-${kind}-line` })),
    ...names.map(({ name, middle, slant }) => {
      const transform = `translate(${middle.x} ${middle.y}) rotate(${slant})`
      const text = make('text', { transform, dy: 4, class: 'map-name' })
      text.textContent = name
      return text
    }),
  ]
}

export function circle({ x, y }: Point, look: string): Element {
  return make('circle', { cx: x, cy: y, r: 5, class: look })
}

export function make(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
