import type { Box, Outline, Point } from './shapes.ts'
import { bounds, clip, draw, rect, shape, times } from './shapes.ts'
import { brickwork, planks, scallops, trowelled } from './texture.ts'

/** A flat wall with the light from the left and a few marks of its plaster. */
export function plaster(outline: Outline, colour: string, seed = 1): string {
  return wall(outline, colour, trowelled(bounds(outline), seed))
}

export function bricks(outline: Outline, colour: string, joint = '#ffffff'): string {
  return wall(outline, colour, brickwork(bounds(outline), joint))
}

export function boards(outline: Outline, colour: string, step = 40): string {
  return wall(outline, colour, planks(bounds(outline), step))
}

/** A roof of overlapping tiles, seen from the street. */
export function roof(outline: Outline, colour: string, row = 26): string {
  return wall(outline, colour, scallops(bounds(outline), row))
}

function wall(outline: Outline, colour: string, texture: string): string {
  return draw(
    shape(outline, colour),
    clip(shape(outline, '#000'), texture),
    shape(outline, { across: ['#fff6dc3c', '#fff6dc08', '#1b254705', '#1b25473a'] }),
    shape(outline, { down: ['#ffffff14', '#ffffff00', '#1b254716'] }),
  )
}

export function cornice([x, y, width, height]: Box, colour: string): string {
  return draw(
    rect([x, y + height, width, 20], { down: ['#1b254759', '#1b254700'] }),
    rect([x, y, width, height], colour),
    rect([x, y, width, Math.max(3, height * 0.22)], '#ffffff66'),
    rect([x, y + height * 0.72, width, height * 0.28], '#1b254730'),
  )
}

/** Small blocks in a row under a cornice. */
export function dentils([x, y, width]: readonly [number, number, number], colour: string): string {
  const count = Math.floor(width / 50)
  return times(count, i => rect([x + 14 + (i * (width - 50)) / (count - 1), y, 22, 16], colour))
}

export function chimney([x, y]: Point, height: number, colour: string): string {
  return draw(
    rect([x, y, 56, height], colour),
    rect([x + 34, y, 22, height], '#1b254738'),
    rect([x - 7, y - 6, 70, 20], colour),
    rect([x - 7, y + 10, 70, 5], '#1b254750'),
    rect([x - 7, y - 6, 70, 5], '#ffffff55'),
  )
}
