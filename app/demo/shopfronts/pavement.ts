import { chance } from './chance.ts'
import type { Box, Point } from './shapes.ts'
import { clip, disc, draw, line, rect, shape, times } from './shapes.ts'
import { away, ground } from './space.ts'

type Colours = { readonly stone: string; readonly joint: string }

/** Slabs that run towards the one vanishing point of the street. */
export function slabs({ stone, joint }: Colours, seed = 1): string {
  const next = chance(seed)
  return draw(
    plain(stone),
    times(40, () => {
      const [column, row] = [Math.floor(next() * 14) * 150 - 250, Math.floor(next() * 7) * 96 - 96]
      const tone = next() > 0.5 ? '#ffffff' : '#1c2547'
      return shape(tile(column, row, 150, 96), { fill: tone, opacity: 0.05 + next() * 0.05 })
    }),
    times(20, i => line([onGround(i * 150 - 600, -200), onGround(i * 150 - 600, 700)], [joint, 2])),
    times(10, i => line([onGround(-600, i * 96 - 192), onGround(2200, i * 96 - 192)], [joint, 2])),
    nearer,
  )
}

export function cobbles({ stone, joint }: Colours, seed = 1): string {
  const next = chance(seed)
  const tones = ['#ffffff0d', '#ffffff1f', '#1c25470d', '#1c254720']
  const stones: Point[][][] = tones.map(() => [])
  for (let i = 0; i < 16 * 44; i++) {
    const [row, column] = [Math.floor(i / 44), i % 44]
    const outline = tile(column * 62 - 560 + (row % 2) * 31, row * 46 - 50, 56, 40)
    stones[Math.floor(next() * tones.length)]?.push(outline)
  }
  return draw(
    plain(joint.slice(0, 7)),
    rect([0, 940, 1600, 260], { fill: stone, opacity: 0.72 }),
    tones.map((tone, i) => [
      shape((stones[i] ?? []).map(closed).join(''), stone),
      shape((stones[i] ?? []).map(closed).join(''), tone),
    ]),
    nearer,
  )
}

function closed(outline: readonly Point[]): string {
  return `M${outline.map(([x, y]) => `${x.toFixed(0)} ${y.toFixed(0)}`).join('L')}Z`
}

export function kerb({ stone, joint }: Colours, road = '#6c7180'): string {
  return draw(
    slabs({ stone, joint }, 4),
    shape([onGround(-900, 330), onGround(2500, 330), [1600, 1200], [0, 1200]], road),
    rect([0, onGround(0, 330)[1] - 12, 1600, 14], '#00000030'),
    rect([0, onGround(0, 330)[1] - 14, 1600, 9], '#ffffff60'),
    times(6, i => rect([i * 320 - 40, 1178, 170, 9], '#ffffff70')),
  )
}

export function lawn(colour: string, blade: string): string {
  const next = chance(9)
  return draw(
    plain(colour),
    times(150, () => {
      const [x, y, lean] = [next() * 1600, 1012 + next() * 180, next() * 8 - 4]
      const foot = `M${x.toFixed(0)} ${y.toFixed(0)}`
      return line(`${foot}l${lean.toFixed(0)} -${(y / 10 - 91).toFixed(0)}`, [blade, 2.6])
    }),
  )
}

export function path(centre: number, width: number, colour: string): string {
  const outline: Point[] = [
    onGround(centre - width / 2, 0),
    onGround(centre + width / 2, 0),
    onGround(centre + width / 2, 700),
    onGround(centre - width / 2, 700),
  ]
  return shape(outline, colour)
}

/** Standing water that mirrors the colour of the sky and of one lit thing. */
export function puddle([x, y, width, height]: Box, sky: string, mirrored = '#00000000'): string {
  const outline = disc([x, y, width / 2, height / 2], sky)
  return draw(
    disc([x, y + 3, width / 2 + 5, height / 2 + 3], '#1b254740'),
    clip(outline, [
      outline,
      shape(
        `M${x - width * 0.2} ${y - height}h${width * 0.34}l-20 ${height * 2}h-${width * 0.3}Z`,
        {
          fill: mirrored,
          opacity: 0.55,
        },
      ),
      line(
        `M${x - width * 0.4} ${y + 2}h${width * 0.5}M${x - 10} ${y + height * 0.22}h${width * 0.3}`,
        ['#ffffff90', 2.5],
      ),
    ]),
  )
}

/** The shadow where a house meets the ground. */
export function footing(left: number, right: number, reach = 70): string {
  return shape(
    [
      [left, ground],
      [right, ground],
      onGround(right + reach * 1.2, reach),
      onGround(left + reach * 0.6, reach),
    ],
    { fill: { down: ['#1b254766', '#1b254722'] } },
  )
}

export function onGround(x: number, nearer: number): Point {
  return away([x, ground], -nearer)
}

function plain(stone: string): string {
  return rect([0, 940, 1600, 260], stone)
}

function tile(x: number, row: number, width: number, depth: number): Point[] {
  return [
    onGround(x, row),
    onGround(x + width, row),
    onGround(x + width, row + depth),
    onGround(x, row + depth),
  ]
}

const nearer = rect([0, 1000, 1600, 200], { down: ['#ffffff00', '#ffffff00', '#1b25472e'] })
