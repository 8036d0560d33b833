import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTags } from '#app/components/site/page-tags.ts'
import { AccessibilityStatement } from '#app/components/town/accessibility-statement.tsx'
import { statementsOf } from '#app/data/town/statements.ts'
import { municipalityName } from '#app/domain/town/bilingual.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { townOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'
import { statedDay } from '#app/web/stated-day.ts'

/** What the municipality states about the accessibility of its pages. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, publicUrl } = context.services
  const town = await townOfPage(params, context)
  keepWhileUnchanged(context, { town, contests: [] })
  const language = publicLanguage(request, town.languages)
  const statements = await statementsOf(db, town.id)
  const day = (text: string | null) => text && statedDay(text, language, town.timeZone)
  return {
    language,
    facts: {
      municipality: municipalityName(town, language),
      address: publicUrl + addresses.town(town.slug),
      privacyContact: town.privacyContact,
      status: statements.accessibilityStatus,
      exceptions: textIn(statements.accessibilityExceptions, language),
      method: statements.accessibilityMethod,
      preparedOn: day(statements.accessibilityPreparedOn),
      reviewedOn: day(statements.accessibilityReviewedOn),
      contact: statements.accessibilityContact,
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = wordsIn(data?.language ?? 'sl')
  const { title, commitment } = words.statements.accessibility
  return pageTags(words, title, commitment(data?.facts.municipality ?? ''))
}

export default function AccessibilityPage() {
  return <AccessibilityStatement {...useLoaderData<typeof loader>().facts} />
}
