import { lyingCat } from './animals.ts'
import { awning } from './awning.ts'
import { castle, hills } from './backdrop.ts'
import { bouquets, flowersFor } from './bouquets.ts'
import { door, flowerBox, houseWindow } from './house-parts.ts'
import { morning as light } from './light.ts'
import { footing, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import type { Point } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { shopWindow } from './shop-window.ts'
import { birds, cloud, sky, sun } from './sky.ts'
import { standing } from './space.ts'
import { bench, bucket } from './street.ts'
import { summer, tree } from './tree.ts'
import { chimney, cornice, plaster } from './wall.ts'

export function florist(): string {
  return scene({
    light,
    sky: sky(light, sun([210, 300], '#fff0c2'), cloud([1330, 170], 1.2), birds([330, 170])),
    outdoors: draw(
      hills(light),
      castle(light, 1450),
      slabs({ stone: '#d9cdbd', joint: '#a99c8f55' }),
      place({ at: [150, 1000], scale: 1.05 }, tree(summer, 3)),
      house(),
      standing([1405, 60], bench('#b5653f')),
      standing([1405, 62], place({ at: [10, -68] }, lyingCat())),
      pails(),
    ),
  })
}

const walls: Point[] = [
  [330, 1000],
  [330, 470],
  [800, 196],
  [1270, 470],
  [1270, 1000],
]

const house = () =>
  draw(
    footing(330, 1270),
    chimney([1040, 220], 170, '#b9705a'),
    plaster(walls, '#5b8fc0', 3),
    rect([330, 930, 940, 70], '#3d5f8a'),
    rect([330, 930, 940, 5], '#ffffff40'),
    eaves(),
    houseWindow({ box: [590, 366, 84, 92], light, frame: '#f7f1e4', flowers: '#f26d6d' }),
    houseWindow({ box: [926, 366, 84, 92], light, frame: '#f7f1e4', flowers: '#ffd166' }),
    disc([800, 340, 54], '#f7f1e4'),
    disc([800, 340, 44], { down: ['#3b5272', '#9dbcc8'] }),
    rect([797, 296, 6, 88], '#f7f1e4'),
    rect([756, 337, 88, 6], '#f7f1e4'),
    cornice([322, 486, 956, 22], '#f0e6d2'),
    door({ box: [420, 610, 150, 390], colour: '#e2b13c', light, pane: 'half' }),
    shopWindow({
      box: [650, 590, 550, 310],
      light,
      room: { wall: ['#f3e3c4', '#f8efda'], floor: '#c99a67' },
      frame: '#f7f1e4',
      panes: [3, 1],
      display: bouquets(),
    }),
    flowerBox([640, 926, 570, 34], '#ff8fa3'),
    awning({
      from: [630, 528],
      width: 590,
      colours: ['#f7f1e4', '#2f6fb0'],
      stripes: 11,
      drop: 34,
      reach: 120,
    }),
    place({ at: [800, 190], scale: 1.25 }, dragon()),
    ivy(),
  )

function eaves(): string {
  const board = 'M270 506L800 184L1330 506L1310 530L800 226L290 530Z'
  return draw(
    shape('M330 512L800 236L1270 512V548L800 272L330 548Z', '#1b254733'),
    shape(board, '#a4503c'),
    shape('M270 506L800 184V204L282 518Z', '#ffffff45'),
    shape('M800 226L1310 530L1300 544L800 242Z', '#1b254740'),
    times(13, i => [
      disc([308 + i * 38, 524 - i * 22.6, 13], '#f0e6d2'),
      disc([1292 - i * 38, 524 - i * 22.6, 13], '#f0e6d2'),
    ]),
  )
}

function dragon(): string {
  const tail = 'M-30-24Q-70-2-96-30Q-112-52-92-66'
  return draw(
    line('M0 10V-30M-44-4H44', ['#2b3a55', 6]),
    line(tail, ['#1f5fae', 13]),
    shape('M-92-84l14 22-30 0Z', '#1f5fae'),
    shape('M8-58Q-30-130-84-126Q-66-112-70-96Q-50-100-46-84Q-30-86-22-66Z', '#6bb3ee'),
    shape(
      'M-44-34Q-30-70 10-62Q30-60 34-84Q38-112 66-112L108-96L96-84L70-84Q66-24 14-20Q-26-16-44-34Z',
      '#1f5fae',
    ),
    shape('M62-110l-4-22 20 18ZM40-104l-18-8 14-10ZM34-86l-18-4 14-12Z', '#174a8c'),
    disc([74, -100, 4.5], '#fff'),
    shape('M108-96l40-10-18 14 20 8-44 4Z', '#f2793a'),
    line('M-10-24V-8M24-24V-8', ['#174a8c', 8]),
  )
}

function ivy(): string {
  return times(70, i => {
    const rise = (i * 41) % 470
    const x = 1262 - ((i * 67) % 70) * (1 - rise / 560)
    return disc([x, 985 - rise, 17, 14], inTurn(['#4f9150', '#3c7845', '#7ab35e'], i))
  })
}

const pails = () =>
  draw(
    standing([608, 60], bucket('#9fb0bd', flowersFor('#ffd166'))),
    standing([1260, 90], bucket('#c9d2d6', flowersFor('#e2475c'))),
    standing([380, 70], bucket('#9fb0bd', flowersFor('#ffffff'))),
  )
