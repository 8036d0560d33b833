import type { Point } from './shapes.ts'
import { disc, draw, line, place, shape, times } from './shapes.ts'
import { plinth } from './shop-window.ts'

export function loaf(size: number): string {
  const crust = 'M-80 0Q-104-66-50-78Q0-92 50-78Q104-66 80 0Q0 10-80 0Z'
  return place(
    { scale: size },
    disc([0, 4, 84, 8], '#1b254740'),
    shape(crust, { down: ['#e8a552', '#c9783a', '#93502c'] }),
    times(4, i => shape(`M${-54 + i * 32}-70q26 14 18 56q-22-16-30-50Z`, '#f9dca4')),
    line('M-70-52Q-50-74-10-76', ['#ffffff70', 6]),
  )
}

export function early(x: number): string {
  return draw(
    plinth([x, 886, 266, 44], '#8a5438'),
    place({ at: [x + 76, 884] }, loaf(0.72)),
    place({ at: [x + 192, 884] }, loaf(0.72)),
    buns([x + 133, 770]),
  )
}

export function wednesday(x: number): string {
  return draw(
    times(14, i =>
      place({ at: [x + 133, 820], turn: i * 25.7 }, shape('M-9-110L0-240L9-110Z', '#fff0b8b0')),
    ),
    plinth([x, 896, 266, 34], '#8a5438'),
    place({ at: [x + 133, 896] }, loaf(1.42)),
    times(9, i => shape(`M${x + 40 + i * 24} ${916 - (i % 3) * 5}l9-6 5 8Z`, '#e8a552')),
    line(`M${x + 60} 760l-14-22M${x + 206} 760l14-22M${x + 133} 744v-30`, ['#fff6d8', 7]),
  )
}

export function late(x: number): string {
  return draw(
    plinth([x, 886, 266, 44], '#8a5438'),
    times(4, i => place({ at: [x + 44 + i * 60, 884] }, loaf(0.42))),
    buns([x + 133, 770]),
  )
}

function buns([x, y]: Point): string {
  return draw(
    line(`M${x - 100} ${y}H${x + 100}`, ['#6d4030', 9]),
    times(5, i => [
      disc([x - 78 + i * 39, y - 17, 19, 15], '#d98f44'),
      line(`M${x - 90 + i * 39} ${y - 20}q12-10 24 0`, ['#f9dca4', 4]),
    ]),
    times(3, i => line(`M${x - 60 + i * 50} ${y + 6}l20 62`, ['#c9783a', 13])),
  )
}
