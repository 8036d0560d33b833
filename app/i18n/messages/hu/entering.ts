import type { Words } from '../../words.ts'

export const entering = {
  email: 'E-mail-cím',
  emailHelp: 'Erre a címre hatjegyű kódot küldünk, amellyel a végén megerősíti a nevezést.',
  proven: address => `Nevezését erről a címről nyújtja be: ${address}.`,
  notice: 'Mi történik az adataival',
  held: 'A fénykép már megérkezett; nem kell újra kiválasztania.',
  heldAlt: 'Az Ön által küldött fénykép',
  another: 'Másik fénykép (nem kötelező)',
  confirm: {
    title: 'Erősítse meg a nevezést',
    lead: (shop, address) =>
      `Megkaptuk a nevezést: „${shop}”. Akkor érvényes, ha megerősíti a következő címre küldött kóddal: ${address}. A kód 30 percig érvényes. Nézze meg a levélszemét között is.`,
    onBehalf: (shop, municipality, address) =>
      `A verseny szervezője (${municipality}) az Ön kérésére benevezte ezt az üzletet: „${shop}”. A nevezés akkor érvényes, ha megerősíti a következő címre küldött üzenetben lévő kóddal: ${address}.`,
    until: until => `A megerősítés ${until} lehetséges.`,
    enter: 'Nevezés megerősítése',
    again: 'Új kódot kérek',
    sentAgain: 'Ha a cím helyes, az új kód már úton van. Az előző már nem érvényes.',
    over: 'A nevezés megerősítésének határideje lejárt. Kérjük, forduljon a szervezőhöz.',
  },
  behalf: {
    link: 'Üzlet benevezése',
    title: 'Nevezés az üzlet nevében',
    lead: 'Írja be, amit a kereskedő az ügyfélpultnál vagy telefonon közöl. A címére kódot küldünk, amellyel maga erősíti meg a nevezést, és fogadja el a szabályokat; addig a nevezés nem érvényes.',
    askedBy: 'Hogyan kérte az üzlet a nevezést?',
    ways: {
      counter: 'személyesen az ügyfélpultnál',
      telephone: 'telefonon',
    },
    email: 'Az üzlet e-mail-címe',
    emailHelp: 'Ide küldjük a megerősítéshez szükséges kódot.',
    photo: 'Fénykép (nem kötelező)',
    photoHelp: 'A kereskedő a megerősítés után maga is hozzáadhatja.',
    submit: 'Nevezés rögzítése és a kód elküldése',
    waiting: (address, until) =>
      `A nevezés az üzlet megerősítésére vár. A kódot erre a címre küldtük: ${address}; a megerősítés ${until} lehetséges.`,
    entered: way => `A nevezést a szervező rögzítette; az üzlet ${way} kérte.`,
  },
} satisfies Words['entering']
