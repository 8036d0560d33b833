import type { Language } from '#app/domain/town/local-text.ts'

type Forms<L extends Language> = L extends 'sl'
  ? { readonly one: string; readonly two: string; readonly few: string; readonly other: string }
  : { readonly one: string; readonly other: string }

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  sl: new Intl.PluralRules('sl'),
  en: new Intl.PluralRules('en'),
}

/** Picks the whole sentence for a count; "#" in it becomes the number as the language writes it. */
export function plural<L extends Language>(language: L, count: number, forms: Forms<L>): string {
  const category = rules[language].select(count) as keyof Forms<L>
  const sentence = forms[category] ?? forms.other
  return String(sentence).replaceAll('#', new Intl.NumberFormat(language).format(count))
}
