import { sittingCat } from './animals.ts'
import { flats, hills } from './backdrop.ts'
import { chance, pick } from './chance.ts'
import { door, houseWindow } from './house-parts.ts'
import { dusk as light } from './light.ts'
import { footing, kerb } from './pavement.ts'
import { scene, washed } from './scene.ts'
import type { Point } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { shelf, shopWindow } from './shop-window.ts'
import { fascia, swanNeck } from './sign.ts'
import { sky, stars } from './sky.ts'
import { standing } from './space.ts'
import { crate, lamp } from './street.ts'
import { bricks, chimney, cornice, roof } from './wall.ts'

export function bookshop(): string {
  return scene({
    light,
    sky: sky(light, stars(2)),
    outdoors: draw(
      hills(light),
      flats([30, 520, 210, 440], light),
      flats([1400, 440, 180, 520], light),
      kerb({ stone: '#cfc3bd', joint: '#8d819055' }),
      house(),
    ),
    lit: draw(
      glowing(),
      washed(light, standing([1440, 120], crate('#b98552', bookPile(5)))),
      standing([190, 170], lamp(true)),
      standing([1330, 150], sittingCat()),
    ),
  })
}

const house = () =>
  draw(
    footing(270, 1360),
    chimney([420, 130], 120, '#8f4f4a'),
    chimney([1160, 130], 120, '#8f4f4a'),
    roof('M250 470L330 200Q345 180 380 180H1250Q1285 180 1300 200L1380 470Z', '#5a6276', 22),
    times(3, i => dormer(470 + i * 345)),
    bricks('M270 470H1360V1000H270Z', '#b8654f'),
    cornice([246, 462, 1138, 30], '#eadfce'),
    times(22, i => rect([262 + i * 51, 492, 22, 16], '#eadfce')),
    rect([270, 930, 1090, 70], '#7d4a45'),
    fascia([320, 540, 990, 92], '#1f4f4c', picture()),
  )

function dormer(x: number): string {
  return draw(
    shape(`M${x - 84} 330Q${x} 200 ${x + 84} 330V420H${x - 84}Z`, '#eadfce'),
    shape(
      `M${x - 100} 336Q${x} 176 ${x + 100} 336L${x + 84} 344Q${x} 214 ${x - 84} 344Z`,
      '#454c60',
    ),
    houseWindow({ box: [x - 44, 310, 88, 96], light, frame: '#f4ecdd', glowing: x < 900 }),
  )
}

const glowing = () =>
  draw(
    shopWindow({
      box: [350, 670, 360, 240],
      light,
      room: { wall: ['#8c5a3a', '#d79a5c'], floor: '#7a4a32', lamp: '#ffd48a' },
      frame: '#1f4f4c',
      panes: [3, 2],
      display: bookcase(),
    }),
    door({ box: [760, 660, 150, 340], colour: '#1f4f4c', light, inside: '#ffcf7d', pane: 'full' }),
    shopWindow({
      box: [960, 670, 320, 240],
      light,
      room: { wall: ['#8c5a3a', '#e0a766'], floor: '#7a4a32', lamp: '#ffd48a' },
      frame: '#1f4f4c',
      panes: [1, 1],
      display: threeBiscuits(),
    }),
    swanNeck([480, 540], true),
    swanNeck([1030, 540], true),
    shape('M340 1000L250 1110H760L720 1000Z', { down: ['#ffcf7d50', '#ffcf7d00'] }),
    shape('M760 1000L730 1130H960L910 1000Z', { down: ['#ffcf7d70', '#ffcf7d00'] }),
    shape('M950 1000L960 1110H1400L1290 1000Z', { down: ['#ffcf7d50', '#ffcf7d00'] }),
  )

const spines = ['#c8463c', '#2f7f86', '#e5b04a', '#3d4f86', '#efe3cc', '#7c9a5a', '#a65a86']

function bookcase(): string {
  const next = chance(12)
  const row = (y: number) => {
    let x = 352
    const books: string[] = []
    while (x < 700) {
      const [wide, high] = [13 + next() * 18, 52 + next() * 34]
      const lean = next() > 0.9 ? -9 : 0
      books.push(place({ at: [x, y], turn: lean }, book(wide, high, pick(next, spines))))
      x += wide + 2 - lean
    }
    return draw(books, shelf([350, y, 360], '#6d4029'))
  }
  return draw(row(772), row(904))
}

function book(wide: number, high: number, colour: string): string {
  return draw(
    rect([0, -high, wide, high], colour),
    rect([0, -high, 3, high], '#ffffff55'),
    rect([wide - 4, -high, 4, high], '#1b254744'),
    rect([3, -high * 0.8, wide - 6, 4], '#ffe9b0b0'),
    rect([3, -high * 0.2, wide - 6, 3], '#ffe9b0b0'),
  )
}

function bookPile(count: number): string {
  return times(count, i =>
    place(
      { at: [((i * 17) % 20) - 62, -72 - i * 24], turn: i % 2 ? 2 : -2 },
      rect([0, -22, 112, 22], inTurn(spines, i)),
      rect([100, -19, 12, 16], '#f7ecd4'),
      rect([0, -22, 112, 4], '#ffffff50'),
    ),
  )
}

function threeBiscuits(): string {
  const plateAt: Point = [1120, 862]
  return draw(
    place({ at: [1010, 906] }, bookPileBelow(4)),
    place({ at: [1125, 908] }, bookPileBelow(2)),
    place({ at: [1240, 906] }, bookPileBelow(5)),
    openBook([1010, 800]),
    place(
      { at: plateAt },
      disc([0, 0, 96, 15], '#fbf7ee'),
      disc([0, -3, 78, 10], '#d9d5d8'),
      biscuit([-48, -16]),
      biscuit([0, -14]),
      biscuit([46, -16]),
      times(5, i => disc([74 + i * 6, -5 + (i % 3) * 3, 2.6], '#b87a3e')),
    ),
    openBook([1240, 776]),
    line('M1120 672V720', ['#3a2a2a', 4]),
    shape('M1074 752Q1120 690 1166 752Z', '#e2574c'),
    disc([1120, 752, 46, 7], '#fff3c9'),
  )
}

function bookPileBelow(count: number): string {
  return place({ at: [0, 72] }, bookPile(count))
}

function biscuit([x, y]: Point): string {
  return draw(
    disc([x, y, 27, 25], '#b87a3e'),
    disc([x - 2, y - 3, 24, 22], '#e0a85e'),
    times(5, i => disc([x + Math.cos(i * 1.3) * 13, y + Math.sin(i * 1.3) * 11, 4], '#5f3524')),
  )
}

function openBook([x, y]: Point): string {
  return draw(
    shape(
      `M${x - 52} ${y + 6}Q${x - 26} ${y - 16} ${x} ${y + 4}` +
        `Q${x + 26} ${y - 16} ${x + 52} ${y + 6}V${y - 50}` +
        `Q${x + 26} ${y - 70} ${x} ${y - 52}Q${x - 26} ${y - 70} ${x - 52} ${y - 50}Z`,
      '#fbf3e0',
    ),
    shape(
      `M${x} ${y + 4}Q${x + 26} ${y - 16} ${x + 52} ${y + 6}V${y - 50}` +
        `Q${x + 26} ${y - 70} ${x} ${y - 52}Z`,
      '#1b25471c',
    ),
    times(4, i =>
      line(`M${x - 42} ${y - 42 + i * 11}q16-8 32 0M${x + 10} ${y - 42 + i * 11}q16-8 32 0`, [
        '#8a7a6a',
        2,
      ]),
    ),
  )
}

function picture(): string {
  return draw(
    place({ at: [815, 606], scale: 1.1 }, openBook([0, 0])),
    [0, 1, 2].map(i => biscuit([606 + i * 62, 586])),
    [0, 1, 2].map(i => biscuit([900 + i * 62, 586])),
    line('M370 586H545M1085 586H1260', ['#d9b978', 4]),
    disc([370, 586, 8], '#d9b978'),
    disc([1260, 586, 8], '#d9b978'),
  )
}
