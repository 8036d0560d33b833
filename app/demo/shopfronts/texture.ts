import { chance } from './chance.ts'
import type { Box } from './shapes.ts'
import { draw, line, shape } from './shapes.ts'

export function trowelled([x, y, width, height]: Box, seed: number): string {
  const next = chance(seed)
  return marks(Math.ceil((width * height) / 20000), () => {
    const wide = 16 + next() * 60
    return box([x + next() * width, y + next() * height, wide, 3 + next() * 4])
  })
}

export function brickwork([x, y, width, height]: Box, joint: string): string {
  const next = chance(7)
  const [rows, columns] = [Math.ceil(height / 28), Math.ceil(width / 62)]
  const joints = steps(rows, row => `M${x} ${y + row * 28}h${width}`)
  return draw(
    line(joints, [`${joint}2a`, 1.6]),
    marks(Math.ceil(rows * columns * 0.4), () => {
      const row = Math.floor(next() * rows)
      const left = x + Math.floor(next() * (columns + 1)) * 62 - 31 + (row % 2) * 31
      return box([left, y + row * 28 + 3, 56, 23])
    }),
  )
}

export function planks([x, y, width, height]: Box, step: number): string {
  const seams = (shift: number) =>
    steps(Math.ceil(width / step), i => `M${x + i * step + shift} ${y}v${height}`)
  return draw(line(seams(0), ['#1b254740', 2.4]), line(seams(3), ['#ffffff30', 2]))
}

export function scallops([x, y, width, height]: Box, row: number): string {
  const next = chance(5)
  const [rows, columns] = [Math.ceil(height / row), Math.ceil(width / 34) + 1]
  const left = (i: number) => x - (i % 2) * 17
  const edge = steps(rows, i => `M${left(i)} ${y + i * row}${'q17 15 34 0'.repeat(columns)}`)
  return draw(
    line(edge, ['#2a123045', 2.4]),
    marks(Math.ceil(rows * columns * 0.18), () => {
      const i = Math.floor(next() * rows)
      const start = left(i) + Math.floor(next() * columns) * 34
      return `M${start} ${y + i * row}q17 15 34 0v${row}q-17 15-34 0Z`
    }),
  )
}

/** Half of the marks lighten what lies below them, half darken it. */
function marks(count: number, outline: () => string): string {
  const half = Math.ceil(count / 4)
  return draw(
    ['#ffffff1c', '#2a12301a', '#ffffff12', '#2a123012'].map(tone =>
      shape(steps(half, outline), tone),
    ),
  )
}

function steps(count: number, outline: (step: number) => string): string {
  return Array.from({ length: count }, (_, step) => outline(step)).join('')
}

function box([x, y, width, height]: Box): string {
  const [left, top] = [x.toFixed(0), y.toFixed(0)]
  return `M${left} ${top}h${width.toFixed(0)}v${height.toFixed(0)}h-${width.toFixed(0)}Z`
}
