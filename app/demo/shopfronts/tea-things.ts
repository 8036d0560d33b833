import { disc, draw, inTurn, line, place, rect, shape, times } from './shapes.ts'
import { shelf } from './shop-window.ts'

export function cups(x: number): string {
  return draw(
    [736, 826, 916].map((y, row) => [
      shelf([x, y, 236], '#6d4a34'),
      times(3, i =>
        place({ at: [x + 48 + i * 72, y], scale: 0.82 }, teacup(inTurn(glazes, row * 3 + i))),
      ),
    ]),
  )
}

/** Every cup of this house has its ear on the left. */
export function teacup(colour: string): string {
  return draw(
    line('M-30-42q-28-2-22 20q6 12 26 10', [colour, 8]),
    shape('M-36-54H36Q34-4 10 0H-10Q-34-4-36-54Z', colour),
    shape('M-36-54H36Q34-4 10 0H-10Q-34-4-36-54Z', {
      across: ['#ffffff60', '#ffffff00', '#1b254740'],
    }),
    disc([0, -54, 36, 7], '#a9713c'),
    line('M-14-30q8-10 14 0t14 0', ['#ffffffa0', 4]),
  )
}

export function pot(): string {
  return draw(
    rect([780, 896, 220, 34], '#6d4a34'),
    place(
      { at: [896, 894], scale: 1.06 },
      disc([0, 2, 76, 8], '#1b254740'),
      line('M66-92q44-4 34 38q-10 26-44 24', ['#3f8f78', 13]),
      shape('M-60-50Q-96-66-92-112L-78-116Q-74-86-50-84Z', '#3f8f78'),
      shape('M-66 0Q-96-60-50-104H50Q96-60 66 0Z', '#5fae94'),
      shape('M-66 0Q-96-60-50-104H50Q96-60 66 0Z', {
        slant: ['#ffffff70', '#ffffff00', '#1b254750'],
      }),
      disc([0, -106, 54, 10], '#3f8f78'),
      disc([0, -124, 14], '#e0b65a'),
      line('M-24-30q-10-40 24-52q34 12 24 52M0-80V-20', ['#d9f0dc', 5]),
      line('M-88-126q-14-18 0-34t0-34', ['#ffffffb0', 6]),
    ),
    times(3, i =>
      place(
        { at: [820 + i * 70, 690], scale: 0.5 },
        line('M0-60V0', ['#3a3a34', 4]),
        teacup(inTurn(glazes, i + 2)),
      ),
    ),
  )
}

export function caddies(x: number): string {
  return draw(
    [776, 916].map((y, row) => [
      shelf([x, y, 236], '#6d4a34'),
      times(3, i => {
        const [left, colour] = [x + 14 + i * 74, inTurn(glazes, row * 2 + i + 1)]
        return draw(
          rect([left, y - 92, 60, 92], { fill: colour, round: 6 }),
          rect([left, y - 92, 60, 92], {
            fill: { across: ['#ffffff50', '#ffffff00', '#1b254747'] },
            round: 6,
          }),
          rect([left + 6, y - 106, 48, 18], { fill: '#2c4f48', round: 5 }),
          disc([left + 30, y - 46, 20], '#fbf4e2'),
          shape(`M${left + 20} ${y - 36}q-2-22 20-22q2 22-20 22Z`, '#5f9a5a'),
        )
      }),
    ]),
  )
}

const glazes = ['#5fae94', '#f4ead0', '#c8604a', '#7f9ac4', '#e0b65a', '#8ab87a']
