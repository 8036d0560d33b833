import { sittingCat } from './animals.ts'
import { hills, lake } from './backdrop.ts'
import { morning } from './light.ts'
import { onGround, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import { clip, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { interior, plinth, shelf } from './shop-window.ts'
import { cloud, sky } from './sky.ts'
import { bottle, bubble, foam, soap, tints } from './soaps.ts'
import { standing } from './space.ts'
import { ballTree, bucket, planter } from './street.ts'

const light = { ...morning, sky: ['#8fb0e4', '#c9bfe8', '#f7d3da', '#fbe6cc'], sun: '#ffe9c8' }

export function drugstore(): string {
  return scene({
    light,
    sky: sky(light, cloud([230, 200], 0.9)),
    outdoors: draw(
      hills(light),
      lake(light),
      slabs({ stone: '#dcd9e0', joint: '#a8a6b855' }, 10),
      shape(
        [onGround(100, 0), onGround(1500, 0), onGround(1540, 80), onGround(90, 80)],
        '#1b254733',
      ),
      dome({ centre: 320, radius: 200, inside: refill }),
      dome({ centre: 1280, radius: 200, inside: brushes }),
      dome({ centre: 800, radius: 350, inside: soaps }),
      rect([96, 966, 1408, 36], '#f7f2f0'),
      rect([96, 966, 1408, 6], '#ffffff'),
      rect([96, 994, 1408, 8], '#1b254730'),
      entrance(),
      bubbles(),
      standing([1480, 100], planter('#f2a6b4', ballTree('#7fb58a'))),
      standing([560, 150], bucket('#7fc4c9', foam())),
      standing([1070, 230], sittingCat('#5a5a74')),
    ),
  })
}

type Dome = {
  readonly centre: number
  readonly radius: number
  readonly inside: () => string
}

function dome({ centre, radius, inside }: Dome): string {
  const [left, right, low] = [centre - radius, centre + radius, 966]
  const height = radius * 1.42
  const outline =
    `M${left} ${low}V${low - height * 0.42}` +
    `A${radius} ${height * 0.58} 0 0 1 ${right} ${low - height * 0.42}V${low}Z`
  return draw(
    clip(shape(outline, '#000'), [
      interior([left, low - height, radius * 2, height], {
        wall: ['#8fc4dc', '#bfdfe6', '#f0dcc8'],
        floor: '#c9a58c',
        depth: 260,
      }),
      inside(),
      shape(outline, { slant: ['#ffffff60', '#cfe3ff10', '#e9b9f220', '#7fa8d860'] }),
      times(5, i =>
        line(
          `M${centre} ${low - height}` +
            `Q${centre + (i - 2) * radius * 0.62} ${low - height * 0.9} ` +
            `${centre + (i - 2) * radius * 0.5} ${low}`,
          ['#ffffffc0', 5],
        ),
      ),
      line(
        `M${left} ${low - height * 0.42}` +
          `Q${centre} ${low - height * 0.36} ${right} ${low - height * 0.42}`,
        ['#ffffffc0', 5],
      ),
      line(
        `M${left + radius * 0.2} ${low - height * 0.76}` +
          `Q${centre} ${low - height * 0.7} ${right - radius * 0.2} ${low - height * 0.76}`,
        ['#ffffffb0', 4],
      ),
    ]),
    shape(outline, { fill: 'none', stroke: '#5f93bd', width: 12 }),
    shape(outline, { fill: 'none', stroke: '#ffffff', width: 4 }),
    line(
      `M${left + radius * 0.14} ${low - height * 0.5}` +
        `Q${left + radius * 0.24} ${low - height * 0.84} ` +
        `${centre - radius * 0.3} ${low - height * 0.92}`,
      ['#ffffffc0', radius * 0.045],
    ),
  )
}

function soaps(): string {
  return draw(
    shelf([505, 640, 590], '#c9a98c'),
    times(6, i => soap([572 + i * 92, 640], i)),
    times(5, i => soap([618 + i * 92, 606], i + 2)),
    shelf([470, 790, 250], '#c9a98c'),
    shelf([890, 790, 240], '#c9a98c'),
    times(3, i => bottle([520 + i * 74, 790], i)),
    times(3, i => bottle([932 + i * 74, 790], i + 3)),
    plinth([690, 880, 230, 86], '#f7f2f0'),
    times(10, i => {
      const [row, column] = i < 4 ? [0, i] : i < 7 ? [1, i - 4] : i < 9 ? [2, i - 7] : [3, 0]
      return place(
        { at: [805 - (3 - row) * 29 + column * 58, 878 - row * 27], scale: 0.78 },
        soap([0, 0], i),
      )
    }),
    place({ at: [805, 740] }, bubble(40)),
    place({ at: [850, 690] }, bubble(22)),
    place({ at: [770, 696] }, bubble(16)),
  )
}

function refill(): string {
  return draw(
    rect([216, 730, 210, 18], '#a9b4c4'),
    times(3, i => {
      const x = 252 + i * 68
      return draw(
        rect([x - 28, 742, 56, 116], { fill: '#ffffff90', round: 12 }),
        rect([x - 24, 776 + i * 14, 48, 78 - i * 14], { fill: inTurn(tints, i), round: 8 }),
        rect([x - 5, 858, 10, 20], '#8fa0b4'),
        shape(`M${x - 6} 884q6-14 12 0q0 10-6 10t-6-10Z`, inTurn(tints, i)),
      )
    }),
    plinth([196, 930, 250, 36], '#f7f2f0'),
    times(3, i => place({ at: [252 + i * 68, 930], scale: 0.62 }, bottle([0, 0], i + 1))),
  )
}

function brushes(): string {
  return draw(
    shelf([1090, 800, 380], '#c9a98c'),
    times(4, i => place({ at: [1120 + i * 106, 800], scale: 0.62 }, bottle([0, 0], i + 2))),
    plinth([1390, 906, 80, 60], '#f7f2f0'),
    times(2, i =>
      place(
        { at: [1404 + i * 26, 904], turn: i * 6 - 6 },
        rect([-7, -86, 14, 60], { fill: '#c98f5c', round: 7 }),
        rect([-24, -34, 48, 16], { fill: '#c98f5c', round: 6 }),
        times(6, k => rect([-21 + k * 8, -18, 4, 18], '#f4e6cc')),
      ),
    ),
  )
}

function entrance(): string {
  return draw(
    rect([1210, 716, 140, 250], { fill: '#f2a6b4', round: 60 }),
    rect([1228, 736, 104, 230], { fill: { down: ['#9fc0d0', '#e6f2f0'] }, round: 48 }),
    shape('M1296 736h26L1272 966h-30Z', '#ffffff66'),
    rect([1210, 940, 140, 28], '#f2a6b4'),
    rect([1322, 836, 8, 44], { fill: '#f7f2f0', round: 4 }),
  )
}

function bubbles(): string {
  const floats: Array<[number, number, number]> = [
    [800, 300, 62],
    [930, 210, 40],
    [1090, 300, 54],
    [1220, 180, 30],
    [1300, 420, 46],
    [1420, 290, 64],
    [1500, 480, 26],
    [620, 260, 26],
    [520, 400, 44],
    [380, 500, 30],
    [1190, 560, 22],
    [700, 160, 20],
  ]
  return draw(floats.map(([x, y, radius]) => place({ at: [x, y] }, bubble(radius))))
}
