import { describe, expect, it } from 'vitest'
import { mayPlace, placeFromText, textOfPlace } from '#app/domain/map/place.ts'

const velenje = { latitude: 46.36, longitude: 15.1106 }

describe('A place', () => {
  it.each([
    '46.3600, 15.1106',
    '46.36,15.1106',
    '46,3600; 15,1106',
    '46,3600 , 15,1106',
    '46.3600 15.1106',
    ' 46.3600° N, 15.1106° E ',
    '46.3600000001, 15.11060000002',
  ])('is read from %j', text => {
    expect(placeFromText(text)).toEqual(velenje)
  })

  it.each([
    '',
    '46.36',
    '46,3600',
    '46, 15',
    '46.3, 15.1106',
    '15.1106',
    '99.3600, 15.1106',
    '46.3600, 215.1106',
    '46.3600, 15.1106, 380.00',
    'Cankarjeva ulica 901',
    'https://maps.example.org/@46.3600,15.1106',
    'NaN, NaN',
  ])('is not read from %j', text => {
    expect(placeFromText(text)).toBeNull()
  })

  it('is written so that it can be typed in again', () => {
    const places = [
      velenje,
      { latitude: -33.9, longitude: 18 },
      { latitude: 46.1234, longitude: 0 },
    ]

    expect(places.map(place => placeFromText(textOfPlace(place)))).toEqual(places)
  })
})

describe('An entry', () => {
  it('may stand anywhere as long as it is the first', () => {
    expect(mayPlace({ latitude: 15.1106, longitude: 46.36 }, [])).toEqual({ allowed: true })
  })

  it('may not stand 30 km from all others, as it does with the two numbers the wrong way round', () => {
    const others = [{ latitude: 46.3605, longitude: 15.1128 }]
    const refused = { allowed: false, reason: 'place-far-from-others' }

    expect(mayPlace(velenje, others)).toEqual({ allowed: true })
    expect(mayPlace({ latitude: 46.6, longitude: 15.1128 }, others)).toEqual({ allowed: true })
    expect(mayPlace({ latitude: 46.64, longitude: 15.1128 }, others)).toEqual(refused)
    expect(mayPlace({ latitude: 15.1106, longitude: 46.36 }, others)).toEqual(refused)
  })
})
