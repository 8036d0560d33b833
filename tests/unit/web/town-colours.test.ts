import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ownColours, paletteOf } from '#app/domain/town/palette.ts'
import { townColours } from '#app/web/town-colours.ts'

const velenje = { slug: 'velenje', colourPrimary: '#17503c', colourAccent: '#b4500b' }

describe('the stylesheet of a town’s colours', () => {
  it('has an address that changes with the colours, not with the town’s other facts', () => {
    const { href } = townColours(velenje)

    expect(townColours({ ...velenje })).toEqual({ css: townColours(velenje).css, href })
    expect(townColours({ ...velenje, colourAccent: '#123456' }).href).not.toBe(href)
  })

  it('refuses what would not be a colour but more of a stylesheet', () => {
    expect(() => townColours({ ...velenje, colourPrimary: 'red}body{' })).toThrow('Not a colour')
  })
})

describe('the colours of pages without a town', () => {
  it('are the palette of the site’s own two colours', () => {
    const text = readFileSync('app/components/look/colours.css', 'utf8')
    const written = [...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, ...pair]) => pair)
    const { day, evening } = paletteOf(ownColours)

    expect(written).toEqual([...Object.entries(day), ...Object.entries(evening)])
  })
})
