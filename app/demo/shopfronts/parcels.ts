import type { Drawing } from './shapes.ts'
import { disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { bucket, contact } from './street.ts'

export const tapes = ['#e2704a', '#3f8f9a', '#f2c230', '#8a5aa0']

export function parcel([x, y]: readonly [number, number], { wide, high, tape }: Parcel): Drawing {
  return [
    rect([x - wide / 2, y - high, wide, high], '#c99a62'),
    rect([x - wide / 2, y - high, wide, high], { across: ['#ffffff40', '#ffffff00', '#1b254738'] }),
    rect([x - wide * 0.09, y - high, wide * 0.18, high], tape),
    rect([x - wide / 2, y - high, wide, 4], '#ffffff60'),
  ]
}

/** Something stands under a cloth and waits for tomorrow. */
export function sheeted(): string {
  const cloth =
    'M-90 0Q-70-60-74-110Q-60-190 0-196Q56-190 70-120Q74-50 94 0L70-10L46 2L22-8' +
    'L0 4L-24-8L-48 2L-70-10Z'
  return draw(
    shape(cloth, '#f7f1e6'),
    shape(cloth, { across: ['#ffffff80', '#ffffff00', '#6a4a6a50'] }),
    line('M-40-170Q-30-80-48 0M0-196Q10-90 0 0M44-160Q40-70 50 0', ['#6a4a6a33', 5]),
    shape('M-14-196q14-26 28 0Z', '#e2704a'),
    shape('M0-200q-34-34-40-6q6 18 40 6q34-34 40-6q-6 18-40 6Z', '#e2704a'),
  )
}

export function ladder(): string {
  return draw(
    contact(90),
    line('M-70 0L-20-330M70 0L20-330', ['#d9b06a', 14]),
    times(6, i => line(`M${-58 + i * 8} ${-54 - i * 50}H${58 - i * 8}`, ['#b58a4a', 11])),
    rect([-30, -340, 60, 16], '#e2704a'),
    place({ at: [0, -340], scale: 0.6 }, bucket('#3f8f9a', '')),
  )
}

export function boxes(): string {
  return draw(
    contact(100),
    parcel([-20, 0], { wide: 150, high: 120, tape: '#f2c230' }),
    parcel([20, -120], { wide: 100, high: 78, tape: '#8a5aa0' }),
    shape('M-30-198L-56-226L24-206ZM70-198L98-220L40-206Z', '#b58a54'),
    disc([24, -212, 24, 18], '#5f9a5a'),
    times(5, i => line(`M20-200Q${-10 + i * 16}-240 ${-24 + i * 24}-262`, ['#5f9a5a', 8])),
  )
}

type Parcel = { readonly wide: number; readonly high: number; readonly tape: string }
