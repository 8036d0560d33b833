import { sittingCat } from './animals.ts'
import { flats, hills } from './backdrop.ts'
import { door } from './house-parts.ts'
import { noon as light } from './light.ts'
import { footing, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import type { Point } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { plinth, shopWindow } from './shop-window.ts'
import { cloud, sky } from './sky.ts'
import { standing } from './space.ts'
import { bollard, cone, planter } from './street.ts'
import { plaster } from './wall.ts'

export function optician(): string {
  return scene({
    light,
    sky: sky(light, cloud([1240, 130], 1.2), cloud([200, 120], 0.8)),
    outdoors: draw(
      hills(light),
      flats([1450, 560, 130, 400], light),
      slabs({ stone: '#cfd3d0', joint: '#98a2a455' }, 5),
      house(),
      standing([200, 70], planter('#e8e2d6', cone('#4c8a5a'))),
      standing([1450, 70], planter('#e8e2d6', cone('#4c8a5a'))),
      times(3, i => standing([420 + i * 330, 300], bollard())),
      standing([780, 210], sittingCat()),
    ),
  })
}

const house = () =>
  draw(
    footing(270, 1390),
    plaster('M270 470H1390V1000H270Z', '#f4f0e6', 2),
    rect([270, 940, 1120, 60], '#8fa3a8'),
    rect([270, 470, 1120, 60], { down: ['#1b254780', '#1b254700'] }),
    slab(),
    rim([560, 735]),
    rim([1000, 735]),
    eye([560, 735], ['#f9d9b8', '#fdf0df'], [noses(0), 'Z']),
    eye([1000, 735], ['#bfe3dd', '#e9f6ee'], [noses(1), 'Z']),
    line('M752 690Q780 650 808 690', ['#1f2a44', 30]),
    line('M752 684Q780 644 808 684', ['#ffffff50', 5]),
    line('M366 690L270 650M1194 690L1240 672', ['#1f2a44', 24]),
    door({ box: [1250, 640, 112, 360], colour: '#e8583f', light, pane: 'full' }),
  )

function slab(): string {
  return draw(
    rect([180, 250, 1270, 220], '#e8583f'),
    rect([180, 250, 1270, 220], { across: ['#ffffff30', '#ffffff00', '#1b254740'] }),
    rect([160, 230, 1310, 30], '#f4f0e6'),
    rect([160, 254, 1310, 8], '#1b254740'),
    rect([180, 456, 1270, 16], '#f4f0e6'),
    rect([230, 312, 1170, 96], { down: ['#2f4663', '#7fa3b8'] }),
    times(13, i => rect([230 + i * 90, 312, 8, 96], '#f4f0e6')),
    times(6, i =>
      shape(
        [
          [290 + i * 190, 312],
          [360 + i * 190, 312],
          [310 + i * 190, 408],
          [240 + i * 190, 408],
        ],
        '#ffffff22',
      ),
    ),
    rect([222, 306, 1186, 8], '#f4f0e6'),
    rect([222, 406, 1186, 8], '#f4f0e6'),
    rect([230, 314, 1170, 16], '#1b254766'),
  )
}

function rim([x, y]: Point): string {
  return draw(disc([x + 14, y + 16, 218], '#1b25472e'), disc([x, y, 212], '#1f2a44'))
}

function eye([x, y]: Point, wall: readonly string[], [display]: readonly [string, string]): string {
  return draw(
    shopWindow({
      box: [x - 190, y - 190, 380, 380],
      light,
      room: { wall, floor: '#c9a577' },
      frame: '#1f2a44',
      bars: 20,
      outline: circle([x, y], 190),
      display,
    }),
    line(`M${x - 176} ${y - 110}A206 206 0 0 1 ${x - 40} ${y - 204}`, ['#ffffff60', 6]),
  )
}

function circle([x, y]: Point, radius: number): string {
  return (
    `M${x - radius} ${y}A${radius} ${radius} 0 0 1 ${x + radius} ${y}` +
    `A${radius} ${radius} 0 0 1 ${x - radius} ${y}Z`
  )
}

function noses(side: number): string {
  const x = 560 + side * 440
  const outlines = [
    'M-8-92Q8-92 12-60Q34-20 40-8Q30 8 8 0H-12Q-32 8-38-8Q-34-20-14-60Q-16-92-8-92Z',
    'M-8-92Q10-92 12-66Q58-30 54-8Q40 10 6 0H-14Q-30 6-34-8Q-30-22-14-60Q-18-92-8-92Z',
    'M-8-92Q8-92 12-62Q22-40 24-18Q24 6 2 2Q-28 6-26-18Q-26-38-14-60Q-16-92-8-92Z',
    'M-8-92Q10-92 14-52Q54-44 52-14Q48 12 6 4Q-46 12-50-14Q-52-40-16-52Q-16-92-8-92Z',
  ]
  const stone = ['#e6c4a4', '#b98a6a', '#f2dcc4', '#8f6650']
  const frames = side ? ['#2f7f86', '#d1483e'] : ['#e0a52e', '#5a4fa0']
  return draw(
    plinth([x - 154, 846, 140, 74], '#fbf7ee'),
    plinth([x + 12, 796, 140, 124], '#fbf7ee'),
    [0, 1].map(i => {
      const outline = outlines[side * 2 + i] ?? ''
      return place(
        { at: [x - 84 + i * 166, 842 - i * 50], scale: 1.6 },
        disc([0, 2, 44, 6], '#1b254740'),
        shape(outline, inTurn(stone, side * 2 + i)),
        shape(outline, { across: ['#ffffff4c', '#ffffff00', '#1b254747'] }),
        place({ at: [0, -66], scale: 0.76 }, spectacles([0, 0], inTurn(frames, i), (side + i) % 2)),
      )
    }),
  )
}

function spectacles([x, y]: Point, colour: string, kind: number): string {
  const pane = (cx: number) =>
    kind
      ? rect([cx - 24, y - 17, 48, 36], {
          fill: '#cfeef5',
          stroke: colour,
          width: 7,
          round: 9,
          opacity: 0.9,
        })
      : disc([cx, y, 25], { fill: '#cfeef5', stroke: colour, width: 7, opacity: 0.9 })
  return draw(
    pane(x - 34),
    pane(x + 34),
    line(`M${x - 10} ${y - 3}q10-8 20 0M${x - 59} ${y - 4}l-14-5M${x + 59} ${y - 4}l14-5`, [
      colour,
      6,
    ]),
    line(`M${x - 44} ${y + 6}l16-18M${x + 24} ${y + 6}l16-18`, ['#ffffff', 4]),
  )
}
