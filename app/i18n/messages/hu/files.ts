import type { Words } from '../../words.ts'

export const files: Words['files'] = {
  results: 'Az eredmények táblázatként (CSV)',
  entries: 'A benevezett üzletek táblázatként (CSV)',
  category: 'Kategória',
  number: 'Szám',
  shop: 'Üzlet',
  place: 'Hely',
  awards: 'Díjak',
  juryPoints: 'A bizottság pontjai',
  publicPoints: 'A közönség pontjai',
  total: 'Összes pont',
  votes: 'Figyelembe vett szavazatok',
  sheets: 'Figyelembe vett értékelőlapok',
  trade: 'Tevékenység',
  street: 'Utca',
  houseNumber: 'Házszám',
  postCode: 'Irányítószám',
  city: 'Település',
}
