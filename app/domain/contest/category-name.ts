import { type Language, textIn } from '../town/local-text.ts'
import type { Rules } from './rules.ts'

/** A category's own name in a language, or its key where it has none. */
export function categoryName(rules: Rules, key: string, language: Language): string {
  const category = rules.categories.find(other => other.key === key)
  return (category && textIn(category.names, language)) || key
}
