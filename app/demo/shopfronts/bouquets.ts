import type { Point } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { shelf } from './shop-window.ts'

export function bouquets(): string {
  return draw(
    shelf([650, 742, 550], '#a9754a'),
    dandelions(),
    times(3, i => place({ at: [745 + i * 184, 742], scale: 0.92 }, helmet(i))),
    times(3, i => place({ at: [700 + i * 176, 894], scale: 1.06 }, helmet(i + 3))),
    place({ at: [1130, 894] }, wateringCan()),
  )
}

export function flowersFor(colour: string): string {
  return draw(
    times(7, i => line(`M0-60L${i * 16 - 48}-${116 + (i % 2) * 22}`, ['#4c8c4a', 5])),
    times(7, i => rose([i * 16 - 48, -120 - (i % 2) * 24], colour)),
    times(4, i => disc([i * 22 - 33, -84, 17, 10], '#5fa04f')),
  )
}

const shells = ['#f2c230', '#e2574c', '#f4f0e6', '#2f8fa8', '#f2c230', '#e98a3a']

const blossoms = ['#e2475c', '#ffd166', '#a86fc9', '#ff9d76', '#ffffff', '#ef7fae']

const spray: readonly Point[] = [
  [0, -128],
  [-34, -118],
  [32, -116],
  [-58, -92],
  [-14, -98],
  [18, -94],
  [56, -90],
  [-36, -80],
  [38, -78],
  [0, -76],
]

function helmet(kind: number): string {
  const flower = inTurn(blossoms, kind)
  return draw(
    disc([6, 0, 62, 7], '#1b254750'),
    times(7, i =>
      line(`M0-50Q${i * 10 - 30}-80 ${i * 22 - 66}-${86 + (i % 3) * 10}`, ['#4c8c4a', 6]),
    ),
    times(9, i =>
      disc([i * 16 - 64, -66 - ((i * 5) % 3) * 9, 15, 9], i % 2 ? '#5fa04f' : '#3f7f48'),
    ),
    spray.map(spot => rose(spot, flower)),
    shape('M-60-56H60Q54 0 0 0Q-54 0-60-56Z', inTurn(shells, kind)),
    shape('M-60-56H60Q54 0 0 0Q-54 0-60-56Z', { across: ['#ffffff66', '#ffffff00', '#1b254755'] }),
    line('M-14-52Q-12-20-4-4M16-52Q14-20 6-4', ['#1b254730', 4]),
    rect([-70, -62, 140, 11], { fill: inTurn(shells, kind), round: 5 }),
    rect([-70, -62, 140, 4], '#ffffff70'),
    disc([0, -36, 40], { glow: ['#fff3b8c0', '#fff3b800'] }),
    disc([0, -36, 15], '#3a3f52'),
    disc([0, -36, 11], '#fff6cf'),
  )
}

function rose([x, y]: Point, colour: string): string {
  return draw(
    disc([x, y, 14], colour),
    disc([x - 4, y - 4, 8], '#ffffff55'),
    disc([x + 3, y + 3, 5], '#1b25472e'),
  )
}

function dandelions(): string {
  return times(9, i => {
    const [x, y] = [668 + i * 64, 655 + ((i * 29) % 38)]
    return draw(
      line(`M${x + 8} 740Q${x} ${y + 40} ${x} ${y}`, ['#7aa65a', 3]),
      disc([x, y, 17], '#ffffff90'),
      times(8, k =>
        line(`M${x} ${y}l${Math.cos(k * 0.785) * 17} ${Math.sin(k * 0.785) * 17}`, ['#fff', 1.6]),
      ),
      disc([x, y, 4], '#a98c5c'),
    )
  })
}

function wateringCan(): string {
  return draw(
    disc([-64, -110, 50, 26], { glow: ['#ffffffd0', '#ffffff00'] }),
    disc([-96, -92, 46, 20], { glow: ['#ffffffb0', '#ffffff00'] }),
    line('M36-70q44 10 16 52', ['#3c8a86', 9]),
    shape('M-32-30L-66-92L-54-98L-20-58Z', '#3c8a86'),
    shape('M-34-78H38L44 0H-40Z', { across: ['#63b3ad', '#3c8a86', '#2c6a6a'] }),
    disc([2, -78, 36, 8], '#24575a'),
  )
}
