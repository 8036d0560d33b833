import type { Language, Passage } from '#app/domain/town/local-text.ts'

/**
 * A text in each of the languages, in their order and with equal weight: how letters and prints of a
 * bilingual town are made. What two languages say with the same letters, such as a name, is said once.
 */
export function saidInEach(
  languages: readonly Language[],
  say: (language: Language) => string,
): readonly Passage[] {
  const said = languages.map(language => ({ language, text: say(language) }))
  return said.filter(({ text }, index) => said.findIndex(other => other.text === text) === index)
}
