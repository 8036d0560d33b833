import type { Point } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, times } from './shapes.ts'

export const tints = ['#e8798f', '#4fb5a4', '#f2b63c', '#8f7fd0', '#5fa8dc', '#f2945c']

export function soap([x, y]: Point, kind: number): string {
  const colour = inTurn(tints, kind)
  return place(
    { at: [x, y] },
    rect([-40, -34, 80, 34], { fill: colour, round: 12 }),
    rect([-40, -34, 80, 34], {
      fill: { down: ['#ffffff80', '#ffffff00', '#1b254733'] },
      round: 12,
    }),
    disc([0, -19, 17, 8], '#ffffff60'),
  )
}

export function bottle([x, y]: Point, kind: number): string {
  const colour = inTurn(tints, kind + 1)
  return place(
    { at: [x, y] },
    rect([-27, -84, 54, 84], { fill: colour, round: 14 }),
    rect([-27, -84, 54, 84], {
      fill: { across: ['#ffffff90', '#ffffff00', '#1b254733'] },
      round: 14,
    }),
    rect([-8, -104, 16, 22], '#f7f2f0'),
    line('M0-104h24v8', ['#f7f2f0', 8]),
    disc([0, -38, 15], '#ffffffa0'),
  )
}

export function bubble(radius: number): string {
  const r = radius
  return draw(
    disc([0, 0, r], { glow: ['#ffffff00', '#ffffff10', '#bfe3ff40', '#f2b8e0a0'] }),
    disc([0, 0, r], { fill: 'none', stroke: '#ffffffd0', width: Math.max(1.5, r * 0.04) }),
    line(`M${-r * 0.68} ${-r * 0.2}A${r * 0.72} ${r * 0.72} 0 0 1 ${-r * 0.1} ${-r * 0.7}`, [
      '#ffffff',
      r * 0.1,
    ]),
    line(`M${r * 0.3} ${r * 0.68}A${r * 0.74} ${r * 0.74} 0 0 0 ${r * 0.66} ${r * 0.34}`, [
      '#8fe0d8b0',
      r * 0.07,
    ]),
    disc([-r * 0.36, -r * 0.36, r * 0.1], '#ffffff'),
  )
}

export function foam(): string {
  return times(9, i =>
    place(
      { at: [((i * 23) % 64) - 32, -78 - ((i * 17) % 34)] },
      disc([0, 0, 17], '#ffffffd0'),
      bubble(17),
    ),
  )
}
