import { lyingCat } from './animals.ts'
import { flats, hills } from './backdrop.ts'
import { golden as light } from './light.ts'
import { footing, slabs } from './pavement.ts'
import { scene } from './scene.ts'
import type { Point } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { interior, shelf } from './shop-window.ts'
import { lightString } from './sign.ts'
import { birds, sky, sun } from './sky.ts'
import { standing } from './space.ts'
import { blackboard, cafeChair, cafeTable, contact, parasol } from './street.ts'
import { bricks, cornice } from './wall.ts'

export function coffeehouse(): string {
  return scene({
    light,
    sky: sky(light, sun([1180, 420], '#ffd28a'), birds([240, 240])),
    outdoors: draw(
      hills(light),
      flats([60, 560, 200, 400], light),
      slabs({ stone: '#d0b8a4', joint: '#97808055' }, 11),
      tower(),
      house(),
      standing([1405, 40], cart()),
      standing([205, 60], blackboard(shaftSign())),
      terrace(),
    ),
    lit: lightString([420, 560], [1240, 560]),
  })
}

function tower(): string {
  const steel = '#4d3f52'
  return draw(
    line('M640 560L720 190M900 560L850 190M720 190H850M900 300L1240 560', [steel, 24]),
    line(
      'M664 450H886M690 330H868M664 450L868 330M886 450L690 330M690 330L856 220M868 330L716 220',
      [steel, 10],
    ),
    line('M640 560L720 190M850 190L900 560', ['#ffb45c60', 5]),
    line('M664 450L646 552M930 340L930 560M1040 420V560', [steel, 8]),
    rect([690, 176, 190, 20], steel),
    wheel([730, 130]),
    wheel([846, 130]),
    line('M786 130V560M900 130L1290 548', [steel, 4]),
    line('M690 70L790 34L890 70', [steel, 14]),
    line('M696 72V180M884 72V180', [steel, 8]),
  )
}

function wheel([x, y]: Point): string {
  return draw(
    disc([x, y, 54], { fill: 'none', stroke: '#b5483c', width: 12 }),
    disc([x - 2, y - 3, 54], { fill: 'none', stroke: '#ffb45c70', width: 3 }),
    times(6, i =>
      line(`M${x} ${y}L${x + Math.cos(i * 1.047) * 52} ${y + Math.sin(i * 1.047) * 52}`, [
        '#b5483c',
        5,
      ]),
    ),
    disc([x, y, 10], '#4d3f52'),
  )
}

const hatch: readonly [number, number, number, number] = [440, 640, 760, 300]

const house = () =>
  draw(
    footing(320, 1300),
    bricks('M320 560H1300V1000H320Z', '#c97a5c'),
    cornice([300, 540, 1020, 26], '#f2e2c8'),
    interior(hatch, { wall: ['#4a2f38', '#8a5044', '#c98a54'], floor: '#5a3a34', lamp: '#ffcf8a' }),
    bar(),
    rect([424, 624, 792, 18], '#4d3f52'),
    [424, 812, 1198].map(x => rect([x, 624, 18, 376], '#4d3f52')),
    rect([400, 934, 840, 26], '#8a5f43'),
    rect([400, 934, 840, 6], '#ffffff60'),
    rect([400, 958, 840, 16], { down: ['#1b254766', '#1b254700'] }),
    times(9, i =>
      shape(`M${424 + i * 88} 560h88l6 62q-50 26-100 0Z`, i % 2 ? '#f4e6cc' : '#3f5f66'),
    ),
    shape('M424 560H1216L1222 640H418Z', { down: ['#ffffff30', '#1b254733'] }),
  )

function bar(): string {
  return draw(
    shelf([440, 748, 400], '#6d4332'),
    times(9, i => cup([476 + i * 42, 748], inTurn(['#f4ead8', '#3f8f8a', '#d1483e'], i), 0.62)),
    place({ at: [660, 934] }, machine()),
    place({ at: [1000, 934] }, lift()),
    times(3, i => line(`M${890 + i * 120} 640V676`, ['#2b2d42', 4])),
    times(3, i => [
      shape(`M${860 + i * 120} 706q30-50 60 0Z`, '#e0a52e'),
      disc([890 + i * 120, 708, 20, 6], '#fff6d6'),
    ]),
  )
}

function machine(): string {
  return draw(
    rect([-120, -130, 240, 26], { fill: '#e9e3da', round: 10 }),
    rect([-108, -106, 216, 60], { down: ['#b5483c', '#8a3230'] }),
    rect([-120, -30, 240, 30], { fill: '#e9e3da', round: 6 }),
    [-60, 0, 60].map(x => [
      line(`M${x} -50v12M${x - 22} -46h44`, ['#2b2d42', 9]),
      cup([x, -30], '#fff6e6', 0.5),
      disc([x, -82, 13], '#f4ead8'),
      line(`M${x} -82l6-8`, ['#c8463c', 3]),
    ]),
    times(4, i => cup([-84 + i * 54, -130], '#fff6e6', 0.5)),
  )
}

/** A little cage that brings the coffee up from the depth. */
function lift(): string {
  return draw(
    rect([-70, -190, 140, 190], '#2a1c28'),
    line('M0-190V-120M-70-190V0M70-190V0M-70-120H70M-70 0H70', ['#e0a52e', 7]),
    line('M-70-120L-20-190M70-120L20-190', ['#e0a52e', 4]),
    cup([0, -14], '#fff6e6', 1.3),
    line('M-10-92q-10-14 0-24t0-22M14-92q-10-14 0-24t0-22', ['#ffffff90', 4]),
  )
}

function cup([x, y]: Point, colour: string, scale: number): string {
  return place(
    { at: [x, y], scale },
    line('M26-42q26 0 16 22q-8 10-22 6', [colour, 7]),
    shape('M-32-50H32Q30-4 8 0H-8Q-30-4-32-50Z', colour),
    shape('M-32-50H32Q30-4 8 0H-8Q-30-4-32-50Z', {
      across: ['#ffffff50', '#ffffff00', '#1b254740'],
    }),
    disc([0, -50, 32, 6], '#4a2a20'),
    disc([0, 1, 38, 5], colour),
  )
}

const terrace = () =>
  draw(
    standing([1190, 130], seat(1)),
    standing([430, 150], seat(0)),
    standing(
      [820, 330],
      [
        place({ at: [-96, 0] }, cafeChair('#b5483c')),
        place({ at: [96, 0], scale: [-1, 1] }, cafeChair('#b5483c')),
        cafeTable(cup([0, 0], '#fff6e6', 0.9)),
      ],
    ),
    standing([1085, 400], lyingCat()),
  )

function seat(kind: number): string {
  return draw(
    parasol(kind ? ['#e0a52e', '#f9eed6'] : ['#b5483c', '#f9eed6'], 200),
    place({ at: [-100, 0] }, cafeChair('#3f5f66')),
    place({ at: [104, 0], scale: [-1, 1] }, cafeChair('#3f5f66')),
    cafeTable([cup([-24, 0], '#fff6e6', 0.7), cup([30, 0], '#d1483e', 0.7)]),
  )
}

function shaftSign(): string {
  return draw(
    cup([0, 0], '#f4ead8', 0.9),
    line('M0 14V46M-14 34L0 48L14 34', ['#f2c230', 6]),
    line('M-8-58q-6-8 0-14M8-58q-6-8 0-14', ['#f4ead8', 3]),
  )
}

function cart(): string {
  return draw(
    contact(110),
    times(9, i =>
      disc([-74 + i * 19, -112 - (i % 3) * 12, 20], inTurn(['#6a9a54', '#8ab86a', '#4f7f4a'], i)),
    ),
    times(7, i =>
      disc([-66 + i * 22, -122 - (i % 2) * 16, 11], inTurn(['#f26d6d', '#ffd166', '#ffffff'], i)),
    ),
    shape('M-104-104H104L82-30H-82Z', { across: ['#7a8590', '#5a6570', '#3f4853'] }),
    rect([-110, -112, 220, 13], '#8a95a0'),
    [-52, 52].map(x => [disc([x, -22, 24], '#33303f'), disc([x, -22, 10], '#8a95a0')]),
    line('M-140 0H140', ['#5f5860', 8]),
  )
}
