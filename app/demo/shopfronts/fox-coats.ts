import { disc, draw, line, place, rect, shape, times } from './shapes.ts'
import { plinth } from './shop-window.ts'

export function coats(): string {
  return draw(
    line('M610 640Q890 700 1170 640', ['#f2dcb8', 3]),
    plinth([600, 880, 580, 40], '#8a4a50'),
    place({ at: [706, 884], scale: 0.86 }, mannequin('#3f7f8a', '#8fd0c9')),
    place({ at: [890, 884], scale: 0.94 }, fox()),
    place({ at: [1072, 884], scale: 0.86 }, mannequin('#e0b04a', '#fbe7b0')),
    place({ at: [800, 884], scale: 0.5 }, hatOnStand('#c8463c')),
    place({ at: [982, 884], scale: 0.5 }, hatOnStand('#5a4fa0')),
  )
}

export function foxHead(): string {
  return draw(
    shape('M-52-58L-44-2L-10-30ZM52-58L44-2L10-30Z', '#d9702e'),
    shape('M-46-44L-40-12L-22-26ZM46-44L40-12L22-26Z', '#3a2a32'),
    shape('M-50-8Q-30-36 0-36Q30-36 50-8Q30 26 0 40Q-30 26-50-8Z', '#d9702e'),
    shape('M-50-8Q-20-4 0 26Q20-4 50-8Q30 26 0 40Q-30 26-50-8Z', '#fbf1e0'),
    disc([0, 36, 7, 6], '#2a2030'),
    line('M-26-6q6 6 12 2M26-6q-6 6-12 2', ['#2a2030', 4]),
  )
}

function mannequin(cloth: string, lining: string): string {
  return draw(
    disc([0, 0, 60, 7], '#1b254760'),
    line('M0 0V-60M-34 0H34', ['#3a2a32', 7]),
    shape('M-50-46L-40-200Q-34-224 0-226Q34-224 40-200L50-46Q0-30-50-46Z', cloth),
    shape('M-40-200L-70-96L-48-88L-34-150ZM40-200L70-96L48-88L34-150Z', cloth),
    shape('M40-200L70-96L48-88L34-150Z', '#1b254740'),
    shape('M0-226L-26-214L0-140L26-214Z', lining),
    shape('M2-140L50-46Q30-36 2-36Z', '#1b254738'),
    line('M0-140V-38', ['#1b254770', 3]),
    times(3, i => disc([-10, -120 + i * 28, 5], lining)),
    disc([0, -232, 15, 12], '#e9cfae'),
    place({ at: [0, -238] }, earedHat(cloth, lining)),
  )
}

function earedHat(cloth: string, lining: string): string {
  return draw(
    shape('M-34-22L-40-62L-10-38ZM34-22L40-62L10-38Z', cloth),
    shape('M-30-28L-34-50L-16-36ZM30-28L34-50L16-36Z', lining),
    shape('M-34 0V-22Q-30-44 0-44Q30-44 34-22V0Z', cloth),
    rect([-34, -14, 68, 12], lining),
    disc([0, 0, 58, 9], cloth),
  )
}

function hatOnStand(cloth: string): string {
  return draw(
    line('M0 0V-80M-30 0H30', ['#3a2a32', 8]),
    place({ at: [0, -80], scale: 1.5 }, earedHat(cloth, '#fbe7c9')),
  )
}

function fox(): string {
  return draw(
    disc([0, 0, 70, 8], '#1b254760'),
    shape('M44-30Q120-20 124-90Q116-150 84-160Q96-90 40-60Z', '#d9702e'),
    shape('M124-90Q116-150 84-160Q88-128 82-110Q100-116 124-90Z', '#fbf1e0'),
    line('M-20 0V-50M20 0V-50', ['#3a2a32', 14]),
    shape('M-60-40L-44-180Q-30-206 0-206Q30-206 44-180L60-40Q0-20-60-40Z', '#7a2f45'),
    shape('M-44-180L-76-90L-54-80L-38-130ZM44-180L76-90L54-80L38-130Z', '#8f3a50'),
    shape('M0-206L-28-192L0-120L28-192Z', '#fbf1e0'),
    line('M0-120V-30', ['#1b254780', 3]),
    times(3, i => disc([12, -104 + i * 28, 5.5], '#e0b04a')),
    shape('M-30-196Q0-176 30-196L26-180Q0-164-26-180Z', '#e0b04a'),
    place({ at: [0, -226], scale: 0.86 }, foxHead()),
  )
}
