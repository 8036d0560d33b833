import { chance } from './chance.ts'
import { disc, draw, line, times } from './shapes.ts'
import { contact } from './street.ts'

type Crown = readonly [dark: string, middle: string, light: string]

export const summer: Crown = ['#3f7a4b', '#5a9a55', '#86bd67']
export const blossom: Crown = ['#d98aa3', '#efb0c0', '#fbdbe2']
export const copper: Crown = ['#a8522c', '#d07a34', '#edab4f']
export const pine: Crown = ['#24505a', '#2f6a68', '#4d8a78']

/** A street tree around its foot; one seed, one tree. */
export function tree([dark, middle, light]: Crown, seed: number): string {
  const next = chance(seed)
  const leaves = (count: number, colour: string, [dx, dy, spread, size]: readonly number[]) =>
    times(count, () => {
      const [angle, far] = [next() * 6.28, next() ** 0.6 * (spread ?? 0)]
      const [x, y] = [(dx ?? 0) + Math.cos(angle) * far, (dy ?? 0) + Math.sin(angle) * far * 0.9]
      return disc([x, y, (size ?? 0) * (0.7 + next() * 0.6)], colour)
    })
  return draw(
    contact(70),
    line('M0 0C-6-120 8-200 0-330M-2-210q-40-60-60-130M4-230q40-50 56-130', ['#5f4335', 19]),
    line('M-7 0C-12-120 2-200-6-330', ['#ffffff22', 5]),
    leaves(34, dark, [6, -440, 128, 44]),
    leaves(26, middle, [-14, -462, 104, 38]),
    leaves(16, light, [-44, -504, 66, 24]),
    leaves(26, light, [-6, -450, 130, 8]),
    leaves(16, dark, [20, -430, 90, 8]),
  )
}

export function bareTree(snowy: boolean): string {
  const branches =
    'M0 0C-6-140 6-240 0-380M0-200q-70-60-110-170M-60-262q-20-60-16-110M0-260q70-50 106-170' +
    'M60-322q40-20 76-70M0-330q-30-60-40-150M0-360q26-60 24-140M-92-330q-40-20-62-60'
  return draw(
    contact(60),
    line(branches, ['#4a3b47', 11]),
    snowy ? line(branches, ['#ffffffd0', 3.4]) : '',
  )
}

export function poplar([dark, middle, light]: Crown, seed: number): string {
  const next = chance(seed)
  const column = (count: number, colour: string, dx: number) =>
    times(count, i => {
      const rise = i / count
      const wide = 62 * Math.sin(Math.PI * (0.16 + rise * 0.8))
      return disc([dx + (next() - 0.5) * wide, -90 - rise * 560, wide * 0.7 + 10, 46], colour)
    })
  return draw(
    contact(50),
    line('M0 0V-160', ['#5f4335', 16]),
    column(20, dark, 8),
    column(16, middle, -6),
    column(9, light, -20),
  )
}
