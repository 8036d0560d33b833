import { disc, draw, line, shape, times } from './shapes.ts'
import { contact } from './street.ts'

/** The cat of the street is somewhere in every picture, seldom in the same coat. */
export function sittingCat(coat = '#2c2a3a'): string {
  return draw(
    contact(34),
    line('M24-8q44-2 40-44q-2-18 12-18', [coat, 12]),
    shape(
      'M-32 0C-42-58-26-84-16-96C-30-118-28-132-30-148L-14-138Q0-144 14-138L30-148' +
        'C28-132 30-118 16-96C26-84 42-58 32 0Z',
      coat,
    ),
    shape('M-26-4C-34-54-20-80-12-92', { fill: 'none', stroke: '#ffffff30', width: 4 }),
    line('M-10-40q10 6 20 0M-12-58q12 7 24 0', ['#ffffff22', 3]),
  )
}

export function walkingCat(coat = '#2c2a3a'): string {
  return draw(
    contact(64),
    line('M-58-62q-34-10-30-62', [coat, 11]),
    line('M-46-44L-56-2M-30-40L-24-2M34-42L26-2M48-44L58-2', [coat, 13]),
    shape('M-66-66Q-60-86 0-80Q40-84 60-78Q70-50 50-34Q0-26-54-34Q-70-44-66-66Z', coat),
    shape('M44-74Q42-104 58-108L62-124L76-112L90-122L92-104Q104-88 92-72Q70-56 52-62Z', coat),
    line('M-50-72Q0-82 40-76', ['#ffffff30', 4]),
  )
}

export function lyingCat(coat = '#2c2a3a'): string {
  return draw(
    contact(66),
    shape(
      'M-70-4Q-76-52-20-56Q30-60 46-44Q44-64 52-80L64-70Q74-74 84-68L96-78' +
        'Q104-52 96-40Q90-26 72-22L66-4Z',
      coat,
    ),
    line('M-62-10q-34 6-40-14q-2-16 12-16', [coat, 12]),
    line('M-56-34Q-46-50-16-50', ['#ffffff30', 4]),
  )
}

export function pigeons(count: number): string {
  return times(count, i => {
    const [x, y, flip] = [i * 74 + (i % 2) * 20, (i % 3) * 12, i % 2 ? -1 : 1]
    return `<g transform="translate(${x} ${y}) scale(${flip} 1)">${pigeon}</g>`
  })
}

const pigeon = draw(
  disc([4, 1, 26, 5], '#1b254740'),
  line('M-3-12V0M6-12V0', ['#c9655a', 3]),
  shape('M-34-18Q-14-44 14-38Q18-54 30-50L40-44L30-40Q28-12 2-10Q-14-10-34-18Z', '#8590a8'),
  shape('M-34-18Q-12-34 10-28Q2-14-10-12Z', '#6a7490'),
  disc([16, -34, 8, 7], '#5f9a94'),
)
