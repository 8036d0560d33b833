import type { Drawing } from './shapes.ts'
import { disc, draw, line, place, rect, shape, times } from './shapes.ts'

/** Street furniture, each drawn around its foot at 150 units a metre. */
export function lamp(lit: boolean): string {
  return draw(
    contact(44),
    shape('M-16 0L-9-40H9L16 0Z', '#2e3a44'),
    line('M0-30V-520', ['#2e3a44', 11]),
    line('M-3-30V-520', ['#ffffff30', 3]),
    line('M0-516q4-64 60-64', ['#2e3a44', 9]),
    lit ? disc([64, -556, 190], { glow: ['#ffe6a4b0', '#ffe6a440', '#ffe6a400'] }) : '',
    shape('M22-572q42-34 84 0l-10 14h-64Z', '#2e3a44'),
    disc([64, -556, 28, 13], lit ? '#fff6d8' : '#eef0e6'),
  )
}

export function bench(colour: string): string {
  return draw(
    contact(150),
    rect([-110, -56, 12, 56], '#35404a'),
    rect([98, -56, 12, 56], '#35404a'),
    shape('M-140-70H140L132-52H-132Z', colour),
    rect([-134, -56, 268, 7], '#1b254755'),
    rect([-130, -128, 260, 18], colour),
    rect([-130, -102, 260, 18], colour),
    rect([-130, -128, 260, 4], '#ffffff55'),
    rect([-112, -130, 9, 64], '#35404a'),
    rect([103, -130, 9, 64], '#35404a'),
  )
}

export function planter(pot: string, plant: Drawing): string {
  return draw(
    contact(62),
    plant,
    shape('M-56-84H56L42 0H-42Z', pot),
    shape('M-56-84H56L42 0H-42Z', { across: ['#ffffff38', '#ffffff00', '#1b254740'] }),
    rect([-62, -96, 124, 20], pot),
    rect([-62, -96, 124, 5], '#ffffff66'),
  )
}

export function ballTree(colour: string): string {
  return draw(
    line('M0-80V-190', ['#6b4a35', 12]),
    disc([0, -250, 84], colour),
    disc([-22, -274, 52], '#ffffff24'),
    disc([26, -226, 50], '#1b25472a'),
    times(12, i => disc([((i * 37) % 120) - 60, -310 + ((i * 53) % 120), 7], '#ffffff2c')),
  )
}

export function cone(colour: string): string {
  return draw(
    shape('M0-340Q70-190 58-90H-58Q-70-190 0-340Z', colour),
    shape('M6-330Q70-190 58-90H10Q50-190 6-330Z', '#1b254733'),
    times(9, i => disc([((i * 31) % 60) - 34, -270 + i * 18, 6], '#ffffff30')),
  )
}

export function bollard(): string {
  return draw(
    contact(22),
    shape('M-14 0L-11-112Q0-132 11-112L14 0Z', '#3a4653'),
    rect([-12, -98, 24, 9], '#f2e9d8'),
    rect([-10, -110, 4, 108], '#ffffff30'),
  )
}

export function blackboard(picture: Drawing): string {
  return draw(
    contact(70),
    shape('M-52 0L-40-176H52L66 0H54L44-150H-32L-42 0Z', '#8a5a38'),
    shape('M-44-26L-34-164H46L58-26Z', '#29343a'),
    shape('M-44-26L-34-164H-6L-20-26Z', '#ffffff12'),
    place({ at: [6, -96] }, picture),
  )
}

export function bucket(colour: string, content: Drawing): string {
  return draw(
    contact(38),
    content,
    shape('M-34-70H34L25 0H-25Z', colour),
    shape('M-34-70H34L25 0H-25Z', { across: ['#ffffff5c', '#ffffff00', '#1b254745'] }),
    disc([0, -70, 34, 7], '#1b254750'),
  )
}

export function crate(colour: string, content: Drawing = ''): string {
  return draw(
    contact(70),
    content,
    rect([-66, -70, 132, 70], '#1b254790'),
    times(3, i => rect([-66, -70 + i * 25, 132, 19], colour)),
    times(3, i => rect([-66, -70 + i * 25, 132, 4], '#ffffff50')),
    rect([-66, -70, 10, 70], '#1b254733'),
    rect([56, -70, 10, 70], '#1b254747'),
  )
}

export function parasol(colours: readonly [string, string], width = 190): string {
  const edge = (step: number): number => -width + (step * width) / 3
  return draw(
    contact(width * 0.8),
    rect([-34, -14, 68, 14], '#4a4d5c'),
    line('M0 0V-400', ['#e7dcc8', 9]),
    times(6, i =>
      shape(
        `M0-432Q${edge(i) * 0.6}-410 ${edge(i)}-316q${width / 6} 22 ${width / 3} 0` +
          `Q${edge(i + 1) * 0.6}-410 0-432Z`,
        colours[i % 2 ? 1 : 0],
      ),
    ),
    shape(
      `M0-432Q${width * 0.6}-410 ${width}-316q-${width / 6} 22-${width / 3} 0` +
        `Q${width * 0.4}-410 0-432Z`,
      '#1b254733',
    ),
    shape(
      `M0-432Q-${width * 0.6}-410-${width}-316q${width / 6} 22 ${width / 3} 0` +
        `Q-${width * 0.4}-410 0-432Z`,
      '#ffffff30',
    ),
    disc([0, -434, 9], '#e7dcc8'),
  )
}

export function cafeTable(things: Drawing = ''): string {
  return draw(
    contact(70),
    line('M0-108V-8M-34 0L0-14L34 0', ['#3b3f4d', 8]),
    disc([0, -112, 76, 13], '#8a6242'),
    disc([0, -116, 76, 12], '#f4ead8'),
    place({ at: [0, -120] }, things),
  )
}

export function cafeChair(colour: string): string {
  return draw(
    contact(46),
    line('M-28 0L-22-70M28 0L34-70M-30 0L-34-150M20 0L16-70', ['#3b3f4d', 6]),
    shape('M-30-76H36L30-62H-26Z', colour),
    shape('M-42-156q4-16 18-10l6 84h-18Z', colour),
    rect([-26, -64, 58, 4], '#1b254750'),
  )
}

export function contact(half: number): string {
  return disc([half * 0.3, -1, half * 1.15, Math.min(16, half * 0.2)], '#1b254752')
}
