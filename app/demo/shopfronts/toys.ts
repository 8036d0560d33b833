import { lyingCat } from './animals.ts'
import { hills } from './backdrop.ts'
import { door } from './house-parts.ts'
import { spring as light } from './light.ts'
import { footing, lawn, path } from './pavement.ts'
import { beep, block, bricks, frog, horse, kite, rings, train } from './playthings.ts'
import { scene } from './scene.ts'
import { dashed, disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { plinth, shopWindow } from './shop-window.ts'
import { cloud, sky } from './sky.ts'
import { standing } from './space.ts'
import { summer, tree } from './tree.ts'

export function toys(): string {
  return scene({
    light,
    sky: sky(light, cloud([640, 130], 0.9), cloud([1290, 260], 1)),
    outdoors: draw(
      hills(light),
      place({ at: [70, 980], scale: 0.8 }, tree(summer, 12)),
      place({ at: [1550, 980], scale: 0.9 }, tree(summer, 15)),
      lawn('#a5cf84', '#7fb069'),
      path(800, 1500, '#f0dfc0'),
      house(),
      leap(),
      standing([1330, 170], horse()),
      standing([330, 240], lyingCat('#4a4658')),
    ),
  })
}

const house = () =>
  draw(
    footing(230, 1370),
    block([230, 560, 240, 440], '#4f9fc4'),
    shape('M210 560L350 330L490 560Z', '#e2574c'),
    shape('M350 330L490 560H350Z', '#1b254730'),
    disc([350, 480, 36], '#fbf1dc'),
    disc([350, 480, 26], { down: ['#3f5f78', '#9fc4c9'] }),
    block([470, 500, 660, 500], '#f6c945'),
    block([590, 400, 420, 100], '#e2574c'),
    shape('M590 400A210 210 0 0 1 1010 400Z', '#5fae6a'),
    shape('M690 400A110 110 0 0 1 910 400Z', '#fbf1dc'),
    shape('M704 400A96 96 0 0 1 896 400Z', { down: ['#3f5f78', '#9fc4c9'] }),
    line('M800 304V400M752 316L770 400M848 316L830 400', ['#fbf1dc', 7]),
    shape('M800 190A210 210 0 0 1 1010 400H910A110 110 0 0 0 800 290Z', '#1b254726'),
    column(),
    times(5, i =>
      rect([620 + i * 78, 426, 48, 48], {
        fill: inTurn(['#f6c945', '#4f9fc4', '#5fae6a', '#fbf1dc', '#f2994a'], i),
        round: 6,
      }),
    ),
    rect([470, 500, 660, 18], '#1b254733'),
    window(),
    door({ box: [290, 680, 124, 320], colour: '#f2994a', light, pane: 'round' }),
    rect([240, 640, 220, 16], { down: ['#1b254740', '#1b254700'] }),
  )

function column(): string {
  return draw(
    rect([1150, 520, 200, 480], { across: ['#f7a6a0', '#ef7f7a', '#b5504f'] }),
    times(4, i =>
      rect([1136, 520 + i * 118, 228, 30], {
        fill: { across: ['#ffffff', '#fbf1dc', '#c9b8a4'] },
        round: 12,
      }),
    ),
    shape('M1120 520L1250 250L1380 520Z', '#5a6fb5'),
    shape('M1250 250L1380 520H1250Z', '#1b254738'),
    disc([1250, 244, 22], '#f6c945'),
    rect([1200, 690, 100, 120], { fill: '#fbf1dc', round: 50 }),
    rect([1212, 702, 76, 98], { fill: { down: ['#3f5f78', '#9fc4c9'] }, round: 38 }),
  )
}

function window(): string {
  return shopWindow({
    box: [520, 590, 560, 320],
    light,
    room: { wall: ['#fbe3c4', '#fff6e4'], floor: '#d9a86c' },
    frame: '#4f7fb5',
    panes: [1, 1],
    bars: 18,
    display: draw(
      plinth([520, 866, 560, 44], '#fbf1dc'),
      place({ at: [646, 862] }, train()),
      place({ at: [890, 862] }, rings()),
      place({ at: [1000, 862], scale: 1.1 }, bricks()),
      place({ at: [586, 690], scale: 0.8 }, frog('#5fae6a')),
      line('M540 692H650M900 672H1070', ['#b5804a', 12]),
      place({ at: [960, 666], scale: 0.74 }, frog('#3f9a8a')),
      place({ at: [1030, 666], scale: 0.5 }, frog('#8ac24a')),
      beep([654, 640]),
      beep([880, 618]),
      place({ at: [770, 660], scale: 0.8 }, kite()),
    ),
  })
}

function leap(): string {
  return draw(
    dashed('M1090 470Q1170 60 1240 214', ['#ffffffb0', 5], '4 18'),
    place({ at: [800, 186], scale: 1.1 }, frog('#3f9a5a')),
    place({ at: [1150, 190], turn: 14, scale: 1.1 }, frog('#6fbf4a')),
  )
}
