import type { Language } from '#app/domain/town/local-text.ts'
import { numberIn } from './figures.ts'

/**
 * The forms in which a language counts. Hungarian nouns stay in the singular after a number. Italian has a
 * form of its own for full millions, which is heard in words ("un milione di voti") but not seen in digits;
 * where it is left out they are said as other numbers.
 */
type Forms<L extends Language> = L extends 'sl'
  ? { readonly one: string; readonly two: string; readonly few: string; readonly other: string }
  : L extends 'it'
    ? { readonly one: string; readonly many?: string; readonly other: string }
    : { readonly one: string; readonly other: string }

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  sl: new Intl.PluralRules('sl'),
  en: new Intl.PluralRules('en'),
  it: new Intl.PluralRules('it'),
  hu: new Intl.PluralRules('hu'),
  de: new Intl.PluralRules('de'),
}

/** Picks the whole sentence for a count; "#" in it becomes the number as the language writes it. */
export function plural<L extends Language>(language: L, count: number, forms: Forms<L>): string {
  const category = rules[language].select(count) as keyof Forms<L>
  const sentence = forms[category] ?? forms.other
  return String(sentence).replaceAll('#', numberIn(language, count))
}
