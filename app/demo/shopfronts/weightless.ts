import { disc, draw, line, place, rect, shape, times } from './shapes.ts'

export function weightless(): string {
  return draw(
    times(40, i =>
      disc([500 + ((i * 173) % 720), 610 + ((i * 97) % 240), 1.6 + (i % 3)], '#ffffffb0'),
    ),
    place(
      { at: [1080, 700] },
      disc([0, 0, 62], '#e2b46a'),
      disc([0, 0, 62], { slant: ['#ffffff60', '#1b254760'] }),
      line('M-98 22Q0 50 98-22', ['#fbe7b0', 9]),
    ),
    place({ at: [745, 800], turn: -14, scale: 1.16 }, chair()),
    place({ at: [915, 800], turn: 24, scale: 1.1 }, dryer()),
    place({ at: [590, 690], turn: 30 }, comb('#f28aa0')),
    place({ at: [950, 660], turn: -40, scale: 0.8 }, comb('#7fe0d0')),
    place({ at: [590, 830], turn: -20, scale: 0.9 }, bottle('#7fe0d0')),
    place({ at: [1040, 850], turn: 16, scale: 0.9 }, bottle('#ffd166')),
    place({ at: [680, 664], turn: -24, scale: 0.42 }, scissors('#eef2ff', '#f28aa0')),
    times(7, i =>
      place(
        { at: [570 + ((i * 89) % 520), 650 + ((i * 61) % 220)], turn: i * 50 },
        line('M-16 0q8-16 16 0t16 0', ['#f2a65a', 5]),
      ),
    ),
    place({ at: [1130, 830], turn: -16 }, mirror()),
  )
}

function chair(): string {
  return draw(
    shape('M-44 60H44L34 72H-34Z', '#c9ccd8'),
    rect([-9, 26, 18, 38], '#c9ccd8'),
    rect([-62, -4, 118, 32], { fill: '#e2475c', round: 14 }),
    shape('M34-2Q30-110 50-116Q78-118 76-90L62 4Z', '#e2475c'),
    shape('M44-10Q42-96 56-104', { fill: 'none', stroke: '#ffffff80', width: 6 }),
    rect([-50, -36, 80, 14], { fill: '#c9ccd8', round: 7 }),
    line('M-66 40Q-92 44-96 66', ['#c9ccd8', 8]),
    rect([-60, -2, 110, 8], { fill: '#ffffff50', round: 4 }),
  )
}

function dryer(): string {
  return draw(
    line('M0 20Q10 80 60 70T110 110', ['#2b2d52', 6]),
    shape('M-16 14H20L14 72H-8Z', '#f2a65a'),
    shape('M-70-34L40-40Q66-20 40 12L-70 6Z', '#ffd166'),
    shape('M-70-34L40-40Q56-26 50-14L-70-16Z', '#ffffff60'),
    shape('M-70-40h-14v50h14Z', '#2b2d52'),
    times(3, i => line(`M-100 ${-34 + i * 18}q-14-8-26 0t-26 0`, ['#cfd8ffc0', 5])),
  )
}

function comb(colour: string): string {
  return draw(
    rect([-60, -22, 120, 18], { fill: colour, round: 8 }),
    times(11, i => rect([-56 + i * 11, -8, 6, 30], colour)),
    rect([-56, -20, 112, 5], '#ffffff70'),
  )
}

function bottle(colour: string): string {
  return draw(
    rect([-26, -40, 52, 84], { fill: colour, round: 10 }),
    rect([-10, -60, 20, 22], '#eef2ff'),
    rect([-20, -34, 9, 70], { fill: '#ffffff90', round: 4 }),
    disc([4, 4, 15], '#ffffffb0'),
  )
}

function mirror(): string {
  return draw(
    rect([-8, 30, 16, 60], { fill: '#d9a23c', round: 6 }),
    disc([0, 0, 46], '#d9a23c'),
    disc([0, 0, 37], '#cfe0f8'),
    line('M-18 10L14-22', ['#fff', 6]),
  )
}

function scissors(blade: string, grip: string): string {
  return draw(
    place(
      { turn: -18 },
      shape('M-9 10L0-150Q14-100 11 10Z', blade),
      disc([0, 62, 36], { fill: 'none', stroke: grip, width: 17 }),
      rect([-8, 4, 18, 30], grip),
    ),
    place(
      { turn: 18 },
      shape('M-11 10Q-14-100 0-150L9 10Z', blade),
      disc([0, 62, 36], { fill: 'none', stroke: grip, width: 17 }),
      rect([-10, 4, 18, 30], grip),
    ),
    disc([0, 4, 9], '#33384c'),
  )
}
