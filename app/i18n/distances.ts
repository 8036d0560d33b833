/**
 * A length on foot as people say it: to ten metres below a kilometre, "340 m", and to a hundred above,
 * "2,4 km", with the decimal sign of a language.
 */
export function distanceIn(language: string, metres: number): string {
  const tens = Math.round(metres / 10) * 10
  if (tens < 1000) return `${tens}\u00a0m`
  const figure = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  return `${figure.format(metres / 1000)}\u00a0km`
}
