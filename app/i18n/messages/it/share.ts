import type { Words } from '../../words.ts'

export const share = {
  locale: 'it_IT',
  entryTitle: (number, shop) => `${shop}, numero ${number}`,
  entryDescription: (trade, contest) => `${trade}. ${contest}`,
  resultsTitle: contest => `Risultati: ${contest}`,
  lines: {
    draft: 'Il concorso è in preparazione.',
    announced: 'Le iscrizioni apriranno a breve.',
    entries: 'Le iscrizioni al concorso sono aperte.',
    check: 'Le iscrizioni sono chiuse, presto si passerà alla valutazione.',
    voting: 'Votate il negozio che secondo voi è il meglio allestito.',
    judging: 'La commissione sta valutando i negozi.',
    counting: 'I risultati saranno presto noti.',
    counted: 'I risultati saranno presto noti.',
    results: 'I risultati sono pubblicati.',
    closed: 'I risultati sono pubblicati.',
    cancelled: 'Il concorso è stato annullato.',
  },
  held: 'La pubblicazione dei risultati è sospesa.',
  awardIn: (award, category) => `${award}, ${category}`,
  moreAwards: 'Tutti i premi sono nella pagina dei risultati.',
  alts: {
    contest: (contest, town) =>
      `Una via con le vetrine illuminate e la scritta: ${town}, ${contest}.`,
    entry: (number, shop) =>
      `Una vetrina nella luce della sera con il numero ${number} e accanto il nome: ${shop}.`,
    results: winners => `Le vetrine vincitrici nella luce della sera. ${winners}.`,
  },
  winner: (award, shop) => `${award}: ${shop}`,
} satisfies Words['share']
