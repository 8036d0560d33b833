import { walkingCat } from './animals.ts'
import { hills } from './backdrop.ts'
import { cup, cups, plates } from './crockery.ts'
import { door } from './house-parts.ts'
import { noon } from './light.ts'
import { footing, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import type { Point } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { shopWindow } from './shop-window.ts'
import { cloud, sky } from './sky.ts'
import { standing } from './space.ts'
import { ballTree, planter } from './street.ts'
import { summer, tree } from './tree.ts'
import { plaster } from './wall.ts'

const light = { ...noon, sky: ['#8fc4d4', '#bfe0dc', '#f4ead0'] }

export function tableware(): string {
  return scene({
    light,
    sky: sky(light, cloud([1480, 190], 0.9)),
    outdoors: draw(
      hills(light),
      place({ at: [70, 985], scale: 0.95 }, tree(summer, 31)),
      place({ at: [1540, 985], scale: 0.95 }, tree(summer, 33)),
      slabs({ stone: '#d9d6cc', joint: '#a6a6a055' }, 15),
      footing(290, 1310, 100),
      shop(),
      flatsAbove(),
      standing([215, 90], planter('#f4ead8', ballTree('#6aa860'))),
      standing([420, 260], walkingCat()),
    ),
  })
}

function flatsAbove(): string {
  return draw(
    plaster(
      [
        [190, 150],
        [1410, 150],
        [1410, 560],
        [190, 560],
      ],
      '#f4ecd9',
      3,
    ),
    rect([172, 128, 1256, 28], '#4f8a94'),
    rect([172, 150, 1256, 10], '#1b254740'),
    rect([460, 84, 170, 46], '#d9cdb8'),
    rect([570, 84, 60, 46], '#1b254726'),
    place({ at: [1100, 118], scale: 1.15 }, disc([4, 6, 92, 12], '#fbf4e6'), cup('#e2704a', 1)),
    times(10, i => flat(i)),
    times(6, i => rect([186 + i * 244, 150, 8, 410], '#1b25471c')),
    rect([180, 556, 1240, 30], '#e0d3ba'),
    rect([180, 578, 1240, 8], '#1b254740'),
    rect([240, 586, 1120, 60], { down: ['#1b254790', '#1b254700'] }),
    [226, 762, 950, 1346].map(x => [
      shape(
        [
          [x - 8, 586],
          [x + 36, 586],
          [x + 28, 1004],
          [x, 1004],
        ],
        '#e9dfca',
      ),
      shape(
        [
          [x + 18, 586],
          [x + 36, 586],
          [x + 28, 1004],
          [x + 14, 1004],
        ],
        '#1b254730',
      ),
    ]),
  )
}

/** One bay of the slab: a window, a loggia with its own railing, its own life. */
function flat(index: number): string {
  const [x, y] = [204 + (index % 5) * 244, 182 + Math.floor(index / 5) * 190]
  const colour = inTurn(['#e2704a', '#4f8a94', '#f2c05a', '#8fb58a', '#c9808f'], index * 3)
  return draw(
    rect([x + 6, y, 212, 160], { down: ['#5a6878', '#8a95a0'] }),
    rect([x + 20, y + 20, 84, 140], { down: ['#3f5f78', '#a3c0c6'] }),
    rect([x + 58, y + 20, 6, 140], '#fbf4e6'),
    rect([x + 120, y + 20, 84, 90], { down: ['#3f5f78', '#a3c0c6'] }),
    rect([x + 6, y, 212, 30], '#1b254759'),
    rect([x + 6, y, 22, 160], '#1b254733'),
    index % 4 === 1 ? laundry([x + 30, y + 48]) : '',
    index % 3 === 2
      ? times(5, i =>
          disc([x + 116 + i * 20, y + 92 - (i % 2) * 8, 15], inTurn(['#6aa860', '#f26d6d'], i)),
        )
      : '',
    rect([x, y + 98, 224, 66], colour),
    rect([x, y + 98, 224, 66], { across: ['#ffffff40', '#ffffff00', '#1b254730'] }),
    rect([x - 4, y + 90, 232, 10], '#fbf4e6'),
    times(7, i => rect([x + 14 + i * 32, y + 112, 4, 40], '#ffffff40')),
    rect([x, y + 164, 224, 12], { down: ['#1b254740', '#1b254700'] }),
  )
}

function laundry([x, y]: Point): string {
  return draw(
    line(`M${x - 20} ${y}Q${x + 80} ${y + 10} ${x + 180} ${y}`, ['#fbf4e6', 2]),
    shape(`M${x} ${y + 2}h36v44h-36Z`, '#fbf4e6'),
    shape(`M${x + 50} ${y + 4}h30l-4 46h-22Z`, '#e2704a'),
    shape(`M${x + 96} ${y + 4}h40v40h-40Z`, '#9fc8d0'),
  )
}

function shop(): string {
  return draw(
    rect([290, 580, 1020, 420], '#4f8a94'),
    rect([290, 950, 1020, 50], '#3a6670'),
    shopWindow({
      box: [330, 660, 420, 270],
      light,
      room: { wall: ['#f2b98f', '#fbe0c4'], floor: '#c99a6c' },
      frame: '#fbf4e6',
      display: plates(),
    }),
    door({ box: [804, 650, 132, 350], colour: '#f2c05a', light, pane: 'full' }),
    shopWindow({
      box: [990, 660, 280, 270],
      light,
      room: { wall: ['#bfe0d4', '#eef6ea'], floor: '#c99a6c' },
      frame: '#fbf4e6',
      display: cups(),
    }),
    rect([330, 602, 940, 34], '#3a6670'),
  )
}
