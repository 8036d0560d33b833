import type { Words } from '../../words.ts'

export const people = {
  signIn: {
    title: 'Bejelentkezés',
    lead: 'Adja meg az e-mail-címét. Hatjegyű kódot küldünk Önnek, jelszóra nincs szüksége.',
    email: 'E-mail-cím',
    send: 'Kódot kérek',
  },
  code: {
    title: 'Írja be a kódot',
    lead: address =>
      `Ha a megadott cím (${address}) helyes, a kód már úton van. A kód 30 percig érvényes. Nézze meg a levélszemét között is.`,
    field: 'Hatjegyű kód',
    enter: 'Bejelentkezés',
    again: 'Új kód kérése',
  },
  account: {
    title: 'Saját oldalam',
    signedInAs: address => `Ezzel a címmel jelentkezett be: ${address}.`,
    myEntries: 'Nevezéseim',
    jury: 'Bírálóbizottság',
    organiser: 'Szervező',
    signOut: 'Kijelentkezés',
    signOutEverywhere: 'Kijelentkezés minden eszközön',
    signedOut: 'Kijelentkezett.',
    nothingYet: 'Az Ön címéhez még nem tartozik nevezés.',
  },
  ended: {
    title: 'Bejelentkezése már nem érvényes',
    lead: 'Amit beírt, az nem veszett el. Jelentkezzen be egy új ablakban, majd térjen vissza ide, és küldje el újra. Ha fényképet is csatolt, azt még egyszer ki kell választania.',
    signIn: 'Bejelentkezés új ablakban',
    sendAgain: 'Küldés újra',
  },
  reasons: {
    'code-wrong': 'A kód nem helyes. Ellenőrizze a legutóbb kapott levélben.',
    'code-run-out': 'A kód lejárt. Kérjen újat.',
    'code-used': 'Ezt a kódot már felhasználták. Kérjen újat.',
    'code-tried-too-often': 'A kódot ötször hibásan írták be, ezért már nem érvényes. Kérjen újat.',
  },
} satisfies Words['people']
