import { describe, expect, it } from 'vitest'
import { cards } from '#app/domain/contest/cards.ts'
import { defaultRules } from '#app/domain/contest/presets.ts'
import { problemsOfRules, rulesSchema } from '#app/domain/contest/rules.ts'

describe('The rules a contest starts from', () => {
  it.each(cards)('can be counted by: %s', card => {
    const rules = defaultRules(card)

    expect(rulesSchema.parse(rules)).toEqual(rules)
    expect(problemsOfRules(rules)).toEqual([])
  })

  it('weigh Velenje’s five criteria to a hundred', () => {
    const { criteria } = defaultRules('jury-only')

    expect(criteria.map(({ key, weight, assess }) => [key, weight, assess])).toEqual([
      ['theme', 30, 'photo-or-visit'],
      ['window', 25, 'photo-or-visit'],
      ['interior', 20, 'photo-or-visit'],
      ['offer', 15, 'visit-only'],
      ['staff', 10, 'visit-only'],
    ])
  })
})
