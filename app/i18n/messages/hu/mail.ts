import type { Words } from '../../words.ts'

export const mail = {
  greeting: 'Tisztelt Címzett!',
  closing: municipality => `Szívélyes üdvözlettel\n${municipality}`,
  notYou: 'Ha nem Ön kérte, ezt az üzenetet egyszerűen hagyja figyelmen kívül.',
  signInCode: {
    subject: code => `${code} – az Ön bejelentkezési kódja`,
    body: code =>
      `Az Ön bejelentkezési kódja:\n\n    ${code}\n\nA kód 30 percig érvényes, és csak egyszer használható fel. Ne árulja el senkinek.`,
    signature: 'Vitrina',
  },
  voteCode: {
    subject: (code, contest) => `${code} – az Ön szavazókódja: ${contest}`,
    body: (code, contest) =>
      `Az alábbi kóddal szavazhat a következő versenyben: „${contest}”.\n\n    ${code}\n\nA kód 30 percig érvényes. Írja be azon az oldalon, ahol kérte.`,
  },
  voteRecorded: {
    subject: contest => `Szavazatát rögzítettük: ${contest}`,
    body: (contest, when) =>
      `Erről a címről ${when} szavazatot adtak le a következő versenyben: „${contest}”.\n\nHa nem Ön szavazott, kérjük, írjon nekünk.`,
  },
  entryReceived: {
    subject: shop => `Nevezését megkaptuk: ${shop}`,
    body: (shop, contest, when, hash, link) =>
      `Nevezését ${when} megkaptuk.\n\nÜzlet: „${shop}”\nVerseny: „${contest}”\n\nAz Ön által elfogadott szabályok digitális ujjlenyomata:\n${hash}\n\nA döntésről e-mailben értesítjük. Nevezését itt tekintheti meg:\n${link}`,
  },
  entryAccepted: {
    subject: shop => `Nevezését elfogadtuk: ${shop}`,
    body: (shop, contest, checkEnds) =>
      `Örömmel értesítjük, hogy a következő üzlet nevezését elfogadtuk: „${shop}” (verseny: „${contest}”).\n\nSorszámát és a kirakatba szánt plakátot akkor küldjük el, amikor minden nevezést ellenőriztünk. Az ellenőrzés tart: ${checkEnds}.`,
  },
  entryRejected: {
    subject: shop => `Nevezését nem fogadtuk el: ${shop}`,
    body: (shop, reason) =>
      `Sajnálattal értesítjük, hogy a következő üzlet nevezését nem tudtuk elfogadni: „${shop}”.\n\nIndok: ${reason}\n\nHa úgy véli, hogy tévedés történt, kérjük, írjon a szervezőnek.`,
  },
  jurorInvitation: {
    subject: contest => `Meghívó a bírálóbizottságba: ${contest}`,
    body: (name, contest, opens, closes, link) =>
      `Szeretettel meghívjuk Önt a következő verseny bírálóbizottságába: „${contest}”.\n\nMeghívott: ${name}\n\nAz értékelés ${opens} kezdődik, és ${closes} tart.\n\nKérjük, ezzel az e-mail-címmel jelentkezzen be:\n${link}`,
  },
} satisfies Words['mail']
