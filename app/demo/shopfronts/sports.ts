import { sittingCat } from './animals.ts'
import { hills } from './backdrop.ts'
import { door } from './house-parts.ts'
import { rain } from './light.ts'
import { footing, puddle, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import { dashed, disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { shopWindow } from './shop-window.ts'
import { cloud, sky } from './sky.ts'
import { standing } from './space.ts'
import { ball, boot, boots, goal, pair } from './sports-goods.ts'
import { summer, tree } from './tree.ts'

const light = {
  ...rain,
  sky: ['#6f9fb8', '#9fc4cc', '#dfe9d8'],
  wash: [0.93, 0.96, 0.95],
  lit: false,
  sun: '#fff0b8',
} as const

export function sports(): string {
  return scene({
    light,
    sky: sky(light, rainbow(), cloud([250, 240], 1.3), cloud([1390, 420], 1)),
    outdoors: draw(
      hills(light),
      place({ at: [60, 985], scale: 0.8 }, tree(summer, 41)),
      slabs({ stone: '#b4bec0', joint: '#86949a55' }, 17),
      footing(210, 1410, 90),
      house(),
      puddles(),
      standing([1470, 60], place({ scale: 0.8 }, pair('#d1483e'))),
      standing([935, 340], pair('#e2b02e')),
      standing([300, 250], sittingCat()),
      flight(),
    ),
  })
}

function rainbow(): string {
  return draw(
    ['#e2574c', '#f2994a', '#f6d25a', '#6ab56a', '#4f9fc4', '#7a6ab5'].map((colour, i) =>
      line(`M${-80 + i * 20} 900A${880 - i * 20} ${780 - i * 20} 0 0 1 ${1680 - i * 20} 900`, [
        `${colour}66`,
        20,
      ]),
    ),
  )
}

const peaks = 6

/** A hall of folded concrete: the roof rises and falls along the whole front. */
function house(): string {
  const fold = 1280 / peaks
  const tops = Array.from({ length: peaks }, (_, i) => {
    const [x, top] = [170 + fold * i, 330 - (i % 2) * 26]
    return `L${x + fold / 2} ${top}L${x + fold} 500`
  }).join('')
  return draw(
    shape(`M170 500${tops}V560H170Z`, '#dfe3dc'),
    times(peaks, i => {
      const [x, top] = [170 + fold * i, 330 - (i % 2) * 26]
      return draw(
        shape(
          [
            [x, 500],
            [x + fold / 2, top],
            [x + fold / 2, top + 62],
            [x + 26, 545],
          ],
          '#f4f5ee',
        ),
        shape(
          [
            [x + fold / 2, top],
            [x + fold, 500],
            [x + fold - 26, 545],
            [x + fold / 2, top + 62],
          ],
          '#a9b4b8',
        ),
        shape(
          [
            [x + 30, 548],
            [x + fold / 2, top + 66],
            [x + fold - 30, 548],
          ],
          { down: ['#33505f', '#7fa8b4'] },
        ),
        shape(
          [
            [x + fold / 2, top + 66],
            [x + fold / 2 + 34, top + 110],
            [x + fold / 2 - 20, 548],
            [x + 80, 548],
          ],
          '#ffffff2c',
        ),
      )
    }),
    rect([210, 545, 1200, 455], '#3f7f6a'),
    rect([190, 540, 1240, 22], '#f4f5ee'),
    rect([210, 562, 1200, 34], { down: ['#1b254780', '#1b254700'] }),
    rect([210, 950, 1200, 50], '#2d5a50'),
    shopWindow({
      box: [250, 620, 640, 300],
      light,
      room: { wall: ['#a9d48f', '#d9ecc0'], floor: '#6aa860', depth: 330 },
      frame: '#f4f5ee',
      display: goal(),
    }),
    door({ box: [940, 640, 132, 360], colour: '#e2704a', light, pane: 'full' }),
    shopWindow({
      box: [1124, 640, 246, 280],
      light,
      room: { wall: ['#cfe3ea', '#f2f6ee'], floor: '#b5a48c' },
      frame: '#f4f5ee',
      display: boots(),
    }),
    sign(),
  )
}

function sign(): string {
  return draw(
    disc([1252, 584, 56], '#1b254740'),
    disc([1248, 580, 56], '#f6d25a'),
    disc([1248, 580, 49], { fill: 'none', stroke: '#ffffff', width: 4 }),
    place({ at: [1230, 612], scale: 0.4 }, boot('#d1483e')),
    place({ at: [1268, 604] }, ball(17)),
  )
}

function puddles(): string {
  return draw(
    puddle([820, 1070, 420, 40], '#cfe0e2', '#3f7f6a'),
    puddle([370, 1110, 360, 46], '#cfe0e2', '#f4f5ee'),
    puddle([1240, 1120, 480, 54], '#cfe0e2', '#f6d25a'),
    puddle([720, 1170, 300, 34], '#cfe0e2', '#7fa8b4'),
  )
}

/** Almost in the goal. */
function flight(): string {
  return draw(
    dashed('M1090 1086Q1150 700 1010 470', ['#ffffffd0', 5], '3 20'),
    place({ at: [1004, 432] }, ball(46)),
    times(3, i => line(`M${1072 + i * 26} 1100l${(i - 1) * 14} -26`, ['#ffffffc0', 5])),
  )
}
