import { findTown } from '#app/data/town/towns.ts'
import { addresses, inLanguage, inPersonalLanguage } from '#app/domain/town/addresses.ts'
import { galleryOrderOf, shownAt } from '#app/domain/town/public-page.ts'
import { type Language, languages } from '#app/domain/town/local-text.ts'
import { townName } from '#app/domain/town/bilingual.ts'
import { firstLanguage, type Town } from '#app/domain/town/town.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { AppContext } from './context.ts'
import { personalLanguage, publicLanguage } from './language.ts'
import { townColours } from './town-colours.ts'
import { townIcon } from './town-icon.ts'

type Params = Readonly<Record<string, string | undefined>>

/** What the frame of a page needs: language, town, colours. Public pages get it from the address alone. */
export async function siteFrame(request: Request, params: Params, context: AppContext) {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.replace(/\.data$/, '')
  const order = galleryOrderOf(path, searchParams, context.services.now())
  const personal = isPersonal(path)
  const town = params.town ? await findTown(context.services.db, params.town) : null
  const spoken = town && !personal ? town.languages : languages
  const first: Language = town && !personal ? firstLanguage(town) : languages[0]
  const language = personal ? personalLanguage(request) : publicLanguage(request, spoken)
  const absolute = (other: Language) => context.services.publicUrl + inLanguage(path, other, first)
  return {
    path,
    language,
    first: personal ? language : first,
    order,
    town: town && frameOfTown(town, personal ? language : first, language),
    colours: town && townColours(town).href,
    icon: town && iconOfTown(town),
    languages: spoken.map(other => ({
      language: other,
      name: wordsIn(other).site.languageName,
      href: personal
        ? inPersonalLanguage(path, other)
        : inLanguage(shownAt(path, searchParams, order), other, first),
    })),
    alternates: personal
      ? null
      : {
          canonical: absolute(language),
          first: absolute(first),
          languages: spoken.map(other => ({ language: other, href: absolute(other) })),
        },
    demonstration: context.demonstration,
  }
}

function frameOfTown(town: Town, first: Language, language: Language) {
  return {
    slug: town.slug,
    name: townName(town, language),
    href: inLanguage(addresses.town(town.slug), language, first),
  }
}

function iconOfTown(town: Town) {
  const { svg, apple, manifest } = townIcon(town)
  return { svg, apple, manifest }
}

function isPersonal(path: string): boolean {
  return /^\/(account|my|jury|organiser|network|setup)(\/|$)/.test(path)
}
