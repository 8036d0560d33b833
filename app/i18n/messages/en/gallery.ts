import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const gallery = {
  find: 'Find a shop',
  search: 'Name, trade, street or number',
  category: 'Category',
  trade: 'Trade',
  street: 'Street',
  all: { category: 'All categories', trade: 'All trades', street: 'All streets' },
  show: 'Show',
  shown: (count, total) =>
    plural('en', total, {
      one: `${count} of # shop is shown.`,
      other: `${count} of # shops shown.`,
    }),
  none: 'No shop fits this',
  noneNext: 'Try a shorter word or another choice.',
  showAll: 'Show all shops',
} satisfies Words['gallery']
