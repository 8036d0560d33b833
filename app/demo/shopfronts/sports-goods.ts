import type { Point } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { plinth } from './shop-window.ts'
import { contact } from './street.ts'

export function goal(): string {
  const net = '#ffffffb0'
  return draw(
    times(17, i => line(`M${430 + i * 26} 690L${446 + i * 24} 880`, [net, 2])),
    times(9, i => line(`M430 ${694 + i * 24}H846`, [net, 2])),
    line('M424 904V684H852V904', ['#ffffff', 14]),
    line('M424 904V684H852V904', ['#1b254726', 3]),
    place({ at: [640, 776] }, disc([0, 0, 60], '#ffffff33'), ball(52)),
    place({ at: [474, 880] }, ball(34)),
    place({ at: [540, 890] }, basketball(30)),
    place({ at: [796, 876] }, basketball(38)),
    place({ at: [330, 880] }, ball(36)),
    place({ at: [388, 764] }, line('M-70-100V140', ['#8a95a0', 6]), racket()),
    times(3, i =>
      place(
        { at: [286 + i * 36, 906], scale: 0.9 },
        disc([0, -14, 14], '#d9e84a'),
        line('M-12-20q12 8 24 0', ['#ffffff', 2.6]),
      ),
    ),
  )
}

export function ball(radius: number): string {
  const r = radius
  const patch = (x: number, y: number, size: number) =>
    shape(
      Array.from(
        { length: 5 },
        (_, i): Point => [x + Math.sin(i * 1.257) * size, y - Math.cos(i * 1.257) * size],
      ),
      '#2d3440',
    )
  return draw(
    disc([0, 0, r], '#fbfaf4'),
    patch(0, 0, r * 0.36),
    times(5, i =>
      line(
        `M${Math.sin(i * 1.257) * r * 0.36} ${-Math.cos(i * 1.257) * r * 0.36}` +
          `L${Math.sin(i * 1.257) * r * 0.7} ${-Math.cos(i * 1.257) * r * 0.7}`,
        ['#2d3440', r * 0.06],
      ),
    ),
    times(5, i => patch(Math.sin(i * 1.257) * r * 0.84, -Math.cos(i * 1.257) * r * 0.84, r * 0.16)),
    disc([0, 0, r], { slant: ['#ffffff60', '#ffffff00', '#1b254766'] }),
  )
}

export function boot(colour: string): string {
  const outline = 'M-50-190H30Q28-110 40-84Q96-74 104-36V-16H-54Q-44-100-50-190Z'
  return draw(
    shape(outline, colour),
    shape(outline, { across: ['#ffffff50', '#ffffff00', '#1b254740'] }),
    rect([-54, -196, 88, 22], { fill: '#ffffff90', round: 8 }),
    shape('M-58-18H106V0H-58Z', '#33404a'),
    line('M-34-160Q-30-90-34-50', ['#ffffff90', 8]),
  )
}

export function boots(): string {
  const colours = ['#e2b02e', '#d1483e', '#3f8f9a', '#7a6ab5', '#6aa860']
  return draw(
    plinth([1124, 780, 246, 16], '#c9b49a'),
    times(3, i => place({ at: [1158 + i * 78, 780], scale: 0.46 }, boot(inTurn(colours, i)))),
    plinth([1124, 896, 246, 24], '#c9b49a'),
    times(3, i =>
      place({ at: [1156 + i * 78, 896], scale: 0.46 - i * 0.09 }, boot(inTurn(colours, i + 2))),
    ),
  )
}

export function pair(colour: string): string {
  return draw(
    contact(70),
    place({ at: [-40, -6], scale: 0.72 }, boot(colour)),
    place({ at: [40, 0], scale: 0.72 }, boot(colour)),
  )
}

function racket(): string {
  return place(
    { at: [-76, -40], turn: -12 },
    disc([0, -40, 36, 46], { fill: '#ffffff40', stroke: '#d1483e', width: 8 }),
    times(5, i => line(`M${-24 + i * 12}-76V-6`, ['#ffffff', 2])),
    times(5, i => line(`M-32 ${-68 + i * 14}H32`, ['#ffffff', 2])),
    line('M0 8V70', ['#33404a', 10]),
  )
}

function basketball(r: number): string {
  return draw(
    disc([0, 0, r], '#e2853c'),
    line(
      `M0-${r}V${r}M-${r} 0H${r}M-${r * 0.7}-${r * 0.7}` +
        `Q-${r * 0.2} 0-${r * 0.7} ${r * 0.7}M${r * 0.7}-${r * 0.7}` +
        `Q${r * 0.2} 0 ${r * 0.7} ${r * 0.7}`,
      ['#5f3524', 2.6],
    ),
    disc([0, 0, r], { slant: ['#ffffff50', '#ffffff00', '#1b254760'] }),
  )
}
