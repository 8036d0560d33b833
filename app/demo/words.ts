import type { Language } from '#app/domain/town/local-text.ts'
import type { DemoRole } from './people.ts'

type DemoWords = {
  readonly title: string
  readonly lead: string
  readonly look: string
  readonly signIn: string
  readonly roles: Readonly<Record<DemoRole, string>>
  readonly mailbox: string
  readonly mailboxLead: string
  readonly empty: string
  readonly to: string
  readonly back: string
}

/** What the demonstration's own pages say; the product's pages have their words in i18n. */
export const demoWords: Readonly<Record<Language, DemoWords>> = {
  sl: {
    title: 'Predstavitev Vitrine',
    lead: 'Vsi kraji, trgovine, osebe in glasovi so izmišljeni. Vstopite z enim klikom in poglejte, kaj vidi kdo.',
    look: 'Kot obiskovalec',
    signIn: 'Vstopite kot',
    roles: {
      organiser: 'organizatorka v Velenju',
      chair: 'predsednica komisije',
      juror: 'član komisije',
      entrant: 'lastnica cvetličarne Modri Zmaj',
      otherOrganiser: 'organizator v Lipovcu',
    },
    mailbox: 'Poštni predal',
    mailboxLead: 'Sporočila iz predstavitve ne gredo nikamor; vsa so tukaj, tudi kode.',
    empty: 'Predal je prazen.',
    to: 'Za',
    back: 'Nazaj',
  },
  en: {
    title: 'The demonstration of Vitrina',
    lead: 'All towns, shops, people and votes are invented. Sign in with one click and see what each of them sees.',
    look: 'As a visitor',
    signIn: 'Sign in as',
    roles: {
      organiser: 'the organiser in Velenje',
      chair: 'the chair of the jury',
      juror: 'a juror',
      entrant: 'the owner of the florist’s Modri Zmaj',
      otherOrganiser: 'the organiser in Lipovec',
    },
    mailbox: 'Mailbox',
    mailboxLead: 'Letters of the demonstration go nowhere; all of them are here, codes too.',
    empty: 'The mailbox is empty.',
    to: 'To',
    back: 'Back',
  },
  it: {
    title: 'La dimostrazione di Vitrina',
    lead: 'Tutte le località, i negozi, le persone e i voti sono inventati. Accedete con un clic e guardate che cosa vede ciascuno.',
    look: 'Come visitatori',
    signIn: 'Accedete come',
    roles: {
      organiser: 'organizzatrice a Velenje',
      chair: 'presidente della commissione',
      juror: 'membro della commissione',
      entrant: 'proprietaria della fioreria Modri Zmaj',
      otherOrganiser: 'organizzatore a Lipovec',
    },
    mailbox: 'Casella di posta',
    mailboxLead:
      'I messaggi della dimostrazione non vanno da nessuna parte; sono tutti qui, anche i codici.',
    empty: 'La casella è vuota.',
    to: 'A',
    back: 'Indietro',
  },
  hu: {
    title: 'A Vitrina bemutatója',
    lead: 'Minden település, üzlet, személy és szavazat kitalált. Jelentkezzen be egy kattintással, és nézze meg, ki mit lát.',
    look: 'Látogatóként',
    signIn: 'Bejelentkezés mint',
    roles: {
      organiser: 'velenjei szervező',
      chair: 'a bizottság elnöke',
      juror: 'bizottsági tag',
      entrant: 'a Modri Zmaj virágbolt tulajdonosa',
      otherOrganiser: 'lipoveci szervező',
    },
    mailbox: 'Postafiók',
    mailboxLead: 'A bemutató üzenetei nem mennek sehová; mind itt vannak, a kódok is.',
    empty: 'A postafiók üres.',
    to: 'Címzett',
    back: 'Vissza',
  },
  de: {
    title: 'Die Demoversion von Vitrina',
    lead: 'Alle Orte, Geschäfte, Personen und Stimmen sind erfunden. Loggen Sie sich mit einem Klick ein und sehen Sie, wer was sieht.',
    look: 'Als Besucher oder Besucherin',
    signIn: 'Einloggen als',
    roles: {
      organiser: 'Veranstalterin in Velenje',
      chair: 'Vorsitzende der Jury',
      juror: 'Jurymitglied',
      entrant: 'Inhaberin des Blumengeschäfts Modri Zmaj',
      otherOrganiser: 'Veranstalter in Lipovec',
    },
    mailbox: 'Postfach',
    mailboxLead: 'Nachrichten der Demoversion gehen nirgendwohin; alle sind hier, auch die Codes.',
    empty: 'Das Postfach ist leer.',
    to: 'An',
    back: 'Zurück',
  },
}
