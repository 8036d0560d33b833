import type { Language } from '#app/domain/town/local-text.ts'

/** Four digits stand together in Slovenian, Italian and Hungarian; German numbers are Austrian ones. */
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  sl: new Intl.NumberFormat('sl-SI', { useGrouping: 'min2' }),
  en: new Intl.NumberFormat('en-GB'),
  it: new Intl.NumberFormat('it-IT', { useGrouping: 'min2' }),
  hu: new Intl.NumberFormat('hu-HU', { useGrouping: 'min2' }),
  de: new Intl.NumberFormat('de-AT'),
}

/** A number as the language writes it. */
export function numberIn(language: Language, number: number): string {
  return numbers[language].format(number)
}

/** A rounded figure such as "87.50" with the decimal sign of a language. */
export function figureIn(language: Language, shown: string): string {
  return language === 'en' ? shown : shown.replace('.', ',')
}

/** A sum of whole euros as the language writes it: "300 €". */
export function eurosIn(language: Language, euros: number): string {
  const { locale } = numbers[language].resolvedOptions()
  const format = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(locale, format).format(euros)
}
