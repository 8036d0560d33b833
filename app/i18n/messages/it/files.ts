import type { Words } from '../../words.ts'

export const files: Words['files'] = {
  results: 'Risultati come foglio di calcolo (CSV)',
  entries: 'Negozi iscritti come foglio di calcolo (CSV)',
  category: 'Categoria',
  number: 'Numero',
  shop: 'Negozio',
  place: 'Posto',
  awards: 'Premi',
  juryPoints: 'Punti della commissione',
  publicPoints: 'Punti del pubblico',
  total: 'Punti totali',
  votes: 'Voti validi',
  sheets: 'Schede conteggiate',
  trade: 'Attività',
  street: 'Via',
  houseNumber: 'Numero civico',
  postCode: 'CAP',
  city: 'Località',
}
