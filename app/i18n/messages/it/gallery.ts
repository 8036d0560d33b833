import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const gallery = {
  find: 'Cercate un negozio',
  search: 'Nome, attività, via o numero',
  category: 'Categoria',
  trade: 'Attività',
  street: 'Via',
  all: { category: 'Tutte le categorie', trade: 'Tutte le attività', street: 'Tutte le vie' },
  show: 'Mostrate',
  shown: (count, total) =>
    plural('it', total, {
      one: `Negozi mostrati: ${count} su #.`,
      other: `Negozi mostrati: ${count} su #.`,
    }),
  none: 'Nessun negozio corrisponde alla ricerca',
  noneNext: 'Provate con una parola più breve o con un’altra scelta.',
  showAll: 'Mostrate tutti i negozi',
} satisfies Words['gallery']
