import type { Point } from './shapes.ts'
import { draw, inTurn, line, place, rect, shape, times } from './shapes.ts'

/** Links with a cap at one end and a stem at the other: boletes, tied like sausages. */
export function sausageString(seed: number): string {
  return draw(
    line('M0 0q-40 90 24 150t40-150', ['#e9dcc0', 4]),
    [
      [-22, 52, 14],
      [6, 136, -36],
      [62, 134, 40],
      [64, 50, -10],
    ].map(([x, y, turn], i) =>
      place(
        { at: [x ?? 0, y ?? 0], turn: turn ?? 0, scale: 1.1 },
        rect([-17, -38, 34, 76], { fill: '#e8d3ae', round: 17 }),
        rect([6, -34, 10, 68], { fill: '#1b254722', round: 5 }),
        shape(
          'M-30-14Q-30-50 0-50Q30-50 30-14Q0-4-30-14Z',
          inTurn(['#8a4f2c', '#a8632f', '#73402a'], i + seed),
        ),
        shape('M-22-26Q-16-44 2-44', { fill: 'none', stroke: '#ffffff70', width: 5 }),
      ),
    ),
  )
}

export function ham(kind: number): string {
  return draw(
    line('M0 0V30', ['#e9dcc0', 4]),
    shape(
      'M-14 30H14Q22 80 44 120Q52 176 0 180Q-52 176-44 120Q-22 80-14 30Z',
      kind ? '#a8632f' : '#c98a4a',
    ),
    shape('M-34 126Q0 104 34 126Q30 166 0 168Q-30 166-34 126Z', '#f2e2c0'),
    times(7, i => line(`M${-24 + i * 8} 124V${156 - Math.abs(i - 3) * 5}`, ['#c9a87a', 2.6])),
    shape('M-14 30H0Q-4 90-30 130Q-40 160-44 140Q-40 100-14 30Z', '#ffffff2c'),
  )
}

export function tray([x, y]: Point, kind: number): string {
  return place(
    { at: [x, y], scale: 0.66 },
    kind % 3 === 0
      ? steak()
      : times(3, i =>
          place(
            { at: [i * 30 - 30, 0], turn: i * 12 - 12, scale: 0.8 },
            bolete(inTurn(['#8a4f2c', '#d98a3c', '#a8632f'], kind)),
          ),
        ),
  )
}

export function bolete(cap: string): string {
  return draw(
    shape('M-16-40Q-30 0-20 4H20Q30 0 16-40Z', '#efdfbf'),
    shape('M4-40Q16 0 8 4H20Q30 0 16-40Z', '#1b254722'),
    shape('M-54-34Q-50-86 0-86Q50-86 54-34Q0-18-54-34Z', cap),
    shape('M-40-50Q-30-76-4-78', { fill: 'none', stroke: '#ffffff70', width: 7 }),
  )
}

export function heap(count: number): string {
  return times(count + 2, i =>
    place(
      { at: [-50 + ((i * 37) % 100), -70 - (i % 2) * 22], scale: 0.62, turn: i * 9 - 16 },
      bolete(inTurn(['#8a4f2c', '#d98a3c', '#a8632f'], i)),
    ),
  )
}

function steak(): string {
  return draw(
    shape('M-52-6Q-56-50-14-48Q40-56 50-20Q50 2 0 2Q-44 4-52-6Z', '#c98a5a'),
    shape('M-40-12Q-42-42-10-40Q32-44 38-20Q36-6 0-6Q-34-4-40-12Z', '#f2dcb8'),
    times(3, i => line(`M${-24 + i * 20}-36l10 26`, ['#a8632f', 4])),
  )
}
