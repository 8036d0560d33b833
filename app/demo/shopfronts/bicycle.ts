import { disc, draw, inTurn, line, rect, shape, times } from './shapes.ts'

export function bell(kind: number): string {
  const colour = inTurn(['#d9a62e', '#c8352e', '#2f7f86', '#d8dde0', '#e98a3a'], kind)
  return draw(
    rect([-30, -12, 60, 12], { fill: '#3a4048', round: 6 }),
    shape('M-46-14A46 50 0 0 1 46-14Z', colour),
    shape('M-46-14A46 50 0 0 1 46-14Z', { across: ['#ffffff80', '#ffffff00', '#1b254755'] }),
    disc([0, -64, 7], '#8a8f96'),
    line('M44-22l20-10', ['#3a4048', 7]),
  )
}

export function bicycle(frame: string, saddle: string, basket = false): string {
  return draw(
    [-92, 92].map(x => [
      disc([x, -62, 60], { fill: 'none', stroke: '#33363f', width: 9 }),
      disc([x, -62, 53], { fill: 'none', stroke: '#cfd4d6', width: 3 }),
      times(8, i =>
        line(`M${x} -62L${x + Math.cos(i * 0.785) * 52} ${-62 + Math.sin(i * 0.785) * 52}`, [
          '#9aa2a888',
          1.6,
        ]),
      ),
      disc([x, -62, 8], '#33363f'),
    ]),
    line('M-92-62L-52-150L66-156L-8-58L-52-150M-92-62L-8-58M92-62L62-180', [frame, 10]),
    line('M-56-152L-60-170M62-180Q60-200 84-200H100', ['#8a8f96', 7]),
    shape('M-92-178H-36Q-30-166-52-164Q-84-164-92-178Z', saddle),
    disc([-8, -58, 22], { fill: 'none', stroke: '#c8352e', width: 6 }),
    line('M-92-72L-8-80M-92-52L-8-36', ['#c8352e', 4]),
    line('M-8-58l16 34M-2-24h24', ['#33363f', 6]),
    line('M98-200h16', ['#33363f', 10]),
    basket ? shape('M74-190H140L130-136H84Z', '#b5804a') : '',
    basket
      ? times(4, i =>
          disc(
            [84 + i * 16, -196 - (i % 2) * 8, 13],
            inTurn(['#f26d6d', '#ffd166', '#fff', '#8ab86a'], i),
          ),
        )
      : '',
  )
}
