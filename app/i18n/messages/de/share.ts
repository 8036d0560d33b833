import type { Words } from '../../words.ts'

export const share = {
  locale: 'de_AT',
  entryTitle: (number, shop) => `${shop}, Nummer ${number}`,
  entryDescription: (trade, contest) => `${trade}. ${contest}`,
  resultsTitle: contest => `Ergebnisse: ${contest}`,
  lines: {
    draft: 'Der Wettbewerb wird vorbereitet.',
    announced: 'Die Anmeldung beginnt in Kürze.',
    entries: 'Die Anmeldung zum Wettbewerb ist offen.',
    check: 'Die Anmeldung ist geschlossen, bald beginnt die Bewertung.',
    voting: 'Stimmen Sie für das Geschäft ab, das Ihrer Meinung nach am schönsten gestaltet ist.',
    judging: 'Die Kommission bewertet die Geschäfte.',
    counting: 'Die Ergebnisse stehen bald fest.',
    counted: 'Die Ergebnisse stehen bald fest.',
    results: 'Die Ergebnisse sind veröffentlicht.',
    closed: 'Die Ergebnisse sind veröffentlicht.',
    cancelled: 'Der Wettbewerb ist abgesagt.',
  },
  held: 'Die Veröffentlichung der Ergebnisse ist ausgesetzt.',
  awardIn: (award, category) => `${award}, ${category}`,
  moreAwards: 'Alle Preise finden Sie auf der Seite mit den Ergebnissen.',
  alts: {
    contest: (contest, town) =>
      `Eine Straße mit beleuchteten Schaufenstern, darüber die Schrift: ${town}, ${contest}.`,
    entry: (number, shop) =>
      `Ein Schaufenster im Abendlicht mit der Nummer ${number}, daneben der Name: ${shop}.`,
    results: winners => `Die Schaufenster der Preisträger im Abendlicht. ${winners}.`,
  },
  winner: (award, shop) => `${award}: ${shop}`,
} satisfies Words['share']
