import type { Words } from '../../words.ts'

export const files: Words['files'] = {
  results: 'Ergebnisse als Tabelle (CSV)',
  entries: 'Angemeldete Geschäfte als Tabelle (CSV)',
  category: 'Kategorie',
  number: 'Nummer',
  shop: 'Geschäft',
  place: 'Platz',
  awards: 'Preise',
  juryPoints: 'Punkte der Jury',
  publicPoints: 'Punkte des Publikums',
  total: 'Gesamtpunkte',
  votes: 'Gezählte Stimmen',
  sheets: 'Gezählte Bögen',
  trade: 'Branche',
  street: 'Straße',
  houseNumber: 'Hausnummer',
  postCode: 'Postleitzahl',
  city: 'Ort',
}
