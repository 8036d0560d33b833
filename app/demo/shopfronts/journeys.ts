import { disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { plinth } from './shop-window.ts'
import { contact } from './street.ts'

export function departures(): string {
  return draw(
    plinth([516, 870, 528, 50], '#f4e6cc'),
    place({ at: [656, 866] }, globe()),
    place({ at: [920, 868], scale: 1.1 }, suitcase('#b5653f')),
    place({ at: [914, 794], scale: 0.8 }, suitcase('#3f7f7a')),
    line('M810 612V660', ['#8a8f96', 3]),
    place({ at: [800, 700], turn: -12, scale: 1.15 }, plane()),
    times(3, i =>
      place(
        { at: [740 + i * 40, 800 - i * 34], turn: -20 },
        shape('M-30 6L34-12L0 22L-4 8Z', '#ffffff'),
        shape('M34-12L-4 8L0 22Z', '#c9d2dc'),
      ),
    ),
    place({ at: [800, 866], scale: 0.7 }, boat()),
  )
}

export function signpost(): string {
  const boards: Array<[number, number, string]> = [
    [-470, 1, '#e2574c'],
    [-410, -1, '#f4e6cc'],
    [-350, 1, '#3f8f8a'],
    [-290, -1, '#f2b63c'],
    [-230, 1, '#f4e6cc'],
  ]
  return draw(
    contact(36),
    line('M0 0V-510', ['#5f4335', 17]),
    line('M-4 0V-510', ['#ffffff30', 4]),
    boards.map(([y, side, colour], i) =>
      place(
        { at: [0, y], scale: [side, 1], turn: ((i * 7) % 11) - 5 },
        shape('M-44-24H100L132 0L100 24H-44Z', colour),
        shape('M-44 12H116L100 24H-44Z', '#1b254726'),
        shape(
          [
            'M10-8h50v16h-50z',
            'M10 10L34-14L58 10Z',
            'M10 0q12-14 24 0t24 0v8H10Z',
            'M20-10h30v20h-30z',
            'M12 8L36-12L60 8Z',
          ][i] ?? '',
          '#33384c90',
        ),
      ),
    ),
  )
}

export function luggage(): string {
  return draw(
    contact(100),
    suitcase('#8a5aa0'),
    place({ at: [10, -92], scale: 0.66 }, suitcase('#e0a52e')),
  )
}

function globe(): string {
  return draw(
    shape('M-50 0Q0-26 50 0Z', '#8a5a38'),
    line('M0-10V-30M-84-150Q-110-40 0-26Q60-22 86-70', ['#8a5a38', 8]),
    disc([0, -122, 92], '#4fa3c4'),
    shape(
      'M-70-160q40-40 74-24q10 24-20 34q-8 30-40 22ZM10-120q40-20 66 4q4 40-30 60' +
        'q-40-10-36-64ZM-60-90q30 0 34 26q-20 10-34-26Z',
      '#7fb069',
    ),
    disc([0, -122, 92], { slant: ['#ffffff66', '#ffffff00', '#1b254766'] }),
  )
}

function suitcase(colour: string): string {
  return draw(
    line('M-26-92q0-22 26-22t26 22', ['#4a3226', 8]),
    rect([-92, -92, 184, 92], { fill: colour, round: 12 }),
    rect([-92, -92, 184, 92], { fill: { down: ['#ffffff40', '#1b254740'] }, round: 12 }),
    rect([-60, -92, 14, 92], '#4a3226'),
    rect([46, -92, 14, 92], '#4a3226'),
    disc([-6, -44, 19], '#f2c230'),
    rect([8, -70, 32, 22], '#fbf4e2'),
    shape('M-78-24h18l-4-14 8 4 8 20Z', '#fbf4e2'),
  )
}

function plane(): string {
  return draw(
    shape('M-96-8Q-60-22 70-22Q110-16 112-4Q104 14 60 16H-60Q-90 10-96-8Z', '#fbf4e2'),
    shape('M-96-8L-116-56H-86L-58-18Z', '#e2574c'),
    shape('M20 0L-40 56H-8L60 4Z', '#e2574c'),
    times(6, i => disc([-36 + i * 20, -7, 5.5], '#4f8fb0')),
    shape('M80-18q22 2 28 12h-22Z', '#4f8fb0'),
    rect([-90, 4, 180, 4], '#1b254726'),
  )
}

function boat(): string {
  return draw(
    line('M0-30V-170', ['#6b4a35', 7]),
    shape('M8-166Q90-100 80-46H8Z', '#fbf4e2'),
    shape('M-8-150Q-60-90-60-46H-8Z', '#f2b63c'),
    shape('M-90-36H100L70 0H-66Z', '#c8463c'),
  )
}
