import { chance } from './chance.ts'
import type { Light } from './light.ts'
import type { Drawing, Point } from './shapes.ts'
import { disc, draw, line, place, rect, shape, times } from './shapes.ts'

export function sky(light: Light, ...above: Drawing[]): string {
  return draw(rect([0, 0, 1600, 1000], { down: light.sky }), ...above)
}

export function cloud([x, y]: Point, scale: number): string {
  return place(
    { at: [x, y], scale, opacity: 0.9 },
    shape(puffs, { down: ['#ffffff', '#ffffffb0', '#ffffff20'] }),
  )
}

const puffs =
  'M-150 30C-190 30-190-18-140-20C-140-62-84-78-60-46C-44-100 44-100 54-46' +
  'C86-72 132-48 122-14C168-18 176 30 136 30Z'

export function sun([x, y]: Point, colour: string): string {
  return draw(
    disc([x, y, 330], { glow: [`${colour}c0`, `${colour}40`, `${colour}00`] }),
    disc([x, y, 58], '#fff6dc'),
  )
}

export function moon([x, y]: Point, radius: number): string {
  return draw(
    disc([x, y, radius * 3.4], { glow: ['#fff4cf90', '#fff4cf26', '#fff4cf00'] }),
    disc([x, y, radius], '#fdf3d3'),
    disc([x - radius * 0.3, y - radius * 0.2, radius * 0.2], '#e9dcb4'),
    disc([x + radius * 0.34, y + radius * 0.3, radius * 0.14], '#e9dcb4'),
    disc([x + radius * 0.1, y - radius * 0.5, radius * 0.1], '#e9dcb4'),
  )
}

export function stars(seed: number): string {
  const next = chance(seed)
  return times(90, () => {
    const opacity = 0.3 + next() * 0.7
    return disc([next() * 1600, next() ** 1.5 * 620, 1 + next() * 2], { fill: '#fff8e0', opacity })
  })
}

export function birds([x, y]: Point): string {
  const spots: Point[] = [
    [0, 0],
    [46, -22],
    [84, 10],
    [128, -30],
  ]
  return draw(
    spots.map(([dx, dy]) =>
      line(`M${x + dx - 13} ${y + dy - 5}q8-6 13 5q6-11 14-5`, ['#33425e', 3.4]),
    ),
  )
}

export function rainfall(seed: number): string {
  const next = chance(seed)
  return times(170, () => {
    const [x, y, length] = [next() * 1660, next() * 1200, 22 + next() * 44]
    return line(
      `M${x.toFixed(0)} ${y.toFixed(0)}l${(-length * 0.2).toFixed(1)} ${length.toFixed(1)}`,
      ['#f2fbff70', 1.8],
    )
  })
}

export function snowfall(seed: number): string {
  const next = chance(seed)
  return times(260, () => {
    const near = next() ** 3
    return disc([next() * 1600, next() * 1200, 1.6 + near * 6], {
      fill: '#ffffff',
      opacity: 0.9 - near * 0.35,
    })
  })
}
