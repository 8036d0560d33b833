import type { Words } from '../../words.ts'

export const vote = {
  title: 'Szavazás',
  steps: {
    label: 'A szavazás lépései',
    choose: 'Választás',
    confirm: 'A kód beírása',
    keep: 'Az igazolás megőrzése',
  },
  choose: {
    heading: 'Ön szerint melyik a legszebben berendezett üzlet?',
    email: 'Az Ön e-mail-címe',
    emailHelp:
      'Minden postafiókhoz egy szavazat tartozik. A címet nem tesszük közzé, és 48 órán belül töröljük.',
    age: 'Betöltöttem a 15. életévemet.',
    next: 'Kódot kérek',
    change: 'Szavazat módosítása',
    cast: 'Szavazat leadása',
    voted: when =>
      `Erről az e-mail-címről ${when} már szavazott. Szavazatát a szavazás végéig módosíthatja.`,
    notice:
      'Az adatokat csak azért kezeljük, hogy minden postafiókhoz egy szavazat tartozzon. Az adatkezelő a község; kérdéseit a következő címre küldheti:',
  },
  code: {
    title: 'Írja be a kódot',
    lead: address =>
      `Ha a megadott cím (${address}) helyes, a kód már úton van. A kód 30 percig érvényes. Nézze meg a levélszemét között is.`,
    youChose: shop => `Az Ön választása: ${shop}.`,
    field: 'Hatjegyű kód',
    cast: 'Szavazat leadása',
    again: 'Újrakezdés másik címmel',
  },
  receipt: {
    title: 'Szavazatát rögzítettük',
    number: 'Az igazolás száma',
    purpose:
      'Őrizze meg ezt a számot: az eredmények közzététele után ennek segítségével ellenőrizheti, hogy szavazatát figyelembe vettük-e.',
    youChose: shop => `Az Ön szavazata: ${shop}.`,
    castAt: when => `Leadva ${when}.`,
    details: 'Részletek',
    ballotId: 'A szavazólap azonosítója',
    nonce: 'A szavazólap titkos száma',
    detailsHelp:
      'A titkos számmal bizonyíthatja, hogy mit választott. Senkinek sem köteles megmutatni.',
    change: 'Szavazat módosítása',
    toContest: 'Vissza a versenyhez',
  },
  promise: {
    lead: 'A község az aláírásával ígéri, hogy ez a szavazólap bekerül a naplóba, amely alapján számolnak.',
    text: 'A község ígérete',
    signature: 'Az ígéret aláírása (Ed25519)',
    key: 'A község nyilvános kulcsa',
    save: 'Az igazolás mentése fájlként',
  },
  closed: {
    sign: 'Zárva',
    toResults: 'Az eredményekhez',
    toContest: 'A verseny oldalára',
  },
  reasons: {
    'session-ended': 'Ezzel a kóddal már nem lehet szavazni, mert lejárt az idő. Kérjen új kódot.',
    'too-many':
      'Az Ön hálózatából túl sok kérés érkezik. Várjon néhány percet, majd próbálja újra.',
    'voting-not-open-yet': 'A szavazás még nem kezdődött el.',
    'voting-closed': 'A szavazás véget ért.',
    'no-public-vote': 'Ebben a versenyben nincs közönségszavazás.',
    'contest-cancelled': 'A verseny elmarad.',
    'ballot-replaced-meanwhile':
      'Erről az e-mail-címről időközben másik szavazatot adtak le. Alább a legutóbbi látható; ha szeretné, módosítsa.',
    'entry-not-in-the-running': 'Ez az üzlet nem vesz részt a versenyben. Válasszon másikat.',
    'nothing-chosen': 'Válasszon egy üzletet.',
  },
} satisfies Words['vote']
