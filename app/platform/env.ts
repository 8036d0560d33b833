import { z } from 'zod'
import { cloudinaryAccount } from './cloudinary-account.ts'

const aPort = { error: 'must be a number from 0 to 65535' }
const port = z.coerce.number(aPort).int(aPort).min(0, aPort).max(65_535, aPort)
const loopback = ['127.0.0.1', 'localhost', '[::1]']

const publicUrl = z
  .url({
    protocol: /^https?$/,
    error: 'must be the site’s own address, such as https://natecaj.velenje.si',
  })
  .transform(text => new URL(text))
  .refine(url => url.pathname === '/' && !url.search && !url.hash, {
    error: 'must have no path behind the host',
  })
  .refine(url => url.protocol === 'https:' || loopback.includes(url.hostname), {
    error: 'must begin with https, because sign-in cookies would travel in the clear',
  })
  .transform(url => url.origin)

const noProxies = 'must be "none", or addresses and networks separated by commas'
const proxies = z
  .string({ error: 'is missing: write "none", or the proxies’ addresses such as 10.0.0.0/8' })
  .transform(text => (text.trim() === 'none' ? [] : text.split(',').map(part => part.trim())))
  .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], { error: noProxies })))
  .refine(networks => !networks.some(network => network.endsWith('/0')), {
    error: 'must not be everybody, because then anybody can pass for any other address',
  })

const someMegabytes = { error: 'must be a whole number of megabytes from 0 to 4096' }
const megabytes = z.coerce
  .number(someMegabytes)
  .int(someMegabytes)
  .min(0, someMegabytes)
  .max(4_096, someMegabytes)

const noKeys = 'must be JSON: key names with base64 values'
const keys = z
  .string()
  .default('{}')
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: noKeys })
      return z.NEVER
    }
  })
  .pipe(z.record(z.string(), z.base64({ error: noKeys }), { error: noKeys }))

const mapTiles = z
  .url({
    protocol: /^https?$/,
    error:
      'must be the address of a PMTiles file or of a MapLibre style, such as https://tiles.example.org/town.pmtiles',
    abort: true,
  })
  .refine(text => /^https:/i.test(text) || loopback.includes(new URL(text).hostname), {
    error: 'must begin with https, because a page served by https loads nothing else',
  })

const cloudinary = z.string().refine(text => cloudinaryAccount(text) !== null, {
  error: 'must be the address that Cloudinary shows, such as cloudinary://key:secret@cloud',
})
const cloudinaryFolder = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, {
  error: 'must be lower-case letters, digits, dots and dashes',
})

/** Every setting of a production start. There is none for anything of the demonstration. */
const settingsSchema = z
  .object({
    PUBLIC_URL: publicUrl,
    TRUSTED_PROXIES: proxies,
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'must begin with postgresql://' })
      .optional(),
    DATABASE: z.literal('bundled', { error: 'can only be "bundled"' }).optional(),
    DATA_FOLDER: z.string().min(1).default('data'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: port.default(3000),
    SMTP_URL: z.url({
      protocol: /^smtps?$/,
      error: 'must be the mail server, such as smtps://user:password@mail.example.org',
    }),
    MAIL_FROM: z
      .string({ error: 'is missing: the sender, such as "Vitrina <natecaj@velenje.si>"' })
      .regex(/@/, {
        error: 'must hold an e-mail address',
      }),
    PAGE_CACHE_MB: megabytes.default(64),
    MAP_TILES: mapTiles.optional(),
    CLOUDINARY_URL: cloudinary.optional(),
    CLOUDINARY_FOLDER: cloudinaryFolder.optional(),
    KEYS: keys,
    LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error'], { error: 'must be debug, info, warn or error' })
      .default('info'),
  })
  .refine(settings => (settings.DATABASE_URL === undefined) !== (settings.DATABASE === undefined), {
    path: ['DATABASE_URL'],
    error: 'must be set, or DATABASE=bundled in its place, but not both',
    when: () => true,
  })

export type Settings = z.infer<typeof settingsSchema>

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly sentences: readonly string[] }

/** The settings, or one sentence for each that is missing or unsafe. */
export function parseSettings(env: Readonly<Record<string, string | undefined>>): ParsedSettings {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = settingsSchema.safeParse(filled)
  if (parsed.success) return { ok: true, settings: parsed.data }
  const sentences = parsed.error.issues.map(issue => {
    const name = String(issue.path[0])
    const missing = filled[name] === undefined && issue.code === 'invalid_type'
    return `${name} ${missing && !issue.message.startsWith('is missing') ? `is missing: it ${issue.message}` : issue.message}.`
  })
  return { ok: false, sentences: [...new Set(sentences)] }
}

export type PhotoSettings = Pick<Settings, 'CLOUDINARY_URL' | 'CLOUDINARY_FOLDER' | 'PUBLIC_URL'>

/** The account that photos are kept in and the installation's own folder there; null where there is none. */
export function cloudinaryOf(settings: PhotoSettings): { url: string; folder: string } | null {
  const { CLOUDINARY_URL: url, CLOUDINARY_FOLDER: folder, PUBLIC_URL } = settings
  return url === undefined ? null : { url, folder: folder ?? new URL(PUBLIC_URL).hostname }
}

/** What a command needs of the settings to find the photos, throwing a sentence for each that is missing. */
export function photoSettings(env: Readonly<Record<string, string | undefined>>): PhotoSettings {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  if (filled.CLOUDINARY_URL === undefined) return { PUBLIC_URL: '' }
  const { CLOUDINARY_URL, CLOUDINARY_FOLDER, PUBLIC_URL } = settingsSchema.shape
  const shape = { CLOUDINARY_URL, CLOUDINARY_FOLDER, PUBLIC_URL }
  const parsed = z.object(shape).safeParse(filled)
  if (parsed.success) return parsed.data
  const sentences = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`)
  throw new Error(sentences.join('\n'))
}
