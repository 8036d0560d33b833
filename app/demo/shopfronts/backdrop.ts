import { chance } from './chance.ts'
import type { Light } from './light.ts'
import type { Box } from './shapes.ts'
import { disc, draw, line, rect, shape, times } from './shapes.ts'

/** What lies behind the street: hills and, in the gaps beside a shop, the town. */
export function hills({ hills: [far, middle, near] }: Light, rise = 0): string {
  const y = 640 - rise
  return draw(
    shape(
      `M0 ${y}C120 ${y - 90} 260 ${y - 130} 400 ${y - 60}S640 ${y - 190} 830 ${y - 90}` +
        `S1180 ${y - 170} 1340 ${y - 60}S1540 ${y - 110} 1600 ${y - 70}V1000H0Z`,
      { down: [far, `${far}90`] },
    ),
    shape(
      `M0 ${y + 70}C160 ${y - 20} 330 ${y + 10} 480 ${y + 70}S860 ${y + 20} 1030 ${y + 60}` +
        `S1440 ${y - 40} 1600 ${y + 40}V1000H0Z`,
      middle,
    ),
    shape(
      `M0 ${y + 150}` +
        `C300 ${y + 90} 500 ${y + 170} 800 ${y + 140}S1400 ${y + 80} 1600 ${y + 130}` +
        'V1000H0Z',
      near,
    ),
  )
}

export function castle({ hills: [, middle, near], town, lit }: Light, x: number): string {
  const window = lit ? '#ffd98a' : near
  return draw(
    shape(`M${x - 270} 720Q${x} 330 ${x + 270} 700Z`, middle),
    rect([x - 70, 470, 140, 76], town),
    rect([x - 92, 440, 40, 106], town),
    shape(`M${x - 98} 442L${x - 72} 396L${x - 46} 442Z`, near),
    shape(`M${x - 56} 472L${x - 30} 440H${x + 62}L${x + 78} 472Z`, near),
    times(3, i => rect([x - 30 + i * 32, 492, 11, 18], window)),
    rect([x - 77, 462, 10, 16], window),
  )
}

/** A slab of flats as the town built them, seen from a distance. */
export function flats([x, y, width, height]: Box, { town, hills: [, , near], lit }: Light): string {
  const next = chance(x + width)
  const columns = Math.floor(width / 40)
  const rows = Math.floor(height / 46)
  return draw(
    rect([x, y, width, height], town),
    rect([x + width * 0.72, y, width * 0.28, height], { fill: '#20305a', opacity: 0.12 }),
    rect([x - 5, y - 8, width + 10, 10], { fill: near, opacity: 0.75 }),
    times(columns * rows, i => {
      const [column, row] = [i % columns, Math.floor(i / columns)]
      const glowing = lit && next() > 0.6
      return rect([x + 12 + column * 40, y + 16 + row * 46, 22, 22], {
        fill: glowing ? '#ffd58c' : near,
        opacity: glowing ? 0.9 : 0.5,
      })
    }),
  )
}

export function headframe({ hills: [, , near] }: Light, x: number): string {
  return draw(
    line(`M${x - 40} 800L${x - 8} 560H${x + 14}L${x + 26} 800M${x + 14} 566L${x + 120} 800`, [
      near,
      9,
    ]),
    line(`M${x - 34} 740H${x + 24}M${x - 26} 680H${x + 20}M${x - 18} 622H${x + 18}`, [near, 5]),
    disc([x + 4, 550, 24], { fill: 'none', stroke: near, width: 6 }),
  )
}

export function lake({ sky, hills: [far] }: Light): string {
  return draw(
    rect([0, 790, 1600, 210], { down: [far, sky[1] ?? far, sky[sky.length - 1] ?? far] }),
    times(14, i => rect([(i * 397) % 1500, 802 + i * 12, 90 + ((i * 53) % 120), 3], '#ffffff50')),
  )
}
