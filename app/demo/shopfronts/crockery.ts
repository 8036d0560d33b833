import type { Point } from './shapes.ts'
import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { shelf } from './shop-window.ts'

export function plates(): string {
  return draw(
    shelf([330, 780, 420], '#a9754a'),
    shelf([330, 926, 420], '#a9754a'),
    times(4, i => place({ at: [388 + i * 102, 724], scale: 0.92 }, plate(i))),
    times(2, i => place({ at: [404 + i * 118, 870], scale: 0.92 }, plate(i + 4))),
    leaningPile([676, 924]),
  )
}

export function cups(): string {
  return draw(
    shelf([990, 770, 280], '#a9754a'),
    shelf([990, 926, 280], '#a9754a'),
    place({ at: [1042, 768] }, cup('#e2704a', 2)),
    place({ at: [1136, 768], lean: -14 }, cup('#5f9fb0', 1)),
    place({ at: [1222, 768], scale: [0.7, 1.3] }, cup('#f2c05a', 1)),
    place({ at: [1074, 922], scale: 1.3 }, pot()),
    place({ at: [1214, 922], scale: [1.2, 0.8] }, cup('#c9808f', 0)),
  )
}

export function cup(colour: string, ears: number): string {
  return draw(
    ears > 0 ? line('M32-50q26-2 20 22q-8 14-26 8', [colour, 9]) : '',
    ears > 1 ? line('M-32-50q-26-2-20 22q8 14 26 8', [colour, 9]) : '',
    shape('M-38-66H38L30 0H-30Z', colour),
    shape('M-38-66H38L30 0H-30Z', { across: ['#ffffff60', '#ffffff00', '#1b254740'] }),
    disc([0, -66, 38, 8], '#ffffff80'),
    ears === 0 ? line('M40-50l8 2M38-26l8 2', ['#fbf4e6', 7]) : '',
  )
}

const glaze = ['#fbf7ee', '#5f9fb0', '#f2c05a', '#e2704a', '#8fb58a', '#c9808f']

/** No two plates share their flaw: a bite, a hole, a corner, a crack, a wave, a wrong rim. */
function plate(flaw: number): string {
  const colour = inTurn(glaze, flaw)
  const rim =
    flaw === 4
      ? 'M-50 0Q-56-30-34-40Q-10-62 14-48Q44-48 50-16Q60 14 38 34Q20 56-10 48Q-44 50-50 0Z'
      : 'M-50 0A50 50 0 1 1 50 0A50 50 0 1 1-50 0Z'
  const bitten = 'M-50 0A50 50 0 0 1 18-47Q16-30 30-30Q30-16 46-19A50 50 0 1 1-50 0Z'
  const cornered = 'M-48-48H48V20Q48 48 20 48H-48Z'
  const outline = flaw === 0 ? bitten : flaw === 2 ? cornered : rim
  return draw(
    place({ at: [5, 6] }, shape(outline, '#1b254733')),
    shape(outline, colour),
    shape(outline, { slant: ['#ffffff70', '#ffffff00', '#1b254738'] }),
    disc([flaw === 5 ? 10 : 0, flaw === 5 ? -8 : 0, 31], {
      fill: '#ffffff40',
      stroke: '#1b254730',
      width: 2.5,
    }),
    flaw === 1 ? disc([-6, 4, 13], '#d99a70') : '',
    flaw === 3 ? line('M-10-50L4-20L-8-4L10 18L2 50', ['#7a3a2a', 3]) : '',
    flaw === 3 ? line('M-10-50L4-20L-8-4L10 18L2 50', ['#f4d48c', 1.6]) : '',
    flaw === 5
      ? times(8, i =>
          disc([Math.cos(i * 0.785) * 41, Math.sin(i * 0.785) * 41, i === 3 ? 7 : 4], '#fbf4e6'),
        )
      : '',
  )
}

function leaningPile([x, y]: Point): string {
  return times(8, i =>
    place(
      { at: [x + i * i * 0.7 - 10, y - i * 17], turn: i * 1.4 },
      shape('M-62-14H62Q50 2 20 2H-20Q-50 2-62-14Z', inTurn(glaze, i * 2 + 1)),
      rect([-62, -16, 124, 4], '#ffffff70'),
    ),
  )
}

function pot(): string {
  return draw(
    line('M-44-50q-40-4-30 24q10 16 34 6', ['#8fb58a', 9]),
    shape('M40-20Q70-30 66-64Q62-90 84-96L90-84Q78-78 80-60Q82-14 40-4Z', '#8fb58a'),
    shape('M-50-10Q-60-80 0-84Q60-80 50-10Q30 2 0 0Q-30 2-50-10Z', '#8fb58a'),
    shape('M-50-10Q-60-80 0-84Q60-80 50-10Q30 2 0 0Q-30 2-50-10Z', {
      slant: ['#ffffff70', '#ffffff00', '#1b254740'],
    }),
    place(
      { at: [0, -84], turn: -12 },
      disc([0, 0, 32, 8], '#f2c05a'),
      disc([0, -12, 9], '#f2c05a'),
    ),
  )
}
