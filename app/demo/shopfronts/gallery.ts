import { sittingCat } from './animals.ts'
import { flats, hills } from './backdrop.ts'
import { coral as light } from './light.ts'
import { onGround, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import type { Drawing, Point } from './shapes.ts'
import { clip, disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { sky, sun } from './sky.ts'
import { standing } from './space.ts'
import { bench, cone, planter } from './street.ts'
import { plaster } from './wall.ts'

export function gallery(): string {
  return scene({
    light,
    sky: sky(light, sun([260, 330], '#fff0c8')),
    outdoors: draw(
      hills(light),
      flats([1420, 540, 160, 420], light),
      slabs({ stone: '#e0cfc0', joint: '#b09a9455' }, 13),
      shape(
        [onGround(330, 0), onGround(1330, 0), onGround(1640, 210), onGround(640, 210)],
        '#3a20473a',
      ),
      cube(),
      entrance(),
      standing([1480, 60], planter('#c8463c', cone('#5a8a6a'))),
      standing([225, 120], bench('#3d4560')),
      standing([1010, 250], sittingCat()),
    ),
  })
}

const tilt = -11

/** The whole house leans; only the pictures in it hang plumb. */
function cube(): string {
  return draw(
    rect([380, 940, 700, 60], '#8f7f86'),
    rect([380, 940, 700, 8], '#ffffff50'),
    shape('M1135 195L1215 250L1250 806L1216 866Z', '#c9a9a4'),
    shape('M1135 195L1215 250L1250 806L1216 866Z', { across: ['#4a2a5020', '#4a2a5060'] }),
    place(
      { at: [745, 590], turn: tilt },
      plaster(
        [
          [-430, -320],
          [430, -320],
          [430, 350],
          [-430, 350],
        ],
        '#fbf4ea',
        4,
      ),
      shape(
        [
          [-430, -320],
          [430, -320],
          [430, 350],
          [-430, 350],
        ],
        { slant: ['#ffffff60', '#ffffff00', '#8a4a6040'] },
      ),
      rect([-430, 326, 860, 24], '#c8463c'),
      rect([-376, -262, 752, 520], '#3d3550'),
      rect([-360, -246, 720, 488], { down: ['#f0dccb', '#fbf1e2'] }),
      shape('M-360 150L-250 120H250L360 150V242H-360Z', '#c9a27c'),
      shape('M-360-246L-250-190V120L-360 150ZM360-246L250-190V120L360 150Z', '#4a2a5022'),
      shape('M-360-246L-250-190H250L360-246Z', '#4a2a5018'),
      times(4, i => [
        disc([-190 + i * 126, -206, 13, 7], '#fffbe8'),
        shape(
          `M${-200 + i * 126}-206L${-260 + i * 126} 110H${-120 + i * 126}L${-180 + i * 126}-206Z`,
          { down: ['#fff3c870', '#fff3c800'] },
        ),
      ]),
    ),
    pictures(),
    place(
      { at: [745, 590], turn: tilt },
      rect([-360, -246, 720, 60], { down: ['#4a2a5060', '#4a2a5000'] }),
      shape('M-120-246H60L-160 242H-340Z', '#ffffff2c'),
      shape('M100-246H140L-80 242H-120Z', '#ffffff22'),
      rect([-6, -246, 12, 488], '#3d3550'),
      rect([-376, -262, 752, 16], '#564c6c'),
      rect([-376, 242, 752, 16], '#2d2640'),
    ),
  )
}

const gold = ['#d9a23c', '#8a4a3c', '#3d6a72', '#c8463c', '#e0b65a', '#5a4a6a']

function pictures(): string {
  const hung: Array<[Point, number, number, number, () => Drawing]> = [
    [[510, 560], 170, 200, 13, lakeView],
    [[700, 500], 130, 130, -16, square],
    [[640, 690], 110, 90, 22, sunView],
    [[856, 470], 150, 120, 15, tower],
    [[870, 640], 190, 150, -9, hillsView],
    [[990, 500], 90, 130, -18, circle],
    [[740, 790], 100, 76, -24, stripes],
    [[560, 770], 90, 90, 30, square],
  ]
  return draw(
    hung.map(([at, width, height, turn, paint], i) =>
      place(
        { at },
        place(
          { turn },
          rect([-width / 2 - 16, -height / 2 - 8, width + 40, height + 40], '#4a2a5038'),
          rect([-width / 2 - 22, -height / 2 - 22, width + 44, height + 44], inTurn(gold, i)),
          rect([-width / 2 - 22, -height / 2 - 22, width + 44, 6], '#ffffff60'),
          rect([-width / 2 - 8, -height / 2 - 8, width + 16, height + 16], '#fbf7ee'),
        ),
        clip(
          rect([-width / 2 + 10, -height / 2 + 10, width - 20, height - 20], '#000'),
          place({ scale: [width / 100, height / 100] }, paint()),
        ),
      ),
    ),
  )
}

function lakeView(): Drawing {
  return [
    rect([-50, -50, 100, 100], '#f4c08a'),
    disc([14, -14, 14], '#fff0c8'),
    shape('M-50 0Q-20-30 10-4T50-8V50H-50Z', '#6a7f9a'),
    rect([-50, 8, 100, 42], '#4f9fb5'),
    line('M-30 20H0M10 30H36M-20 38H10', ['#ffffffb0', 3]),
  ]
}

function square(): Drawing {
  return [
    rect([-50, -50, 100, 100], '#f4ead8'),
    rect([-30, -30, 60, 60], '#c8463c'),
    rect([-12, -12, 24, 24], '#f4ead8'),
  ]
}

function sunView(): Drawing {
  return [
    rect([-50, -50, 100, 100], '#3d6a8a'),
    disc([0, 10, 26], '#f2b63c'),
    rect([-50, 12, 100, 40], '#2d4a66'),
  ]
}

function tower(): Drawing {
  return [
    rect([-50, -50, 100, 100], '#cfe3da'),
    line('M-24 50L-8-24H8L30 50M-18 20H20M-12-4H14', ['#3d3550', 6]),
    disc([0, -28, 11], { fill: 'none', stroke: '#c8463c', width: 5 }),
  ]
}

function hillsView(): Drawing {
  return [
    rect([-50, -50, 100, 100], '#bfe0e6'),
    shape('M-50 10Q-20-34 10 4T50-10V50H-50Z', '#7fae6a'),
    shape('M-50 30Q0-4 50 26V50H-50Z', '#4f8a54'),
    rect([-6, -4, 14, 22], '#fbf4ea'),
    shape('M-9-4L1-16L11-4Z', '#c8463c'),
  ]
}

function circle(): Drawing {
  return [
    rect([-50, -50, 100, 100], '#e0b65a'),
    disc([0, 0, 34, 26], '#3d3550'),
    disc([0, 0, 20, 15], '#f4ead8'),
  ]
}

function stripes(): Drawing {
  return times(6, i =>
    rect([-50, -50 + i * 17, 100, 17], inTurn(['#c8463c', '#f4ead8', '#3d6a72'], i)),
  )
}

function entrance(): string {
  return draw(
    rect([1110, 620, 260, 380], '#c8463c'),
    rect([1110, 620, 260, 380], { across: ['#ffffff30', '#ffffff00', '#4a2a5050'] }),
    rect([1096, 604, 288, 24], '#fbf4ea'),
    rect([1096, 622, 288, 8], '#4a2a5040'),
    rect([1200, 720, 124, 280], '#3d3550'),
    rect([1212, 734, 100, 260], { down: ['#5f6f8f', '#e9c4a4'] }),
    shape('M1270 734h30L1240 994h-28Z', '#ffffff30'),
    rect([1220, 850, 8, 54], '#fbf4ea'),
    place(
      { at: [1156, 690], turn: 16 },
      rect([-27, -27, 54, 54], { fill: 'none', stroke: '#fbf4ea', width: 9 }),
    ),
    rect([1186, 990, 152, 14], '#d9c9bd'),
  )
}
