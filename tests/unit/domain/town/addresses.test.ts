import { readdirSync } from 'node:fs'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { describe, expect, it } from 'vitest'
import { isContestSlug } from '#app/domain/contest/contest.ts'
import { inLanguage, languageAsked, reservedSegments } from '#app/domain/town/addresses.ts'
import { isTownSlug } from '#app/domain/town/town.ts'
import routes from '#app/routes.ts'

/** Every path of the site, its segments apart. */
function pathsOf(entries: readonly RouteConfigEntry[], above: string[] = []): string[][] {
  return entries.flatMap(({ path, children = [] }) => {
    const segments = [...above, ...(path?.split('/') ?? [])]
    return [segments, ...pathsOf(children, segments)]
  })
}

const paths = pathsOf(routes)
const isFixed = (segment: string | undefined): segment is string =>
  segment !== undefined && segment !== '*' && !segment.startsWith(':')

describe('The short name of a town', () => {
  it('is never the first segment of a page', () => {
    const firsts = new Set(paths.map(([first]) => first).filter(isFixed))

    expect(firsts.size).toBeGreaterThan(5)
    expect([...firsts].filter(isTownSlug)).toEqual([])
    const reserved: readonly string[] = reservedSegments
    expect([...firsts].filter(segment => !reserved.includes(segment))).toEqual([])
  })

  it('is never a file or folder that is served as it is', () => {
    const served = ['assets', ...readdirSync('public')]

    expect(served.filter(isTownSlug)).toEqual([])
  })

  it.each(['velenje', 'novo-mesto', '2026', 'a', 'a'.repeat(40)])('may be %s', slug => {
    expect(isTownSlug(slug)).toBe(true)
  })

  it.each([
    '',
    'Velenje',
    'novo mesto',
    'škofja-loka',
    '-a',
    'a-',
    'a--b',
    'a/b',
    'a.b',
    '..',
    'a'.repeat(41),
    'velenje\n',
  ])('may not be %j', slug => {
    expect(isTownSlug(slug)).toBe(false)
  })
})

it('The short name of a contest is never a page that stands beside a town’s contests.', () => {
  const besides = paths.flatMap(path => {
    const town = path.indexOf(':town')
    const next = town === -1 ? undefined : path[town + 1]
    return isFixed(next) ? [next] : []
  })

  expect(besides).toContain('new')
  expect(besides.filter(isContestSlug)).toEqual([])
})

describe('An address in a language', () => {
  it('names it only where it is not the town’s first', () => {
    expect([
      inLanguage('/velenje', 'sl', 'sl'),
      inLanguage('/velenje', 'en', 'sl'),
      inLanguage('/velenje?order=3', 'en', 'sl'),
      inLanguage('/velenje#entries', 'en', 'sl'),
      inLanguage('/koper', 'sl', 'en'),
    ]).toEqual([
      '/velenje',
      '/velenje?lang=en',
      '/velenje?order=3&lang=en',
      '/velenje?lang=en#entries',
      '/koper?lang=sl',
    ])
  })

  it('is read as the town’s first language where it asks for none that the town speaks', () => {
    const asked = (query: string, spoken: readonly ('sl' | 'en')[]) =>
      languageAsked(new URLSearchParams(query), spoken)

    expect([
      asked('lang=en', ['sl', 'en']),
      asked('lang=en', ['sl']),
      asked('lang=xx', ['en', 'sl']),
      asked('', ['en', 'sl']),
      asked('', []),
    ]).toEqual(['en', 'sl', 'en', 'en', 'sl'])
  })
})
