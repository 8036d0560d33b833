import type { Light } from './light.ts'
import type { Box, Drawing, Point } from './shapes.ts'
import { disc, draw, line, rect, shape, times } from './shapes.ts'

type HouseWindow = {
  readonly box: Box
  readonly light: Light
  readonly frame: string
  readonly shutters?: string
  readonly flowers?: string
  readonly glowing?: boolean
  readonly panes?: readonly [columns: number, rows: number]
}

export function houseWindow(window: HouseWindow): string {
  const { box, light, frame, shutters, flowers, glowing = false, panes = [2, 2] } = window
  const [x, y, width, height] = box
  return draw(
    rect([x - 9, y - 9, width + 26, height + 24], '#1b254733'),
    rect([x - 9, y - 9, width + 18, height + 18], frame),
    rect(box, { down: glowing ? ['#ffe7a6', '#ffc566'] : ['#33486b', '#6f8fa6', '#a9c3c9'] }),
    shape(curtain(box), { fill: glowing ? '#fff3cf' : '#e9eef0', opacity: glowing ? 0.75 : 0.5 }),
    shape(
      [
        [x + width * 0.5, y],
        [x + width * 0.9, y],
        [x + width * 0.4, y + height],
        [x, y + height],
      ],
      { fill: light.glass, opacity: glowing ? 0.12 : 0.24 },
    ),
    times(panes[0] - 1, i => rect([x + (width * (i + 1)) / panes[0] - 3, y, 6, height], frame)),
    times(panes[1] - 1, i => rect([x, y + (height * (i + 1)) / panes[1] - 3, width, 6], frame)),
    rect([x, y, width, 12], '#1b25474d'),
    rect([x - 16, y + height + 9, width + 32, 10], frame),
    rect([x - 16, y + height + 19, width + 32, 8], '#1b254740'),
    shutters ? draw(shutter([x - 9 - width * 0.46, y - 9], box, shutters)) : '',
    shutters ? draw(shutter([x + 9 + width, y - 9], box, shutters)) : '',
    flowers ? flowerBox([x - 8, y + height + 4, width + 16, 26], flowers) : '',
  )
}

function curtain([x, y, width, height]: Box): string {
  const right = x + width
  return (
    `M${x} ${y}H${x + width * 0.36}` +
    `Q${x + width * 0.3} ${y + height * 0.6} ${x} ${y + height * 0.8}Z` +
    `M${right} ${y}H${right - width * 0.36}` +
    `Q${right - width * 0.3} ${y + height * 0.6} ${right} ${y + height * 0.8}Z`
  )
}

function shutter([x, y]: Point, [, , width, height]: Box, colour: string): string {
  const wide = width * 0.46
  return draw(
    rect([x + 5, y + 5, wide, height + 18], '#1b25473a'),
    rect([x, y, wide, height + 18], colour),
    times(Math.floor(height / 14), i => rect([x + 6, y + 10 + i * 14, wide - 12, 4], '#1b254738')),
    rect([x, y, wide, 3], '#ffffff50'),
  )
}

export function flowerBox([x, y, width, height]: Box, colour: string): string {
  const count = Math.floor(width / 17)
  return draw(
    times(count, i =>
      disc([x + 9 + i * 17, y - 1 - (i % 3) * 5, 13], i % 2 ? '#4d8a4a' : '#64a356'),
    ),
    times(count, i => disc([x + 9 + i * 17, y - 7 - ((i * 2) % 3) * 7, 7.5], colour)),
    times(count, i => disc([x + 7 + i * 17, y - 9 - ((i * 2) % 3) * 7, 3], '#ffffff80')),
    rect([x, y + 2, width, height], '#a4603c'),
    rect([x, y + 2, width, 4], '#ffffff50'),
    rect([x, y + height - 5, width, 7], '#1b254740'),
  )
}

type Door = {
  readonly box: Box
  readonly colour: string
  readonly light: Light
  readonly inside?: string
  readonly pane?: 'full' | 'half' | 'round' | 'none'
  readonly sign?: Drawing
}

export function door({ box, colour, light, inside, pane = 'half', sign = '' }: Door): string {
  const [x, y, width, height] = box
  const glow = inside ?? (light.lit ? '#ffd27a' : '#4b6378')
  const glass: Box =
    pane === 'full'
      ? [x + 22, y + 24, width - 44, height - 60]
      : [x + 24, y + 28, width - 48, height * 0.48]
  return draw(
    rect([x - 14, y - 14, width + 36, height + 14], '#1b25473a'),
    rect([x - 14, y - 14, width + 28, height + 14], colour),
    rect([x - 14, y - 14, width + 28, height + 14], '#ffffff38'),
    rect(box, colour),
    rect([x, y, width, 12], '#1b254766'),
    rect([x, y, 8, height], '#1b254740'),
    pane === 'round' ? roundPane([x + width / 2, y + height * 0.3], width * 0.3, glow) : '',
    pane === 'half' || pane === 'full' ? squarePane(glass, glow, light) : '',
    pane === 'half' ? panel([x + 24, y + height * 0.62, width - 48, height * 0.29]) : '',
    pane === 'round' ? panel([x + 24, y + height * 0.56, width - 48, height * 0.36]) : '',
    pane === 'none' ? panel([x + 22, y + 26, width - 44, height - 64]) : '',
    disc([x + width - 13, y + height * 0.56, 7], '#f0cf7c'),
    disc([x + width - 15, y + height * 0.56 - 2, 2.6], '#fffbe0'),
    rect([x - 20, y + height - 10, width + 40, 16], '#b9b2ac'),
    rect([x - 20, y + height - 10, width + 40, 4], '#ffffff80'),
    sign,
  )
}

function squarePane([x, y, width, height]: Box, glow: string, light: Light): string {
  return draw(
    rect([x - 5, y - 5, width + 10, height + 10], '#1b254750'),
    rect([x, y, width, height], glow),
    rect([x, y, width, height], { down: ['#1b254750', '#ffffff20', '#1b254730'] }),
    shape(
      [
        [x + width * 0.55, y],
        [x + width, y],
        [x + width * 0.5, y + height],
        [x, y + height],
      ],
      { fill: light.glass, opacity: 0.26 },
    ),
  )
}

function roundPane([cx, cy]: Point, radius: number, glow: string): string {
  return draw(
    disc([cx, cy, radius + 6], '#1b254760'),
    disc([cx, cy, radius], glow),
    line(`M${cx - radius * 0.5} ${cy + radius * 0.3}L${cx + radius * 0.4} ${cy - radius * 0.6}`, [
      '#ffffff70',
      7,
    ]),
  )
}

function panel([x, y, width, height]: Box): string {
  return draw(
    rect([x, y, width, height], '#1b254730'),
    rect([x + 4, y + 4, width - 4, height - 4], '#ffffff24'),
  )
}
