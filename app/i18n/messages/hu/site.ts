import type { Words } from '../../words.ts'

export const site = {
  languageName: 'Magyar',
  skipToContent: 'Ugrás a tartalomra',
  myPage: 'Saját oldalam',
  switchLanguage: 'Nyelv',
  footer: 'A Vitrina nyílt forráskódú webalkalmazás a legszebben berendezett üzletek versenyeihez.',
  demo: 'Bemutató: ezeken az oldalakon minden település, üzlet és szavazat kitalált.',
  demoPage: 'A bemutatóról',
  pageTitle: page => `${page} · Vitrina`,
  close: 'Bezárás',
  undo: 'Visszavonás',
  loading: 'Az oldal betöltődik.',
  offline:
    'Nincs internetkapcsolat. Amit elmentett, biztonságban van; amit beírt, az oldalon marad, amíg be nem zárja.',
  back: 'Vissza:',
  home: {
    title: 'A legszebben berendezett üzletek versenyei',
    lead: 'Válasszon települést, és tekintse meg a benevezett kirakatokat.',
    empty: 'Ezen az oldalon még nincs település.',
  },
  errors: {
    400: {
      heading: 'Nem értjük a kérést',
      next: 'Ellenőrizze a címet, vagy térjen vissza az előző oldalra, és próbálja újra.',
    },
    403: {
      heading: 'Ehhez az oldalhoz nincs jogosultsága',
      next: 'Jelentkezzen be másik e-mail-címmel, vagy forduljon a szervezőhöz.',
    },
    404: {
      heading: 'Nincs ilyen oldal',
      next: 'Lehet, hogy elírás van a címben. Induljon el a kezdőlapról.',
    },
    405: {
      heading: 'Ez az oldal így nem nyitható meg',
      next: 'Térjen vissza az előző oldalra, és használja az ott található gombot.',
    },
    409: {
      heading: 'Ez most nem lehetséges',
      next: 'Frissítse az előző oldalt: időközben valami megváltozott.',
    },
    413: {
      heading: 'Az elküldött fájl túl nagy',
      next: 'Térjen vissza, és válasszon 15\u00a0MB-nál kisebb fényképet.',
    },
    415: {
      heading: 'Ezt a fájltípust nem fogadjuk el',
      next: 'Térjen vissza, és válasszon JPEG vagy PNG formátumú fényképet.',
    },
    429: {
      heading: 'Túl sok kérés',
      next: 'Várjon néhány percet, majd próbálja újra.',
    },
    500: {
      heading: 'Hiba történt a kiszolgálón',
      next: 'A hibát feljegyeztük. Próbálja újra néhány perc múlva.',
    },
    503: {
      heading: 'A kiszolgáló jelenleg nem érhető el',
      next: 'Próbálja újra egy perc múlva. Amit már beküldött, azt elmentettük.',
    },
    foreignOrigin: 'A kérés egy másik webhelyről érkezett, ezért nem vettük figyelembe.',
    toHome: 'A kezdőlapra',
  },
  form: {
    required: 'Ezt a mezőt kötelező kitölteni.',
    tooLong: most => `Legfeljebb ${most} karakter.`,
    email: 'Adjon meg egy e-mail-címet, például: nev@example.com.',
    date: 'Adjon meg egy érvényes dátumot.',
    choose: 'Válasszon a lehetőségek közül.',
    mustAgree: 'E nyilatkozat nélkül nem tudunk továbblépni.',
    phone: 'Adjon meg egy telefonszámot, például: 03 123 45 67.',
    postCode: 'Adjon meg egy négyjegyű irányítószámot.',
    slug: 'Használjon kisbetűket, számjegyeket és kötőjelet, például: 2026.',
    checkFields: 'Ellenőrizze a megjelölt mezőket. Amit beírt, az nem veszett el.',
  },
} satisfies Words['site']
