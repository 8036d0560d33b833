import type { Words } from '../../words.ts'

export const irregularity = {
  title: 'Szabálytalanság bejelentése',
  lead: 'Írja meg, mi nincs rendben a versenyben. Üzenetét csak a szervező látja.',
  said: 'Mit tapasztalt?',
  saidHelp: 'Írja le, mi történt, mikor, és honnan tudja.',
  entry: 'Melyik üzletről van szó? (nem kötelező)',
  noEntry: 'egyikről sem külön',
  entryName: (number, shop) => `${number}. – ${shop}`,
  email: 'Az Ön e-mail-címe (nem kötelező)',
  emailHelp:
    'Ha választ szeretne kapni a szervezőtől. A címet azon a napon töröljük, amikor a szavazók adatait.',
  trap: 'Ezt a mezőt hagyja üresen',
  send: 'Üzenet küldése',
  received: {
    title: 'Köszönjük, üzenetét megkaptuk',
    number: 'Az üzenet száma',
    next: 'A szervező megvizsgálja. Ha megadott e-mail-címet, válaszolhat Önnek.',
  },
  reasons: {
    'too-quick':
      'Az űrlap szokatlanul gyorsan érkezett. Várjon néhány másodpercet, és küldje el újra.',
    'form-too-old': 'Ez az űrlap túl régóta van nyitva. Küldje el még egyszer.',
    'looks-automatic':
      'Ki van töltve egy mező, amelynek üresen kell maradnia. Törölje, és küldje el újra.',
    'too-many':
      'Az Ön hálózatából túl sok üzenet érkezik. Várjon néhány percet, majd próbálja újra.',
  },
  desk: {
    title: 'Bejelentett szabálytalanságok',
    none: 'Senki sem jelentett be szabálytalanságot.',
    number: number => `${number}. számú üzenet`,
    received: when => `Beérkezett ${when}.`,
    about: number => `A(z) ${number}. sorszámú üzlet`,
    from: address => `Válaszcím: ${address}`,
    note: 'Mit állapított meg, és mit tett? (nem nyilvános)',
    handle: 'Megjelölés elintézettként',
    handled: when => `Elintézve ${when}.`,
    reasons: {
      'report-handled': 'Ezt az üzenetet már elintézték.',
      required: 'Írja be, mit állapított meg.',
    },
  },
  letter: {
    subject: contest => `Szabálytalanságot jelentettek be: ${contest}`,
    body: (number, contest, link) =>
      `Szabálytalanságot jelentettek be a következő versenyben: „${contest}”. Az üzenet (száma: ${number}) a szervező oldalán olvasható:\n${link}`,
  },
} satisfies Words['irregularity']
