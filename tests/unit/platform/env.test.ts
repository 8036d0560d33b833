import { describe, expect, it } from 'vitest'
import { cloudinaryOf, parseSettings, photoSettings } from '#app/platform/env.ts'

const good = {
  PUBLIC_URL: 'https://natecaj.velenje.si',
  TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::7',
  DATABASE_URL: 'postgresql://vitrina:skrivnost@db.velenje.si/vitrina',
  SMTP_URL: 'smtps://vitrina:skrivnost@mail.velenje.si',
  MAIL_FROM: 'Vitrina <natecaj@velenje.si>',
}

function sentences(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  const parsed = parseSettings({ ...good, ...changes })
  return parsed.ok ? [] : parsed.sentences
}

describe('Settings', () => {
  it('that are good are taken, with defaults for the rest', () => {
    expect(parseSettings(good)).toEqual({
      ok: true,
      settings: {
        ...good,
        TRUSTED_PROXIES: ['10.0.0.0/8', '2001:db8::7'],
        DATA_FOLDER: 'data',
        HOST: '127.0.0.1',
        PORT: 3000,
        PAGE_CACHE_MB: 64,
        KEYS: {},
        LOG_LEVEL: 'info',
      },
    })
  })

  it('may ask for the bundled database, trust no proxy, and stay on this machine without https', () => {
    const parsed = parseSettings({
      ...good,
      PUBLIC_URL: 'http://127.0.0.1:3000/',
      TRUSTED_PROXIES: 'none',
      DATABASE_URL: '',
      DATABASE: 'bundled',
      KEYS: '{"installation":"c2tyaXZub3N0"}',
      MAP_TILES: 'http://127.0.0.1:8081/velenje.pmtiles',
      PORT: '8080',
    })

    expect(parsed).toMatchObject({
      ok: true,
      settings: {
        PUBLIC_URL: 'http://127.0.0.1:3000',
        TRUSTED_PROXIES: [],
        DATABASE: 'bundled',
        KEYS: { installation: 'c2tyaXZub3N0' },
        MAP_TILES: 'http://127.0.0.1:8081/velenje.pmtiles',
        PORT: 8080,
      },
    })
  })

  it('of a demonstration do not exist', () => {
    const demonstration = {
      DEMO: '1',
      VITRINA_DEMO: 'true',
      ONE_CLICK_SIGN_IN: '1',
      NOW: '2026-09-14T06:00:00Z',
      TEST_CLOCK: '2026-09-14T06:00:00Z',
      NODE_ENV: 'test',
    }

    expect(parseSettings({ ...good, ...demonstration })).toEqual(parseSettings(good))
  })
})

describe('Photos lie', () => {
  const url = 'cloudinary://123:secret@velenje?upload_prefix=https://api-eu.cloudinary.com'

  it('in the data folder, unless an account is named', () => {
    expect(cloudinaryOf(good)).toBeNull()
  })

  it('in the account’s folder that is called as the site, unless it is called otherwise', () => {
    const own = { ...good, CLOUDINARY_URL: url }

    expect(cloudinaryOf(photoSettings(own))).toEqual({ url, folder: 'natecaj.velenje.si' })
    const named = photoSettings({ ...own, CLOUDINARY_FOLDER: 'velenje-test' })
    expect(cloudinaryOf(named)).toEqual({ url, folder: 'velenje-test' })
    expect(() => photoSettings({ CLOUDINARY_URL: url })).toThrow('PUBLIC_URL')
  })
})

describe('A start without', () => {
  it.each([
    ['PUBLIC_URL', 'must be the site’s own address'],
    ['TRUSTED_PROXIES', 'write "none", or the proxies’ addresses'],
    ['DATABASE_URL', 'must be set, or DATABASE=bundled in its place'],
    ['SMTP_URL', 'must be the mail server'],
    ['MAIL_FROM', 'is missing: the sender'],
  ])('%s says so in one sentence', (name, words) => {
    for (const nothing of [undefined, '']) {
      const said = sentences({ [name]: nothing })

      expect(said).toHaveLength(1)
      expect(said[0]).toMatch(new RegExp(`^${name} .*\\.$`))
      expect(said[0]).toContain(words)
    }
  })

  it('anything names every setting that is missing', () => {
    const parsed = parseSettings({})

    const names = parsed.ok ? [] : parsed.sentences.map(sentence => sentence.split(' ')[0] ?? '')
    expect(names.toSorted()).toEqual([
      'DATABASE_URL',
      'MAIL_FROM',
      'PUBLIC_URL',
      'SMTP_URL',
      'TRUSTED_PROXIES',
    ])
  })
})

describe('A start is refused, naming the setting, with', () => {
  it.each([
    ['PUBLIC_URL', 'http://natecaj.velenje.si', 'must begin with https'],
    ['PUBLIC_URL', 'http://localhost.velenje.si', 'must begin with https'],
    ['PUBLIC_URL', 'https://velenje.si/natecaj', 'must have no path'],
    ['PUBLIC_URL', 'https://velenje.si/?a=b', 'must have no path'],
    ['PUBLIC_URL', 'ftp://velenje.si', 'must be the site’s own address'],
    ['PUBLIC_URL', 'velenje.si', 'must be the site’s own address'],
    ['TRUSTED_PROXIES', 'proxy.velenje.si', 'addresses and networks separated by commas'],
    ['TRUSTED_PROXIES', '10.0.0.0/8,', 'addresses and networks separated by commas'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'addresses and networks separated by commas'],
    ['TRUSTED_PROXIES', '0.0.0.0/0', 'must not be everybody'],
    ['TRUSTED_PROXIES', '10.0.0.1, ::/0', 'must not be everybody'],
    ['DATABASE_URL', 'mysql://db.velenje.si/vitrina', 'must begin with postgresql://'],
    ['DATABASE', 'sqlite', 'can only be "bundled"'],
    ['DATABASE', 'bundled', 'but not both'],
    ['SMTP_URL', 'https://mail.velenje.si', 'must be the mail server'],
    ['PAGE_CACHE_MB', '64 MB', 'must be a whole number of megabytes'],
    ['PAGE_CACHE_MB', '-1', 'must be a whole number of megabytes'],
    ['MAIL_FROM', 'Vitrina', 'must hold an e-mail address'],
    ['MAP_TILES', 'tiles.velenje.si', 'must be the address of a PMTiles file'],
    ['MAP_TILES', 'pmtiles://tiles.velenje.si', 'must be the address of a PMTiles file'],
    ['MAP_TILES', 'http://tiles.velenje.si/a.pmtiles', 'must begin with https'],
    ['CLOUDINARY_URL', 'https://key:secret@cloud', 'must be the address that Cloudinary shows'],
    ['CLOUDINARY_URL', 'cloudinary://cloud', 'must be the address that Cloudinary shows'],
    ['CLOUDINARY_URL', 'cloudinary://k:s@c?upload_prefix=http://a.example', 'must be the address'],
    ['CLOUDINARY_URL', 'cloudinary://k:s@c?secure=false', 'must be the address'],
    ['CLOUDINARY_FOLDER', 'A/b', 'must be lower-case letters'],
    ['KEYS', '{', 'must be JSON'],
    ['KEYS', '{"installation":"ni base64!"}', 'must be JSON: key names with base64 values'],
    ['PORT', '70000', 'must be a number from 0 to 65535'],
    ['PORT', 'http', 'must be a number from 0 to 65535'],
    ['LOG_LEVEL', 'loud', 'must be debug, info, warn or error'],
  ])('%s=%s', (name, value, words) => {
    const said = sentences({ [name]: value })

    expect(said.length).toBeGreaterThan(0)
    expect(said[0]).toMatch(/^(DATABASE_URL|[A-Z_]+) .*\.$/)
    expect(said.some(sentence => sentence.startsWith(name) || words === 'but not both')).toBe(true)
    expect(said.join(' ')).toContain(words)
  })

  it('a secret that is not told in the sentence', () => {
    const said = sentences({
      DATABASE_URL: 'mysql://vitrina:skrivnost@db',
      KEYS: '{"a":"skrivnost!"}',
    })

    expect(said.length).toBeGreaterThan(0)
    expect(said.join(' ')).not.toContain('skrivnost')
  })
})
