import { entryNumberOf } from '#app/domain/entry/number.ts'
import type { Choices } from '#app/domain/vote/ballot.ts'

/** The choice in a form that came back, so that it is still there. */
export function choicesTyped(
  reply: { readonly initialValue?: Readonly<Record<string, unknown>> | null } | undefined,
  categories: readonly { readonly key: string }[],
): Choices {
  const typed = categories.flatMap(({ key }) => {
    const number = typedNumber(reply?.initialValue?.[`choice-${key}`])
    return number === null ? [] : [[key, number] as const]
  })
  return Object.fromEntries(typed)
}

function typedNumber(value: unknown): number | null {
  return typeof value === 'string' ? entryNumberOf(value) : null
}
