import type { Point } from './shapes.ts'
import { disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { contact } from './street.ts'

export function radio(side: number): string {
  return place(
    { scale: [side, 1] },
    rect([-84, -116, 168, 116], { fill: '#a9653c', round: 16 }),
    rect([-84, -116, 168, 116], { fill: { down: ['#ffffff40', '#1b254740'] }, round: 16 }),
    disc([-34, -58, 38], '#f2dcb0'),
    times(5, i =>
      line(`M${-64 + Math.abs(i - 2) * 4} ${-78 + i * 10}H${-4 - Math.abs(i - 2) * 4}`, [
        '#a9653c',
        3,
      ]),
    ),
    rect([14, -98, 58, 34], { fill: '#ffe9b0', round: 5 }),
    line('M30-94L44-68', ['#c8463c', 3]),
    disc([28, -38, 13], '#4a2f28'),
    disc([60, -38, 13], '#4a2f28'),
    line('M20-116L70-180', ['#8fa0a8', 5]),
    line('M-52-100l22 12', ['#4a2f28', 7]),
  )
}

export function television(): string {
  return draw(
    line('M-20-132L-54-180M20-132L50-184', ['#8fa0a8', 5]),
    rect([-90, -136, 180, 120], { fill: '#3f8f9a', round: 18 }),
    rect([-74, -122, 112, 92], { fill: '#dff4f0', round: 22 }),
    times(5, i => line(`M-60 ${-108 + i * 16}h${30 + ((i * 37) % 50)}`, ['#5f7f8a', 5])),
    disc([64, -102, 12], '#f4ead8'),
    disc([64, -68, 12], '#f4ead8'),
    line('M-60-16L-70 0M60-16L70 0', ['#2b3a42', 9]),
    line('M-50-118l24 12', ['#2b3a42', 7]),
  )
}

export function telephone(colour: string): string {
  return draw(
    shape('M-70 0Q-64-70-30-74H30Q64-70 70 0Z', colour),
    disc([0, -34, 28], '#f4ead8'),
    times(8, i => disc([Math.cos(i * 0.7) * 18, -34 + Math.sin(i * 0.7) * 18, 4], '#2b2d42')),
    shape('M-84-84Q0-124 84-84L80-62H50L44-82Q0-98-44-82L-50-62H-80Z', colour),
    shape('M-84-84Q0-124 84-84L82-76Q0-112-82-76Z', '#ffffff60'),
  )
}

export function toaster(side: number): string {
  return place(
    { scale: [side, 1] },
    rect([-26, -120, 52, 50], { fill: '#d99a5c', round: 10 }),
    shape('M-70 0V-60Q-68-86-40-86H40Q68-86 70-60V0Z', '#cfd8da'),
    shape('M-70 0V-60Q-68-86-40-86H40Q68-86 70-60V0Z', {
      across: ['#ffffff80', '#ffffff00', '#1b254750'],
    }),
    line('M-40-50l22 10M-30-26q14-10 28 0', ['#33404a', 6]),
    rect([70, -50, 14, 12], '#33404a'),
  )
}

export function phone([x, y]: Point, colour: string): string {
  return draw(
    rect([x - 19, y - 74, 38, 74], { fill: '#2b2d42', round: 8 }),
    rect([x - 15, y - 66, 30, 54], colour),
    line(`M${x - 8} ${y - 56}l14 20l-10 6l12 18`, ['#2b2d4290', 3]),
  )
}

export function fridge(): string {
  return draw(
    contact(80),
    rect([-70, -250, 140, 250], { fill: '#d9e6dc', round: 22 }),
    rect([-70, -250, 140, 250], {
      fill: { across: ['#ffffff80', '#ffffff00', '#1b254750'] },
      round: 22,
    }),
    line('M-70-160H70', ['#8fa39a', 5]),
    line('M40-230v44M40-140v50', ['#8fa39a', 9]),
    rect([-40, -110, 70, 24], { fill: '#f0b78c', round: 12 }),
    rect([-18, -110, 26, 24], '#f9d9bd'),
  )
}
