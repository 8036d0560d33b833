import type { Light } from './light.ts'
import type { Stops } from './paint.ts'
import type { Box, Drawing, Point } from './shapes.ts'
import { clip, disc, draw, line, rect, shape, times } from './shapes.ts'
import { away, corners } from './space.ts'

type Room = {
  readonly wall: Stops
  readonly floor: string
  readonly depth?: number
  /** Colour of a warm light from above, for a shop that is lit. */
  readonly lamp?: string
}

type ShopWindow = {
  readonly box: Box
  readonly light: Light
  readonly room: Room
  readonly frame: string
  readonly panes?: readonly [columns: number, rows: number]
  readonly bars?: number
  readonly display: Drawing
  /** Another outline than the box: an arch, a circle. */
  readonly outline?: string
}

export function shopWindow(window: ShopWindow): string {
  const { box, light, room, frame, display, outline } = window
  const opening = outline ? shape(outline, '#000') : rect(box, '#000')
  return draw(
    clip(opening, [interior(box, room), display, inside(box), glass(box, light)]),
    outline ? archedFrame(window, outline) : straightFrame(window),
    outline ? '' : rect([box[0] - 26, box[1] + box[3] + 12, box[2] + 52, 16], frame),
  )
}

/** A room behind the window, drawn towards the vanishing point of the street. */
export function interior(box: Box, { wall, floor, depth = 240, lamp }: Room): string {
  const [a, b, c, d] = corners(box) as [Point, Point, Point, Point]
  const [e, f, g, h] = corners(box, depth) as [Point, Point, Point, Point]
  const [x, y, width, height] = box
  return draw(
    rect(box, { down: wall }),
    shape([a, b, f, e], '#1b25471f'),
    shape([a, e, h, d], { across: ['#1b254752', '#1b254718'] }),
    shape([b, c, g, f], { across: ['#1b254710', '#1b254744'] }),
    shape([d, c, g, h], floor),
    shape([d, c, g, h], { down: ['#1b254750', '#ffffff22'] }),
    lamp
      ? draw(
          disc([x + width / 2, y + height * 0.3, width * 0.62, height * 0.66], {
            glow: [`${lamp}e0`, `${lamp}5a`, `${lamp}00`],
          }),
          spots(box, lamp),
        )
      : '',
  )
}

/** A plank that shows its upper side below the eye and its lower side above it. */
export function shelf([x, y, width]: readonly [number, number, number], colour: string): string {
  const [a, b] = [away([x, y], 90), away([x + width, y], 90)]
  return draw(
    rect([x, y + 12, width, 26], { down: ['#1b254740', '#1b254700'] }),
    shape([[x, y], [x + width, y], b, a], colour),
    shape([[x, y], [x + width, y], b, a], y > 760 ? '#ffffff30' : '#1b254740'),
    rect([x, y, width, 12], colour),
    rect([x, y, width, 3], '#ffffff60'),
  )
}

export function plinth([x, y, width, height]: Box, colour: string): string {
  const top = y > 760
  const [a, b] = [away([x, y], 80), away([x + width, y], 80)]
  return draw(
    top ? shape([[x, y], [x + width, y], b, a], colour) : '',
    top ? shape([[x, y], [x + width, y], b, a], '#ffffff5c') : '',
    rect([x, y, width, height], colour),
    rect([x, y, width, height], { across: ['#ffffff26', '#1b254700', '#1b25472e'] }),
    rect([x, y, width, 4], '#ffffff70'),
  )
}

function spots([x, y, width]: Box, lamp: string): string {
  const count = Math.max(1, Math.round(width / 190))
  return times(count, i => {
    const at = x + (width * (i + 0.5)) / count
    return draw(
      shape(`M${at - 9} ${y}L${at - 76} ${y + 300}H${at + 76}L${at + 9} ${y}Z`, {
        down: [`${lamp}70`, `${lamp}00`],
      }),
      disc([at, y + 6, 13, 7], '#fffbe8'),
    )
  })
}

function inside([x, y, width, height]: Box): string {
  return draw(
    rect([x, y, width, 60], { down: ['#1b254770', '#1b254700'] }),
    rect([x, y, 30, height], { across: ['#1b254759', '#1b254700'] }),
  )
}

function glass([x, y, width, height]: Box, light: Light): string {
  const strength = light.lit ? ['30', '1a'] : ['52', '2c']
  const [strong, weak] = strength
  const streak = (from: number, wide: number, opacity = strong) =>
    shape(
      [
        [x + width * from, y],
        [x + width * (from + wide), y],
        [x + width * (from + wide) - height * 0.42, y + height],
        [x + width * from - height * 0.42, y + height],
      ],
      { down: [`${light.glass}${opacity}`, `${light.glass}0c`] },
    )
  return draw(
    streak(0.3, 0.16),
    streak(0.5, 0.04, weak),
    streak(0.86, 0.1, weak),
    rect([x, y, width, height], { down: [`${light.glass}${weak}`, `${light.glass}00`] }),
    line(`M${x + 6} ${y + height - 5}H${x + width - 6}`, ['#ffffff40', 3]),
  )
}

function straightFrame({ box, frame, panes = [1, 1], bars = 14 }: ShopWindow): string {
  const [x, y, width, height] = box
  const [columns, rows] = panes
  const bar = rows > 2 || columns > 4 ? 7 : 10
  return draw(
    times(columns - 1, i =>
      rail([x + (width * (i + 1)) / columns - bar / 2, y, bar, height], frame),
    ),
    times(rows - 1, i => rail([x, y + (height * (i + 1)) / rows - bar / 2, width, bar], frame)),
    rail([x - bars, y - bars, width + bars * 2, bars], frame),
    rail([x - bars, y + height, width + bars * 2, bars], frame),
    rail([x - bars, y, bars, height], frame),
    rail([x + width, y, bars, height], frame),
    rect([x - bars, y + height + bars, width + bars * 2, 16], { down: ['#1b254750', '#1b254700'] }),
  )
}

function rail([x, y, width, height]: Box, frame: string): string {
  const shine: Box = width > height ? [x, y, width, 3] : [x, y, 3, height]
  const shade: Box = width > height ? [x, y + height - 3, width, 3] : [x + width - 3, y, 3, height]
  return draw(
    rect([x, y, width, height], frame),
    rect(shine, '#ffffff5c'),
    rect(shade, '#1b254759'),
  )
}

function archedFrame(
  { box, frame, bars = 14, panes = [1, 1] }: ShopWindow,
  outline: string,
): string {
  const [x, y, width, height] = box
  return draw(
    clip(shape(outline, '#000'), [
      times(panes[0] - 1, i => rail([x + (width * (i + 1)) / panes[0] - 5, y, 10, height], frame)),
      times(panes[1] - 1, i => rail([x, y + (height * (i + 1)) / panes[1] - 5, width, 10], frame)),
    ]),
    shape(outline, { fill: 'none', stroke: '#1b254760', width: bars + 10 }),
    shape(outline, { fill: 'none', stroke: frame, width: bars }),
    shape(outline, { fill: 'none', stroke: '#ffffff50', width: 3 }),
  )
}
