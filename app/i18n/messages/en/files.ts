import type { Words } from '../../words.ts'

export const files: Words['files'] = {
  results: 'Results as a spreadsheet (CSV)',
  entries: 'Entered shops as a spreadsheet (CSV)',
  category: 'Category',
  number: 'Number',
  shop: 'Shop',
  place: 'Place',
  awards: 'Awards',
  juryPoints: 'Panel’s points',
  publicPoints: 'Public’s points',
  total: 'Total points',
  votes: 'Counted votes',
  sheets: 'Counted sheets',
  trade: 'Trade',
  street: 'Street',
  houseNumber: 'House number',
  postCode: 'Postcode',
  city: 'Place name',
}
