import { parseArgs } from 'node:util'
import { createTown, type NewTown } from '#app/use-cases/town/create-town.ts'
import { isCommunityLanguage } from '#app/domain/town/bilingual.ts'
import { isLanguage } from '#app/domain/town/local-text.ts'
import { isTownSlug } from '#app/domain/town/town.ts'
import { withServices } from './settings-services.ts'

const usage = `Sets a town up with its signing key and its first organiser:
  npm run town -- <address> --name Velenje --genitive Velenja --locative "v Velenju" \\
    --adjective velenjski --municipality "Mestna občina Velenje" \\
    --organiser clerk@velenje.example.org --privacy dpo@velenje.example.org \\
    [--languages sl,en] [--zone Europe/Ljubljana] [--primary "#17503c"] [--accent "#b4500b"]
A bilingual town, whose letters and prints are in two languages of equal weight, has all of these as well:
    --languages sl,it,en --bilingual it --second-name Capodistria \\
    --second-municipality "Comune città di Capodistria"
The languages of pages are sl, en, it, hu and de; the second one of a bilingual town is it or hu.
The settings are those of npm run serve.
`

const options = {
  name: { type: 'string' },
  genitive: { type: 'string' },
  locative: { type: 'string' },
  adjective: { type: 'string' },
  municipality: { type: 'string' },
  organiser: { type: 'string' },
  privacy: { type: 'string' },
  languages: { type: 'string', default: 'sl,en' },
  bilingual: { type: 'string' },
  'second-name': { type: 'string' },
  'second-municipality': { type: 'string' },
  zone: { type: 'string', default: 'Europe/Ljubljana' },
  primary: { type: 'string', default: '#17503c' },
  accent: { type: 'string', default: '#b4500b' },
} as const
const required = [
  'name',
  'genitive',
  'locative',
  'adjective',
  'municipality',
  'organiser',
  'privacy',
] as const

process.exitCode = await addTown(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return 1
})

async function addTown(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [slug = ''] = positionals
  const missing = required.filter(name => !values[name])
  const languages = (values.languages ?? '').split(',')
  const bilingual = bilingualOf(values)
  if (!isTownSlug(slug) || missing.length > 0 || !languages.every(isLanguage) || !bilingual) {
    process.stderr.write(usage)
    return 1
  }
  const text = (name: keyof typeof options) => values[name] ?? ''
  const publicUrl = await withServices(async services => {
    await createTown(services, {
      slug,
      name: text('name'),
      nameGenitive: text('genitive'),
      nameLocative: text('locative'),
      nameAdjective: text('adjective'),
      municipality: text('municipality'),
      timeZone: text('zone'),
      languages,
      ...bilingual,
      colourPrimary: text('primary'),
      colourAccent: text('accent'),
      privacyContact: text('privacy'),
      organiserEmail: text('organiser'),
    })
    return services.publicUrl
  })
  process.stdout.write(
    `${publicUrl}/${slug} is set up. ${text('organiser')} signs in at ${publicUrl}/account\n`,
  )
  return 0
}

/** What makes a town bilingual, nothing where it is not; null when a part is missing or unknown. */
function bilingualOf(values: {
  readonly bilingual?: string
  readonly 'second-name'?: string
  readonly 'second-municipality'?: string
}): Pick<NewTown, 'bilingual'> | null {
  const { bilingual: language, 'second-name': name, 'second-municipality': municipality } = values
  if (!language && !name && !municipality) return {}
  if (!isCommunityLanguage(language) || !name || !municipality) return null
  return { bilingual: { language, name, municipality } }
}
