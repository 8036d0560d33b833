import type { Rules } from '../contest/rules.ts'
import { marksOfScale } from './scoring.ts'

/** The words of a scale, from its lowest marks to its highest. */
export const scaleWords = ['poor', 'weak', 'good', 'very-good', 'outstanding'] as const
export type ScaleWord = (typeof scaleWords)[number]

/** The marks from one to another that a word stands for. */
export type ScaleBand = { readonly word: ScaleWord; readonly from: number; readonly to: number }

/**
 * What the marks of a scale are called: each word stands for as many marks as the next, on a scale from 1 to
 * 10 for two. A scale of fewer marks than words has a word for its lowest and its highest mark alone.
 */
export function bandsOf(scale: Rules['scale']): readonly ScaleBand[] {
  const marks = marksOfScale(scale)
  const [lowest = scale.min, highest = scale.max] = [marks[0], marks.at(-1)]
  if (marks.length < scaleWords.length) {
    return [
      { word: 'poor', from: lowest, to: lowest },
      { word: 'outstanding', from: highest, to: highest },
    ]
  }
  const wordOf = (index: number) => Math.floor((index * scaleWords.length) / marks.length)
  return scaleWords.map((word, place) => {
    const own = marks.filter((_, index) => wordOf(index) === place)
    return { word, from: own[0] ?? lowest, to: own.at(-1) ?? highest }
  })
}
