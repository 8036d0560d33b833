import { walkingCat } from './animals.ts'
import { awning, roundAwning } from './awning.ts'
import { flats, hills } from './backdrop.ts'
import { door, houseWindow } from './house-parts.ts'
import { noon as light } from './light.ts'
import { footing, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import { disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { plinth, shopWindow } from './shop-window.ts'
import { cloud, sky } from './sky.ts'
import { standing } from './space.ts'
import { ballTree, planter } from './street.ts'
import { plaster } from './wall.ts'

export function shoes(): string {
  return scene({
    light,
    sky: sky(light, cloud([250, 210], 1.3), cloud([1430, 330], 1)),
    outdoors: draw(
      hills(light),
      flats([40, 500, 240, 460], light),
      slabs({ stone: '#d8d2c6', joint: '#a29a9a55' }, 2),
      house(),
      standing([205, 70], planter('#5d6a78', ballTree('#5a9a55'))),
      standing([1400, 70], planter('#5d6a78', ballTree('#5a9a55'))),
      standing([790, 300], walkingCat('#c77b3c')),
    ),
  })
}

const steps = 'M250 1000V470H360V390H480V310H600V230H1000V310H1120V390H1240V470H1350V1000Z'

const house = () =>
  draw(
    footing(250, 1350),
    plaster(steps, '#e8a04c', 6),
    [
      [240, 470, 120],
      [350, 390, 130],
      [470, 310, 130],
      [590, 230, 420],
      [1000, 310, 130],
      [1120, 390, 130],
      [1240, 470, 120],
    ].map(([x = 0, y = 0, width = 0]) => [
      rect([x, y + 16, width, 14], { down: ['#1b254750', '#1b254700'] }),
      rect([x, y - 6, width, 22], '#fbf1dc'),
      rect([x, y + 10, width, 6], '#1b254730'),
    ]),
    houseWindow({ box: [410, 430, 90, 96], light, frame: '#fbf1dc', shutters: '#3f7f7a' }),
    houseWindow({ box: [1100, 430, 90, 96], light, frame: '#fbf1dc', shutters: '#3f7f7a' }),
    disc([800, 382, 122], '#1b254733'),
    disc([794, 374, 122], '#3f7f7a'),
    disc([794, 374, 112], { fill: 'none', stroke: '#fbf1dc', width: 5 }),
    place({ at: [772, 430], scale: 0.74 }, boot('#fbf1dc', '#fbf1dc')),
    rect([250, 930, 1100, 70], '#a8652f'),
    shopWindow({
      box: [300, 620, 380, 290],
      light,
      room: { wall: ['#bfe0da', '#e3f1ea'], floor: '#caa06f' },
      frame: '#3f7f7a',
      display: sons(),
    }),
    door({ box: [730, 630, 140, 370], colour: '#3f7f7a', light, pane: 'full' }),
    roundAwning([800, 588], 92, ['#fbf1dc', '#3f7f7a']),
    shopWindow({
      box: [920, 620, 380, 290],
      light,
      room: { wall: ['#f6cdb0', '#fbe8d6'], floor: '#caa06f' },
      frame: '#3f7f7a',
      display: father(),
    }),
    awning({
      from: [282, 560],
      width: 416,
      colours: ['#fbf1dc', '#d1483e'],
      stripes: 8,
      drop: 30,
      reach: 130,
      edge: 'straight',
    }),
    awning({
      from: [902, 560],
      width: 416,
      colours: ['#fbf1dc', '#d1483e'],
      stripes: 8,
      drop: 30,
      reach: 130,
      edge: 'straight',
    }),
  )

function sons(): string {
  const colours = ['#c8463c', '#2f6fa8', '#5d9a50', '#e0b03c', '#8a5aa0']
  return draw(
    colours.map((colour, i) => {
      const [x, y] = [342 + i * 69, 862 - i * 30]
      return draw(
        plinth([x - 34, y, 66, 906 - y], i % 2 ? '#f7efe0' : '#eadfc9'),
        place({ at: [x - 2, y - 4], scale: 0.34 + i * 0.05 }, boot(colour, '#f7ecd4')),
      )
    }),
  )
}

function father(): string {
  return draw(
    plinth([956, 866, 310, 40], '#f7efe0'),
    place({ at: [1100, 862], scale: 1.22 }, boot('#8f4a2c', '#f2c078')),
    place({ at: [1034, 800], turn: -24, scale: 0.9 }, stickingPlaster()),
  )
}

function boot(leather: string, lace: string): string {
  const body =
    'M-60-176Q-20-188 26-176Q24-128 40-104Q60-78 104-70Q130-64 130-32V-14H-66Q-72-60-62-110Z'
  return draw(
    disc([40, 2, 108, 8], '#1b254740'),
    shape(body, leather),
    shape(body, { down: ['#ffffff40', '#ffffff08', '#1b254747'] }),
    shape('M76-78Q128-70 130-32V-18H90Q100-50 76-78Z', '#1b254733'),
    shape('M-70-16H134V-2Q30 2 20-2H-14V0H-70Z', '#3a2a2c'),
    line('M-58-160Q-20-172 24-162', ['#1b254755', 6]),
    times(4, i => line(`M${6 + i * 9}-${150 - i * 20}l30 8`, [lace, 6])),
    line('M-56-70Q-30-40 10-44', ['#ffffff38', 5]),
  )
}

function stickingPlaster(): string {
  return draw(
    rect([-52, -16, 104, 32], { fill: '#f0b78c', round: 16 }),
    rect([-18, -16, 36, 32], '#f9d9bd'),
    times(6, i => disc([-10 + (i % 3) * 10, -6 + Math.floor(i / 3) * 12, 2], '#c98f66')),
  )
}
