import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const gallery = {
  find: 'Üzlet keresése',
  search: 'Név, tevékenység, utca vagy szám',
  category: 'Kategória',
  trade: 'Tevékenység',
  street: 'Utca',
  all: { category: 'Minden kategória', trade: 'Minden tevékenység', street: 'Minden utca' },
  show: 'Mutatás',
  shown: (count, total) =>
    plural('hu', total, {
      one: `# üzletből ${count} látható.`,
      other: `# üzletből ${count} látható.`,
    }),
  none: 'Nincs ilyen üzlet',
  noneNext: 'Próbálkozzon rövidebb szóval vagy más választással.',
  showAll: 'Minden üzlet mutatása',
} satisfies Words['gallery']
