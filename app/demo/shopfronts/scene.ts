import { chance } from './chance.ts'
import type { Light } from './light.ts'
import type { Drawing } from './shapes.ts'
import { draw, rect, shape } from './shapes.ts'

type Scene = {
  readonly light: Light
  readonly sky: Drawing
  /** Takes the colour of the hour. */
  readonly outdoors: Drawing
  /** Keeps its own colours: lamps, lit displays and what stands before them. */
  readonly lit?: Drawing
}

export function scene({ light, sky, outdoors, lit = '' }: Scene): string {
  return draw(
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200" viewBox="0 0 1600 1200">',
    sky,
    washed(light, outdoors),
    lit,
    light.sun ? leafShade : '',
    sunlight(light),
    edges,
    '</svg>',
  )
}

/** Every colour in the drawing is multiplied, so its gradients need names of their own. */
export function washed({ wash }: Light, content: Drawing): string {
  return draw(content)
    .replaceAll('grad-', 'grad-washed-')
    .replace(/#[0-9a-f]{3,8}\b/g, colour => multiplied(colour, wash))
}

function multiplied(colour: string, wash: Light['wash']): string {
  const long = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  const channels = wash.map((share, i) => {
    const value = Number.parseInt(long.slice(1 + i * 2, 3 + i * 2), 16)
    return Math.round(value * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}${long.slice(7)}`
}

function sunlight({ sun }: Light): string {
  return sun ? rect([0, 0, 1600, 1200], { slant: [`${sun}3c`, `${sun}20`, `${sun}00`] }) : ''
}

/** A tree outside the picture throws its shade over the near pavement. */
const leafShade = shaded(4)

function shaded(seed: number): string {
  const next = chance(seed)
  const leaves = Array.from({ length: 46 }, () => {
    const [along, near] = [next() ** 1.3 * 640 - 60, next()]
    const [wide, high] = [30 + near * 66, 8 + near * 15]
    const [x, y] = [(along - wide).toFixed(0), (1092 + near * 110).toFixed(0)]
    return `M${x} ${y}a${wide} ${high} 0 1 0 ${wide * 2} 0a${wide} ${high} 0 1 0-${wide * 2} 0Z`
  })
  return shape(leaves.join(''), '#1b254724')
}

const edges = rect([0, 900, 1600, 300], { down: ['#24184000', '#24184030'] })
