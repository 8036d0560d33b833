import type { Box, Drawing, Point } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'

/** A pictogram on an iron bracket, seen from the front of the shop. */
export function hangingSign(
  [x, y]: Point,
  radius: number,
  board: string,
  picture: Drawing,
): string {
  return draw(
    line(`M${x - radius - 30} ${y - radius - 42}H${x + radius + 10}`, ['#2b2d42', 7]),
    line(`M${x - radius - 30} ${y - radius + 10}q0-44 50-50`, ['#2b2d42', 5]),
    line(
      `M${x - 26} ${y - radius - 42}V${y - radius + 8}M${x + 26} ${y - radius - 42}` +
        `V${y - radius + 8}`,
      ['#2b2d42', 4],
    ),
    disc([x + 12, y + 14, radius], '#1b254740'),
    disc([x, y, radius], board),
    disc([x, y, radius - 5], { fill: 'none', stroke: '#ffffff90', width: 3.5 }),
    place({ at: [x, y], scale: radius / 60 }, picture),
  )
}

export function fascia([x, y, width, height]: Box, board: string, picture: Drawing): string {
  return draw(
    rect([x + 6, y + height, width, 16], { down: ['#1b254770', '#1b254700'] }),
    rect([x, y, width, height], board),
    rect([x, y, width, height], { across: ['#ffffff24', '#ffffff00', '#1b254730'] }),
    rect([x, y, width, 5], '#ffffff66'),
    rect([x, y + height - 6, width, 6], '#1b254747'),
    picture,
  )
}

export function neon(outline: string, colour: string, width = 8): string {
  return draw(
    line(outline, [`${colour}26`, width * 5]),
    line(outline, [`${colour}44`, width * 2.8]),
    line(outline, [colour, width]),
    line(outline, ['#ffffffd0', width * 0.36]),
  )
}

/** A lamp on the wall over a sign, for evenings. */
export function swanNeck([x, y]: Point, lit: boolean): string {
  return draw(
    line(`M${x} ${y}q0-44 26-44t26 30`, ['#2b2d42', 5]),
    lit
      ? shape(`M${x + 36} ${y - 8}L${x - 30} ${y + 120}H${x + 136}L${x + 68} ${y - 8}Z`, {
          down: ['#ffe09a90', '#ffe09a00'],
        })
      : '',
    shape(`M${x + 30} ${y - 4}q22-34 44 0Z`, '#2b2d42'),
    disc([x + 52, y - 3, 12, 6], lit ? '#fff3c4' : '#e8e3d6'),
  )
}

export function bunting(from: Point, to: Point, colours: readonly string[]): string {
  const flags = 11
  const [dx, dy] = [(to[0] - from[0]) / flags, (to[1] - from[1]) / flags]
  const sag = (step: number) => 70 * 4 * (step / flags) * (1 - step / flags)
  const at = (step: number): Point => [from[0] + dx * step, from[1] + dy * step + sag(step)]
  return draw(
    line(
      Array.from({ length: flags + 1 }, (_, i) => at(i)),
      ['#fdf6e8', 3],
    ),
    times(flags, i => {
      const [a, b] = [at(i + 0.15), at(i + 0.85)]
      return shape(
        [a, b, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 46]],
        inTurn(colours, i % colours.length),
      )
    }),
  )
}

export function lightString(from: Point, to: Point, colour = '#ffe29a'): string {
  const bulbs = 9
  const at = (step: number): Point => {
    const t = step / bulbs
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + 200 * t * (1 - t)]
  }
  return draw(
    line(
      Array.from({ length: bulbs + 1 }, (_, i) => at(i)),
      ['#2b2d42', 3],
    ),
    times(bulbs - 1, i => {
      const [x, y] = at(i + 1)
      return draw(
        disc([x, y + 12, 44], { glow: [`${colour}90`, `${colour}00`] }),
        disc([x, y + 12, 9, 11], '#fff6d6'),
      )
    }),
  )
}
