import { sittingCat } from './animals.ts'
import { hills } from './backdrop.ts'
import { door, houseWindow } from './house-parts.ts'
import { haze } from './light.ts'
import { cobbles, footing } from './pavement.ts'
import { scene } from './scene.ts'
import type { Box, Point } from './shapes.ts'
import { dashed, disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { shelf, shopWindow } from './shop-window.ts'
import { birds, cloud, sky } from './sky.ts'
import { standing } from './space.ts'
import { contact } from './street.ts'
import { plaster, roof } from './wall.ts'

const light = { ...haze, sky: ['#8fb3b5', '#c3d6cb', '#f2ead2'] }

export function buttons(): string {
  return scene({
    light,
    sky: sky(light, cloud([330, 200], 1), cloud([1310, 260], 1.2), birds([1120, 120])),
    outdoors: draw(
      hills(light),
      cobbles({ stone: '#d6cbb8', joint: '#a89d8c' }, 8),
      neighbour([120, 600, 440, 400], '#d9bd8c'),
      neighbour([1040, 650, 430, 350], '#b9c4a4'),
      coat(),
      standing([1130, 120], jars()),
      standing([430, 130], place({ at: [0, -78] }, bigButton(78, '#d9a23c'))),
      standing([1330, 150], sittingCat()),
    ),
  })
}

function neighbour([x, y, width, height]: Box, colour: string): string {
  return draw(
    roof(
      `M${x - 24} ${y + 6}L${x + 50} ${y - 110}H${x + width - 50}L${x + width + 24} ${y + 6}Z`,
      '#b5725a',
      22,
    ),
    plaster(
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
      colour,
      2,
    ),
    times(2, i =>
      houseWindow({
        box: [x + 86 + i * 196, y + 90, 70, 100],
        light,
        frame: '#f4ead6',
        shutters: '#8a6a58',
      }),
    ),
    rect([x, y, width, 18], '#1b254726'),
  )
}

const body = 'M590 1000V330L660 210L800 120L940 210L1010 330V1000Z'

/** The house is a coat: collar under the roof, round windows for buttons, the fourth one lost. */
const coat = () =>
  draw(
    footing(590, 1010),
    plaster(body, '#9a3f4a', 5),
    shape(
      'M800 120L940 210L1010 330L1034 320L962 190L800 84L638 190L566 320L590 330L660 210Z',
      '#5f2a3a',
    ),
    shape('M800 84L638 190L566 320L578 326L660 206L800 116Z', '#ffffff2c'),
    shape('M660 210L800 120L800 430L700 330L724 296Z', '#b5505a'),
    shape('M940 210L800 120L800 430L900 330L876 296Z', '#86333f'),
    shape('M740 160L800 120L860 160L800 330Z', '#f4e6cc'),
    line('M800 190V310', ['#d9c6a4', 4]),
    line('M800 430V640', ['#5f2a3a', 5]),
    dashed('M790 430V640', ['#f2c98a80', 3], '12 12'),
    pocket([630, 520]),
    pocket([870, 520]),
    [386, 466, 546].map(y => buttonWindow([848, y + 10])),
    lostButton([848, 636]),
    rect([590, 940, 420, 60], '#5f2a3a'),
    door({ box: [622, 660, 124, 340], colour: '#3d6a72', light, pane: 'round', inside: '#7fa3a0' }),
    rect([780, 690, 200, 14], '#f4e6cc'),
    shopWindow({
      box: [796, 716, 168, 190],
      light,
      room: { wall: ['#f2dcb4', '#fbf1dc'], floor: '#b5804a', depth: 160 },
      frame: '#3d6a72',
      display: inWindow(),
    }),
  )

function pocket([x, y]: Point): string {
  return draw(
    shape(`M${x} ${y}h100v20h-100Z`, '#86333f'),
    line(`M${x + 5} ${y + 25}v40q45 20 90 0v-40`, ['#5f2a3a90', 3]),
    rect([x, y, 100, 4], '#ffffff40'),
  )
}

function buttonWindow([x, y]: Point): string {
  return draw(
    disc([x + 5, y + 7, 35], '#1b254747'),
    disc([x, y, 34], '#e9c27a'),
    disc([x, y, 26], '#d9a23c'),
    [
      [-8, -8],
      [8, -8],
      [-8, 8],
      [8, 8],
    ].map(([dx, dy]) => disc([x + (dx ?? 0), y + (dy ?? 0), 5.5], '#4f6f7c')),
    line(`M${x - 25} ${y - 10}A27 27 0 0 1 ${x - 4} ${y - 28}`, ['#ffffffa0', 4]),
  )
}

function lostButton([x, y]: Point): string {
  return draw(
    disc([x, y, 34], { fill: '#1b254733', stroke: '#f2c98a', width: 3 }),
    line(`M${x - 6} ${y - 4}l12 12M${x + 6} ${y - 4}l-12 12`, ['#f4e6cc', 4]),
    line(`M${x} ${y + 4}q26 20 8 34`, ['#f4e6cc', 3]),
  )
}

const shades = [
  '#d1483e',
  '#3f8f8a',
  '#e0b03c',
  '#5a5fa8',
  '#8ab05a',
  '#e98aa4',
  '#8a5a38',
  '#f4ead8',
]

function inWindow(): string {
  return draw(
    times(3, row =>
      times(4, i => {
        const gone = row === 1 && i === 2
        const [x, y] = [822 + i * 39, 742 + row * 40]
        return gone
          ? disc([x, y, 15], { fill: '#1b25471c', stroke: '#b5804a', width: 2 })
          : place({ at: [x, y] }, bigButton(17, inTurn(shades, row * 4 + i * 3)))
      }),
    ),
    shelf([796, 850, 168], '#b5804a'),
    times(3, i => place({ at: [826 + i * 54, 904], scale: 0.5 }, jar(i))),
  )
}

function bigButton(radius: number, colour: string): string {
  const hole = radius * 0.22
  return draw(
    disc([radius * 0.06, radius * 0.1, radius], '#1b254740'),
    disc([0, 0, radius], colour),
    disc([0, 0, radius], { slant: ['#ffffff66', '#ffffff00', '#1b254740'] }),
    disc([0, 0, radius * 0.7], { fill: 'none', stroke: '#1b254740', width: radius * 0.08 }),
    [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ].map(([dx, dy]) => disc([(dx ?? 0) * hole, (dy ?? 0) * hole, radius * 0.13], '#3a2a32b0')),
  )
}

function jar(seed: number): string {
  return draw(
    disc([6, 0, 50, 7], '#1b254740'),
    rect([-44, -98, 88, 98], { fill: '#eef5f2', opacity: 0.7, round: 14 }),
    times(14, i =>
      disc([-28 + (i % 4) * 19, -14 - Math.floor(i / 4) * 20, 11], inTurn(shades, i * 3 + seed)),
    ),
    times(14, i => disc([-30 + (i % 4) * 19, -16 - Math.floor(i / 4) * 20, 4], '#ffffff60')),
    rect([-34, -90, 9, 80], { fill: '#ffffffa0', round: 4 }),
    rect([-48, -116, 96, 22], { fill: '#b5804a', round: 6 }),
  )
}

function jars(): string {
  return draw(
    contact(130),
    rect([-120, -80, 240, 16], '#8a5a38'),
    rect([-108, -64, 16, 64], '#6d4630'),
    rect([92, -64, 16, 64], '#6d4630'),
    times(3, i => place({ at: [-72 + i * 72, -80], scale: 0.72 }, jar(i + 2))),
  )
}
