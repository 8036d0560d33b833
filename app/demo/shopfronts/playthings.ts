import type { Box, Point } from './shapes.ts'
import { disc, draw, inTurn, line, rect, shape, times } from './shapes.ts'
import { contact } from './street.ts'

export function block([x, y, width, height]: Box, colour: string): string {
  return draw(
    rect([x, y, width, height], { fill: colour, round: 8 }),
    rect([x, y, width, height], {
      fill: { across: ['#ffffff38', '#ffffff00', '#1b254740'] },
      round: 8,
    }),
    rect([x + 6, y + 4, width - 12, 7], { fill: '#ffffff70', round: 4 }),
    times(4, i =>
      line(
        `M${x + 20} ${y + height * (0.2 + i * 0.2)}` +
          `q${width * 0.3} -14 ${width * 0.6} 0t${width * 0.3} 4`,
        ['#5f3a1c16', 4],
      ),
    ),
  )
}

export function train(): string {
  return draw(
    rect([-80, -46, 116, 30], '#4f9fc4'),
    rect([-80, -112, 56, 70], '#e2574c'),
    rect([-68, -100, 32, 30], '#fbf1dc'),
    rect([-90, -120, 76, 14], { fill: '#f6c945', round: 5 }),
    rect([-24, -80, 66, 36], { fill: '#5fae6a', round: 16 }),
    rect([10, -112, 18, 36], '#f6c945'),
    disc([19, -114, 16, 7], '#f2994a'),
    rect([60, -72, 90, 48], '#f2994a'),
    [66, 96, 126].map((x, i) =>
      disc([x + 8, -78, 20], inTurn(['#e2574c', '#4f9fc4', '#5fae6a'], i)),
    ),
    rect([34, -32, 30, 7], '#5f4335'),
    [-58, -8, 82, 128].map(x => [disc([x, -15, 19], '#8a5a38'), disc([x, -15, 8], '#fbf1dc')]),
  )
}

export function rings(): string {
  const colours = ['#e2574c', '#f2994a', '#f6c945', '#5fae6a', '#4f9fc4']
  return draw(
    rect([-6, -150, 12, 150], '#b5804a'),
    colours.map((colour, i) =>
      rect([-52 + i * 8, -28 - i * 26, 104 - i * 16, 26], { fill: colour, round: 13 }),
    ),
    colours.map((_, i) =>
      rect([-44 + i * 8, -25 - i * 26, 40 - i * 6, 6], { fill: '#ffffff80', round: 3 }),
    ),
    disc([0, -156, 15], '#e2574c'),
  )
}

export function bricks(): string {
  return draw(
    block([-56, -52, 52, 52], '#5a6fb5'),
    block([4, -52, 52, 52], '#ef7f7a'),
    block([-26, -104, 52, 52], '#f6c945'),
    disc([-30, -26, 13], '#fbf1dc'),
    shape('M14-14L30-40L46-14Z', '#fbf1dc'),
    disc([0, -78, 13], { fill: 'none', stroke: '#fbf1dc', width: 6 }),
  )
}

export function frog(colour: string): string {
  return draw(
    shape('M-44-6Q-60-50-20-54Q0-66 20-54Q60-50 44-6Z', colour),
    shape('M-44-6Q-70-2-72 6H-24L-30-16ZM44-6Q70-2 72 6H24L30-16Z', colour),
    disc([-22, -62, 17], colour),
    disc([22, -62, 17], colour),
    disc([-22, -64, 10], '#fffbe6'),
    disc([22, -64, 10], '#fffbe6'),
    disc([-20, -63, 5], '#1b2547'),
    disc([24, -63, 5], '#1b2547'),
    shape('M-30-10Q0-34 30-10Q0 4-30-10Z', '#e9f4b8'),
    line('M-22-36Q0-24 22-36', ['#1b254790', 4]),
  )
}

export function beep([x, y]: Point): string {
  return times(3, i =>
    line(`M${x + i * 12} ${y - 10 - i * 8}q12 ${12 + i * 7} 0 ${24 + i * 15}`, ['#e2574c', 5]),
  )
}

export function kite(): string {
  return draw(
    line('M0 60Q30 90 0 120T10 160', ['#e2574c', 4]),
    shape('M0-60L50 0L0 66L-50 0Z', '#4f9fc4'),
    shape('M0-60L50 0H0ZM0 66L-50 0H0Z', '#f6c945'),
  )
}

export function horse(): string {
  return draw(
    contact(110),
    line('M-110-16Q0 20 120-22', ['#b5804a', 15]),
    line('M-50-80L-64-8M46-80L62-8', ['#e2574c', 17]),
    shape(
      'M-76-70Q-70-120 20-112Q40-170 60-186L70-206L84-186Q120-160 126-134L104-122' +
        'Q84-140 76-132Q84-90 60-70Z',
      '#fbf1dc',
    ),
    shape('M40-150Q20-196 64-192Q40-170 46-120Z', '#f2994a'),
    line('M-74-104q-34 10-30 54', ['#f2994a', 13]),
    shape('M-26-114Q0-96 26-116L22-76H-24Z', '#e2574c'),
    disc([92, -162, 5], '#1b2547'),
  )
}
