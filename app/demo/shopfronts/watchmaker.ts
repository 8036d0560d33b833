import { sittingCat } from './animals.ts'
import { castle, hills } from './backdrop.ts'
import { door } from './house-parts.ts'
import { golden as light } from './light.ts'
import { cobbles, footing } from './pavement.ts'
import { scene } from './scene.ts'
import type { Point } from './shapes.ts'
import { disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { shelf, shopWindow } from './shop-window.ts'
import { hangingSign } from './sign.ts'
import { birds, cloud, sky, sun } from './sky.ts'
import { standing } from './space.ts'
import { bench, lamp } from './street.ts'
import { copper, tree } from './tree.ts'
import { bricks, cornice, plaster, roof } from './wall.ts'

export function watchmaker(): string {
  return scene({
    light,
    sky: sky(light, sun([1330, 470], '#ffe0a0'), cloud([330, 250], 1.1), birds([1080, 150])),
    outdoors: draw(
      hills(light, -20),
      castle(light, 230),
      cobbles({ stone: '#c9b8a4', joint: '#8f7f7855' }),
      place({ at: [1450, 1000], scale: 0.95 }, tree(copper, 8)),
      wing(),
      tower(),
      standing([170, 110], bench('#8a5a44')),
      standing([1370, 140], lamp(false)),
      standing([1240, 170], sittingCat()),
    ),
  })
}

const wing = () =>
  draw(
    footing(300, 1330),
    plaster('M300 640H1330V1000H300Z', '#c9805c', 9),
    roof('M280 650L340 520H1290L1350 650Z', '#7c4448', 22),
    rect([300, 650, 1030, 18], '#1b254738'),
    door({ box: [384, 690, 120, 310], colour: '#4d5d8a', light, pane: 'round' }),
  )

const tower = () =>
  draw(
    roof('M520 250L800 40L1080 250Z', '#7c4448', 24),
    shape('M800 40L1080 250H900Z', '#1b254733'),
    plaster('M550 240H1050V1000H550Z', '#e9cf9c', 4),
    bricks('M550 860H1050V1000H550Z', '#b98a62'),
    times(9, i => [
      rect([550, 262 + i * 84, i % 2 ? 34 : 52, 40], '#cfae78'),
      rect([i % 2 ? 1016 : 998, 262 + i * 84, i % 2 ? 34 : 52, 40], '#b9966a'),
    ]),
    cornice([526, 236, 548, 28], '#f6ead0'),
    cornice([540, 560, 520, 18], '#f6ead0'),
    place({ at: [800, 410] }, clock(128, [3, 30], '#fbf4e2')),
    shopWindow({
      box: [600, 630, 400, 280],
      light,
      room: { wall: ['#5b3a52', '#a8705c'], floor: '#6d4535', lamp: '#ffcf8a' },
      frame: '#4d5d8a',
      panes: [1, 1],
      display: lateClocks(),
    }),
    hangingSign([1170, 720], 64, '#4d5d8a', draw(clock(46, [3, 30], '#fbf4e2'))),
  )

function lateClocks(): string {
  return draw(
    cuckoo([662, 704]),
    place({ at: [772, 700] }, clock(56, [3, 29], '#fff6e0')),
    place({ at: [872, 692] }, clock(38, [3, 24], '#cfe6e2')),
    place({ at: [954, 700] }, clock(46, [3, 11], '#f3d9b8')),
    shelf([600, 816, 400], '#7a4a34'),
    place({ at: [690, 906], scale: 1.04 }, alarm('#d1483e', [3, 21])),
    place({ at: [800, 906], scale: 0.9 }, alarm('#3f8f8a', [3, 14])),
    place({ at: [894, 906], scale: 0.74 }, alarm('#e5b04a', [3, 8])),
    times(5, i => ring([700 + i * 44, 804])),
    hourglass([966, 906]),
    snail([936, 816]),
  )
}

function clock(radius: number, [hour, minute]: Point, face: string): string {
  const hand = (turn: number, length: number, width: number) =>
    line(`M0 0L${Math.sin(turn) * length} ${-Math.cos(turn) * length}`, ['#2b2d42', width])
  return draw(
    disc([radius * 0.07, radius * 0.09, radius * 1.06], '#1b254747'),
    disc([0, 0, radius * 1.06], '#a9733c'),
    disc([0, 0, radius], '#e8bd6a'),
    disc([0, 0, radius * 0.88], face),
    times(12, i => {
      const [sin, cos] = [Math.sin((i * Math.PI) / 6), Math.cos((i * Math.PI) / 6)]
      const inner = i % 3 ? 0.76 : 0.66
      return line(
        `M${sin * radius * inner} ${cos * radius * inner}` +
          `L${sin * radius * 0.82} ${cos * radius * 0.82}`,
        ['#2b2d42', radius * (i % 3 ? 0.03 : 0.06)],
      )
    }),
    hand(((hour + minute / 60) * Math.PI) / 6, radius * 0.46, radius * 0.09),
    hand((minute * Math.PI) / 30, radius * 0.68, radius * 0.06),
    disc([0, 0, radius * 0.08], '#c8463c'),
    shape(
      `M-${radius * 0.6}-${radius * 0.5}` +
        `Q0-${radius} ${radius * 0.6}-${radius * 0.5}` +
        `Q0-${radius * 0.7}-${radius * 0.6}-${radius * 0.5}Z`,
      '#ffffff60',
    ),
  )
}

function alarm(colour: string, time: Point): string {
  return draw(
    line('M-26-8L-36 0M26-8L36 0', [colour, 8]),
    disc([-26, -84, 16, 13], colour),
    disc([26, -84, 16, 13], colour),
    place({ at: [0, -46] }, disc([0, 0, 46], colour), clock(38, time, '#fbf4e2')),
  )
}

function cuckoo([x, y]: Point): string {
  return place(
    { at: [x, y], scale: 0.8 },
    line('M-16 40V86M16 40V70', ['#e8bd6a', 3]),
    shape('M-22 84h12l-3 24h-6ZM10 70h12l-3 24h-6Z', '#5f7a4a'),
    rect([-40, -30, 80, 72], '#8a5232'),
    shape('M-58-26L0-78L58-26L48-18L0-60L-48-18Z', '#5f3524'),
    rect([-12, -34, 24, 24], '#2b1c22'),
    shape('M-6-20q10-14 22-4l10 2-9 5q-6 10-18 3Z', '#f2c230'),
    place({ at: [0, 16] }, clock(22, [3, 17], '#fbf4e2')),
  )
}

function hourglass([x, y]: Point): string {
  return draw(
    rect([x - 24, y - 8, 48, 8], '#a9733c'),
    rect([x - 24, y - 84, 48, 8], '#a9733c'),
    shape(
      `M${x - 18} ${y - 76}H${x + 18}Q${x + 14} ${y - 50} ${x} ${y - 42}` +
        `Q${x - 14} ${y - 50} ${x - 18} ${y - 76}Z`,
      '#ffffff66',
    ),
    shape(
      `M${x - 18} ${y - 8}H${x + 18}Q${x + 14} ${y - 34} ${x} ${y - 42}` +
        `Q${x - 14} ${y - 34} ${x - 18} ${y - 8}Z`,
      '#ffffff66',
    ),
    shape(`M${x - 14} ${y - 58}H${x + 14}L${x} ${y - 44}Z`, '#f2c98a'),
    shape(`M${x - 12} ${y - 8}L${x} ${y - 22}L${x + 12} ${y - 8}Z`, '#f2c98a'),
  )
}

function ring([x, y]: Point): string {
  return draw(
    rect([x - 18, y - 10, 36, 22], { fill: '#4d2c4a', round: 5 }),
    disc([x, y - 20, 12], { fill: 'none', stroke: '#f0c862', width: 4 }),
    shape(`M${x - 8} ${y - 36}h16l-8 10Z`, '#bfeef2'),
  )
}

function snail([x, y]: Point): string {
  return draw(
    shape(
      `M${x - 40} ${y}Q${x + 20} ${y - 6} ${x + 34} ${y - 26}q10-6 12 4` +
        `Q${x + 44} ${y} ${x + 14} ${y}Z`,
      '#c9b07a',
    ),
    line(`M${x + 42} ${y - 26}l4-14M${x + 38} ${y - 26}l-2-14`, ['#c9b07a', 3]),
    disc([x - 4, y - 22, 22], '#b5653f'),
    line(`M${x - 4} ${y - 22}q10-4 8 8q-10 10-20-4q-2-18 16-16`, ['#7a3a2a', 3]),
  )
}
