import { sittingCat } from './animals.ts'
import { castle, flats, hills } from './backdrop.ts'
import { morning as light } from './light.ts'
import { bolete, ham, heap, sausageString, tray } from './mushrooms.ts'
import { cobbles } from './pavement.ts'
import { scene } from './scene.ts'
import type { Point } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { bunting } from './sign.ts'
import { cloud, sky } from './sky.ts'
import { away, standing } from './space.ts'
import { crate } from './street.ts'
import { boards } from './wall.ts'

export function mushroomButcher(): string {
  return scene({
    light,
    sky: sky(light, cloud([1290, 190], 1)),
    outdoors: draw(
      hills(light),
      castle(light, 1400),
      flats([20, 540, 190, 420], light),
      cobbles({ stone: '#d9c9b4', joint: '#a08f80' }, 5),
      otherStalls(),
      stall(),
      bunting([-40, 330], [330, 470], ['#d1483e', '#fbf1dc', '#5d8a4c']),
      bunting([1270, 470], [1640, 330], ['#d1483e', '#fbf1dc', '#5d8a4c']),
      standing([1340, 130], crate('#b98a5a', heap(4))),
      standing([1395, 200], crate('#a97a4c', heap(2))),
      standing([235, 150], crate('#b98a5a', heap(3))),
      standing([610, 330], sittingCat('#c9702e')),
    ),
  })
}

function otherStalls(): string {
  return [180, 1430]
    .map((x, i) =>
      place(
        { at: [x, 960], scale: 0.62 },
        rect([-150, -200, 300, 200], '#a9886a'),
        times(6, k =>
          shape(
            `M${-190 + k * 63}-330h63l${(k - 2.5) * 4} 90h-63Z`,
            k % 2 ? '#fbf1dc' : i ? '#5d8a6c' : '#e0a03c',
          ),
        ),
        rect([-170, -240, 12, 240], '#7a5a44'),
        rect([158, -240, 12, 240], '#7a5a44'),
        times(8, k =>
          disc([-120 + k * 34, -210, 22], inTurn(['#d1483e', '#f2b63c', '#8ab86a'], k)),
        ),
      ),
    )
    .join('')
}

const stall = () =>
  draw(
    shape('M300 1000H1300L1420 1050H380Z', { down: ['#1b254766', '#1b254722'] }),
    rect([320, 470, 960, 480], '#6d4a3c'),
    boards('M340 480H1260V900H340Z', '#9a6a4a', 64),
    rect([340, 470, 920, 150], { down: ['#1b2547a0', '#1b254700'] }),
    roofCloth(),
    [320, 1256].map(x => [rect([x, 500, 28, 500], '#7a4f38'), rect([x, 500, 7, 500], '#ffffff30')]),
    sausages(),
    scale(),
    counter(),
    sign(),
  )

function roofCloth(): string {
  const peak: Point = [800, 190]
  const stripes = 14
  const low = (step: number): Point => away([250 + (step * 1100) / stripes, 500], -90)
  const high = (step: number): Point => [
    peak[0] + (step - stripes / 2) * 34,
    peak[1] + Math.abs(step - stripes / 2) * 7,
  ]
  const bowed = (step: number) => {
    const [[x, y], [u, v]] = [high(step), low(step)]
    return `${(x * 0.62 + u * 0.38).toFixed(0)} ${(y * 0.4 + v * 0.6).toFixed(0)}`
  }
  return draw(
    times(stripes, i => {
      const [a, b] = [low(i), low(i + 1)]
      const colour = i % 2 ? '#fbf1dc' : '#c8463c'
      return draw(
        shape(
          `M${high(i)}L${high(i + 1)}Q${bowed(i + 1)} ${b}H${a[0]}Q${bowed(i)} ${high(i)}Z`,
          colour,
        ),
        shape(
          `M${a}H${b[0]}V${b[1] + 34}Q${(a[0] + b[0]) / 2} ${b[1] + 66} ${a[0]} ${a[1] + 34}Z`,
          colour,
        ),
        shape(
          `M${a}H${b[0]}V${b[1] + 34}Q${(a[0] + b[0]) / 2} ${b[1] + 66} ${a[0]} ${a[1] + 34}Z`,
          '#1b25472b',
        ),
      )
    }),
    shape(`M562 239L800 190L1038 239Q1150 400 ${low(stripes)}H${low(0)[0]}Q450 400 562 239Z`, {
      across: ['#ffffff40', '#ffffff00', '#1b254740'],
    }),
    disc([800, 184, 18], '#c8463c'),
  )
}

function sausages(): string {
  return draw(
    line('M360 570H1240', ['#c9ccd0', 8]),
    times(3, i => place({ at: [410 + i * 150, 572] }, sausageString(i))),
    times(2, i => place({ at: [1200 - i * 94, 572] }, ham(i))),
  )
}

function scale(): string {
  return place(
    { at: [945, 812] },
    rect([-54, -26, 108, 26], { fill: '#d1483e', round: 6 }),
    shape('M-40-26L-26-120H26L40-26Z', '#d1483e'),
    disc([0, -80, 36], '#fbf4e2'),
    line('M0-80l16-20', ['#33384c', 5]),
    disc([0, -132, 74, 12], '#c9ccd0'),
    place({ at: [0, -136], scale: 0.8 }, bolete('#8a4f2c')),
  )
}

function counter(): string {
  return draw(
    shape('M290 812H1310L1330 850H270Z', '#e9d9b8'),
    shape('M290 812H1310L1330 850H270Z', { down: ['#ffffff60', '#ffffff00'] }),
    times(7, i => tray([382 + i * 70, 836], i)),
    times(5, i => tray([980 + i * 66, 836], i + 3)),
    boards('M270 850H1330V1000H270Z', '#5d8a4c', 66),
    rect([270, 850, 1060, 14], '#1b254740'),
    times(7, i => place({ at: [380 + i * 140, 942], scale: 0.7 }, bolete('#fbf1dc'))),
    rect([270, 980, 1060, 20], '#1b254740'),
  )
}

function sign(): string {
  return draw(
    disc([808, 372, 98], '#1b254747'),
    disc([800, 362, 98], '#f4ead2'),
    disc([800, 362, 88], { fill: 'none', stroke: '#5d8a4c', width: 7 }),
    place({ at: [800, 412], scale: 1.05 }, bolete('#8a4f2c')),
    line('M742 430Q800 452 858 430', ['#c8463c', 13]),
    line('M736 424l-10-8M864 424l10-8', ['#c8463c', 6]),
  )
}
