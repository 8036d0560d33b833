import { lyingCat } from './animals.ts'
import { headframe, hills } from './backdrop.ts'
import { door } from './house-parts.ts'
import { coal, hammers, lamps, medallion, pillow, tower } from './lace.ts'
import { snow as light } from './light.ts'
import { footing, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import type { Point } from './shapes.ts'
import { disc, draw, place, rect, shape, times } from './shapes.ts'
import { plinth, shopWindow } from './shop-window.ts'
import { hangingSign } from './sign.ts'
import { sky, snowfall } from './sky.ts'
import { standing } from './space.ts'
import { bench, lamp } from './street.ts'
import { bareTree } from './tree.ts'
import { bricks, chimney, roof } from './wall.ts'

export function lacemaker(): string {
  return scene({
    light,
    sky: sky(light),
    outdoors: draw(
      hills(light),
      headframe(light, 1330),
      slabs({ stone: '#f4f3f6', joint: '#c3c6d855' }, 6),
      place({ at: [1560, 985], scale: 1 }, bareTree(true)),
      house(),
      standing(
        [215, 110],
        draw(bench('#8a5a44'), rect([-136, -140, 272, 14], { fill: '#ffffff', round: 7 })),
      ),
    ),
    lit: draw(
      glowing(),
      drift(),
      standing([1535, 60], place({ scale: [-1, 1] }, lamp(true))),
      standing([800, 330], lyingCat('#33304a')),
      snowfall(3),
    ),
  })
}

const house = () =>
  draw(
    footing(190, 1330),
    chimney([400, 250], 130, '#8f5a50'),
    chimney([1060, 250], 130, '#8f5a50'),
    rect([390, 236, 76, 16], { fill: '#ffffff', round: 8 }),
    rect([1050, 236, 76, 16], { fill: '#ffffff', round: 8 }),
    smoke([428, 220]),
    roof('M130 590L300 330H1220L1390 590Z', '#6d6478', 24),
    shape(
      'M150 560L300 322Q306 314 320 314H1200Q1214 314 1220 322L1372 560' +
        'Q1300 520 1230 548Q1150 500 1070 540Q980 490 900 530Q800 480 700 526' +
        'Q600 484 520 536Q420 500 340 546Q240 520 150 560Z',
      '#ffffff',
    ),
    shape('M1220 322L1372 560Q1300 520 1230 548Q1150 500 1070 540Z', '#a9b2cf55'),
    bricks('M190 590H1330V1000H190Z', '#b0604f'),
    rect([190, 590, 1140, 40], { down: ['#1b254780', '#1b254700'] }),
    laceEdge(),
    rect([190, 940, 1140, 60], '#7d4f4a'),
  )

function smoke([x, y]: Point): string {
  return [0, 1, 2, 3]
    .map(i =>
      disc([x + i * i * 12, y - i * 46, 22 + i * 12], { fill: '#ffffff', opacity: 0.5 - i * 0.09 }),
    )
    .join('')
}

/** The eaves wear a lace of carved wood, every point of it pierced. */
function laceEdge(): string {
  return draw(
    rect([126, 584, 1268, 18], '#fbf7f2'),
    times(42, i => {
      const x = 128 + i * 30.2
      return draw(
        shape(`M${x} 600h30v10q0 28-15 34q-15-6-15-34Z`, '#fbf7f2'),
        disc([x + 15, 614, 5], '#7d4f4a'),
        disc([x + 15, 630, 3], '#7d4f4a'),
      )
    }),
    rect([126, 574, 1268, 14], { fill: '#ffffff', round: 7 }),
  )
}

const glowing = () =>
  draw(
    disc([560, 800, 440, 280], { glow: ['#ffc97a48', '#ffc97a00'] }),
    shopWindow({
      box: [260, 690, 560, 230],
      light,
      room: { wall: ['#243352', '#3f4f74'], floor: '#8a5a44', lamp: '#ffd9a0' },
      frame: '#f7f1e6',
      panes: [2, 1],
      display: draw(
        place({ at: [368, 800], scale: 0.96 }, medallion(lamps())),
        place({ at: [712, 800], scale: 0.96 }, medallion(tower())),
        place({ at: [540, 770], scale: 0.64 }, medallion(hammers())),
        plinth([260, 892, 560, 28], '#5a3a3c'),
        coal(),
      ),
    }),
    door({
      box: [900, 680, 130, 320],
      colour: '#2f5f66',
      light,
      inside: '#ffcf7d',
      pane: 'half',
      sign: place({ at: [966, 870], scale: 0.4 }, medallion('')),
    }),
    shopWindow({
      box: [1110, 710, 150, 190],
      light,
      room: { wall: ['#7a4a44', '#d99a5c'], floor: '#8a5a44', lamp: '#ffd9a0' },
      frame: '#f7f1e6',
      display: pillow(),
    }),
    hangingSign([1412, 770], 54, '#243352', place({ scale: 0.5 }, medallion(hammers()))),
    shape('M250 1000L150 1180H860L830 1000Z', { down: ['#ffc97a5c', '#ffc97a00'] }),
  )

function drift(): string {
  return draw(
    shape(
      'M170 1010Q210 972 300 984Q420 968 520 990Q700 976 860 1000Q880 1012 800 1016H190Z',
      '#ffffffe0',
    ),
    shape('M1060 1006Q1120 972 1220 986Q1320 974 1400 1010Q1300 1020 1080 1014Z', '#ffffffe0'),
    rect([236, 932, 608, 12], { fill: '#ffffff', round: 6 }),
    rect([1088, 914, 194, 10], { fill: '#ffffff', round: 5 }),
  )
}
