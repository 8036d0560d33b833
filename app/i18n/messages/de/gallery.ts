import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const gallery = {
  find: 'Geschäft suchen',
  search: 'Name, Branche, Straße oder Nummer',
  category: 'Kategorie',
  trade: 'Branche',
  street: 'Straße',
  all: { category: 'Alle Kategorien', trade: 'Alle Branchen', street: 'Alle Straßen' },
  show: 'Anzeigen',
  shown: (count, total) =>
    plural('de', total, {
      one: `${count} von # Geschäft wird angezeigt.`,
      other: `${count} von # Geschäften werden angezeigt.`,
    }),
  none: 'Dazu passt kein Geschäft',
  noneNext: 'Versuchen Sie es mit einem kürzeren Wort oder einer anderen Auswahl.',
  showAll: 'Alle Geschäfte anzeigen',
} satisfies Words['gallery']
