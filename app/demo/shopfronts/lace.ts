import { disc, draw, line, place, rect, shape, times } from './shapes.ts'

export function medallion(motif: string): string {
  return draw(
    times(16, i =>
      place(
        { turn: i * 22.5 },
        line('M-15-78Q-18-104 0-104Q18-104 15-78', [thread, 4]),
        disc([0, -90, 3], thread),
      ),
    ),
    disc([0, 0, 78], { fill: 'none', stroke: thread, width: 5 }),
    times(24, i => place({ turn: i * 15 }, line('M0-78L8-62L0-56L-8-62Z', [thread, 2.4]))),
    disc([0, 0, 56], { fill: '#ffffff14', stroke: thread, width: 4 }),
    motif,
  )
}

export function hammers(): string {
  return draw(
    place({ turn: 45 }, line('M0 40V-30', [thread, 7]), line('M-20-32H22', [thread, 13])),
    place({ turn: -45 }, line('M0 40V-30', [thread, 7]), line('M-22-32H20', [thread, 13])),
  )
}

export function tower(): string {
  return line(
    'M-26 40L-10-22H12L20 40M12-20L44 40M-22 18H18M-16-4H14M-22 18L14-4M18 18' +
      'L-16-4M-14-30A15 15 0 1 0 16-30A15 15 0 1 0-14-30M-14-30H16M1-45V-15',
    [thread, 4],
  )
}

export function lamps(): string {
  return draw(
    line('M-16-24Q0-58 16-24M-18-22H18M-14-22V14M14-22V14M-20 16H20V34H-20Z', [thread, 5]),
    disc([0, -4, 30], { glow: ['#ffd98ad0', '#ffd98a00'] }),
    shape('M0-18Q12-2 0 8Q-12-2 0-18Z', '#ffe29a'),
  )
}

export function coal(): string {
  return times(9, i => {
    const [x, y] = [296 + i * 60, 892]
    const size = 13 + ((i * 7) % 12)
    return draw(
      shape(
        `M${x - size} ${y}l-4-${size}l${size}-${size * 0.7}l${size} 4l6 ${size}l-6 ${size * 0.6}Z`,
        '#2a2d44',
      ),
      shape(
        `M${x - size - 4} ${y - size}l${size}-${size * 0.7}l${size * 0.5} ${size * 0.8}Z`,
        '#8088ac',
      ),
    )
  })
}

export function pillow(): string {
  return draw(
    rect([1110, 880, 150, 20], '#5a3a3c'),
    disc([1185, 850, 62, 34], '#3f7f7a'),
    disc([1185, 844, 56, 26], '#5fa39a'),
    place({ at: [1185, 838], scale: [0.34, 0.2] }, medallion('')),
    times(6, i => [
      line(`M1185 846L${1140 + i * 18} ${884 + (i % 2) * 6}`, [thread, 1.6]),
      rect([1136 + i * 18, 876 + (i % 2) * 6, 8, 18], { fill: '#d9a25c', round: 4 }),
    ]),
    line('M1112 730Q1185 760 1258 730', [thread, 3]),
    times(5, i =>
      place({ at: [1128 + i * 29, 750 + (i % 4 ? 4 : -4)], scale: 0.18 }, medallion('')),
    ),
  )
}

const thread = '#fffaf0'
