import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isTimeZone } from '#app/domain/town/town-settings.ts'
import { languages } from '#app/domain/town/local-text.ts'
import { settingsFrom, townSchema } from '#app/web/town-form.ts'

it.each(['Europe/Ljubljana', 'Europe/Rome', 'America/Argentina/Buenos_Aires'])(
  '%s is a time zone',
  zone => expect(isTimeZone(zone)).toBe(true),
)

it.each(['', 'Ljubljana', 'Europe/Koper', '+02:00', 'CET ', '../Europe/Rome'])(
  '"%s" is no time zone',
  zone => expect(isTimeZone(zone)).toBe(false),
)

it('Whatever is ticked, pages come in the first language first, in Slovenian always, in none twice', () => {
  const flag = fc.constantFrom('on', undefined)
  const others = fc.record({ en: flag, it: flag, hu: flag, de: flag })
  fc.assert(
    fc.property(fc.constantFrom(...languages), others, (firstLanguage, ticked) => {
      const form = townSchema.parse({ ...names, firstLanguage, others: ticked })

      const { languages: spoken } = settingsFrom(form)

      expect(spoken[0]).toBe(firstLanguage)
      expect(spoken).toContain('sl')
      expect(new Set(spoken).size).toBe(spoken.length)
      const expected = languages.filter(
        language => language === 'sl' || language === firstLanguage || ticked[language] === 'on',
      )
      expect([...spoken].sort()).toEqual([...expected].sort())
    }),
  )
})

const names = {
  name: 'Velenje',
  nameGenitive: 'Velenja',
  nameLocative: 'v Velenju',
  nameAdjective: 'velenjski',
  municipality: 'Mestna občina Velenje',
  privacyContact: 'dpo@velenje.test',
  timeZone: 'Europe/Ljubljana',
  colourPrimary: '#17503c',
  colourAccent: '#b4500b',
}
